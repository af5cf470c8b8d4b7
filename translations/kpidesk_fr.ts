<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, built on {day}</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Version {version} du {day}</translation>
    </message>
    <message>
        <source>Version {version}, running from its source</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>Version {version}, exécutée depuis le code source</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>spoken</comment>
        <translation>Nouveautés</translation>
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
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>KPI Desk never checks for updates. Look at the page where you downloaded it: if its version is higher than {version}, install it over this one. Your data is kept.</source>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>KPI Desk ne cherche jamais de mises à jour. Regardez la page où vous l’avez téléchargé&#x202f;: si la version proposée est plus récente que {version}, installez-la par-dessus la vôtre. Vos données sont conservées.</translation>
    </message>
    <message>
        <source>Your &amp;Data</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>Vos &amp;données</translation>
    </message>
    <message>
        <source>Your business file and its backups stay where they are when you update or uninstall the program.</source>
        <translation>Votre fichier d’activité et ses sauvegardes restent en place quand vous mettez le programme à jour ou le désinstallez.</translation>
    </message>
    <message>
        <source>&amp;Parts and Licenses</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Composants et licences</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>spoken, a list</comment>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>{part}, license: {license}</source>
        <comment>spoken, in a list</comment>
        <extracomment>{part}: the name of a part of the program, and its version; {license}: the name of a license, such as MIT</extracomment>
        <translation>{part}, licence&#x202f;: {license}</translation>
    </message>
    <message>
        <source>License text: {name}</source>
        <comment>spoken, a text</comment>
        <extracomment>{name}: the name of a part of the program</extracomment>
        <translation>Texte de la licence&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The list of parts is missing from this copy.</source>
        <translation>La liste des composants n’est pas fournie avec cette copie.</translation>
    </message>
    <message>
        <source>No license text is installed with this part.</source>
        <translation>Aucun texte de licence n’est installé avec ce composant.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>spoken: a folder</comment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own.</source>
        <translation>Qt et PySide6 sont utilisés sous la licence GNU LGPL, version 3&#x202f;: vous pouvez remplacer leurs bibliothèques par les vôtres.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own. README.txt in the licenses folder explains how.</source>
        <translation>Qt et PySide6 sont utilisés sous la licence GNU LGPL, version 3&#x202f;: vous pouvez remplacer leurs bibliothèques par les vôtres. README.txt, dans le dossier des licences, explique comment faire.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>{hours} h</source>
        <comment>a duration: 2 h</comment>
        <extracomment>{hours}: a number of hours</extracomment>
        <translation>{hours}&#x202f;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours}&#x202f;h {minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a duration: 5 min</comment>
        <extracomment>{minutes}: a number of minutes</extracomment>
        <translation>{minutes}&#x202f;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{hours}&#x202f;h {minutes}&#x202f;min {seconds}&#x202f;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{minutes}&#x202f;min {seconds}&#x202f;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a duration: 30 s</comment>
        <extracomment>{seconds}: a number of seconds</extracomment>
        <translation>{seconds}&#x202f;s</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <comment>short: 1 h 30</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours}&#x202f;h&#x202f;{minutes}</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>READ ME</source>
        <comment>a file name, without suffix</comment>
        <translation>LISEZ-MOI</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a folder name</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a folder name</comment>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>a folder name</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>Everything from “{name}”</source>
        <comment>title of a page in an exported archive</comment>
        <extracomment>{name}: the name of the business file</extracomment>
        <translation>Tout le contenu de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Exported on {day} by KPI Desk {version}.</source>
        <comment>first sentence of a page in an exported archive</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {version}: a version number, such as 1.2.0</extracomment>
        <translation>Exporté le {day} par KPI Desk {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>Cette archive contient %n chiffre.</numerusform>
            <numerusform>Cette archive contient %n chiffres.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from {first} to {last}.</source>
        <comment>figures</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Première période&#x202f;: {first}&#x202f;; dernière période&#x202f;: {last}.</translation>
    </message>
    <message>
        <source>This is for you only</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>It contains the names, figures and notes of all your clients and is not encrypted. Keep it where only you can read it. To a client, send only that client’s charts.</source>
        <translation>L’archive contient les noms, les chiffres et les notes de tous vos clients, et elle n’est pas chiffrée. Conservez-la là où personne d’autre ne peut la lire. À un client, n’envoyez que ses propres graphiques.</translation>
    </message>
    <message>
        <source>What each file is</source>
        <comment>a heading above a list of files</comment>
        <translation>Ce que contient chaque fichier</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a column</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a column</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. Copy it to any computer and open it in KPI Desk to continue there. The other files can be read without KPI Desk.</source>
        <translation>Tout, tel que KPI Desk le conserve&#x202f;: chiffres, clients, notes, objectifs et toutes les modifications passées. Copiez ce fichier sur un autre ordinateur et ouvrez-le dans KPI Desk pour y continuer. Les autres fichiers se lisent sans KPI Desk.</translation>
    </message>
    <message>
        <source>All figures in a workbook, one in each row and with names in your language, for any spreadsheet program.</source>
        <translation>Tous les chiffres dans un classeur, un par ligne et avec des noms dans votre langue, pour n’importe quel tableur.</translation>
    </message>
    <message>
        <source>The same figures as plain text, for any other program: ids, UTF-8, decimal points.</source>
        <translation>Les mêmes chiffres en texte simple, pour tout autre programme&#x202f;: identifiants, UTF-8, point décimal.</translation>
    </message>
    <message>
        <source>For programs: the figures with clients, targets, your own levels, notes, settings, updates and the list of your imports.</source>
        <translation>Pour les programmes&#x202f;: les chiffres avec les clients, les objectifs, vos barèmes personnels, les notes, les réglages, les comptes rendus et la liste de vos imports.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n graphique de «&#x202f;{client}&#x202f;», en image (PNG) et en document PDF.</numerusform>
            <numerusform>%n graphiques de «&#x202f;{client}&#x202f;», chacun en image (PNG) et en document PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>%n graphique de toute votre activité, en image (PNG) et en document PDF.</numerusform>
            <numerusform>%n graphiques de toute votre activité, chacun en image (PNG) et en document PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n compte rendu tel que «&#x202f;{client}&#x202f;» l’a reçu, en document PDF.</numerusform>
            <numerusform>%n comptes rendus tels que «&#x202f;{client}&#x202f;» les a reçus, en document PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>%n bilan de toute votre activité, en document PDF.</numerusform>
            <numerusform>%n bilans de toute votre activité, en document PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no charts because no KPI has a value yet.</source>
        <translation>Il n’y a pas de graphiques, car aucun indicateur n’a encore de valeur.</translation>
    </message>
    <message>
        <source>There is a chart of each KPI that you track and that has a value, in the client’s language if KPI Desk is available in it. Archived clients have no charts; their figures are in the tables.</source>
        <translation>Il y a un graphique pour chaque indicateur que vous suivez et qui a une valeur, dans la langue du client si KPI Desk est disponible dans cette langue. Les clients archivés n’ont pas de graphiques&#x202f;; leurs chiffres sont dans les tableaux.</translation>
    </message>
    <message>
        <source>These charts could not be drawn: {charts}.</source>
        <comment>on a page in an exported archive</comment>
        <extracomment>{charts}: names of charts, joined as a list</extracomment>
        <translation>Ces graphiques n’ont pas pu être tracés&#x202f;: {charts}.</translation>
    </message>
    <message>
        <source>The columns of the CSV table</source>
        <translation>Les colonnes du tableau CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>heading of a column</comment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading of a column</comment>
        <translation>Signification</translation>
    </message>
    <message>
        <source>2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year.</source>
        <translation>2026-W07 est une semaine, 2026-03 un mois, 2026-Q1 un trimestre, 2026 une année.</translation>
    </message>
    <message>
        <source>The client’s name; empty for figures without a client.</source>
        <translation>Le nom du client&#x202f;; vide pour les chiffres qui ne concernent aucun client.</translation>
    </message>
    <message>
        <source>The code of the language you worked in; empty if none was given.</source>
        <translation>Le code de la langue de travail&#x202f;; vide si elle n’a pas été indiquée.</translation>
    </message>
    <message>
        <source>What was counted or timed. The names are below.</source>
        <translation>Ce qui a été compté ou mesuré. Les noms figurent plus bas.</translation>
    </message>
    <message>
        <source>The number. Zero means zero; blank figures have no row.</source>
        <translation>Le nombre. Zéro est un vrai zéro&#x202f;; ce qui est vide n’a pas de ligne.</translation>
    </message>
    <message>
        <source>count for things, hours for time.</source>
        <translation>count pour ce qui est compté, hours pour des heures.</translation>
    </message>
    <message>
        <source>The names of the measures</source>
        <translation>Les noms des mesures</translation>
    </message>
    <message>
        <source>In the table</source>
        <comment>heading of a column</comment>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>In KPI Desk</source>
        <comment>heading of a column</comment>
        <translation>Dans KPI Desk</translation>
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
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart of each KPI for the whole business and for each client, and a copy of your file. A page inside explains what each file is.</source>
        <translation>Crée un fichier ZIP&#x202f;: tous les chiffres dans un classeur, dans un tableau et pour d’autres programmes, un graphique de chaque indicateur pour toute l’activité et pour chaque client, et une copie de votre fichier. Une page y explique ce que contient chaque fichier.</translation>
    </message>
    <message>
        <source>The ZIP file is for you only: it contains the data of all your clients and is not encrypted.</source>
        <translation>Ce fichier ZIP est pour vous seulement&#x202f;: il contient les données de tous vos clients et n’est pas chiffré.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <comment>a button: then the export begins</comment>
        <translation>Enregi&amp;strer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save Everything As</source>
        <comment>title of a file dialog</comment>
        <translation>Enregistrer le tout sous</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <comment>a kind of file</comment>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <comment>spoken</comment>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Reading and checking all figures…</source>
        <translation>Lecture et vérification de tous les chiffres…</translation>
    </message>
    <message>
        <source>Now: {chart}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{chart}: the name of a chart</extracomment>
        <translation>En cours&#x202f;: {chart}</translation>
    </message>
    <message>
        <source>Everything is saved in “{file}”, in {folder}</source>
        <comment>in the dialog of Export Everything</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Tout est enregistré dans «&#x202f;{file}&#x202f;», dans {folder}</translation>
    </message>
    <message>
        <source>Canceled. No file was saved.</source>
        <translation>Annulé. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>then a list of charts</comment>
        <translation>Non exportés&#x202f;:</translation>
    </message>
    <message>
        <source>{chart}: {why}</source>
        <comment>a chart that could not be drawn</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{chart}&#x202f;: {why}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button: choose one</comment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}.</source>
        <comment>in the window, after a fault</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Vos sauvegardes se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Your backups are in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Le dossier n’a pas pu être ouvert. Vos sauvegardes se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: copy the folder’s path</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>This is a backup from {made_at}. You can view it but not change it.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Ceci est une sauvegarde du {made_at}. Vous pouvez la consulter, mais pas la modifier.</translation>
    </message>
    <message>
        <source>Restore It</source>
        <comment>a button: the backup on screen</comment>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>Close the Backup</source>
        <comment>a button: back to my own file</comment>
        <translation>Fermer la sauvegarde</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <comment>while the window waits</comment>
        <translation>Ouverture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <comment>while the window waits</comment>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file it replaces is kept. This takes a moment.</source>
        <translation>La sauvegarde est d’abord vérifiée, et le fichier qu’elle remplace est conservé. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}.</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day</extracomment>
        <translation>Sauvegarde vérifiée et restaurée&#x202f;: «&#x202f;{file}&#x202f;» est maintenant tel qu’il était le {made_at}.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: {kept}</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day; {kept}: the name or path of a file</extracomment>
        <translation>Sauvegarde vérifiée et restaurée&#x202f;: «&#x202f;{file}&#x202f;» est maintenant tel qu’il était le {made_at}. Ce qu’elle a remplacé est conservé&#x202f;: {kept}</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <comment>a button: undo restoring</comment>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Nothing was restored. {why}</source>
        <comment>in the window</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Rien n’a été restauré. {why}</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <comment>title of a dialog</comment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups in</source>
        <comment>label of a folder</comment>
        <translation>Sauvegardes dans</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <comment>a button: look there</comment>
        <translation>Autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Folder with Backups</source>
        <comment>title of a dialog</comment>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <comment>a table, for screen readers</comment>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: day and time of a backup</comment>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading: the file that was backed up</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading: the number of figures</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading: the number of clients</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>First and last period</source>
        <comment>heading</comment>
        <translation>Première et dernière période</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a file</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <comment>a backup</comment>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <comment>while the dialog waits</comment>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. If yours are elsewhere, choose their folder.</source>
        <translation>Il n’y a aucune sauvegarde dans ce dossier. Si les vôtres sont ailleurs, choisissez leur dossier.</translation>
    </message>
    <message>
        <source>There is no backup of “{file}” in this folder. These are backups of other files.</source>
        <comment>none of the list is chosen yet</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ce dossier ne contient aucune sauvegarde de «&#x202f;{file}&#x202f;». Ce sont celles d’autres fichiers.</translation>
    </message>
    <message>
        <source>Clients: {names}</source>
        <comment>in a backup</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>Clients&#x202f;: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>Clients&#x202f;: {names} et %n autre</numerusform>
            <numerusform>Clients&#x202f;: {names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no clients.</source>
        <comment>a backup</comment>
        <translation>Elle ne contient aucun client.</translation>
    </message>
    <message>
        <source>Restoring replaces {file} with this backup. The current file is kept with the backups.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>La restauration remplace {file} par cette sauvegarde. Le fichier actuel est conservé parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Restoring creates the file {file}. Nothing is replaced.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>La restauration crée le fichier {file}. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>&amp;Open Read-Only</source>
        <comment>a button: view this backup</comment>
        <translation>&amp;Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>a button: restore this backup</comment>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>{kpi}: usual limits start again from {period}.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}&#x202f;: les limites habituelles sont recalculées dès {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the baseline of {period} was removed.</source>
        <comment>printed after a baseline was removed</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}&#x202f;: le nouveau départ ({period}) est annulé.</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark: {kpi}</source>
        <comment>title of a dialog</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Barème&#x202f;: {kpi}</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>the business or a client that it is valid for</comment>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>The business</source>
        <comment>in a drop-down: not a single client</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>the first period that it is valid for</comment>
        <translation>À pa&amp;rtir de</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down</comment>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>&amp;Typical</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Typique</translation>
    </message>
    <message>
        <source>&amp;Above average</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Meilleur que la moyenne</translation>
    </message>
    <message>
        <source>&amp;Exceptional</source>
        <comment>name of a field: a level</comment>
        <translation>E&amp;xceptionnel</translation>
    </message>
    <message>
        <source>Sign: {level}</source>
        <comment>for screen readers; {level} is a level such as: typical</comment>
        <translation>Signe&#x202f;: {level}</translation>
    </message>
    <message>
        <source>{level}, {unit}</source>
        <comment>for screen readers: a bound; {level} is a level, {unit} as: percent</comment>
        <translation>{level}, {unit}</translation>
    </message>
    <message>
        <source>published: {rule}</source>
        <comment>beside a field; {rule} as: ≥ 75%</comment>
        <translation>publié&#x202f;: {rule}</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>beside a field: the level has no published bound</comment>
        <translation>non publié</translation>
    </message>
    <message>
        <source>A level without a bound is left out.</source>
        <translation>Un niveau sans seuil est laissé de côté.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>where a benchmark comes from</comment>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <comment>in an empty field: an example of a source</comment>
        <translation>convenu dans le contrat</translation>
    </message>
    <message>
        <source>Charts and updates for clients show it.</source>
        <translation>Les graphiques et les comptes rendus destinés aux clients l’indiquent.</translation>
    </message>
    <message>
        <source>Chart with this benchmark</source>
        <comment>for screen readers</comment>
        <translation>Graphique avec ce barème</translation>
    </message>
    <message>
        <source>&amp;Draw with the published benchmark</source>
        <comment>a check box below the chart</comment>
        <translation>&amp;Dessiner avec le barème publié</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Back to &amp;Published</source>
        <comment>a button: the published benchmark</comment>
        <translation>&amp;Barème publié</translation>
    </message>
    <message>
        <source>Same as &amp;Business</source>
        <comment>a button: a client gets the benchmark of the business</comment>
        <translation>Comme l’a&amp;ctivité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>benchmark of {kpi}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>barème ({kpi})</translation>
    </message>
</context>
<context>
    <name>Changelog</name>
    <message>
        <source>The first release of KPI Desk.</source>
        <translation>Première version de KPI Desk.</translation>
    </message>
    <message>
        <source>Fourteen KPIs of virtual assistance, each on the benchmark ladder that was published for it: below, typical, above average, exceptional.</source>
        <translation>Quatorze indicateurs de l’assistance virtuelle, chacun sur le barème publié pour lui&#x202f;: en deçà du repère, typique, meilleur que la moyenne, exceptionnel.</translation>
    </message>
    <message>
        <source>Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as they are typed; each step can be undone.</source>
        <translation>Les chiffres se saisissent entièrement au clavier, ou se collent depuis un tableur, et sont enregistrés au fil de la frappe&#x202f;; chaque étape peut être annulée.</translation>
    </message>
    <message>
        <source>Tables are imported from workbooks, CSV, HTML and JSON files: you see first what would be entered, and can undo or move each import.</source>
        <translation>Les tableaux s’importent de classeurs et de fichiers CSV, HTML ou JSON&#x202f;: vous voyez d’abord ce qui serait saisi, et chaque import peut être annulé ou déplacé.</translation>
    </message>
    <message>
        <source>Values are shown with their counts, those of surveys also with a likely range. A rise or fall is reported only where chance alone would rarely cause it.</source>
        <translation>Chaque valeur est donnée avec son effectif et, pour les enquêtes, une fourchette probable. Une hausse ou une baisse n’est signalée que si le hasard seul produit rarement un tel écart.</translation>
    </message>
    <message>
        <source>The whole history is in one file, and each backup is verified when it is made.</source>
        <translation>Tout l’historique tient dans un seul fichier, et chaque sauvegarde est vérifiée dès qu’elle est faite.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.</source>
        <translation>Les graphiques s’enregistrent en PNG, SVG ou PDF, dans la langue du client, ou s’impriment.</translation>
    </message>
    <message>
        <source>Each client has a card with the package of hours, and each month can be closed.</source>
        <translation>Chaque client a une fiche avec son forfait d’heures, et chaque mois peut être clôturé.</translation>
    </message>
    <message>
        <source>A target is set on the chart or on a client’s card, from a period on; charts and updates show its steps and how often it was met.</source>
        <translation>Un objectif se fixe sur le graphique ou la fiche d’un client, à partir d’une période&#x202f;; graphiques et comptes rendus montrent ses paliers et combien de fois il a été atteint.</translation>
    </message>
    <message>
        <source>Notes on a figure, a period or a span stay private, unless you show them to the client in updates and charts.</source>
        <translation>Les notes sur un chiffre, une période ou plusieurs restent privées, sauf si vous les montrez au client dans les comptes rendus et les graphiques.</translation>
    </message>
    <message>
        <source>Updates for clients are drafted from a month’s figures, in the client’s language and region, saved as PDF or copied into an email, and kept as they were sent.</source>
        <translation>Les comptes rendus sont préparés à partir des chiffres du mois, dans la langue et au format du client, enregistrés en PDF ou copiés pour un e-mail, et conservés tels qu’envoyés.</translation>
    </message>
    <message>
        <source>Everything can be exported into one ZIP file: tables, charts, the file itself and a page that explains them.</source>
        <translation>Tout s’exporte en une fois dans un fichier ZIP&#x202f;: tableaux, graphiques, le fichier lui-même et une page qui les explique.</translation>
    </message>
    <message>
        <source>Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has the language, colors, text size and the folder of backups.</source>
        <translation>Ctrl+K trouve indicateurs, clients, périodes, chiffres et commandes. La rubrique Réglages réunit la langue, les couleurs, la taille du texte et le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The program is available in ten languages, works offline and opens no network connection.</source>
        <translation>Le programme est disponible en dix langues, fonctionne hors ligne et n’ouvre aucune connexion au réseau.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{period}: {warning}</source>
        <comment>a warning on the command line</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {warning}: a remark, as a whole sentence</extracomment>
        <translation>{period}&#x202f;: {warning}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}”, the language of “{client}”, yet. The chart is in {instead}.</source>
        <extracomment>{language}: the name of a language; {client}: the name of a client; {instead}: the name of a language</extracomment>
        <translation>KPI Desk n’est pas encore disponible dans la langue de «&#x202f;{client}&#x202f;» ({language}). Langue du graphique&#x202f;: {instead}.</translation>
    </message>
    <message>
        <source>period not over yet</source>
        <comment>legend</comment>
        <translation>période en cours</translation>
    </message>
    <message>
        <source>incomplete: figures left out</source>
        <comment>legend</comment>
        <translation>incomplet&#x202f;: chiffres non comptés</translation>
    </message>
    <message>
        <source>period not over yet, incomplete</source>
        <comment>legend</comment>
        <translation>période en cours, incomplète</translation>
    </message>
    <message>
        <source>last finished</source>
        <comment>beside a value; later points are not finished yet</comment>
        <translation>dernière période terminée</translation>
    </message>
    <message>
        <source>Remarks not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Remarques non affichées ici&#x202f;: {count}</translation>
    </message>
    <message>
        <source>More figures left out: {count}</source>
        <comment>periods that are not named for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Autres chiffres non comptés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Figures left out: {periods}</source>
        <comment>legend, in short</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Chiffres non comptés&#x202f;: {periods}</translation>
    </message>
    <message>
        <source>no value: {reasons}</source>
        <comment>legend</comment>
        <extracomment>{reasons}: reasons, joined as a list</extracomment>
        <translation>pas de valeur&#x202f;: {reasons}</translation>
    </message>
    <message>
        <source>No figures {by}</source>
        <comment>in an empty chart: no figures by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>Aucun chiffre {by}</translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation>Pas de valeur pour ces périodes</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <comment>legend: the target on a chart</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Objectif {value}</translation>
    </message>
    <message>
        <source>{periods}: {warning}</source>
        <comment>below a chart: a remark on some periods</comment>
        <extracomment>{periods}: periods, joined as a list; {warning}: a remark, as a whole sentence</extracomment>
        <translation>{periods}&#x202f;: {warning}</translation>
    </message>
    <message numerus="yes">
        <source>{period} and %n more</source>
        <comment>below a chart: the last of several periods</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period} et %n autre période</numerusform>
            <numerusform>{period} et %n autres périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: {note}</source>
        <comment>a note, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}&#x202f;: {note}</translation>
    </message>
    <message>
        <source>{period}, private: {note}</source>
        <comment>a note for the user alone, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}, note privée&#x202f;: {note}</translation>
    </message>
    <message>
        <source>{period}, new usual level: {note}</source>
        <comment>the reason, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}, nouveau niveau habituel&#x202f;: {note}</translation>
    </message>
    <message>
        <source>{period}: new usual level</source>
        <comment>no reason is shown</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: nouveau niveau habituel</translation>
    </message>
    <message>
        <source>{period}: away</source>
        <comment>a month off, without figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: absence</translation>
    </message>
    <message>
        <source>Notes not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Notes non affichées ici&#x202f;: {count}</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>worked hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>temps travaillé</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend</comment>
        <translation>fourchette probable</translation>
    </message>
    <message>
        <source>{value}: the whole package</source>
        <comment>legend</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}&#x202f;: tout le forfait</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>legend: the same periods a year before</comment>
        <translation>un an plus tôt</translation>
    </message>
    <message>
        <source>usual limits and level</source>
        <comment>legend</comment>
        <translation>limites et niveau habituels</translation>
    </message>
    <message>
        <source>{period}: {value}, beyond the axis</source>
        <comment>legend</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}&#x202f;: {value}, hors de l’axe</translation>
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
        <translation>{sign}&#x202f;: {measures}</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n semaine regroupée</numerusform>
            <numerusform>%n semaines regroupées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n mois regroupé</numerusform>
            <numerusform>%n mois regroupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n trimestre regroupé</numerusform>
            <numerusform>%n trimestres regroupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n année regroupée</numerusform>
            <numerusform>%n années regroupées</numerusform>
        </translation>
    </message>
    <message>
        <source>Last value, {period}, based on: {amounts}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Base de la dernière valeur, {period}&#x202f;: {amounts}</translation>
    </message>
    <message>
        <source>Based on: {amounts}</source>
        <comment>the last value, in short</comment>
        <extracomment>{amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Base&#x202f;: {amounts}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <comment>survey answers 100</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure} ({amount})</translation>
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
        <translation>langue de service&#x202f;: {language}</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}, {level}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026; {level}: the name of a level, such as typical</extracomment>
        <translation>{kpi}&#x202f;: {value} ({period}), {level}.</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}.</source>
        <comment>the reading of a chart: a value without a level</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}&#x202f;: {value} ({period}).</translation>
    </message>
    <message>
        <source>From {first} to {last} all values were between {low} and {high}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>Toutes les valeurs ({first} – {last}) sont restées comprises entre {low} et {high}.</translation>
    </message>
    <message>
        <source>From {first} to {last} it was always {value}.</source>
        <comment>in the description of a chart: of a KPI</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>La valeur ({first} – {last}) est toujours restée à {value}.</translation>
    </message>
    <message>
        <source>In {period} it was {value}.</source>
        <comment>a year before</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Un an plus tôt ({period})&#x202f;: {value}.</translation>
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
        <translation>{kpi}&#x202f;: pas encore de valeur.</translation>
    </message>
    <message>
        <source>That period is not over yet.</source>
        <translation>Cette période n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>That period is incomplete.</source>
        <translation>Cette période est incomplète.</translation>
    </message>
    <message>
        <source>Figures are left out of other periods, too: {periods}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Pour d’autres périodes aussi, des chiffres ne sont pas comptés&#x202f;: {periods}.</translation>
    </message>
    <message>
        <source>Remark on that period: {warning}.</source>
        <comment>in the description of a chart</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Remarque sur cette période&#x202f;: {warning}.</translation>
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
        <translation>Non compté&#x202f;: {items}</translation>
    </message>
    <message>
        <source>{periods} – left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{periods}: periods, joined as a list; {items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>{periods} – non compté&#x202f;: {items}</translation>
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
        <translation>sans {measures}</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>why it is left out</comment>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>why a period is left out</comment>
        <translation>période en cours</translation>
    </message>
    <message>
        <source>entered {by}</source>
        <comment>why it is left out: entered by quarter</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>saisi {by}</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>figures without a client</source>
        <comment>left out of a value</comment>
        <translation>chiffres sans client</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Below benchmark</source>
        <comment>a level</comment>
        <translation>En deçà du repère</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>a level</comment>
        <translation>Typique</translation>
    </message>
    <message>
        <source>Above average</source>
        <comment>a level</comment>
        <translation>Meilleur que la moyenne</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <comment>a level</comment>
        <translation>Exceptionnel</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <comment>a level within a sentence</comment>
        <translation>en deçà du repère</translation>
    </message>
    <message>
        <source>typical</source>
        <comment>a level within a sentence</comment>
        <translation>typique</translation>
    </message>
    <message>
        <source>above average</source>
        <comment>a level within a sentence</comment>
        <translation>meilleur que la moyenne</translation>
    </message>
    <message>
        <source>exceptional</source>
        <comment>a level within a sentence</comment>
        <translation>exceptionnel</translation>
    </message>
    <message>
        <source>At least typical</source>
        <comment>a level</comment>
        <translation>Au moins typique</translation>
    </message>
    <message>
        <source>At least above average</source>
        <comment>a level</comment>
        <translation>Au moins meilleur que la moyenne</translation>
    </message>
    <message>
        <source>at least typical</source>
        <comment>a level within a sentence</comment>
        <translation>au moins typique</translation>
    </message>
    <message>
        <source>at least above average</source>
        <comment>a level within a sentence</comment>
        <translation>au moins meilleur que la moyenne</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>an upper bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>au plus {value}</translation>
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
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>the clients at the start differ from those at the end of the period before</source>
        <translation>le nombre de clients au début diffère de celui de la fin de la période précédente</translation>
    </message>
    <message>
        <source>figures by client and by service language are added up and may be the same work</source>
        <translation>des chiffres par client et par langue de service s’additionnent et correspondent peut-être au même travail</translation>
    </message>
    <message>
        <source>carried hours are unknown because the period before has no hours</source>
        <translation>les heures reportées ne sont pas connues, car la période précédente n’a pas d’heures</translation>
    </message>
    <message>
        <source>a minimum: new clients who already left are counted as lost clients</source>
        <translation>un minimum, car les nouveaux clients déjà repartis comptent comme d’anciens clients perdus</translation>
    </message>
    <message>
        <source>the package counts by month</source>
        <comment>why a week has no percentage</comment>
        <translation>le forfait se compte par mois</translation>
    </message>
    <message>
        <source>no package hours available</source>
        <comment>why it has no percentage</comment>
        <translation>aucune heure de forfait disponible</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>il manque des chiffres</translation>
    </message>
    <message>
        <source>the total is zero</source>
        <translation>le total est nul</translation>
    </message>
    <message>
        <source>it can’t be calculated from shorter periods</source>
        <translation>valeur impossible à déduire de périodes plus courtes</translation>
    </message>
    <message>
        <source>more clients joined than were there at the end</source>
        <translation>plus de nouveaux clients que de clients à la fin</translation>
    </message>
    <message>
        <source>the figures contradict each other</source>
        <translation>les chiffres se contredisent</translation>
    </message>
    <message>
        <source>article on multilingual assistant services, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>article sur les services d’assistance multilingue, {day}</translation>
    </message>
    <message>
        <source>article on remote assistant agencies, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>article sur les agences d’assistance à distance, {day}</translation>
    </message>
    <message>
        <source>no region, no study named</source>
        <translation>aucune région ni étude citée</translation>
    </message>
    <message>
        <source>United States, no study named</source>
        <translation>États-Unis, aucune étude citée</translation>
    </message>
    <message>
        <source>e-commerce, no study named</source>
        <translation>commerce en ligne, aucune étude citée</translation>
    </message>
    <message>
        <source>Published benchmark: {article} ({scope})</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>Barème publié&#x202f;: {article} ({scope})</translation>
    </message>
    <message>
        <source>Published benchmark: {article}</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence</extracomment>
        <translation>Barème publié&#x202f;: {article}</translation>
    </message>
    <message>
        <source>Benchmark published on {day}</source>
        <comment>below a chart, short: where its levels come from</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Barème publié le {day}</translation>
    </message>
    <message>
        <source>Custom benchmark, not a published one</source>
        <translation>Barème personnel, non publié</translation>
    </message>
    <message>
        <source>Custom benchmark: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Barème personnel&#x202f;: {source}</translation>
    </message>
    <message>
        <source>Custom benchmark for this client, not a published one</source>
        <translation>Barème personnel pour ce client, non publié</translation>
    </message>
    <message>
        <source>Custom benchmark for this client: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Barème personnel pour ce client&#x202f;: {source}</translation>
    </message>
    <message>
        <source>custom benchmark</source>
        <comment>of a benchmark, in a sentence</comment>
        <translation>barème personnel</translation>
    </message>
    <message>
        <source>custom benchmark ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>barème personnel ({source})</translation>
    </message>
    <message>
        <source>custom benchmark for this client</source>
        <comment>in a sentence</comment>
        <translation>barème personnel pour ce client</translation>
    </message>
    <message>
        <source>custom benchmark for this client ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>barème personnel pour ce client ({source})</translation>
    </message>
    <message>
        <source>From {period} on: {now}; before that: {before}</source>
        <comment>below a chart: where its levels come from; {now} and {before} are benchmarks</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Dès {period}&#x202f;: {now}&#x202f;; auparavant&#x202f;: {before}</translation>
    </message>
    <message>
        <source>Several benchmarks: {benchmarks}</source>
        <comment>below a chart: where its levels come from; {benchmarks} is a list of them</comment>
        <translation>Plusieurs barèmes&#x202f;: {benchmarks}</translation>
    </message>
    <message>
        <source>published, {article} ({scope})</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>barème publié, {article} ({scope})</translation>
    </message>
    <message>
        <source>published on {day}</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>barème publié le {day}</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <comment>in a sentence, in place of one</comment>
        <translation>aucun barème</translation>
    </message>
    <message>
        <source>There is no published benchmark</source>
        <translation>Il n’existe pas de barème publié</translation>
    </message>
    <message>
        <source>{levels}: {low}–{high}</source>
        <comment>as published: 75–85 %</comment>
        <extracomment>{levels}: names of levels, such as typical; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} ({low}–{high})</translation>
    </message>
    <message>
        <source>{levels}: about {low}–{high}</source>
        <comment>a level as an article states it: typical: about 75–85%</comment>
        <extracomment>{levels}: names of levels, such as typical; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} (environ {low}–{high})</translation>
    </message>
    <message>
        <source>{levels}: about {high}</source>
        <comment>a level as an article states it: typical: about 3 hours</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} (environ {high})</translation>
    </message>
    <message>
        <source>{levels}: {high} or more</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} ({high} ou plus)</translation>
    </message>
    <message>
        <source>{levels}: more than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} (plus de {high})</translation>
    </message>
    <message>
        <source>{levels}: less than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} (moins de {high})</translation>
    </message>
    <message>
        <source>{levels}: reaching {high}</source>
        <comment>a level as an article states it: exceptional: reaching 90%</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels} (à partir de {high})</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <comment>two levels given to one range</comment>
        <extracomment>{one}: the name of a level; {other}: the name of a level</extracomment>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>As published: {ranges}</source>
        <comment>below a chart: the levels as the article states them</comment>
        <extracomment>{ranges}: the levels with their values, in a row</extracomment>
        <translation>Dans l’article&#x202f;: {ranges}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>a target</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>au plus {value}</translation>
    </message>
    <message>
        <source>≤&#xa0;{value}</source>
        <comment>a target, short: ≤ 40 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>≤&#xa0;{value}</translation>
    </message>
    <message>
        <source>no target</source>
        <comment>from a period on, in place of a value</comment>
        <translation>aucun objectif</translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atteint {met} fois en %n semaine</numerusform>
            <numerusform>atteint {met} fois en %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atteint {met} mois sur %n</numerusform>
            <numerusform>atteint {met} mois sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atteint {met} fois en %n trimestre</numerusform>
            <numerusform>atteint {met} fois en %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atteint {met} fois en %n an</numerusform>
            <numerusform>atteint {met} fois en %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>a lower bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>au moins {value}</translation>
    </message>
    <message>
        <source>≥&#xa0;{value}</source>
        <comment>a lower bound, short: ≥ 3%</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>≥&#xa0;{value}</translation>
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
        <translation>heures par demande</translation>
    </message>
    <message>
        <source>A rate of {bound} or more over a long time can lead to burnout.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>Un taux de {bound} ou plus, sur une longue durée, est un risque d’épuisement (burn-out).</translation>
    </message>
    <message>
        <source>more productive hours than available hours (overtime?)</source>
        <translation>plus d’heures productives que d’heures disponibles (heures supplémentaires&#x202f;?)</translation>
    </message>
    <message>
        <source>some new clients left within the period</source>
        <translation>de nouveaux clients sont repartis au cours de la période</translation>
    </message>
    <message>
        <source>more new clients than leads (older leads?)</source>
        <translation>plus de nouveaux clients que de prospects (prospects plus anciens&#x202f;?)</translation>
    </message>
    <message>
        <source>more tasks completed than assigned (carried over from before?)</source>
        <translation>plus de tâches terminées que de tâches confiées (reportées d’une période précédente&#x202f;?)</translation>
    </message>
    <message>
        <source>hours per ticket</source>
        <comment>a unit, inside a line</comment>
        <translation>heures par ticket</translation>
    </message>
    <message>
        <source>From {bound} on, little is left of the package.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>À partir de {bound}, il ne reste plus grand-chose du forfait.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a unit, inside a line</comment>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>hours per item</source>
        <comment>a unit, inside a line</comment>
        <translation>heures par demande</translation>
    </message>
    <message>
        <source>languages per assistant</source>
        <comment>a unit, inside a line</comment>
        <translation>langues par personne</translation>
    </message>
    <message>
        <source>tasks per hour</source>
        <comment>a unit, inside a line</comment>
        <translation>tâches par heure</translation>
    </message>
    <message>
        <source>score from −100 to +100</source>
        <comment>a unit, inside a line</comment>
        <translation>score de −100 à +100</translation>
    </message>
    <message>
        <source>services per client</source>
        <comment>a unit, inside a line</comment>
        <translation>services par client</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit, inside a line: a number of things</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a unit, inside a line</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>{value} h</source>
        <comment>a value with its unit, short: 2.5 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}&#x202f;h</translation>
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
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <comment>title of a dialog</comment>
        <translation>Exporter tous les graphiques</translation>
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
        <translation>Image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <comment>a format of a chart</comment>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <comment>a kind of file</comment>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Vector images (*.svg)</source>
        <comment>a kind of file</comment>
        <translation>Images vectorielles (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>a kind of file</comment>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>For an email</source>
        <comment>a chart&apos;s size</comment>
        <translation>Pour un e-mail</translation>
    </message>
    <message>
        <source>For a slide</source>
        <comment>a chart&apos;s size</comment>
        <translation>Pour une diapositive</translation>
    </message>
    <message>
        <source>A5 page</source>
        <comment>a chart&apos;s size</comment>
        <translation>Page A5</translation>
    </message>
    <message>
        <source>Custom size</source>
        <comment>a chart&apos;s size</comment>
        <translation>Taille libre</translation>
    </message>
    <message>
        <source>&amp;Width (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Largeur (px)</translation>
    </message>
    <message>
        <source>&amp;Height (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Hauteur (px)</translation>
    </message>
    <message>
        <source>&amp;Width (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Largeur (mm)</translation>
    </message>
    <message>
        <source>&amp;Height (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Hauteur (mm)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Points par pouce</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <comment>how large a picture gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} pixels</translation>
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
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <comment>a label in the dialog of an export: a light or dark chart</comment>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>On white</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Sur blanc</translation>
    </message>
    <message>
        <source>On a dark background</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a chart, in its file</comment>
        <translation>Titr&amp;e</translation>
    </message>
    <message>
        <source>Rolling l&amp;ine</source>
        <comment>a label in the dialog of an export: several periods taken together</comment>
        <translation>Courbe gl&amp;issante</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no rolling line</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>3 periods</source>
        <comment>a rolling line</comment>
        <translation>3 périodes</translation>
    </message>
    <message>
        <source>12 periods</source>
        <comment>a rolling line</comment>
        <translation>12 périodes</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>what a chart shows: a year before, notes</comment>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>A &amp;year before</source>
        <comment>include it in a chart</comment>
        <translation>Un an pl&amp;us tôt</translation>
    </message>
    <message>
        <source>&amp;Usual limits</source>
        <comment>include them in a chart</comment>
        <translation>Limites ha&amp;bituelles</translation>
    </message>
    <message>
        <source>P&amp;eriod not over yet</source>
        <comment>include it in a chart</comment>
        <translation>Pé&amp;riode en cours</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <comment>a label in the dialog of an export: whose charts</comment>
        <translation>Cli&amp;ent</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Aperçu du graphique</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <comment>of a file</comment>
        <extracomment>{name}: the name of a file</extracomment>
        <translation>Nom proposé&#x202f;: {name}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in the language of “{client}” yet ({language}).</source>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>KPI Desk n’est pas encore disponible dans la langue de «&#x202f;{client}&#x202f;» ({language}).</translation>
    </message>
    <message>
        <source>No period in this range is over yet, so the chart would be empty.</source>
        <translation>Aucune période de cet intervalle n’est encore terminée&#x202f;: le graphique serait vide.</translation>
    </message>
    <message>
        <source>&amp;Notes shown to others</source>
        <comment>include them in a chart: shown notes</comment>
        <translation>&amp;Notes montrées</translation>
    </message>
    <message>
        <source>Priv&amp;ate notes, too</source>
        <comment>include them in a chart</comment>
        <translation>Notes pri&amp;vées aussi</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>a button: choose where to write the chart</comment>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <comment>a button: put the chart on the clipboard</comment>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the Chart As</source>
        <translation>Enregistrer le graphique sous</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Enregistré&#x202f;: {file}, dans {folder}</translation>
    </message>
    <message>
        <source>Show in Folde&amp;r</source>
        <comment>a button</comment>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Dossier des graphiques</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>title of a dialog: where to write charts</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>a button: choose another folder</comment>
        <translation>Ch&amp;anger…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Charts</source>
        <comment>a button</comment>
        <translation>Enregi&amp;strer les graphiques</translation>
    </message>
    <message>
        <source>&amp;One PDF with a page for each chart</source>
        <translation>Un seul PDF, une page par graphi&amp;que</translation>
    </message>
    <message>
        <source>Saves a chart of each KPI that you track, for the periods chosen on the page.</source>
        <translation>Enregistre un graphique pour chaque indicateur suivi, avec l’intervalle choisi en ce moment.</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <comment>a list, for screen readers</comment>
        <translation>Graphiques enregistrés</translation>
    </message>
    <message>
        <source>Now: {kpi}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>En cours&#x202f;: {kpi}</translation>
    </message>
    <message>
        <source>Charts saved: {count}. They are in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Graphiques enregistrés&#x202f;: {count}. Dossier&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Stopped. Charts saved: {count}, in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Arrêté. Graphiques enregistrés&#x202f;: {count}, dans {folder}</translation>
    </message>
    <message>
        <source>No chart was saved.</source>
        <translation>Aucun graphique n’a été enregistré.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>above a list of charts that could not be written</comment>
        <translation>Non exportés&#x202f;:</translation>
    </message>
    <message>
        <source>{kpi}: no figures</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}&#x202f;: aucun chiffre</translation>
    </message>
    <message>
        <source>{kpi}: for the whole business only</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}&#x202f;: seulement pour l’ensemble de votre activité</translation>
    </message>
    <message>
        <source>{kpi}: {why}</source>
        <comment>a chart that could not be written</comment>
        <extracomment>{kpi}: the name of a KPI; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{kpi}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>title of a page</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Tracked KPIs</source>
        <comment>the list beside a chart, for screen readers</comment>
        <translation>Indicateurs suivis</translation>
    </message>
    <message>
        <source>Chart: {kpi}</source>
        <comment>a chart, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Graphique&#x202f;: {kpi}</translation>
    </message>
    <message>
        <source>Figures: {kpi}</source>
        <comment>a table, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Chiffres&#x202f;: {kpi}</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Durée des périodes</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By quarter</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Par trimestre</translation>
    </message>
    <message>
        <source>By year</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Intervalle du graphique</translation>
    </message>
    <message>
        <source>Last 12 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>12 dernières périodes</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>24 dernières périodes</translation>
    </message>
    <message>
        <source>Last 36 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>36 dernières périodes</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range that she types</comment>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Langue de service</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>This KPI covers your whole business; it can’t be split by client or language.</source>
        <translation>Cet indicateur porte sur l’ensemble de votre activité&#x202f;; il ne peut pas être réparti par client ou par langue.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>the first period of a range</comment>
        <translation>Débu&amp;t</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>the last period of a range</comment>
        <translation>Fi&amp;n</translation>
    </message>
    <message>
        <source>A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit.</source>
        <translation>Une période comme 2026-03, 2026-W07, 2026-Q1 ou 2026. Vide&#x202f;: sans limite.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>La fin de l’intervalle précède son début.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a range without a first or last period</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <comment>a menu entry</comment>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <comment>a menu entry</comment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show &amp;Whole Chart</source>
        <comment>a menu entry: end the zoom</comment>
        <translation>Graphique &amp;entier</translation>
    </message>
    <message>
        <source>Whole Chart</source>
        <comment>a button: end the zoom</comment>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>&amp;Previous KPI</source>
        <comment>a menu entry</comment>
        <translation>Indicateur &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next KPI</source>
        <comment>a menu entry</comment>
        <translation>Indicateur &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Table View</source>
        <comment>a menu entry: figures in place of the chart</comment>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a button: figures in place of the chart</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Guidance</source>
        <comment>a button: what this KPI is about</comment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <comment>a menu entry: what this KPI is about</comment>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>a menu: what is drawn on the chart</comment>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button: what is drawn on the chart</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button with a menu: target, benchmark, note and baseline of the chart</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>N&amp;o Rolling Line</source>
        <comment>a menu command</comment>
        <translation>Sans courbe g&amp;lissante</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;3 Periods</source>
        <comment>a menu command</comment>
        <translation>Courbe glissante, &amp;3 périodes</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;12 Periods</source>
        <comment>a menu command</comment>
        <translation>Courbe glissante, &amp;12 périodes</translation>
    </message>
    <message>
        <source>A &amp;Year Before</source>
        <comment>a menu command</comment>
        <translation>Un &amp;an plus tôt</translation>
    </message>
    <message>
        <source>Usual &amp;Limits</source>
        <comment>a menu command</comment>
        <translation>Limites &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>a menu command</comment>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <comment>a menu entry</comment>
        <translation>E&amp;xporter le graphique…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <comment>a menu entry: put the chart on the clipboard</comment>
        <translation>&amp;Copier le graphique</translation>
    </message>
    <message>
        <source>Export &amp;All Charts…</source>
        <comment>a menu entry</comment>
        <translation>Exporter &amp;tous les graphiques…</translation>
    </message>
    <message>
        <source>Chart copied: {language}, {width} × {height} pixels</source>
        <comment>in the message bar</comment>
        <extracomment>{language}: the name of a language; {width}: a number; {height}: a number</extracomment>
        <translation>Graphique copié&#x202f;: {language}, {width} × {height} pixels</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <comment>in place of a chart, while it is made</comment>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>There are no figures for this KPI yet. Enter some to see its chart here.</source>
        <translation>Il n’y a pas encore de chiffres pour cet indicateur. Dès que vous en saisissez, son graphique apparaît ici.</translation>
    </message>
    <message>
        <source>No figures match these choices.</source>
        <translation>Aucun chiffre ne correspond à ces choix.</translation>
    </message>
    <message>
        <source>A block of hours has no chart.</source>
        <comment>in place of a chart, above the hours of a block</comment>
        <translation>Un bloc d’heures n’a pas de graphique.</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Vous ne suivez encore aucun indicateur. Choisissez-en dans la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Enter Figures</source>
        <comment>a button: go to the page Figures</comment>
        <translation>Saisir des chiffres</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Show All Periods and Clients</source>
        <translation>Voir toutes les périodes et tous les clients</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget…</source>
        <comment>a menu command</comment>
        <translation>Fixer un ob&amp;jectif…</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget from Here…</source>
        <comment>a menu command</comment>
        <translation>Fixer un ob&amp;jectif à partir d’ici…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k…</source>
        <comment>a menu command</comment>
        <translation>Définir le barè&amp;me…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k from Here…</source>
        <comment>a menu command</comment>
        <translation>Définir le barè&amp;me à partir d’ici…</translation>
    </message>
    <message>
        <source>Start a New &amp;Baseline Here…</source>
        <comment>a menu command</comment>
        <translation>Nouveau &amp;départ ici…</translation>
    </message>
    <message>
        <source>Change the &amp;Baseline…</source>
        <comment>a menu command</comment>
        <translation>Modifier le nouveau &amp;départ…</translation>
    </message>
    <message>
        <source>New Baseline</source>
        <comment>title of a dialog: usual limits begin anew</comment>
        <translation>Nouveau départ</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>title of a dialog</comment>
        <translation>Nouveau départ</translation>
    </message>
    <message>
        <source>From {period} on, your usual limits start again.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Dès {period}, vos limites habituelles sont recalculées.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <comment>of a new baseline</comment>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>For example: a new ticket system. A marker on the chart shows the reason; exported charts show it only with your private notes.</source>
        <translation>Par exemple&#x202f;: un nouveau logiciel de tickets. Une marque sur le graphique montre la raison&#x202f;; les graphiques exportés ne la montrent qu’avec vos notes privées.</translation>
    </message>
    <message>
        <source>&amp;Start Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Remove &amp;Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Supprimer ce départ</translation>
    </message>
    <message>
        <source>baseline of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>nouveau départ ({kpi}, {period})</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>a button: on the period that is read out</comment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button: go to that period’s sheet</comment>
        <translation>Ouvrir les chiffres</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in a table, in place of a value</comment>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>in a table, in place of a value</comment>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>objectif {value}</translation>
    </message>
    <message>
        <source>target {value} met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>objectif {value} atteint</translation>
    </message>
    <message>
        <source>target {value} not met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>objectif {value} non atteint</translation>
    </message>
    <message>
        <source>new usual level</source>
        <comment>a remark on a period</comment>
        <translation>nouveau niveau habituel</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a remark on a period without figures</comment>
        <translation>absence</translation>
    </message>
    <message>
        <source>new usual level: {note}</source>
        <comment>a remark on a period</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>nouveau niveau habituel&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: the value of the KPI</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column: below, typical, above average, exceptional</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>heading of a column: what a value was computed from</comment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <comment>heading of the guidance</comment>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Where it misleads</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Quand il peut tromper</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Barème</translation>
    </message>
    <message>
        <source>Guidance: {kpi}</source>
        <comment>the text on a KPI, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Guide&#x202f;: {kpi}</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button: close the guidance</comment>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>“{client}” was added to your clients.</source>
        <comment>printed after a client was added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>«&#x202f;{client}&#x202f;» a été ajouté à vos clients.</translation>
    </message>
    <message>
        <source>The card of “{client}” was changed.</source>
        <comment>printed after a change of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>La fiche de «&#x202f;{client}&#x202f;» est modifiée.</translation>
    </message>
    <message>
        <source>The card of “{client}” already says that.</source>
        <comment>printed where a change changes nothing</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>La fiche de «&#x202f;{client}&#x202f;» le dit déjà.</translation>
    </message>
    <message>
        <source>“{client}” was archived; the figures are kept. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>«&#x202f;{client}&#x202f;» est archivé&#x202f;; les chiffres sont conservés. «&#x202f;client add&#x202f;» réactive ce client.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently, with all figures, notes, drafts and imports.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>«&#x202f;{client}&#x202f;» est définitivement supprimé, avec tous les chiffres, notes, brouillons et imports.</translation>
    </message>
    <message>
        <source>Backups removed with the client: {count}.</source>
        <comment>printed after a client was removed</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Sauvegardes supprimées avec ce client&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that named the client were deleted: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Les bilans envoyés de toute l’activité qui nommaient ce client ont été supprimés&#x202f;: {periods}.</translation>
    </message>
    <message>
        <source>Older backups in {folder} that still contain this client: {count}. “--backups” removes those that were not changed since they were made.</source>
        <extracomment>{folder}: the path of a folder; {count}: a number</extracomment>
        <translation>Sauvegardes plus anciennes dans {folder} qui contiennent encore ce client&#x202f;: {count}. «&#x202f;--backups&#x202f;» supprime celles qui n’ont pas été modifiées depuis leur création.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}” yet. Until then, charts for this client are in the program’s language.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>La langue «&#x202f;{language}&#x202f;» n’est pas encore disponible&#x202f;: d’ici là, les graphiques de ce client sont dans la langue du programme.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <comment>a line of a client’s card</comment>
        <extracomment>{label}: a short text of one to three words; {value}: what the client’s card has there</extracomment>
        <translation>{label}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>in a list of clients</comment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Language of updates</source>
        <comment>a label on a client’s card</comment>
        <translation>Langue des comptes rendus</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a label on a client’s card: a person’s name</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>Dear Ms Miller</comment>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a label on a client’s card</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>for numbers and dates</comment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a label on a client’s card: the size of pages</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a label on a client’s card: every week, every month or never</comment>
        <translation>Chiffres à saisir</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>never</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Work from</source>
        <comment>a label on a client’s card: the first day of work</comment>
        <translation>Début de la collaboration</translation>
    </message>
    <message>
        <source>Work until</source>
        <comment>a label on a client’s card: the last day of work</comment>
        <translation>Fin de la collaboration</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <comment>a label on a client’s card: the KPIs in updates</comment>
        <translation>Chiffres montrés</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>a label on a client’s card: hours that were bought</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>{hours} per month</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} par mois</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} par semaine</translation>
    </message>
    <message>
        <source>{hours} in one block</source>
        <comment>a package: bought hours, used until they are gone</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} en un seul bloc</translation>
    </message>
    <message>
        <source>unused hours move to the next period, then expire</source>
        <translation>les heures restantes passent à la période suivante, puis expirent</translation>
    </message>
    <message>
        <source>all unused hours carry over; hours over are deducted</source>
        <translation>toutes les heures restantes sont reportées&#x202f;; les heures en plus sont déduites</translation>
    </message>
    <message>
        <source>{hours} carried over at the start</source>
        <comment>a package: hours left from before it</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} reportées au début</translation>
    </message>
    <message>
        <source>from {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>début&#x202f;: {period}</translation>
    </message>
    <message>
        <source>until {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>fin&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a label on a client’s card: periods declared complete</comment>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a label on a client’s card: periods without work</comment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a label on a client’s card</comment>
        <translation>Note privée</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Removing {client}…</source>
        <comment>a heading while it is done</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Suppression&#x202f;: {client}…</translation>
    </message>
    <message>
        <source>The file is rewritten so that nothing of the client remains in it.</source>
        <translation>Le fichier est réécrit pour qu’il n’y reste rien de ce client.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>«&#x202f;{client}&#x202f;» a été supprimé définitivement.</translation>
    </message>
    <message>
        <source>Older backups still contain this client.</source>
        <comment>in the message bar</comment>
        <translation>Des sauvegardes plus anciennes contiennent encore ce client.</translation>
    </message>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>«&#x202f;{client}&#x202f;» et %n sauvegarde ont été supprimés définitivement.</numerusform>
            <numerusform>«&#x202f;{client}&#x202f;» et %n sauvegardes ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{client}” was not removed. {why}</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>«&#x202f;{client}&#x202f;» n’a pas été supprimé. {why}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like this: {example}</source>
        <extracomment>{typed}: what the user typed; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas une date. Écrivez-la ainsi&#x202f;: {example}</translation>
    </message>
    <message>
        <source>Example: {day}</source>
        <comment>in an empty field for a date</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Exemple&#x202f;: {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours. Write 20, 17:30 or 17.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un nombre d’heures. Écrivez 20, 17:30 ou 17,5.</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>title of a page</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Active clients</source>
        <comment>which clients are listed</comment>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>which clients are listed: archived ones, too</comment>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Which clients</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Quels clients</translation>
    </message>
    <message>
        <source>Add Clie&amp;nt…</source>
        <comment>a button</comment>
        <translation>A&amp;jouter un client…</translation>
    </message>
    <message>
        <source>Add Client</source>
        <comment>title of a dialog</comment>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a button</comment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <comment>a heading</comment>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>Add a client to keep their figures, package and updates apart from those of others.</source>
        <translation>Ajoutez un client pour tenir ses chiffres, son forfait et ses comptes rendus à part de ceux des autres.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a client’s sheet is not closed yet</comment>
        <translation>À clôturer</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a client’s sheet is closed</comment>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>nothing is due in this period</comment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>nothing is asked for in this period</comment>
        <translation>Rien à saisir</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <comment>the period is still under way</comment>
        <translation>Pas encore terminée</translation>
    </message>
    <message>
        <source>{period} open</source>
        <comment>October 2026 is not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: à clôturer</translation>
    </message>
    <message>
        <source>{period} closed</source>
        <comment>October 2026 is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: clôturé</translation>
    </message>
    <message>
        <source>{period} away</source>
        <comment>off in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: absence</translation>
    </message>
    <message>
        <source>{period} not due</source>
        <comment>nothing is asked for in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: rien à saisir</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>said of a client</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>{period} not over yet</source>
        <comment>October 2026 is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: pas encore terminée</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <comment>18 h 30 of 20 h</comment>
        <extracomment>{used}: hours, such as 18 h 30; {total}: hours, such as 20 h</extracomment>
        <translation>{used} sur {total}</translation>
    </message>
    <message>
        <source>No package</source>
        <comment>said of a client without bought hours</comment>
        <translation>Sans forfait</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>before the month of the last report</comment>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>No update yet</source>
        <comment>no report was written to the client</comment>
        <translation>Pas encore de compte rendu</translation>
    </message>
    <message>
        <source>Client since {day}</source>
        <comment>below a client’s name: the first day of work</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Client depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>the last day of work for a client</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Open Fi&amp;gures</source>
        <comment>a button</comment>
        <translation>Ouvrir les c&amp;hiffres</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Rédiger le compte rendu</translation>
    </message>
    <message>
        <source>Open &amp;Charts</source>
        <comment>a menu entry</comment>
        <translation>Ouvrir les &amp;graphiques</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>the client, without figures</comment>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <comment>a client</comment>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <comment>an archived client</comment>
        <translation>&amp;Réactiver</translation>
    </message>
    <message>
        <source>A&amp;way in {period}</source>
        <comment>a menu entry with a check mark</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>A&amp;bsence&#x202f;: {period}</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently…</source>
        <comment>a client with all figures</comment>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Clôturer&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Rouvrir&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>a heading</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a client</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a person&apos;s name</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>how an update begins: Dear Anna,</comment>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Example: Dear Anna,</source>
        <comment>of a greeting, in an empty field</comment>
        <translation>Exemple&#x202f;: Bonjour Anna,</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a field of a client’s card</comment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a field of a client’s card: never shown to the client</comment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Visible par vous uniquement.</translation>
    </message>
    <message>
        <source>Charts and updates</source>
        <comment>a heading</comment>
        <translation>Graphiques et comptes rendus</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a field of a client’s card: of charts and updates</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For this client’s charts and updates</source>
        <comment>what the language is for, below its field</comment>
        <translation>Pour les graphiques et comptes rendus de ce client</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <comment>a language</comment>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source>Not available in {language} yet. The language of the program is used.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Pas encore disponible dans cette langue&#x202f;: {language}. La langue du programme est utilisée.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>as in which country</comment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>numbers and dates</comment>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a field of a client’s card: the size of pages</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <comment>size of paper</comment>
        <translation>Comme la région</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>size of paper</comment>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>a field of a client’s card: a picture</comment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <comment>on a client’s card, in place of a picture</comment>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a button: a logo</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button: a logo</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Logo of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Logo&#x202f;: {client}</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <comment>kind of files</comment>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>a heading: since when, and how often figures are due</comment>
        <translation>Collaboration</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the first day of work</comment>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of work</comment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a field of a client’s card: every week, every month or never</comment>
        <translation>Chiffres à saisir</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>figures are due</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Package, in hours</source>
        <comment>hours that a client has bought</comment>
        <translation>Forfait, en heures</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>hours that a client has bought</comment>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: packages of hours</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>per month</source>
        <comment>follows a number of hours</comment>
        <translation>par mois</translation>
    </message>
    <message>
        <source>per week</source>
        <comment>follows a number of hours</comment>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>in one block</source>
        <comment>follows a number of hours</comment>
        <translation>en un bloc</translation>
    </message>
    <message>
        <source>Unused hours expire</source>
        <comment>in a drop-down: what becomes of unused hours of a package</comment>
        <translation>Les heures restantes sont perdues</translation>
    </message>
    <message>
        <source>Unused hours move to the next period, then expire</source>
        <translation>Les heures restantes passent à la période suivante, puis expirent</translation>
    </message>
    <message>
        <source>All unused hours carry over; hours over are deducted</source>
        <translation>Tout le reste est reporté&#x202f;; les heures en plus sont déduites</translation>
    </message>
    <message>
        <source>Figures shown to this client</source>
        <translation>Chiffres montrés à ce client</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: figures shown to a client</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>figures shown</comment>
        <translation>Tous les indicateurs que vous suivez</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no figures are shown to a client</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a heading: what was promised to a client</comment>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Packages of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Forfaits&#x202f;: {client}</translation>
    </message>
    <message>
        <source>Hours that the client has bought. Hours used are the productive hours entered for the client.</source>
        <translation>Les heures achetées par le client. Les heures utilisées sont les heures productives saisies pour ce client.</translation>
    </message>
    <message>
        <source>&amp;New Package</source>
        <comment>a button</comment>
        <translation>&amp;Nouveau forfait</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a package</comment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a package</comment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>unused hours</comment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Hours carried over at the start</source>
        <translation>Heures reportées au début</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>the first day of a package</comment>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>the last day of a package</comment>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a field that may stay empty</comment>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Updates already sent have other hours: {periods}.</source>
        <comment>after a change of a package; {periods}: a list of months or weeks</comment>
        <translation>Des comptes rendus déjà envoyés donnent d’autres heures&#x202f;: {periods}.</translation>
    </message>
    <message>
        <source>Open Update</source>
        <comment>a button: the update that was sent</comment>
        <translation>Ouvrir le compte rendu</translation>
    </message>
    <message>
        <source>Figures Shown to {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Chiffres montrés&#x202f;: {client}</translation>
    </message>
    <message>
        <source>The Figures page asks for these, and updates show them. The client never sees the others.</source>
        <translation>La rubrique Chiffres demande ceux-ci, et les comptes rendus les montrent. Le client ne voit jamais les autres.</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>a check box</comment>
        <translation>Tous les indicateurs que vous suivez</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Single figures</source>
        <comment>a heading: hours, tasks, tickets</comment>
        <translation>Chiffres isolés</translation>
    </message>
    <message>
        <source>Remove {client} Permanently</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Supprimer définitivement&#x202f;: {client}</translation>
    </message>
    <message>
        <source>All figures, notes, packages, closed periods and imports of “{client}” will be deleted from this file. This can’t be undone.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Tous les chiffres, notes, forfaits, périodes clôturées et imports de «&#x202f;{client}&#x202f;» seront supprimés de ce fichier. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that name this client are deleted, too: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Les bilans envoyés de toute l’activité qui nomment ce client sont supprimés aussi&#x202f;: {periods}.</translation>
    </message>
    <message>
        <source>Updates that were sent to {clients} name this client and stay as they are.</source>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>Des comptes rendus envoyés à {clients} nomment ce client et restent tels quels.</translation>
    </message>
    <message>
        <source>To only hide the client and keep the figures, archive the client instead.</source>
        <translation>Pour seulement masquer ce client et garder ses chiffres, archivez-le.</translation>
    </message>
    <message>
        <source>Also delete all backups of this file, because they still contain this client</source>
        <translation>Supprimer aussi toutes les sauvegardes de ce fichier, qui contiennent encore ce client</translation>
    </message>
    <message>
        <source>Type the name of the client to confirm</source>
        <translation>Saisissez le nom du client pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently</source>
        <comment>a button</comment>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>add {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>ajouter {client}</translation>
    </message>
    <message>
        <source>change {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>modifier {client}</translation>
    </message>
    <message>
        <source>archive {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>archiver {client}</translation>
    </message>
    <message>
        <source>bring back {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>réactiver {client}</translation>
    </message>
    <message>
        <source>duplicate {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>dupliquer {client}</translation>
    </message>
    <message>
        <source>close {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>clôturer ({period})</translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>La période {period} n’est pas clôturée&#x202f;: %n chiffre n’est pas enregistré. Corrigez-le d’abord.</numerusform>
            <numerusform>La période {period} n’est pas clôturée&#x202f;: %n chiffres ne sont pas enregistrés. Corrigez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>rouvrir ({period})</translation>
    </message>
    <message>
        <source>away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>absence ({period})</translation>
    </message>
    <message>
        <source>not away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>annuler l’absence ({period})</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{period} is closed.</source>
        <comment>printed after a period of the business was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>La période {period} est clôturée.</translation>
    </message>
    <message>
        <source>{period} is closed for “{client}”.</source>
        <comment>printed after a period of a client was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>La période {period} est clôturée pour «&#x202f;{client}&#x202f;».</translation>
    </message>
    <message>
        <source>{period} is open.</source>
        <comment>printed after a period of the business was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>La période {period} est ouverte.</translation>
    </message>
    <message>
        <source>{period} is open for “{client}”.</source>
        <comment>printed after a period of a client was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>La période {period} est ouverte pour «&#x202f;{client}&#x202f;».</translation>
    </message>
    <message>
        <source>{period}: away. Nothing is due.</source>
        <comment>printed after the business was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: absence. Rien n’est à saisir.</translation>
    </message>
    <message>
        <source>{period}: away for “{client}”. Nothing is due.</source>
        <comment>printed after a client was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}&#x202f;: absence pour «&#x202f;{client}&#x202f;». Rien n’est à saisir.</translation>
    </message>
    <message>
        <source>{period}: not away.</source>
        <comment>printed after the business is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: pas d’absence.</translation>
    </message>
    <message>
        <source>{period}: not away for “{client}”.</source>
        <comment>printed after a client is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}&#x202f;: pas d’absence pour «&#x202f;{client}&#x202f;».</translation>
    </message>
    <message>
        <source>Missing in {period}: {measures}.</source>
        <comment>printed as a warning after a period was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Il manque ({period})&#x202f;: {measures}.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Left out of the archive: {chart}. {why}</source>
        <comment>a chart; then a sentence</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Absent de l’archive&#x202f;: {chart}. {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>printed after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Fichier enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.</source>
        <translation>«&#x202f;kpidesk set&#x202f;» le crée avec son premier chiffre&#x202f;; «&#x202f;kpidesk restore&#x202f;» restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>“kpidesk restore” restores a backup.</source>
        <translation>«&#x202f;kpidesk restore&#x202f;» restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>“kpidesk client add” adds one.</source>
        <translation>«&#x202f;kpidesk client add&#x202f;» en ajoute un.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Benchmarks</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Barèmes</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period</comment>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column: of a benchmark</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in place of a first period</comment>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Langue de service</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column: names such as “Leads”</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column of numbers</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>heading of a column: “count” or “hours”</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>heading of a column: names of figures for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>count</source>
        <comment>the unit of things counted</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>the unit of time</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the unit of a number with decimals</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>heading of a column</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>L’activité elle-même</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <comment>heading of a column: private notes are not</comment>
        <translation>Montrée à d’autres</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column: in the user’s words</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period of a target</comment>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>heading of a column: a target</comment>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>heading of a column: a target</comment>
        <translation>Au plus</translation>
    </message>
</context>
<context>
    <name>DoubleCounting</name>
    <message>
        <source>Figures by client and figures by service language are separate work: they are added up.</source>
        <translation>Les chiffres par client et les chiffres par langue de service correspondent à des travaux distincts&#x202f;: ils s’additionnent.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are two views of the same work: where clients have figures, those by service language are left out of the total.</source>
        <translation>Les chiffres par client et les chiffres par langue de service sont deux vues du même travail&#x202f;: là où des clients ont des chiffres, ceux par langue de service ne comptent pas dans le total.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are added up, with a warning where they may be the same work.</source>
        <translation>Les chiffres par client et les chiffres par langue de service s’additionnent, avec un avertissement là où ils correspondent peut-être au même travail.</translation>
    </message>
    <message>
        <source>There are figures by client and figures by service language. Are they separate work, or two views of the same work? Until you answer, they are added up.</source>
        <translation>Il y a des chiffres par client et des chiffres par langue de service. S’agit-il de travaux distincts ou de deux vues du même travail&#x202f;? Sans réponse, ils s’additionnent.</translation>
    </message>
    <message>
        <source>Double counting</source>
        <comment>what undo names: an answer</comment>
        <translation>Double comptage</translation>
    </message>
    <message>
        <source>Separate Work: Add Up</source>
        <comment>a button</comment>
        <translation>Travaux distincts&#x202f;: additionner</translation>
    </message>
    <message>
        <source>Same Work: Count Once</source>
        <comment>a button</comment>
        <translation>Même travail&#x202f;: compter une fois</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Nothing is due.</source>
        <comment>printed by a command: no period is open</comment>
        <translation>Rien n’est attendu.</translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}&#x202f;: %n client à clôturer</numerusform>
            <numerusform>{period}&#x202f;: %n clients à clôturer</numerusform>
        </translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>L’activité elle-même</translation>
    </message>
    <message>
        <source>{client}: {missing}</source>
        <comment>a client and what is missing</comment>
        <extracomment>{client}: the name of a client; {missing}: what is missing, as a text of this context</extracomment>
        <translation>{client}&#x202f;: {missing}</translation>
    </message>
    <message>
        <source>missing {measures}</source>
        <comment>what is open of a client: missing survey answers</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>il manque&#x202f;: {measures}</translation>
    </message>
    <message>
        <source>not closed</source>
        <comment>what is open of a client: figures that nobody has to enter</comment>
        <translation>non clôturé</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}&#x202f;: %n compte rendu à envoyer&#x202f;: {clients}</numerusform>
            <numerusform>{period}&#x202f;: %n comptes rendus à envoyer&#x202f;: {clients}</numerusform>
        </translation>
    </message>
    <message>
        <source>complete, not closed</source>
        <comment>what is open of a client: all figures are entered</comment>
        <translation>complet, non clôturé</translation>
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
        <translation>Langue de service</translation>
    </message>
    <message>
        <source>{client} (archived)</source>
        <comment>in a drop-down of clients</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (archivé)</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <comment>in a drop-down of clients</comment>
        <translation>Ajouter un client…</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client or a service language</comment>
        <translation>Non attribué</translation>
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
        <translation>Période précédente ({keys})</translation>
    </message>
    <message>
        <source>Next period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>Période suivante ({keys})</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <comment>a menu entry</comment>
        <translation>Période &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <comment>a menu entry</comment>
        <translation>Période &amp;suivante</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a field, for screen readers: which period is shown</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Durée de la période</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Année</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>Chiffres saisis&#x202f;: {done} sur %n</numerusform>
            <numerusform>Chiffres saisis&#x202f;: {done} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {count}</source>
        <comment>how many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Chiffres non enregistrés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>No figures to enter here</source>
        <translation>Aucun chiffre à saisir ici</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <comment>what is blank stands for other clients or languages</comment>
        <translation>Rien ne manque ici</translation>
    </message>
    <message>
        <source>This file is open read-only: figures can’t be changed here.</source>
        <translation>Ce fichier est ouvert en lecture seule&#x202f;: les chiffres ne peuvent pas être modifiés ici.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>title of a page</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Paste…</source>
        <comment>a button</comment>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: of a period that is over</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>heading of a column: the value with what is typed</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Cette période n’a pas encore commencé&#x202f;: {period}. Vérifiez-la.</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet</source>
        <translation>Vous ne suivez encore aucun indicateur</translation>
    </message>
    <message>
        <source>Choose the KPIs you want to follow on the Overview page. You enter their figures here.</source>
        <translation>Choisissez dans la vue d’ensemble les indicateurs que vous suivez&#x202f;: vous saisirez leurs chiffres ici.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Le %n chiffre de la période ({period}) est saisi.</numerusform>
            <numerusform>Les %n chiffres de la période ({period}) sont saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <comment>October 2026 is closed.</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: clôturé.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare October 2026 complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Clôturer&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: allow changes in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Rouvrir&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Cl&amp;ose This Period</source>
        <comment>a menu entry: declare it complete</comment>
        <translation>Clô&amp;turer cette période</translation>
    </message>
    <message>
        <source>&amp;Reopen This Period</source>
        <comment>a menu entry: allow changes</comment>
        <translation>&amp;Rouvrir cette période</translation>
    </message>
    <message>
        <source>&amp;Away in This Period</source>
        <comment>a menu entry: nothing is due then</comment>
        <translation>&amp;Absence pendant cette période</translation>
    </message>
    <message>
        <source>{period} is closed. Figures without an entry: {count}.</source>
        <comment>count: a number</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {count}: a number</extracomment>
        <translation>{period}&#x202f;: clôturé. Chiffres non saisis&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>First Empty</source>
        <comment>a button: go to the first empty field</comment>
        <translation>Premier champ vide</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Rédiger le compte rendu</translation>
    </message>
    <message>
        <source>See Charts</source>
        <comment>a button</comment>
        <translation>Voir les graphiques</translation>
    </message>
    <message>
        <source>Next Client: {client}</source>
        <comment>a button</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Client suivant&#x202f;: {client}</translation>
    </message>
    <message>
        <source>Next Language: {language}</source>
        <comment>a button: the next service language of a client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Langue suivante&#x202f;: {language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <comment>a button: the next service language of a client</comment>
        <translation>Langue suivante</translation>
    </message>
    <message>
        <source>Entered for the whole business, under “Not assigned”: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>À saisir pour l’ensemble de votre activité, sous «&#x202f;Non attribué&#x202f;»&#x202f;: {kpis}.</translation>
    </message>
    <message>
        <source>Left out by the choice of figures on the Clients page: {kpis}.</source>
        <comment>below a client’s sheet</comment>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Laissés de côté selon le choix des chiffres à la page Clients&#x202f;: {kpis}.</translation>
    </message>
    <message>
        <source>Enter package hours under “Not assigned”.</source>
        <comment>on a sheet of a service language: the hours of a client&apos;s package</comment>
        <translation>Heures du forfait à saisir sous «&#x202f;Non attribué&#x202f;».</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English, so not needed here: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Seulement pour les clients qui ne parlent pas anglais, donc non demandés ici&#x202f;: {kpis}.</translation>
    </message>
    <message>
        <source>&amp;Last Finished Period</source>
        <comment>a menu entry: go to it</comment>
        <translation>&amp;Dernière période terminée</translation>
    </message>
    <message>
        <source>First &amp;Empty Figure</source>
        <comment>a menu entry: go to it</comment>
        <translation>Premier champ &amp;vide</translation>
    </message>
    <message>
        <source>Previous &amp;Client</source>
        <comment>a menu entry</comment>
        <translation>&amp;Client précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client</source>
        <comment>a menu entry</comment>
        <translation>Client s&amp;uivant</translation>
    </message>
    <message>
        <source>For the whole business</source>
        <translation>Pour l’ensemble de votre activité</translation>
    </message>
    <message>
        <source>Value for all clients and languages</source>
        <translation>Valeur pour tous les clients et toutes les langues</translation>
    </message>
    <message>
        <source>Entered above: {measures}</source>
        <comment>a figure two KPIs share</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>Saisi plus haut&#x202f;: {measures}</translation>
    </message>
    <message>
        <source>Next: {level} {rule}</source>
        <comment>where the next level begins: Next: Typical ≥ 75%</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Niveau suivant&#x202f;: {level} {rule}</translation>
    </message>
    <message>
        <source>The highest level: {rule}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Le plus haut niveau&#x202f;: {rule}</translation>
    </message>
    <message>
        <source>No value: {reason}</source>
        <comment>in place of the value of a KPI</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Pas de valeur&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>in place of the value of a KPI</comment>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>The hours of a block are on the client’s card. Leave this field blank.</source>
        <comment>help on Package hours, of a client with a block of hours</comment>
        <translation>Les heures d’un bloc figurent sur la fiche du client. Laissez ce champ vide.</translation>
    </message>
    <message>
        <source>This value includes a figure that is not saved yet</source>
        <translation>Cette valeur tient compte d’un chiffre qui n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Some periods are missing</source>
        <translation>Il manque des périodes</translation>
    </message>
    <message>
        <source>{count} · This period is not over yet</source>
        <comment>below the sheet; {count}: 5 of 18 figures entered</comment>
        <translation>{count} · Période en cours</translation>
    </message>
    <message>
        <source>Check: {warning}</source>
        <comment>a remark on a value</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>À vérifier&#x202f;: {warning}</translation>
    </message>
    <message>
        <source>same: {amount} (=)</source>
        <comment>a button and its key: take last period&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>idem&#x202f;: {amount} (=)</translation>
    </message>
    <message>
        <source>previous end: {amount} (=)</source>
        <comment>a button and its key: take the closing stock</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>fin précédente&#x202f;: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: take {amount} from {period} (key =)</source>
        <comment>a button, spoken: the figure of the period before</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}&#x202f;: reprendre {amount} ({period}, touche =)</translation>
    </message>
    <message>
        <source>There is no earlier figure to copy. Please type one.</source>
        <translation>Il n’y a pas de chiffre antérieur à reprendre. Saisissez-en un.</translation>
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
        <translation>«&#x202f;{typed}&#x202f;» peut se lire de deux façons. Laquelle est la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <comment>a question below a figure</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;»&#x202f;: s’agit-il de milliers&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;{number}: {amount}</source>
        <comment>a button for one reading</comment>
        <extracomment>{number}: a number; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>&amp;{number}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <comment>below a figure</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Non enregistré. {reason}</translation>
    </message>
    <message>
        <source>Not saved yet. The conflict is gone: save it?</source>
        <translation>Pas encore enregistré. Plus rien ne s’y oppose&#x202f;: l’enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Enregistrer {amount}</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the old figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Garder {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: give up a figure</comment>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>rest: {amount} (=)</source>
        <comment>a button and its key: keep what other cells do not have</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>reste&#x202f;: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: if this is the total, keep only the rest that other cells do not have, {amount} (key =)</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}&#x202f;: si c’est le total, ne garder que ce qui n’est pas saisi ailleurs, {amount} (touche =)</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Des clients ont déjà des chiffres ({period})&#x202f;; ce que vous saisissez ici s’y ajoute.</translation>
    </message>
    <message>
        <source>Service languages already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Des langues de service ont déjà des chiffres ({period})&#x202f;; ce que vous saisissez ici s’y ajoute.</translation>
    </message>
    <message>
        <source>“{cell}” already has figures for {period}; what is typed here is added to them.</source>
        <comment>cell: a client, a service language or Not assigned</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>«&#x202f;{cell}&#x202f;» a déjà des chiffres ({period})&#x202f;; ce que vous saisissez ici s’y ajoute.</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is another view of the same work and is not added.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Des clients ont déjà des chiffres ({period})&#x202f;; ce que vous saisissez ici est une autre vue du même travail et ne s’y ajoute pas.</translation>
    </message>
    <message>
        <source>All clients: {amount}</source>
        <comment>a sum beside a client&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Tous les clients&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>All languages: {amount}</source>
        <comment>a sum beside a language&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Toutes les langues&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>From shorter periods</source>
        <comment>why a figure cannot be typed: at most 22 characters</comment>
        <translation>Saisi en détail</translation>
    </message>
    <message>
        <source>In {period}</source>
        <comment>where a figure was entered that cannot be typed here</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Saisi&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>why a client&apos;s figure cannot be typed: at most 22 characters</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>Instead of {amount} from Clients</source>
        <comment>beside hours that count in place of those on the Clients page: at most 44 characters</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Au lieu de {amount} (page Clients)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure last period</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Save the figure and go to the next one</source>
        <translation>Enregistrer le chiffre et passer au suivant</translation>
    </message>
    <message>
        <source>Save the figure and go back</source>
        <translation>Enregistrer le chiffre et revenir au précédent</translation>
    </message>
    <message>
        <source>Use the suggested figure</source>
        <translation>Reprendre le chiffre proposé</translation>
    </message>
    <message>
        <source>Restore the saved value</source>
        <translation>Rétablir la valeur enregistrée</translation>
    </message>
    <message>
        <source>Answer a question at a field</source>
        <translation>Répondre à la question sous un champ</translation>
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
        <translation>{value} ({period}, {count}), {level}</translation>
    </message>
    <message>
        <source>Better: rose to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mieux&#x202f;: en hausse, de {before} à {recent}</translation>
    </message>
    <message>
        <source>Better: fell to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mieux&#x202f;: en baisse, de {before} à {recent}</translation>
    </message>
    <message>
        <source>Worse: rose to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Moins bien&#x202f;: en hausse, de {before} à {recent}</translation>
    </message>
    <message>
        <source>Worse: fell to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Moins bien&#x202f;: en baisse, de {before} à {recent}</translation>
    </message>
    <message>
        <source>Rose to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>En hausse, de {before} à {recent}</translation>
    </message>
    <message>
        <source>Fell to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>En baisse, de {before} à {recent}</translation>
    </message>
    <message>
        <source>{change}; chance alone would rarely do this</source>
        <comment>the change of a KPI</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%</extracomment>
        <translation>{change}&#x202f;; le hasard seul produit rarement un tel écart</translation>
    </message>
    <message>
        <source>Better, {span}: {value}</source>
        <comment>on a tile, short: Better, last 3 months: 82%</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mieux qu’avant {span}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Worse, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Moins bien qu’avant {span}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Higher, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>En hausse {span}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Lower, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>En baisse {span}&#x202f;: {value}</translation>
    </message>
    <message>
        <source>No clear change</source>
        <comment>of a value, at the beginning of a line</comment>
        <translation>Pas d’évolution avérée</translation>
    </message>
    <message>
        <source>No clear change: {value} after {before}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Pas d’évolution avérée&#x202f;: {value} après {before}</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Pas d’évolution avérée&#x202f;: {value} après {before}&#x202f;; avec %n réponse, une seule pèse {points} points</numerusform>
            <numerusform>Pas d’évolution avérée&#x202f;: {value} après {before}&#x202f;; avec %n réponses, une seule pèse {points} points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Pas d’évolution avérée&#x202f;: {value} après {before}&#x202f;; avec %n message vérifié, un seul pèse {points} points</numerusform>
            <numerusform>Pas d’évolution avérée&#x202f;: {value} après {before}&#x202f;; avec %n messages vérifiés, un seul pèse {points} points</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, {span} ({recent} against {before}); chance alone would rarely do this</source>
        <comment>the change, `last 3 months`, and the counts of that span and of the one before</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{change}, {span} ({recent} contre {before})&#x202f;; le hasard seul produit rarement un tel écart</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>sur la dernière semaine</numerusform>
            <numerusform>sur les %n dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>sur le dernier mois</numerusform>
            <numerusform>sur les %n derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>sur le dernier trimestre</numerusform>
            <numerusform>sur les %n derniers trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Trop tôt pour parler de hausse ou de baisse&#x202f;: il faut les chiffres d’au moins %n semaine</numerusform>
            <numerusform>Trop tôt pour parler de hausse ou de baisse&#x202f;: il faut les chiffres d’au moins %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Trop tôt pour parler de hausse ou de baisse&#x202f;: il faut les chiffres d’au moins %n mois</numerusform>
            <numerusform>Trop tôt pour parler de hausse ou de baisse&#x202f;: il faut les chiffres d’au moins %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Trop tôt pour parler de hausse ou de baisse&#x202f;: il faut les chiffres d’au moins %n trimestre</numerusform>
            <numerusform>Trop tôt pour parler de hausse ou de baisse&#x202f;: il faut les chiffres d’au moins %n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>Better than a year ago</source>
        <translation>Mieux qu’il y a un an</translation>
    </message>
    <message>
        <source>Worse than a year ago</source>
        <translation>Moins bien qu’il y a un an</translation>
    </message>
    <message>
        <source>No clear change from a year ago</source>
        <translation>Pas d’évolution avérée sur un an</translation>
    </message>
    <message>
        <source>{kpi} rose to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT rose to 92.2% (last 3 months) from 78.7%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}&#x202f;: en hausse, {recent} {span}, contre {before} avant</translation>
    </message>
    <message>
        <source>{kpi} fell to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT fell to 78.7% (last 3 months) from 92.2%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}&#x202f;: en baisse, {recent} {span}, contre {before} avant</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>the count of a percentage: 5 of 6</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} h</source>
        <comment>hours of all hours</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} sur {whole} h</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range: 44 to 97%</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>de {low} à {high}</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Il faut environ %n réponse pour que la fourchette probable ne soit pas plus large que le barème ({span} points).</numerusform>
            <numerusform>Il faut environ %n réponses pour que la fourchette probable ne soit pas plus large que le barème ({span} points).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Avec %n réponse, la fourchette probable fait {width} points&#x202f;: regroupez douze mois.</numerusform>
            <numerusform>Avec %n réponses, la fourchette probable fait {width} points&#x202f;: regroupez douze mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that each answer comes from a different person, picked by chance. If the same few clients answer each time, it is too narrow.</source>
        <translation>La fourchette suppose que chaque réponse vient d’une autre personne, choisie au hasard. Si ce sont toujours les mêmes clients qui répondent, elle est trop étroite.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Il faut environ %n message vérifié pour que la fourchette probable ne soit pas plus large que le barème ({span} points).</numerusform>
            <numerusform>Il faut environ %n messages vérifiés pour que la fourchette probable ne soit pas plus large que le barème ({span} points).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Avec %n message vérifié, la fourchette probable fait {width} points&#x202f;: regroupez douze mois.</numerusform>
            <numerusform>Avec %n messages vérifiés, la fourchette probable fait {width} points&#x202f;: regroupez douze mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that the checked messages were picked by chance. If mostly easy or mostly difficult ones are checked, it does not hold.</source>
        <translation>La fourchette suppose que les messages vérifiés ont été choisis au hasard. Si l’on vérifie surtout les plus faciles ou les plus difficiles, elle ne vaut plus.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Avec moins de %n unité comptée, une seule déplace la valeur de plus que la largeur du niveau le plus étroit ({points} points).</numerusform>
            <numerusform>Avec moins de %n unités comptées, une seule déplace la valeur de plus que la largeur du niveau le plus étroit ({points} points).</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is counted, so the value is exact even if the numbers are small.</source>
        <translation>Tout est compté, sans échantillon&#x202f;: la valeur est exacte, quel que soit le nombre de cas.</translation>
    </message>
    <message>
        <source>Only periods that are over and complete count for changes and for usual limits.</source>
        <translation>Seules les périodes terminées et complètes comptent pour les évolutions et pour les limites habituelles.</translation>
    </message>
    <message>
        <source>With twelve or more complete periods, KPI Desk says whether a value is usual for you.</source>
        <translation>À partir de douze périodes complètes, KPI Desk indique si une valeur est habituelle pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Dernière semaine</numerusform>
            <numerusform>%n dernières semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Dernier mois</numerusform>
            <numerusform>%n derniers mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Dernier trimestre</numerusform>
            <numerusform>%n derniers trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>12 derniers mois (%n semaine)</numerusform>
            <numerusform>12 derniers mois (%n semaines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>12 derniers mois (%n avec des chiffres)</numerusform>
            <numerusform>12 derniers mois (%n avec des chiffres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>12 derniers mois (%n trimestre)</numerusform>
            <numerusform>12 derniers mois (%n trimestres)</numerusform>
        </translation>
    </message>
    <message>
        <source>{span}: {value} ({count})</source>
        <comment>a value of several periods</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%; {count}: a number</extracomment>
        <translation>{span}&#x202f;: {value} ({count})</translation>
    </message>
    <message>
        <source>{span}: {value} ({count}), {level}</source>
        <comment>a value of several periods</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%; {count}: a number; {level}: the name of a level, such as typical</extracomment>
        <translation>{span}&#x202f;: {value} ({count}), {level}</translation>
    </message>
    <message>
        <source>most likely {level}</source>
        <comment>a level within a sentence</comment>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>très probablement {level}</translation>
    </message>
    <message>
        <source>most likely {low} to {high}</source>
        <comment>levels: most likely typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>très probablement entre les niveaux «&#x202f;{low}&#x202f;» et «&#x202f;{high}&#x202f;»</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>levels: typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>«&#x202f;{low}&#x202f;» à «&#x202f;{high}&#x202f;»</translation>
    </message>
    <message>
        <source>too few answers to be sure of the level</source>
        <translation>trop peu de réponses pour que le niveau soit sûr</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>on a tile, short</comment>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>too few checked messages to be sure of the level</source>
        <translation>trop peu de messages vérifiés pour que le niveau soit sûr</translation>
    </message>
    <message>
        <source>too few checked</source>
        <comment>on a tile, short</comment>
        <translation>trop peu de vérifications</translation>
    </message>
    <message>
        <source>Likely range: {range}</source>
        <comment>of the value of a survey</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Fourchette probable&#x202f;: {range}</translation>
    </message>
    <message>
        <source>Within what is usual for you ({range})</source>
        <comment>said of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Dans vos limites habituelles ({range})</translation>
    </message>
    <message>
        <source>Higher than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Au-dessus de votre niveau habituel (limites habituelles&#x202f;: {range})</translation>
    </message>
    <message>
        <source>Lower than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Au-dessous de votre niveau habituel (limites habituelles&#x202f;: {range})</translation>
    </message>
    <message>
        <source>Higher than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Au-dessus de l’habituel</translation>
    </message>
    <message>
        <source>Lower than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Au-dessous de l’habituel</translation>
    </message>
    <message>
        <source>Even if nothing has changed, chance alone puts such a mark on about one chart in five within two years, and more often if months follow a season or depend on each other.</source>
        <translation>Même si rien n’a changé, un tel signe apparaît par hasard sur environ un graphique sur cinq en deux ans, et plus souvent quand les mois suivent une saison ou dépendent les uns des autres.</translation>
    </message>
    <message>
        <source>Better: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mieux&#x202f;: au-dessus de la moyenne de {mean} au moins huit fois de suite</translation>
    </message>
    <message>
        <source>Better: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Mieux&#x202f;: en dessous de la moyenne de {mean} au moins huit fois de suite</translation>
    </message>
    <message>
        <source>Worse: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Moins bien&#x202f;: au-dessus de la moyenne de {mean} au moins huit fois de suite</translation>
    </message>
    <message>
        <source>Worse: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Moins bien&#x202f;: en dessous de la moyenne de {mean} au moins huit fois de suite</translation>
    </message>
    <message>
        <source>Above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Au-dessus de la moyenne de {mean} au moins huit fois de suite</translation>
    </message>
    <message>
        <source>Below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>En dessous de la moyenne de {mean} au moins huit fois de suite</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>Ce client n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>{closed} is closed. Reopen it to change “{measure}”.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{closed}: a period, such as October 2026; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>La période {closed} est clôturée. Rouvrez-la pour modifier «&#x202f;{measure}&#x202f;».</translation>
    </message>
    <message>
        <source>{closed} is closed for “{client}”. Reopen it to change “{measure}”.</source>
        <extracomment>{closed}: a period, such as October 2026; {client}: the name of a client; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>La période {closed} est clôturée pour «&#x202f;{client}&#x202f;». Rouvrez-la pour modifier «&#x202f;{measure}&#x202f;».</translation>
    </message>
    <message>
        <source>{period} is not over. It can be closed after {last}.</source>
        <comment>{last} is a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>La période {period} n’est pas terminée. Elle pourra être clôturée après le {last}.</translation>
    </message>
    <message>
        <source>{longer} is closed, including {period}. Reopen {longer} first.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>La période {longer} est clôturée, et {period} avec elle. Rouvrez d’abord {longer}.</translation>
    </message>
    <message>
        <source>All of {longer} is marked as away, including {period}. Undo that for {longer} first.</source>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Toute la période {longer} est marquée comme absence, y compris {period}. Annulez d’abord l’absence ({longer}).</translation>
    </message>
    <message>
        <source>A text can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Un texte peut avoir {most} caractères au plus. Celui-ci en a {length}.</translation>
    </message>
    <message>
        <source>The summary is too long: it has {length} characters, and {most} are allowed. Please shorten it.</source>
        <comment>of an update to a client</comment>
        <extracomment>{length}: a number; {most}: a number</extracomment>
        <translation>Le résumé est trop long&#x202f;: il a {length} caractères, pour {most} au plus. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This text contains a control character ({character}) that cannot be shown. Please type it again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>Ce texte contient un caractère de contrôle ({character}) qui ne peut pas être affiché. Saisissez-le à nouveau sans ce caractère.</translation>
    </message>
    <message>
        <source>“{region}” is not a country code. Write one such as US, FR or DE.</source>
        <extracomment>{region}: what the user wrote</extracomment>
        <translation>«&#x202f;{region}&#x202f;» n’est pas un code de pays. Écrivez-en un comme US, FR ou DE.</translation>
    </message>
    <message>
        <source>The work can’t end ({last}) before it starts ({first}).</source>
        <extracomment>{last}: a period, such as October 2026; {first}: a period, such as January 2025</extracomment>
        <translation>La collaboration ne peut pas se terminer ({last}) avant de commencer ({first}).</translation>
    </message>
    <message>
        <source>A package needs more than zero hours.</source>
        <translation>Un forfait doit compter plus de zéro heure.</translation>
    </message>
    <message>
        <source>A block of hours has no next period, so nothing is carried over.</source>
        <translation>Un bloc d’heures n’a pas de période suivante&#x202f;: rien n’est donc reporté.</translation>
    </message>
    <message>
        <source>Hours carried over at the start need a package that carries hours over. A negative number needs one that carries all hours over.</source>
        <translation>Des heures reportées au début demandent un forfait qui reporte des heures&#x202f;; un nombre négatif, un forfait qui les reporte toutes.</translation>
    </message>
    <message>
        <source>A monthly package starts on the first day of a month and ends on the last day of one. Change {day}.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Un forfait mensuel commence le premier jour d’un mois et finit le dernier jour d’un mois. Modifiez le {day}.</translation>
    </message>
    <message>
        <source>The package can’t end before it starts.</source>
        <translation>Le forfait ne peut pas se terminer avant de commencer.</translation>
    </message>
    <message>
        <source>Two packages can’t start at the same time.</source>
        <translation>Deux forfaits ne peuvent pas commencer en même temps.</translation>
    </message>
    <message>
        <source>A logo can be at most {limit} kB. Please save a smaller one.</source>
        <comment>kilobytes</comment>
        <extracomment>{limit}: a number</extracomment>
        <translation>Un logo peut faire {limit}&#x202f;Ko au plus. Enregistrez-le en plus petit.</translation>
    </message>
    <message>
        <source>A logo must be a PNG or SVG file.</source>
        <translation>Un logo doit être un fichier PNG ou SVG.</translation>
    </message>
    <message>
        <source>This picture is damaged, or much too large.</source>
        <translation>Cette image est endommagée, ou beaucoup trop grande.</translation>
    </message>
    <message>
        <source>This SVG file has links, scripts, animations or embedded pictures in it. Please save it as plain SVG or as PNG.</source>
        <translation>Ce fichier SVG contient des liens, des scripts, des animations ou des images incorporées. Enregistrez-le en SVG simple ou en PNG.</translation>
    </message>
    <message>
        <source>“{file}” is missing or cannot be read.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est introuvable ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un forfait. Écrivez-en un comme 20/month, 5/week ou 50/block, ou none.</translation>
    </message>
    <message>
        <source>{argument} describes a package, but --package is missing.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} précise un forfait&#x202f;; il manque --package.</translation>
    </message>
    <message>
        <source>“{given}” is not a number of hours. Write them as 17.5 or 17:30.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un nombre d’heures. Écrivez 17.5 ou 17:30.</translation>
    </message>
    <message>
        <source>“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est ni une période ni un jour. Écrivez 2026-03 ou 2026-03-15.</translation>
    </message>
    <message>
        <source>“{given}” is not a way to carry hours over. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Le report d’heures «&#x202f;{given}&#x202f;» n’existe pas. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a rhythm. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un rythme de saisie. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a paper size. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un format de papier. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” only hides the client. To remove, add --yes.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Supprimer «&#x202f;{client}&#x202f;» efface définitivement tous les chiffres, notes et brouillons&#x202f;; «&#x202f;client archive&#x202f;» ne fait que masquer ce client. Pour supprimer, ajoutez --yes.</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, a quarter as 2026-Q1 or a year as 2026.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>«&#x202f;{period}&#x202f;» n’est pas une période. Écrivez une semaine comme 2026-W07, un mois comme 2026-03, un trimestre comme 2026-Q1 ou une année comme 2026.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. The KPIs are: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Aucun indicateur ne s’appelle «&#x202f;{kpi}&#x202f;». Les indicateurs sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. The measures are: {known}.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Aucune mesure ne s’appelle «&#x202f;{measure}&#x202f;». Les mesures sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is a KPI; it is calculated from what you enter: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{kpi}&#x202f;» est un indicateur&#x202f;; il se calcule à partir de ce que vous saisissez&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Your clients are: {known}.</source>
        <extracomment>{client}: the name of a client; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Aucun client ne s’appelle «&#x202f;{client}&#x202f;». Vos clients sont&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. You have no clients yet.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Il n’y a pas de client «&#x202f;{client}&#x202f;», ni aucun autre pour l’instant.</translation>
    </message>
    <message>
        <source>There is already a client called “{client}”.</source>
        <comment>for a new name</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Un client s’appelle déjà «&#x202f;{client}&#x202f;».</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>A client’s name can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Le nom d’un client peut compter {most} caractères au plus. Celui-ci en a {length}.</translation>
    </message>
    <message>
        <source>This name contains a control character ({character}) that cannot be shown. Please type the name again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>Ce nom contient un caractère de contrôle ({character}) qui ne peut pas être affiché. Saisissez-le à nouveau sans ce caractère.</translation>
    </message>
    <message>
        <source>This name contains an invisible character ({character}) that changes the direction of the text around it. Please type the name again without it.</source>
        <comment>{character} is a code such as U+202E</comment>
        <translation>Ce nom contient un caractère invisible ({character}) qui change le sens du texte autour de lui. Saisissez-le à nouveau sans ce caractère.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write one such as fr, de or pt-BR.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>«&#x202f;{language}&#x202f;» n’est pas un code de langue. Écrivez par exemple fr, de ou pt-BR.</translation>
    </message>
    <message>
        <source>Choose one language from the list.</source>
        <translation>Choisissez une seule langue dans la liste.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{given}”. Available: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>KPI Desk n’est pas disponible dans la langue «&#x202f;{given}&#x202f;». Langues disponibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>L’indicateur «&#x202f;{kpi}&#x202f;» ne porte que sur l’ensemble de votre activité. N’indiquez ni client ni langue de service.</translation>
    </message>
    <message>
        <source>“{kpi}” covers each client as a whole. Leave out the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>L’indicateur «&#x202f;{kpi}&#x202f;» porte sur chaque client dans son ensemble. N’indiquez pas de langue de service.</translation>
    </message>
    <message>
        <source>“{measure}” is entered for a client. Name the client, and no service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>La mesure «&#x202f;{measure}&#x202f;» se saisit pour un client. Indiquez le client, sans langue de service.</translation>
    </message>
    <message>
        <source>“{measure}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>La mesure «&#x202f;{measure}&#x202f;» ne porte que sur l’ensemble de votre activité. N’indiquez ni client ni langue de service.</translation>
    </message>
    <message>
        <source>“{measure}” counts clients who do not speak English, so it cannot be entered for the service language “{language}”.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {language}: the name of a language</extracomment>
        <translation>La mesure «&#x202f;{measure}&#x202f;» compte des clients qui ne parlent pas anglais&#x202f;: impossible de la saisir pour la langue de service «&#x202f;{language}&#x202f;».</translation>
    </message>
    <message>
        <source>“{measure}” cannot be less than zero.</source>
        <comment>at a field, or on the command line</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>La mesure «&#x202f;{measure}&#x202f;» ne peut pas être inférieure à zéro.</translation>
    </message>
    <message>
        <source>The figure for “{measure}” is too large. Please check it.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Le chiffre de «&#x202f;{measure}&#x202f;» est trop grand. Vérifiez-le.</translation>
    </message>
    <message>
        <source>A value is kept to six decimal places. Please round it.</source>
        <translation>Une valeur est conservée avec six décimales au plus. Arrondissez.</translation>
    </message>
    <message>
        <source>That value is too large. Please check it.</source>
        <translation>Cette valeur est trop grande. Vérifiez-la.</translation>
    </message>
    <message>
        <source>“{measure}” is already entered for {other}, which shares days with {period}: the same work would count twice. Clear one before entering the other.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {other}: a period, such as Q1 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Il y a déjà une saisie de «&#x202f;{measure}&#x202f;» pour la période {other}, qui a des jours en commun avec {period}&#x202f;: le même travail compterait deux fois. Effacez l’une avant de saisir l’autre.</translation>
    </message>
    <message>
        <source>One measure is given twice. Nothing was saved.</source>
        <translation>La même mesure figure deux fois. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The span ends before it begins: {first} comes after {last}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>La fin précède le début&#x202f;: {first} vient après {last}.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» peut se lire de deux façons&#x202f;: {readings}. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» peut vouloir dire {readings}. Pour éviter toute erreur, écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un chiffre pour «&#x202f;{measure}&#x202f;». Écrivez un nombre comme 80 ou, pour des heures, 1,5 ou 1:30, 1h30, 90&#x202f;min.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” contains a character that is not part of a number. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» contient un caractère qui ne fait pas partie d’un nombre. Écrivez un nombre comme 80 ou, pour des heures, 1,5 ou 1:30, 1h30, 90&#x202f;min.</translation>
    </message>
    <message>
        <source>“{measure}” is counted, not timed; “{typed}” is a duration.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>«&#x202f;{measure}&#x202f;» est un nombre, pas une durée&#x202f;; «&#x202f;{typed}&#x202f;» est une durée.</translation>
    </message>
    <message>
        <source>The separators in “{typed}” for “{measure}” are not where thousands separators go. Please write the number without them.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Dans «&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;», les séparateurs ne sont pas à la place des milliers. Écrivez le nombre sans eux.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» n’est pas une durée&#x202f;: minutes et secondes vont de 0 à 59.</translation>
    </message>
    <message>
        <source>“{measure}” is counted in whole numbers; “{typed}” is not one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>«&#x202f;{measure}&#x202f;» se compte en nombres entiers&#x202f;; «&#x202f;{typed}&#x202f;» n’en est pas un.</translation>
    </message>
    <message>
        <source>Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Les heures sont conservées au millième de seconde près&#x202f;; «&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» est plus précis. Arrondissez.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” has more than six decimal places. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» a plus de six décimales. Arrondissez.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is too large. Please check it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» pour «&#x202f;{measure}&#x202f;» est trop grand. Vérifiez-le.</translation>
    </message>
    <message>
        <source>What you typed for “{measure}” is too long to be a figure.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Ce qui est écrit pour «&#x202f;{measure}&#x202f;» est trop long pour être un chiffre.</translation>
    </message>
    <message>
        <source>No window can be opened because there is no screen. “kpidesk --help” lists the commands that need none. On a desktop, a system library for Qt may be missing, such as libxcb-cursor0.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. «&#x202f;kpidesk --help&#x202f;» donne les commandes qui s’en passent. Sur un ordinateur de bureau, il manque peut-être à Qt une bibliothèque du système, comme libxcb-cursor0.</translation>
    </message>
    <message>
        <source>This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Cette ligne de commande est illisible ({detail}). «&#x202f;kpidesk --help&#x202f;» montre ce qui est possible.</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>«&#x202f;{argument}&#x202f;» n’est pas attendu ici. «&#x202f;kpidesk --help&#x202f;» montre ce que chaque commande accepte.</translation>
    </message>
    <message>
        <source>{argument} is missing. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Argument manquant&#x202f;: {argument}. «&#x202f;kpidesk --help&#x202f;» montre ce que chaque commande accepte.</translation>
    </message>
    <message>
        <source>{option} is given twice. Please give it once.</source>
        <extracomment>{option}: an option of a command, never translated, such as --client</extracomment>
        <translation>L’option {option} est indiquée deux fois. Indiquez-la une seule fois.</translation>
    </message>
    <message>
        <source>The file name is empty. Write a name, or leave the option out.</source>
        <translation>Le nom d’un fichier est vide. Écrivez le nom, ou retirez l’option.</translation>
    </message>
    <message>
        <source>There is no such command. Choose from: {known}.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Cette commande n’existe pas. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <comment>on the command line</comment>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Il manque une valeur après {argument}.</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as survey_answers=100.</source>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>«&#x202f;{figure}&#x202f;» n’est pas un chiffre. Écrivez MEASURE=AMOUNT sans espaces, par exemple survey_answers=100.</translation>
    </message>
    <message>
        <source>“{given}” is not a period length. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une durée de période. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Give the reason in a few words: --reason TEXT.</source>
        <translation>Dites pourquoi, en quelques mots&#x202f;: --reason TEXT.</translation>
    </message>
    <message>
        <source>There is no baseline of {kpi} from {period} on.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Il n’y a pas de nouveau départ pour «&#x202f;{kpi}&#x202f;» ({period}).</translation>
    </message>
    <message>
        <source>“{given}” is not a command for baselines. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas possible avec les nouveaux départs. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>A rolling line takes 3 or 12 periods together, not “{given}”.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Une courbe glissante regroupe 3 ou 12 périodes, pas «&#x202f;{given}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no theme “{given}”. Choose from: {known}.</source>
        <comment>colors</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Il n’y a pas de thème «&#x202f;{given}&#x202f;». Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not an answer. Choose from: {known}.</source>
        <comment>on the command line</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une réponse. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for clients. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Pour les clients, «&#x202f;{given}&#x202f;» n’existe pas. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution. Write a whole number from 36 to 1200.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une résolution. Écrivez un nombre entier de 36 à 1200.</translation>
    </message>
    <message>
        <source>“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, such as 800x450, or mail, slide or a5.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une taille qui peut être dessinée. Écrivez largeur x hauteur, de 120x80 à 4000x4000, par exemple 800x450, ou bien mail, slide ou a5.</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} pixels would be too large. Choose a smaller size, or fewer dots with --dpi.</source>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>Une image de {width} x {height} pixels serait trop grande. Choisissez une taille plus petite, ou moins de points avec --dpi.</translation>
    </message>
    <message>
        <source>--for-reader is for CSV tables only. “{file}” is the same in every language.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>--for-reader ne vaut que pour les tableaux CSV. «&#x202f;{file}&#x202f;» est le même dans toutes les langues.</translation>
    </message>
    <message>
        <source>“{given}” does not say what a column is. Write a heading or #3, an equals sign and a role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» ne dit pas ce qu’est une colonne. Écrivez un en-tête ou #3, un signe égal et un rôle&#x202f;: --map &quot;Mois=period&quot;, --map &quot;#3=amount:comma&quot;.</translation>
    </message>
    <message>
        <source>“{given}” is not a role of a column. Choose one of: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un rôle de colonne. Choisissez parmi&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The table has no column “{given}”. Its headings: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Le tableau n’a pas de colonne «&#x202f;{given}&#x202f;». Ses en-têtes&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”. Choose one by its number: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Plusieurs colonnes s’appellent «&#x202f;{given}&#x202f;». Choisissez-en une par son numéro&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>The table has no row “{given}”. Its last row is {count}.</source>
        <extracomment>{given}: what the user wrote; {count}: a number</extracomment>
        <translation>Le tableau n’a pas de ligne «&#x202f;{given}&#x202f;». La dernière ligne est la {count}.</translation>
    </message>
    <message>
        <source>There is no sheet “{given}” in this file. It has: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Il n’y a pas de feuille «&#x202f;{given}&#x202f;» dans ce fichier. Il contient&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>Several sheets of this file have figures: {known}. Choose one with --sheet.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Plusieurs feuilles de ce fichier contiennent des chiffres&#x202f;: {known}. Choisissez-en une avec --sheet.</translation>
    </message>
    <message>
        <source>“{file}” can’t be saved here. Choose one of these kinds of file: {known}.</source>
        <extracomment>{file}: the name or path of a file; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être enregistré ici. Choisissez l’un de ces types de fichiers&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. Did you mean {near}?</source>
        <extracomment>{kpi}: the name of a KPI; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Il n’y a pas d’indicateur «&#x202f;{kpi}&#x202f;». Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. Did you mean {near}?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Il n’y a pas de mesure «&#x202f;{measure}&#x202f;». Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Did you mean {near}?</source>
        <extracomment>{client}: the name of a client; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Il n’y a pas de client «&#x202f;{client}&#x202f;». Vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <comment>in place of a sentence that is not known</comment>
        <extracomment>{code}: an internal code, never translated, such as unknown_fault</extracomment>
        <translation>Cela n’a pas pu être fait ({code}).</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}.</source>
        <comment>in the message bar, or on the command line</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Il n’y a pas de fichier d’activité «&#x202f;{file}&#x202f;» dans {folder}.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not connected.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’est plus dans {folder}. Il a été déplacé, renommé ou supprimé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is not a business file. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est vide&#x202f;: ce n’est pas un fichier d’activité. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été enregistré par une version plus ancienne de KPI Desk et doit d’abord être mis à niveau.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first. Close it in the other window, then try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été enregistré par une version plus ancienne de KPI Desk et doit d’abord être mis à niveau. Fermez-le dans l’autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first, but it cannot be changed where it is. Copy it to a folder of your own and open the copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été enregistré par une version plus ancienne de KPI Desk et doit d’abord être mis à niveau, mais il ne peut pas être modifié à cet endroit. Copiez-le dans un de vos dossiers et ouvrez la copie.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Please choose another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Il y a déjà un fichier «&#x202f;{file}&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is the business file itself or belongs to it. Please choose another file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est le fichier d’activité lui-même, ou en fait partie. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten by another program while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été écrasé par un autre programme pendant qu’il était ouvert. Rien n’y a été enregistré&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été renommé en «&#x202f;{name}&#x202f;» pendant qu’il était ouvert. Rien n’y a été enregistré&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. Connect it and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Le dossier de «&#x202f;{file}&#x202f;» a disparu. Un disque ou une clé USB ont-ils été débranchés&#x202f;? Rien n’a été enregistré. Rebranchez-les et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so nothing more is saved in it. Please restore a backup.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est endommagé&#x202f;; plus rien n’y est enregistré. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été remplacé par un autre fichier pendant qu’il était ouvert. Rien n’y a été enregistré&#x202f;; rouvrez-le.</translation>
    </message>
    <message>
        <source>“{file}” could not be updated. It is unchanged, and a backup was made.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être mis à niveau. Il est resté tel quel, et une sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. Restore it first, then change the restored file.</source>
        <comment>{made_at} is a day and a time</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est une sauvegarde du {made_at}. Les sauvegardes ne sont jamais modifiées&#x202f;: rien n’a été enregistré. Restaurez-la d’abord, puis modifiez le fichier restauré.</translation>
    </message>
    <message>
        <source>“{file}” would be among your backups in {folder}, where files can only be viewed. Please choose another folder.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>«&#x202f;{file}&#x202f;» se trouverait parmi vos sauvegardes dans {folder}, où les fichiers ne peuvent être que consultés. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no backup “{file}”. Backups are kept in {folder}.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Il n’y a pas de sauvegarde «&#x202f;{file}&#x202f;». Les sauvegardes se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>“{file}” has changed since the backup was made, so it is not restored. To keep what is in it, view it and save a copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a changé depuis que la sauvegarde a été faite&#x202f;; il n’est donc pas restauré. Pour garder ce qu’il contient, consultez-le et enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use that version.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été enregistré par une version plus récente de KPI Desk. Le fichier n’a pas été modifié&#x202f;; utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>“{file}” is not a business file of KPI Desk. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’est pas un fichier d’activité de KPI Desk. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched; a backup can be restored in its place.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est endommagé. Il n’a pas été modifié&#x202f;; une sauvegarde peut être restaurée à sa place.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program: it contains {objects}. KPI Desk never makes these, and they can falsify figures, so the file is not opened. It was left untouched. Please restore a backup.</source>
        <comment>{objects} are names of triggers, views and the like inside the file</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été modifié par un autre programme&#x202f;: il contient {objects}. KPI Desk n’en crée jamais, et cela peut fausser des chiffres&#x202f;; le fichier n’est donc pas ouvert, et KPI Desk n’y a rien modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or command of KPI Desk. Nothing was changed; close it there and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est ouvert dans une autre fenêtre ou commande de KPI Desk. Rien n’a changé&#x202f;; fermez-le dans cette autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Nothing was changed. Close it there. If it is closed there, open the file in the window of KPI Desk and choose Open Anyway.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est ouvert sur l’ordinateur «&#x202f;{computer}&#x202f;» depuis le {since}, ou n’y a pas été fermé correctement. Rien n’a été modifié. Fermez-le sur cet ordinateur. S’il y est déjà fermé, ouvrez le fichier dans la fenêtre de KPI Desk et choisissez «&#x202f;Ouvrir quand même&#x202f;».</translation>
    </message>
    <message>
        <source>Another program is using “{file}”. Nothing was changed; try again in a moment.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Un autre programme utilise «&#x202f;{file}&#x202f;». Rien n’a changé&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“{file}” is read-only here. It can still be viewed and exported.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est en lecture seule ici. Vous pouvez tout de même le consulter et l’exporter.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that you are allowed to read it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être lu. Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The disk reported an error while “{file}” was in use. What was saved before is safe. Save a copy on another disk.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Le disque a signalé une erreur pendant l’utilisation de «&#x202f;{file}&#x202f;». Ce qui était enregistré avant est en sécurité. Enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “{file}”; free some space and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Le disque est plein. Rien n’a changé dans «&#x202f;{file}&#x202f;»&#x202f;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({why}). No incomplete file was left.</source>
        <extracomment>{file}: the name or path of a file; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’a pas pu être enregistré ({why}). Aucun fichier incomplet n’a été laissé.</translation>
    </message>
    <message>
        <source>KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose another folder.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>KPI Desk ne peut rien enregistrer dans le dossier «&#x202f;{folder}&#x202f;». Modifiez ses droits d’accès ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file name “{file}” is too long: {length} bytes, where {most} are possible. Please choose a shorter name.</source>
        <extracomment>{file}: the name or path of a file; {length}: a number; {most}: a number</extracomment>
        <translation>Le nom de fichier «&#x202f;{file}&#x202f;» est trop long&#x202f;: {length} octets, alors que {most} sont possibles. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>The name of the file “{file}” contains bytes that are not text. Please give it another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Le nom du fichier «&#x202f;{file}&#x202f;» contient des octets qui ne sont pas des lettres. Donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads back to itself, not to a file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est un lien qui renvoie à lui-même, et non à un fichier.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full? All changes were saved.</source>
        <translation>Le résultat n’a pas pu être écrit. Le disque est-il plein&#x202f;? Toutes les modifications ont été enregistrées.</translation>
    </message>
    <message>
        <source>There is too little memory for a picture of that size. Nothing was saved or copied. Choose a smaller size.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de cette taille. Rien n’a été enregistré ni copié. Choisissez une taille plus petite.</translation>
    </message>
    <message>
        <source>The texts for {language} cannot be loaded, so nothing was saved. Please install KPI Desk again.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Les textes de la langue {language} ne peuvent pas être chargés&#x202f;; rien n’a donc été enregistré. Réinstallez KPI Desk.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe. Technical details are in {file}.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError; {file}: the name or path of a file</extracomment>
        <translation>Il s’est produit quelque chose d’imprévu ({kind}). Ce qui était enregistré reste intact. Les détails techniques se trouvent dans {file}.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>Il s’est produit quelque chose d’imprévu ({kind}). Ce qui était enregistré reste intact.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>you can’t save in that folder</source>
        <translation>vous ne pouvez rien enregistrer dans ce dossier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the system did not say why</source>
        <translation>le système n’a pas dit pourquoi</translation>
    </message>
    <message>
        <source>The bound of “{level}” is empty.</source>
        <comment>{level} is a level such as: typical</comment>
        <translation>Le seuil de «&#x202f;{level}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.</source>
        <comment>{level} is a level such as: typical; {bound} a number</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>«&#x202f;{kpi}&#x202f;» ne peut pas valoir {bound}. Revoyez le seuil de «&#x202f;{level}&#x202f;».</translation>
    </message>
    <message>
        <source>A benchmark needs at least one bound: typical, above average or exceptional.</source>
        <translation>Un barème a besoin d’au moins un seuil&#x202f;: typique, meilleur que la moyenne ou exceptionnel.</translation>
    </message>
    <message>
        <source>For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or &gt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Pour «&#x202f;{kpi}&#x202f;», plus haut vaut mieux&#x202f;: les seuils montent de typique à exceptionnel, avec ≥ ou &gt;.</translation>
    </message>
    <message>
        <source>For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or &lt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Pour «&#x202f;{kpi}&#x202f;», plus bas vaut mieux&#x202f;: les seuils descendent de typique à exceptionnel, avec ≤ ou &lt;.</translation>
    </message>
    <message>
        <source>The signs of the bounds differ. Use ≥ and &gt;, or ≤ and &lt;, for all levels.</source>
        <translation>Les signes des seuils diffèrent. Utilisez ≥ et &gt;, ou bien ≤ et &lt;, pour tous les niveaux.</translation>
    </message>
    <message>
        <source>The bounds are not in order: {bound} for “{level}” has to be better than {low} for “{worse}”.</source>
        <comment>{bound} and {low} are numbers, {level} and {worse} levels such as: typical</comment>
        <translation>Les seuils ne sont pas dans l’ordre&#x202f;: {bound} pour «&#x202f;{level}&#x202f;» doit être meilleur que {low} pour «&#x202f;{worse}&#x202f;».</translation>
    </message>
    <message>
        <source>“{worse}” and “{level}” overlap: both begin at {bound}.</source>
        <comment>{bound} is a number, {worse} and {level} are levels such as: typical</comment>
        <translation>«&#x202f;{worse}&#x202f;» et «&#x202f;{level}&#x202f;» se chevauchent&#x202f;: les deux commencent à {bound}.</translation>
    </message>
    <message>
        <source>The source can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>La source peut avoir {most} caractères au plus. Celle-ci en a {length}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for benchmarks. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas une commande pour les barèmes. Choix possibles&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a level with its bound. Write one such as typical=75.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un niveau avec son seuil. Écrivez par exemple typical=75.</translation>
    </message>
    <message>
        <source>“{level}” has two bounds. Give it one.</source>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>«&#x202f;{level}&#x202f;» a deux seuils. N’en donnez qu’un.</translation>
    </message>
    <message>
        <source>“{level}” has no bound. Put a bound with &gt; or &lt; in quotes, as &apos;{step}=&gt;85&apos;: without them the shell takes &gt; as a redirection. It may have made a file here that is named like the bound (85, say), which you can delete.</source>
        <comment>on the command line; {level} is a level, {step} its name there</comment>
        <translation>«&#x202f;{level}&#x202f;» n’a pas de seuil. Mettez un seuil avec &gt; ou &lt; entre apostrophes, comme dans &apos;{step}=&gt;85&apos;&#x202f;: sans elles, l’interpréteur de commandes prend &gt; pour une redirection. Il a pu créer ici un fichier dont le nom est le seuil (85, par exemple)&#x202f;; vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the same length, or 2026-03.. for a note from there on.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’indique pas les périodes d’une note. Écrivez 2026-03..2026-05, avec une période ultérieure de même durée, ou 2026-03.. pour une note à partir de là.</translation>
    </message>
    <message>
        <source>There is no such note. “note list” shows all that there are.</source>
        <translation>Cette note n’existe pas. «&#x202f;note list&#x202f;» montre toutes les notes.</translation>
    </message>
    <message>
        <source>Private notes do not go into a file for a client ({client}).</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Les notes privées ne vont pas dans un fichier destiné à un client ({client}).</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Ce tableau est vide.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Il n’y a pas de fichier «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Tables cannot be read from this kind of file. Save it as CSV or XLSX.</source>
        <translation>KPI Desk ne lit pas de tableaux dans ce type de fichier. Enregistrez-le au format CSV ou XLSX.</translation>
    </message>
    <message>
        <source>This spreadsheet is in the old Excel format or has a password. Save it as XLSX without a password.</source>
        <translation>C’est un classeur à l’ancien format d’Excel, ou protégé par un mot de passe. Enregistrez-le d’abord au format XLSX, sans mot de passe.</translation>
    </message>
    <message>
        <source>This JSON file was not exported by KPI Desk.</source>
        <translation>Ce fichier JSON n’a pas été exporté par KPI Desk.</translation>
    </message>
    <message>
        <source>The table is damaged. Save or copy it again.</source>
        <translation>Le tableau est endommagé et ne peut pas être lu. Enregistrez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not a table of text and numbers.</source>
        <translation>Ce n’est pas un tableau de textes et de nombres.</translation>
    </message>
    <message>
        <source>The text is not encoded as {encoding}. Choose another encoding.</source>
        <comment>{encoding} is a name such as utf-8</comment>
        <translation>Le texte n’est pas codé en {encoding}. Choisissez un autre codage.</translation>
    </message>
    <message>
        <source>The table has too many single characters that stand for whole words, such as ﷺ. Replace them with normal letters.</source>
        <translation>Le tableau a trop de caractères qui remplacent à eux seuls des mots entiers, comme ﷺ. Remplacez-les par des lettres ordinaires.</translation>
    </message>
    <message>
        <source>The table is larger than {limit} MB. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Le tableau dépasse {limit} Mo. Divisez-le.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Décompressé, ce fichier dépasse {limit} Mo. Enregistrez seulement la feuille qui a les chiffres.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Le tableau a plus de {limit} lignes. Divisez-le.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Copy or save only those with figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Le tableau a plus de {limit} colonnes. Copiez ou enregistrez seulement celles qui ont des chiffres.</translation>
    </message>
    <message>
        <source>The table has more than {limit} cells. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Le tableau a plus de {limit} cellules. Divisez-le.</translation>
    </message>
    <message>
        <source>A cell of the table has more than {limit} characters.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Une cellule du tableau a plus de {limit} caractères.</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <comment>on the command line</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Il n’y a pas d’import numéro {number}.</translation>
    </message>
    <message>
        <source>This import was already undone, on {at}.</source>
        <comment>{at} is a day and a time</comment>
        <translation>Cet import a déjà été annulé, le {at}.</translation>
    </message>
    <message>
        <source>All its figures have changed since the import, so nothing was moved.</source>
        <translation>Tous ses chiffres ont été modifiés depuis l’import&#x202f;: rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>The figures of this import are already there.</source>
        <translation>Les chiffres de cet import y sont déjà.</translation>
    </message>
    <message>
        <source>Nothing was moved: there are figures already where it would go ({count}). The first is “{measure}”, {period}.</source>
        <comment>{count} is a number</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Rien n’a été déplacé&#x202f;: il y a déjà des chiffres à cet endroit ({count}). Le premier est «&#x202f;{measure}&#x202f;», {period}.</translation>
    </message>
    <message>
        <source>Nothing was moved: for {period}, other figures there may count the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Rien n’a été déplacé&#x202f;: pour {period}, d’autres chiffres y comptent peut-être le même travail.</translation>
    </message>
    <message>
        <source>This import has periods of different lengths, so it cannot be moved to another period.</source>
        <translation>Cet import a des périodes de durées différentes&#x202f;: il ne peut pas être déplacé vers une autre période.</translation>
    </message>
    <message>
        <source>{period} is not as long as {first}, the first period of this import.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {first}: a period, such as January 2025</extracomment>
        <translation>La période {period} n’a pas la même durée que la première de cet import ({first}).</translation>
    </message>
    <message>
        <source>“{typed}” is not a value. Write a number such as 90 or 2.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas une valeur. Écrivez un nombre comme 90 ou 2,5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write it without a thousands separator.</source>
        <comment>a number such as 1.234</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» peut se lire de deux façons. Écrivez-le sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>“{kpi}” can never reach this value. Check the target.</source>
        <comment>a target of a KPI</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>«&#x202f;{kpi}&#x202f;» ne peut jamais atteindre cette valeur. Vérifiez l’objectif.</translation>
    </message>
    <message>
        <source>“{kpi}” has no target from {period} that could be removed or ended.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>«&#x202f;{kpi}&#x202f;» n’a aucun objectif ({period}) à retirer ou auquel mettre fin.</translation>
    </message>
    <message>
        <source>The lower end of the range is above the upper end.</source>
        <translation>La borne inférieure de la plage dépasse la borne supérieure.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for targets. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas possible pour les objectifs. Choisissez parmi&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at most, 40.. for at least, or none to end a target.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>«&#x202f;{given}&#x202f;» n’est pas un objectif. Écrivez une valeur comme 90, une plage comme 60..90, ..40 pour au plus, 40.. pour au moins, ou none pour mettre fin à un objectif.</translation>
    </message>
    <message>
        <source>For “{kpi}” neither more nor less is better. Write a range such as 60..90.</source>
        <comment>on the command line</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Pour «&#x202f;{kpi}&#x202f;», ni plus ni moins n’est mieux. Écrivez une plage comme 60..90.</translation>
    </message>
    <message>
        <source>The update for {period} was sent and can no longer change. Draft a correction instead.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Le compte rendu de {period} a été envoyé et ne peut plus être modifié. Rédigez plutôt un rectificatif.</translation>
    </message>
    <message>
        <source>The update for {period} was not sent.</source>
        <comment>why an update cannot be corrected</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Le compte rendu de {period} n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The update for {later} was sent after the one for {period}, which stays as it was sent. Draft a correction instead.</source>
        <extracomment>{later}: a period, such as March 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Le compte rendu de {later} a été envoyé après celui de {period}, qui reste tel qu’il a été envoyé. Rédigez plutôt un rectificatif.</translation>
    </message>
    <message>
        <source>The file of this update is too large to be kept. Use a smaller logo.</source>
        <translation>Le fichier de ce compte rendu est trop lourd pour être conservé. Utilisez un logo plus petit.</translation>
    </message>
    <message>
        <source>The text needs a name.</source>
        <translation>Le texte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Clients at the end without the new ones ({part}) can’t be more than clients at the start ({whole}). One of the three figures must be wrong.</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Sans les nouveaux, les clients à la fin ({part}) ne peuvent pas être plus nombreux que les clients au début ({whole}). L’un des trois chiffres est forcément faux.</translation>
    </message>
    <message>
        <source>Satisfied clients ({part}) can’t be more than clients who answered ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Les clients satisfaits ({part}) ne peuvent pas être plus nombreux que les clients ayant répondu ({whole}).</translation>
    </message>
    <message>
        <source>Accurate communications ({part}) can’t be more than checked ones ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Les communications exactes ({part}) ne peuvent pas être plus nombreuses que les communications vérifiées ({whole}).</translation>
    </message>
    <message>
        <source>Positive answers ({part}) can’t be more than survey answers ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Les réponses positives ({part}) ne peuvent pas être plus nombreuses que les réponses à l’enquête ({whole}).</translation>
    </message>
    <message>
        <source>Clients kept ({part}) can’t be more than clients at the start ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Les clients conservés ({part}) ne peuvent pas être plus nombreux que les clients au début ({whole}).</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is open in another window</source>
        <translation>Ce fichier est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>This file is open on another computer</source>
        <translation>Ce fichier est ouvert sur un autre ordinateur</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ce fichier est endommagé</translation>
    </message>
    <message>
        <source>This file needs a newer KPI Desk</source>
        <translation>Ce fichier nécessite une version plus récente de KPI Desk</translation>
    </message>
    <message>
        <source>There is no business file here</source>
        <translation>Il n’y a pas de fichier d’activité ici</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}. Was it moved or renamed?</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Il n’y a pas de fichier d’activité «&#x202f;{file}&#x202f;» dans {folder}. A-t-il été déplacé ou renommé&#x202f;?</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Is a disk or USB stick not connected?</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Le dossier {folder} n’existe pas. Y a-t-il un disque ou une clé USB à brancher&#x202f;?</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched.</source>
        <comment>on a page in place of the figures</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est endommagé. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Only one window can change a file. You can view “{file}” here, or continue in the other window.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Une seule fenêtre à la fois peut modifier un fichier. Vous pouvez consulter «&#x202f;{file}&#x202f;» ici, ou continuer dans l’autre fenêtre.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Close it there first. If you are sure that it is closed there, you can open it anyway.</source>
        <comment>on the page about a file that cannot be opened</comment>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est ouvert sur l’ordinateur «&#x202f;{computer}&#x202f;» depuis le {since}, ou n’y a pas été fermé correctement. Fermez-le d’abord sur cet ordinateur. Si vous savez qu’il y est bien fermé, vous pouvez l’ouvrir quand même.</translation>
    </message>
    <message>
        <source>Is KPI Desk closed on “{computer}”?</source>
        <comment>a question; {computer} is its name</comment>
        <translation>KPI Desk est-il fermé sur «&#x202f;{computer}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>If “{file}” is still open on “{computer}”, both computers could save at the same time, and figures would be lost. Open it only if you are sure that it is closed there.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer</extracomment>
        <translation>Si «&#x202f;{file}&#x202f;» est encore ouvert sur «&#x202f;{computer}&#x202f;», les deux ordinateurs pourraient enregistrer en même temps et des chiffres seraient perdus. Ne l’ouvrez que si vous avez la certitude qu’il y est fermé.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <comment>a button: open a file for viewing only</comment>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open Anyway…</source>
        <comment>a button: the file is not open on the other computer</comment>
        <translation>Ouvrir quand même…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <comment>a button that confirms: open the file all the same</comment>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: leave the file locked</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <comment>a button: another file</comment>
        <translation>Ouvrir un autre…</translation>
    </message>
    <message>
        <source>Create File</source>
        <comment>a button: create the file that is missing</comment>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Show My Backups</source>
        <comment>a button: open their folder</comment>
        <translation>Voir mes sauvegardes</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <comment>a button</comment>
        <translation>Fermer sans sauvegarde</translation>
    </message>
    <message>
        <source>Edit Here</source>
        <comment>a button: leave the viewing mode</comment>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>Creating your file…</source>
        <comment>while the window waits</comment>
        <translation>Création de votre fichier…</translation>
    </message>
    <message>
        <source>Creating the sample business…</source>
        <translation>Création de l’activité d’exemple…</translation>
    </message>
    <message>
        <source>Updating your file…</source>
        <comment>while the window waits</comment>
        <translation>Mise à niveau de votre fichier…</translation>
    </message>
    <message>
        <source>A backup is made first, and the result is compared with it. This takes a moment.</source>
        <translation>Une sauvegarde est faite d’abord, et le résultat lui est comparé. Cela prend un instant.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <comment>while the window waits</comment>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Everything is saved. The window closes when the backup has been verified.</source>
        <translation>Tout est déjà enregistré. La fenêtre se ferme dès que la sauvegarde est vérifiée.</translation>
    </message>
    <message>
        <source>Figures that are not saved are kept for the next start. The window closes when the backup has been verified.</source>
        <translation>Les chiffres qui ne sont pas enregistrés sont gardés pour la prochaine fois. La fenêtre se ferme quand la sauvegarde a été vérifiée.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>La sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
        <source>What was saved is still in “{file}”. The figures that were not saved are kept for the next start.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ce qui a été enregistré est tout de même dans «&#x202f;{file}&#x202f;». Les chiffres qui ne l’ont pas été sont gardés pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a full disk.</source>
        <comment>{free} is a size such as 12 MB</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Il ne reste que {free} sur le disque de «&#x202f;{file}&#x202f;». Libérez de la place&#x202f;: sur un disque plein, rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Another program is using the file. Waiting for it…</source>
        <translation>Un autre programme utilise le fichier. En attente…</translation>
    </message>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>%n chiffre de la dernière fois n’est pas encore enregistré.</numerusform>
            <numerusform>%n chiffres de la dernière fois ne sont pas encore enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Les enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>Depuis, %n chiffre a été enregistré avec une autre valeur. Affichez-le et choisissez la valeur juste.</numerusform>
            <numerusform>Depuis, %n chiffres ont été enregistrés avec d’autres valeurs. Affichez-les et choisissez les valeurs justes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>What you entered is still saved in “{file}”.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ce que vous avez saisi est tout de même enregistré dans «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>Another window has this file open. You can view it here but not change it.</source>
        <translation>Ce fichier est ouvert dans une autre fenêtre. Vous pouvez le consulter ici, mais non le modifier.</translation>
    </message>
    <message>
        <source>“{computer}” has this file open, or did not close it properly. You can view it here but not change it.</source>
        <comment>{computer} is the name of a computer</comment>
        <translation>«&#x202f;{computer}&#x202f;» a ouvert ce fichier, ou ne l’a pas fermé correctement. Vous pouvez le consulter ici, mais non le modifier.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved. You can view this file but not change it. Free some space, then try again.</source>
        <translation>Le disque est plein, rien ne peut donc être enregistré. Vous pouvez consulter ce fichier, mais non le modifier. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is read-only. You can view and export it but not change it.</source>
        <translation>Ce fichier est en lecture seule. Vous pouvez le consulter et l’exporter, mais non le modifier.</translation>
    </message>
    <message>
        <source>You can view this file here but not change it.</source>
        <translation>Vous pouvez consulter ce fichier ici, mais non le modifier.</translation>
    </message>
    <message>
        <source>Copy saved and verified: {file}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Copie enregistrée et vérifiée&#x202f;: {file}</translation>
    </message>
    <message>
        <source>The backup could not be made: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>La sauvegarde n’a pas pu être faite&#x202f;: {why}</translation>
    </message>
    <message>
        <source>KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>KPI Desk s’est fermé de façon inattendue la dernière fois. Ce que vous aviez saisi est là. Les détails techniques se trouvent dans {file}.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find Anything</source>
        <comment>title of a dialog</comment>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>A KPI, client, period, figure, note, or command</source>
        <translation>Un indicateur, un client, une période, un chiffre, une note ou une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a list of what was found</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>in the dialog of Find Anything</comment>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Up and Down to choose · Enter to go · Esc to close</source>
        <translation>Haut et Bas pour choisir · Entrée pour y aller · Échap pour quitter</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a heading</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>a heading</comment>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a heading: numbers that the user enters</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a heading: what the user wrote</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>a heading</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>home start dashboard tiles attention due reminder</source>
        <comment>words that find the page Overview; any number of words</comment>
        <translation>accueil début tableau tuiles attention échéance rappel</translation>
    </message>
    <message>
        <source>enter add spreadsheet Excel paste close month note away holiday vacation delete clear hours reopen private</source>
        <oldsource>enter spreadsheet Excel paste close month note</oldsource>
        <comment>words that find the page Figures; any number of words</comment>
        <translation>saisir saisie ajouter tableur Excel CSV coller clôturer mois note absence férié congés vacances supprimer effacer heures rouvrir privée</translation>
    </message>
    <message>
        <source>correct edit changes past old delete clear copy paste spreadsheet note week year</source>
        <comment>words that find the page History; any number of words</comment>
        <translation>corriger modifier changer ancien passé supprimer effacer copier coller tableur note semaine année modifications</translation>
    </message>
    <message>
        <source>target goal benchmark level new baseline trend fall rise compare picture image graph export rolling line guidance</source>
        <oldsource>target benchmark trend fall rise compare picture</oldsource>
        <comment>words that find the page Charts; any number of words</comment>
        <translation>objectif cible barème repère niveau nouveau départ tendance baisse hausse comparer image graphe courbe exporter glissante guide</translation>
    </message>
    <message>
        <source>package hours left away contact logo target delete remove archive customer language email greeting carry over private note</source>
        <oldsource>package hours left contact logo target</oldsource>
        <comment>words that find the page Clients; any number of words</comment>
        <translation>forfait heures restantes absence contact logo objectif supprimer retirer archiver langue e-mail courriel formule d’appel report reportées note privée</translation>
    </message>
    <message>
        <source>email mail PDF report send share away vacation holiday summary correction reusable texts template draft name logo</source>
        <oldsource>email mail PDF report send away vacation</oldsource>
        <comment>words that find the page Updates; any number of words</comment>
        <translation>courriel e-mail mail PDF rapport envoyer partager absence vacances congés férié résumé rectificatif correction textes réutilisables modèle brouillon nom logo</translation>
    </message>
    <message>
        <source>language colors text size font bigger zoom dark mode theme region country backup folder</source>
        <comment>words that find the page Settings; any number of words</comment>
        <translation>langue couleurs taille du texte police caractères grand agrandir zoom mode sombre thème région pays sauvegarde dossier</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for {names}: install {font}</source>
        <extracomment>{names}: texts in quotation marks, joined as a list; {font}: the name of a font, such as Noto Sans CJK</extracomment>
        <translation>Cet ordinateur n’a pas de police pour {names}&#x202f;: installez {font}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a text in quotation marks, in a list</comment>
        <extracomment>{name}: a text on a chart, such as the name of a client</extracomment>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{number}%</source>
        <comment>how a percentage is written: with a space or none, with the sign before or after the number</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>{number}&#x202f;%</translation>
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
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <comment>more than 99.99%, where &gt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>plus de {number}</translation>
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
        <translation>{names}&#x202f;; {name}</translation>
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
        <translation>{label}&#x202f;: {content}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>KPI Desk keeps the KPIs of your work as a virtual assistant on your own computer.</source>
        <translation>KPI Desk conserve sur votre propre ordinateur les indicateurs de votre activité d’assistance virtuelle.</translation>
    </message>
    <message>
        <source>kpidesk [--file FILE] [--language LANG] [COMMAND …]</source>
        <translation>kpidesk [--file FILE] [--language LANG] [COMMAND …]</translation>
    </message>
    <message>
        <source>Open the window with your business, with the file given, or with a sample with made-up figures.</source>
        <translation>Ouvrir la fenêtre&#x202f;: sur votre activité, sur le fichier indiqué ou sur un exemple aux chiffres inventés.</translation>
    </message>
    <message>
        <source>Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing after the = clears a figure.</source>
        <translation>Saisir des chiffres, tous ou aucun. Heures&#x202f;: 1,5 ou 1:30, 1h30, 90&#x202f;min&#x202f;; rien après le = efface le chiffre.</translation>
    </message>
    <message>
        <source>Show a KPI or a measure over periods, as a table or as JSON.</source>
        <translation>Afficher un indicateur ou une mesure par périodes, en tableau ou en JSON.</translation>
    </message>
    <message>
        <source>Save a chart of a KPI or measure; periods and client are given as for show. Sizes are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not larger on paper. Periods that are not over are left out without --unfinished. LANG can include a country for numbers and dates: en-GB.</source>
        <translation>Enregistrer le graphique d’un indicateur ou d’une mesure&#x202f;; les périodes et le client s’indiquent comme pour show. Les tailles sont en pixels de 1/96 de pouce (par défaut&#x202f;: mail, 720x432)&#x202f;; --dpi affine un PNG, sans l’agrandir sur le papier. Les périodes en cours sont omises sans --unfinished. LANG peut comporter un pays, pour les nombres et les dates&#x202f;: en-GB.</translation>
    </message>
    <message>
        <source>Add a client or change a card: language of updates (any of its names), country for numbers and dates, contact, greeting, figures shown, hours bought (20/month, 5/week, 50/block) and how hours carry over. --from and --to are for the package, --since and --until for the work.</source>
        <translation>Ajouter un client ou modifier une fiche&#x202f;: langue des comptes rendus (sous n’importe quel nom), pays pour les nombres et les dates, contact, formule d’appel, chiffres montrés, heures achetées (20/month, 5/week, 50/block) et report des heures. --from et --to concernent le forfait&#x202f;; --since et --until, la collaboration.</translation>
    </message>
    <message>
        <source>Show a card, archive a client, copy a card to a new client, or list all clients. Remove a client permanently, with --backups from the backups, too. --json works with show and list.</source>
        <translation>Afficher une fiche, archiver un client, copier une fiche vers un nouveau client, ou lister tous les clients. Supprimer un client définitivement, avec --backups aussi des sauvegardes. --json s’utilise avec show et list.</translation>
    </message>
    <message>
        <source>Close a period that is over, so that its figures cannot change; mark one as away, so that nothing is due. reopen and back undo this.</source>
        <translation>Clôturer une période terminée, pour que ses chiffres ne changent plus&#x202f;; en marquer une comme absence, pour que rien ne soit attendu. reopen et back annulent cela.</translation>
    </message>
    <message>
        <source>List what is due: periods that are over and not closed.</source>
        <translation>Lister ce qui est attendu&#x202f;: les périodes terminées et non clôturées.</translation>
    </message>
    <message>
        <source>Save or print the update for a client, or the review of the whole business. A sent update is saved as it was sent. For a client with the name of a command, use --client: update 2026-03 --client send.</source>
        <translation>Enregistrer ou imprimer le compte rendu d’un client, ou le bilan de toute l’activité. Un compte rendu envoyé est enregistré tel qu’il a été envoyé. Pour un client qui porte le nom d’une commande, utilisez --client&#x202f;: update 2026-03 --client send.</translation>
    </message>
    <message>
        <source>Mark an update as sent, which keeps its files unchanged, or undo that; list the updates and what is due. KPI Desk itself sends nothing.</source>
        <translation>Marquer un compte rendu comme envoyé, ce qui conserve ses fichiers tels quels, ou annuler cela&#x202f;; lister les comptes rendus et ce qui est attendu. KPI Desk n’envoie rien lui-même.</translation>
    </message>
    <message>
        <source>Say whether figures by client and figures by service language are separate work or two views of the same work.</source>
        <translation>Dire si les chiffres par client et les chiffres par langue de service correspondent à des travaux distincts ou sont deux vues du même travail.</translation>
    </message>
    <message>
        <source>Start the usual limits again from a period, for example after a change in your work.</source>
        <translation>Recalculer les limites habituelles à partir d’une période, par exemple après un changement dans votre travail.</translation>
    </message>
    <message>
        <source>Set what you promise from a period on: at least VALUE, or at most VALUE where lower is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep theirs. The list says in how many complete periods each was met.</source>
        <translation>Fixer ce que vous promettez à partir d’une période&#x202f;: au moins VALUE, ou au plus VALUE là où moins est mieux&#x202f;; ..40 est au plus, 40.. au moins, none met fin à un objectif. Les périodes antérieures gardent le leur. La liste dit dans combien de périodes complètes chacun a été atteint.</translation>
    </message>
    <message>
        <source>Judge a KPI by a benchmark of your own, for all periods or from one period on; reset goes back to the published one. Put bounds with &gt; or &lt; in quotes. --as-business gives a client the benchmark of the business.</source>
        <translation>Juger un indicateur selon votre propre barème, pour toutes les périodes ou à partir d’une période&#x202f;; reset revient au barème publié. Mettez les seuils avec &gt; ou &lt; entre apostrophes. --as-business donne à un client le barème de l’activité.</translation>
    </message>
    <message>
        <source>Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT removes it. It is private unless you add --shown: then it goes into updates for the client, and into charts with --notes. --private-notes adds all notes to a chart of the whole business.</source>
        <translation>Écrire une note sur une période, sur plusieurs, ou à partir d’une période (2026-03..)&#x202f;; un TEXT vide la supprime. Elle est privée, sauf avec --shown&#x202f;: elle figure alors dans les comptes rendus du client et sur les graphiques avec --notes. --private-notes ajoute toutes les notes à un graphique de toute l’activité.</translation>
    </message>
    <message>
        <source>Save everything you entered in a file. A workbook has names in your language; a CSV file has IDs for programs, and with --for-reader names and your language’s separator and decimal mark.</source>
        <translation>Enregistrer dans un fichier tout ce que vous avez saisi. Un classeur a des noms dans votre langue&#x202f;; un fichier CSV a des identifiants pour les programmes et, avec --for-reader, les noms, le séparateur et le signe décimal de votre langue.</translation>
    </message>
    <message>
        <source>Save one archive for you only: these three files, all charts, the database and a page that explains them.</source>
        <translation>Créer une archive pour vous seulement&#x202f;: ces trois fichiers, tous les graphiques, la base de données et une page qui les explique.</translation>
    </message>
    <message>
        <source>Enter the figures of a table, all of them or none. Name a column by its heading or as #3, a row as row:3; its role is period, client, service_language, measure, amount, ignore or the ID of a measure. Say what is unclear after a colon: period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; --dry-run enters nothing.</source>
        <translation>Saisir les chiffres d’un tableau, tous ou aucun. Une colonne se désigne par son en-tête ou par #3, une ligne par row:3&#x202f;; son rôle est period, client, service_language, measure, amount, ignore ou l’identifiant d’une mesure. Précisez après deux-points ce qui n’est pas certain&#x202f;: period:dmy, period:week, amount:comma. --add-up additionne les chiffres d’un même emplacement&#x202f;; --dry-run ne saisit rien.</translation>
    </message>
    <message>
        <source>List the imported tables; undo one of the imports.</source>
        <translation>Lister les tableaux importés&#x202f;; annuler l’un des imports.</translation>
    </message>
    <message>
        <source>Make a verified backup, restore one, check for damage.</source>
        <translation>Faire une sauvegarde vérifiée, en restaurer une, contrôler l’intégrité du fichier.</translation>
    </message>
    <message>
        <source>Test the program; time its start; show its version; show this page.</source>
        <translation>Faire vérifier le programme par lui-même&#x202f;; chronométrer son démarrage&#x202f;; donner sa version&#x202f;; afficher cette page.</translation>
    </message>
    <message>
        <source>Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year).</source>
        <translation>Périodes&#x202f;: 2026-W07 (semaine), 2026-03 (mois), 2026-Q1 (trimestre), 2026 (année).</translation>
    </message>
    <message>
        <source>KPIs and their measures:</source>
        <translation>Indicateurs et leurs mesures&#x202f;:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Figures by period</source>
        <comment>the table, for screen readers</comment>
        <translation>Chiffres par période</translation>
    </message>
    <message>
        <source>View by</source>
        <comment>label of the choice week, month, quarter, year</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Année</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Vous ne suivez encore aucun indicateur. Choisissez-en dans la vue d’ensemble.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The figures you track cover the whole business, not this client.</source>
        <translation>Les chiffres que vous suivez portent sur l’ensemble de votre activité, et non sur ce client.</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <comment>a menu entry</comment>
        <translation>&amp;Modifier le chiffre</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>a menu entry: make the chosen figures empty</comment>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <comment>a menu entry: what a figure was before</comment>
        <translation>Mo&amp;difications…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <comment>a menu entry</comment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <comment>a menu entry</comment>
        <translation>Aller à la &amp;période…</translation>
    </message>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>effacer %n chiffre</numerusform>
            <numerusform>effacer %n chiffres</numerusform>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>{place}: {amount}</source>
        <comment>a figure, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{place}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{place}: no figure</source>
        <comment>an empty cell, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{place}&#x202f;: aucun chiffre</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, non terminée</translation>
    </message>
    <message>
        <source>{period}, closed</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, clôturé</translation>
    </message>
    <message>
        <source>{mark} not over yet</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} période non terminée</translation>
    </message>
    <message>
        <source>{mark} closed</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} clôturé</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of a page</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes…</source>
        <comment>a button</comment>
        <translation>Modifications…</translation>
    </message>
    <message>
        <source>Go to Period…</source>
        <comment>a button</comment>
        <translation>Aller à la période…</translation>
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
        <translation>«&#x202f;{typed}&#x202f;» n’est pas enregistré. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» peut se lire de deux façons. Laquelle est la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <comment>a question below the table</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;»&#x202f;: s’agit-il de milliers&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;{number}: {amount}</source>
        <comment>a button for one reading</comment>
        <extracomment>{number}: a number; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>&amp;{number}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Restore the Saved Value</source>
        <comment>a button: forget what was typed</comment>
        <translation>Rétablir la valeur enregistrée</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» est gardé, mais pas enregistré. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. The conflict is gone.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» est gardé, mais pas enregistré. Plus rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Enregistrer {amount}</translation>
    </message>
    <message>
        <source>The sum of several clients or languages. To change a figure, choose one of them above.</source>
        <translation>Total de plusieurs clients ou langues. Pour modifier un chiffre, choisissez d’abord le client ou la langue ci-dessus.</translation>
    </message>
    <message>
        <source>{cell}: {amount}</source>
        <comment>a part of a sum</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{cell}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Calculated from shorter periods; change it there.</source>
        <translation>Calculé à partir de périodes plus courtes&#x202f;; modifiez-le dans ces périodes.</translation>
    </message>
    <message>
        <source>Calculated from shorter periods, some of which are missing.</source>
        <translation>Calculé à partir de périodes plus courtes, dont certaines manquent.</translation>
    </message>
    <message>
        <source>Entered by month or week; change it there.</source>
        <translation>Saisi par mois ou par semaine&#x202f;; modifiez-le dans ces périodes.</translation>
    </message>
    <message>
        <source>Already entered for {period}.</source>
        <comment>below the table: why a cell takes no figure</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Déjà saisi ({period}).</translation>
    </message>
    <message>
        <source>Calculated from the figures above it.</source>
        <comment>why the value of a KPI cannot be typed or pasted</comment>
        <translation>Calculé à partir des chiffres au-dessus.</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: the period is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Rouvrir&#x202f;: {period}</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>Ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{figure}, not saved</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, non enregistré</translation>
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
        <translation>{figure}, il manque des périodes</translation>
    </message>
    <message>
        <source>{figure}, calculated</source>
        <comment>a cell, spoken: a sum or a value that nobody typed</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, calculé</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>in a cell of the table</comment>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>title of a dialog</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes to {place}</source>
        <comment>title of a dialog</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Modifications&#x202f;: {place}</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>Rien n’a jamais été saisi ici.</translation>
    </message>
    <message>
        <source>Calculated from the figures below.</source>
        <comment>why there are no changes of a figure that nobody typed; followed by a table</comment>
        <translation>Calculé à partir des chiffres ci-dessous.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Old value</source>
        <comment>heading of a column: the old figure</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>heading of a column: the new figure</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Go to Period</source>
        <comment>title of a dialog</comment>
        <translation>Aller à une période</translation>
    </message>
    <message>
        <source>Period, such as {example}</source>
        <comment>label of a field</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Période, par exemple {example}</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a button: show that period</comment>
        <translation>A&amp;ller</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Period</source>
        <comment>role of a row or column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>role of a row or column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>role of a row or column</comment>
        <translation>Langue de service</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>role of a row or column: it has the names of figures</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>role of a row or column</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>role of a row or column</comment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>role of a row or column</comment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role of a row or column</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>role of a row or column</comment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>role of a row or column</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>role of a row or column</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a row or column</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>role of a row or column</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Other table</source>
        <comment>role of a row or column</comment>
        <translation>Autre tableau</translation>
    </message>
    <message>
        <source>Uneven</source>
        <comment>role of a row: it has too few or many cells</comment>
        <translation>Inégale</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a figure that was blank before</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a figure</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a figure</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a figure</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>a figure</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>No headings: placed in order, starting at the field you were in.</source>
        <translation>Le tableau n’a pas d’en-têtes&#x202f;: placés dans l’ordre, à partir du champ où vous étiez.</translation>
    </message>
    <message>
        <source>No period in the table: the one on screen is used.</source>
        <translation>Le tableau ne nomme aucune période&#x202f;: c’est celle qui est affichée.</translation>
    </message>
    <message>
        <source>No name in the table: the figure you were at is used.</source>
        <translation>Le tableau ne nomme pas le chiffre&#x202f;: c’est celui où vous étiez.</translation>
    </message>
    <message>
        <source>Blank heading: taken from a row above.</source>
        <translation>Son en-tête est vide&#x202f;: repris d’une ligne au-dessus.</translation>
    </message>
    <message>
        <source>Below a line of text that may say whose figures these are.</source>
        <translation>Il est sous une ligne de texte qui dit peut-être à qui sont les chiffres qui suivent.</translation>
    </message>
    <message>
        <source>The table says something about it, such as “plan”, “average” or “minutes”. Check it.</source>
        <translation>Une mention du tableau, comme «&#x202f;prévu&#x202f;», «&#x202f;moyenne&#x202f;» ou «&#x202f;minutes&#x202f;», concerne ce chiffre. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The title or the sheet names a client, but this figure is not assigned to one. Choose the client on the page first.</source>
        <translation>Le titre ou la feuille nomme un client, mais ce chiffre n’est attribué à aucun. Choisissez d’abord le client sur la page.</translation>
    </message>
    <message>
        <source>This period has not started yet.</source>
        <translation>Cette période n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>Weeks start on Sunday here: the week with most of the days is used.</source>
        <translation>Les semaines du tableau commencent le dimanche&#x202f;: c’est la semaine qui contient la plupart de leurs jours.</translation>
    </message>
    <message>
        <source>The period was a spreadsheet’s date number.</source>
        <translation>La période était un numéro de jour de tableur.</translation>
    </message>
    <message>
        <source>The two-digit year could also be a day.</source>
        <translation>Son année a deux chiffres, qui pourraient aussi être un jour.</translation>
    </message>
    <message>
        <source>Several cells were added up.</source>
        <translation>Plusieurs cellules ont été additionnées.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others. Check its columns.</source>
        <translation>Sa ligne a moins ou plus de cellules que les autres&#x202f;: chacune est-elle dans sa colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Hidden in the spreadsheet.</source>
        <translation>Sa ligne ou sa colonne est masquée dans le tableur.</translation>
    </message>
    <message>
        <source>Not a period.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Ce n’est pas une période.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Unknown name.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Ce nom est inconnu.</translation>
    </message>
    <message>
        <source>This may be another table. Import it separately.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>C’est peut-être un autre tableau. Importez-le séparément.</translation>
    </message>
    <message>
        <source>Below zero.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Ce nombre est négatif.</translation>
    </message>
    <message>
        <source>Formula without a result. Open the file in a spreadsheet and save it.</source>
        <translation>La formule n’a jamais été calculée. Ouvrez le fichier dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Total of other figures in the table.</source>
        <translation>Ce chiffre en récapitule d’autres du tableau.</translation>
    </message>
    <message>
        <source>The table also has shorter periods within this one.</source>
        <translation>Le tableau a des chiffres pour des périodes plus courtes à l’intérieur de celle-ci.</translation>
    </message>
    <message>
        <source>Contradicts other figures.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>C’est en contradiction avec d’autres chiffres.</translation>
    </message>
    <message>
        <source>Nothing can be entered there.</source>
        <translation>Rien ne peut être saisi à cet endroit.</translation>
    </message>
    <message>
        <source>Text, not a figure.</source>
        <translation>Du texte, pas un chiffre.</translation>
    </message>
    <message>
        <source>Not a whole week, month, quarter or year.</source>
        <translation>Ces jours ne forment ni semaine, ni mois, ni trimestre, ni année.</translation>
    </message>
    <message>
        <source>A year of another calendar.</source>
        <translation>C’est une année d’un autre calendrier.</translation>
    </message>
    <message>
        <source>Row and column do not agree.</source>
        <translation>La ligne et la colonne se contredisent.</translation>
    </message>
    <message>
        <source>This text may mean that the figures are planned, averages or in another unit. Check them, or leave the text out.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Ce texte indique peut-être des prévisions, des moyennes ou une autre unité. Vérifiez les chiffres, ou écartez ce texte.</translation>
    </message>
    <message>
        <source>The name of a client, not of a figure.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>C’est le nom d’un client, pas celui d’un chiffre.</translation>
    </message>
    <message>
        <source>Week of the month or of the year? Write the date on which it starts.</source>
        <translation>Semaine du mois ou de l’année&#x202f;? Écrivez la date de son premier jour.</translation>
    </message>
    <message>
        <source>This goes past the edge of the table.</source>
        <translation>Cela dépasse le bord du tableau.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others.</source>
        <translation>Sa ligne a moins ou plus de cellules que les autres.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez écarté.</translation>
    </message>
    <message>
        <source>Several cells go in the same place.</source>
        <translation>Plusieurs cellules du tableau vont au même endroit.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Il n’y a rien dans ce tableau.</translation>
    </message>
    <message>
        <source>No figures could be read from this table.</source>
        <translation>Aucun chiffre n’a pu être lu dans ce tableau.</translation>
    </message>
    <message>
        <source>This table does not say which period its figures are for.</source>
        <translation>Rien dans ce tableau n’indique à quelle période se rapportent ses chiffres.</translation>
    </message>
    <message>
        <source>It is not clear what each column of figures is. Copy the headings too, or click a heading to choose.</source>
        <translation>Le contenu des colonnes de chiffres n’est pas clair. Copiez aussi les en-têtes, ou cliquez sur un en-tête pour choisir.</translation>
    </message>
    <message>
        <source>How are dates like “{example}” read?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Comment lire les dates comme «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>How are numbers like “{example}” in column {column} read?</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed; {column}: the letter or the heading of a column</extracomment>
        <translation>Comment lire les nombres comme «&#x202f;{example}&#x202f;» dans la colonne {column}&#x202f;?</translation>
    </message>
    <message>
        <source>Which year is “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>De quelle année est «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>What does “{example}” stand for?</source>
        <comment>a week, a month …</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Que désigne un en-tête comme «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which week is Sunday “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Dans quelle semaine est le dimanche «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Each figure has two periods. Which one counts?</source>
        <translation>Chaque chiffre a deux périodes. Laquelle compte&#x202f;?</translation>
    </message>
    <message>
        <source>Which figure is “{example}”?</source>
        <comment>a question about a table: the name of a figure</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>À quel chiffre correspond «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which client is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>À quel client correspond «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which language is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>À quelle langue correspond «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Which client do rows without a name belong to?</source>
        <translation>À quel client appartiennent les lignes sans nom&#x202f;?</translation>
    </message>
    <message>
        <source>Which service language do rows without a language belong to?</source>
        <translation>À quelle langue de service appartiennent les lignes sans langue&#x202f;?</translation>
    </message>
    <message>
        <source>Several cells go in the same place: {example}</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Plusieurs cellules vont au même endroit&#x202f;: {example}</translation>
    </message>
    <message>
        <source>What does “{example}” mean?</source>
        <comment>a question about a table: an amount</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Que veut dire «&#x202f;{example}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>{question} (figures: {count})</source>
        <comment>how many depend on it</comment>
        <extracomment>{question}: a question of the context Import; {count}: a number</extracomment>
        <translation>{question} (chiffres&#x202f;: {count})</translation>
    </message>
    <message>
        <source>day, month, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>jour, mois, année&#x202f;: {period}</translation>
    </message>
    <message>
        <source>month, day, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>mois, jour, année&#x202f;: {period}</translation>
    </message>
    <message>
        <source>year, month, day: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>année, mois, jour&#x202f;: {period}</translation>
    </message>
    <message>
        <source>comma is the decimal mark</source>
        <translation>la virgule sépare les décimales</translation>
    </message>
    <message>
        <source>point is the decimal mark</source>
        <translation>le point sépare les décimales</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>what a text in a table stands for</comment>
        <translation>une semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>what a text in a table stands for</comment>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a quarter</source>
        <comment>of a year</comment>
        <translation>un trimestre</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>what a text in a table stands for</comment>
        <translation>une année</translation>
    </message>
    <message>
        <source>Sunday is the first day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>le dimanche est le premier jour&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Sunday is the last day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>le dimanche est le dernier jour&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>an answer: do not enter these figures</comment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>a new client “{example}”</source>
        <comment>an answer: add this client</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>un nouveau client «&#x202f;{example}&#x202f;»</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client</comment>
        <translation>Non attribué</translation>
    </message>
    <message>
        <source>no client (not assigned)</source>
        <translation>aucun client&#x202f;: non attribué</translation>
    </message>
    <message>
        <source>the client in the row above</source>
        <translation>le client de la ligne au-dessus</translation>
    </message>
    <message>
        <source>no language (not assigned)</source>
        <translation>aucune langue&#x202f;: non attribué</translation>
    </message>
    <message>
        <source>the language in the row above</source>
        <translation>la langue de la ligne au-dessus</translation>
    </message>
    <message>
        <source>Add them up</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Les additionner</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>of a table</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <comment>of a table</comment>
        <extracomment>{letter}: the letter of a column, such as C</extracomment>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>{line}: “{example}”</source>
        <comment>a row or column, and its first text</comment>
        <extracomment>{line}: a row or column of a table, such as Column C; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>{line}&#x202f;: «&#x202f;{example}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Number</source>
        <comment>heading of a column</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>heading of a column</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file, or the clipboard</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>heading of a column: rows of the table</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading of a column: how many were used</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: how many cells</comment>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>heading of a column: on which day</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a table came from</comment>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>No table has been imported yet.</source>
        <translation>Aucun tableau n’a encore été importé.</translation>
    </message>
    <message>
        <source>Import {number} is undone. Figures restored: {count}.</source>
        <comment>printed after an import was undone</comment>
        <extracomment>{number}: a number; {count}: a number</extracomment>
        <translation>L’import {number} est annulé. Chiffres rétablis&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{figure} stays {amount}: {why}</source>
        <comment>Leads, March 2026</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{figure} reste à {amount}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>it was changed after the import.</source>
        <translation>le chiffre a été modifié après l’import.</translation>
    </message>
    <message>
        <source>the amount before contradicts another figure.</source>
        <translation>le chiffre d’avant contredit un autre chiffre.</translation>
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
        <translation>Chiffres saisis&#x202f;: {count}. «&#x202f;kpidesk import undo {number}&#x202f;» annule cet import.</translation>
    </message>
    <message>
        <source>Figures that would be entered: {count}.</source>
        <comment>printed when a table is only checked</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Chiffres qui seraient saisis&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Figures that are the same already: {count}.</source>
        <comment>printed after an import</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Chiffres déjà identiques&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Nothing changed: these figures are already entered.</source>
        <translation>Rien n’a changé&#x202f;: tous les chiffres de ce tableau sont déjà saisis.</translation>
    </message>
    <message>
        <source>Nothing was entered: part of “{file}” could not be read. --map says what a column or row is; --map COLUMN=ignore leaves it out.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Rien n’a été saisi&#x202f;: une partie de «&#x202f;{file}&#x202f;» n’a pas pu être lue. --map dit ce qu’est une colonne ou une ligne&#x202f;; --map COLUMN=ignore l’écarte.</translation>
    </message>
    <message>
        <source>--period names it for all figures.</source>
        <translation>--period l’indique pour tous les chiffres.</translation>
    </message>
    <message>
        <source>Not read: {sheets}.</source>
        <comment>names of sheets</comment>
        <extracomment>{sheets}: names of sheets of a workbook, joined as a list</extracomment>
        <translation>Feuilles non lues&#x202f;: {sheets}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. Check names with accents.</source>
        <extracomment>{encoding}: the name of a character encoding, such as UTF-8</extracomment>
        <translation>Le codage du texte n’est pas certain&#x202f;; il a été lu comme {encoding}. Vérifiez les noms accentués.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Langue de service</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>heading of a column: the amount before</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <comment>of lines that are not shown</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}”. {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Écarté&#x202f;: {place} «&#x202f;{said}&#x202f;». {why}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}” and its figures ({count}). {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {count}: a number; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Écarté&#x202f;: {place} «&#x202f;{said}&#x202f;» et ses chiffres ({count}). {why}</translation>
    </message>
    <message>
        <source>Figures: {count}. {remark}</source>
        <comment>a remark and how many figures it is about</comment>
        <extracomment>{count}: a number; {remark}: one or more whole sentences</extracomment>
        <translation>Chiffres&#x202f;: {count}. {remark}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <comment>printed before the possible answers</comment>
        <extracomment>{question}: a question of the context Import</extracomment>
        <translation>À préciser&#x202f;: {question}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Past Imports</source>
        <comment>title of a dialog: tables that were entered</comment>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Imported tables, the newest first</source>
        <comment>name of a list</comment>
        <translation>Tableaux importés, le plus récent d’abord</translation>
    </message>
    <message>
        <source>No table has been imported into this file yet.</source>
        <translation>Aucun tableau n’a encore été importé dans ce fichier.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be undone here.</source>
        <translation>Ce fichier est ouvert en lecture seule&#x202f;: rien ne peut être annulé ici.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file or the clipboard</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>in a list of imports, in place of the name of a file</comment>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>its name is not kept</comment>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column: whose figures they are</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Rows read</source>
        <comment>heading of a column</comment>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Figures used</source>
        <comment>heading of a column</comment>
        <translation>Chiffres utilisés</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: cells of a table</comment>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <comment>in a list of imports</comment>
        <extracomment>{when}: a day and a time of day</extracomment>
        <translation>Annulé le {when}</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <comment>a button</comment>
        <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
        <source>&amp;Move to Another Client or Period…</source>
        <translation>&amp;Déplacer vers un autre client ou une autre période…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Move an Import</source>
        <comment>title of a dialog</comment>
        <translation>Déplacer un import</translation>
    </message>
    <message>
        <source>To another clie&amp;nt</source>
        <comment>move figures</comment>
        <translation>Vers un autre &amp;client</translation>
    </message>
    <message>
        <source>To another &amp;period</source>
        <comment>move figures</comment>
        <translation>Vers une autre &amp;période</translation>
    </message>
    <message>
        <source>The new first period; the others follow. It is {period} now.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>La nouvelle première période&#x202f;; les autres suivent. Actuellement&#x202f;: {period}.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <comment>a button: move figures</comment>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Move Anyway</source>
        <comment>a button: move figures</comment>
        <translation>&amp;Déplacer malgré tout</translation>
    </message>
    <message>
        <source>undo an import</source>
        <comment>what can be undone</comment>
        <translation>annuler un import</translation>
    </message>
    <message>
        <source>move an import</source>
        <comment>what can be undone</comment>
        <translation>déplacer un import</translation>
    </message>
    <message>
        <source>Figures restored: {count}.</source>
        <comment>after an import was undone</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Chiffres rétablis&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Moved figures: {count}.</source>
        <comment>after an import was moved to another period or client</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Chiffres déplacés&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Nothing was undone: none of its figures can be restored.</source>
        <translation>Rien n’a été annulé&#x202f;: aucun de ses chiffres ne peut être rétabli.</translation>
    </message>
    <message>
        <source>Left as they are (changed since the import): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Laissés tels quels, car modifiés après l’import&#x202f;: {figures}.</translation>
    </message>
    <message>
        <source>Left as they are (would contradict others): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Laissés tels quels, car ils en contrediraient d’autres&#x202f;: {figures}.</translation>
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
            <numerusform>{figures} et %n autre</numerusform>
            <numerusform>{figures} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>KPI Desk is installed in {place}. You can find it in the applications menu.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>KPI Desk est installé dans {place}. Il se trouve dans le menu des applications.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <comment>a command follows</comment>
        <translation>Dans un terminal&#x202f;:</translation>
    </message>
    <message>
        <source>{command} is another program. It was not changed.</source>
        <extracomment>{command}: a command, never translated</extracomment>
        <translation>{command} est un autre programme. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{place} contains something other than KPI Desk. Nothing was changed or installed.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>{place} contient autre chose que KPI Desk. Rien n’a été modifié ni installé.</translation>
    </message>
    <message>
        <source>KPI Desk is open. Close it first, then try again.</source>
        <translation>KPI Desk est ouvert. Fermez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>KPI Desk is not installed for this user.</source>
        <translation>KPI Desk n’est pas installé pour ce compte.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled.</source>
        <translation>KPI Desk est désinstallé.</translation>
    </message>
    <message>
        <source>Your data is still here: {data}</source>
        <comment>in a terminal</comment>
        <extracomment>{data}: the path of a folder</extracomment>
        <translation>Vos données sont conservées ici&#x202f;: {data}</translation>
    </message>
    <message>
        <source>So are your backups: the folder “KPI Desk Backups” in your Documents.</source>
        <translation>Vos sauvegardes aussi&#x202f;: le dossier «&#x202f;KPI Desk Backups&#x202f;» de votre dossier Documents.</translation>
    </message>
    <message>
        <source>The program is not next to this file. Extract the whole archive first.</source>
        <translation>Le programme n’est pas à côté de ce fichier. Extrayez toute l’archive d’abord.</translation>
    </message>
    <message>
        <source>{script} installs or updates KPI Desk for you only.</source>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} installe KPI Desk pour vous seulement, ou le met à jour.</translation>
    </message>
    <message>
        <source>{script} --uninstall removes it; your data stays.</source>
        <comment>in a terminal</comment>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} --uninstall le désinstalle&#x202f;; vos données sont conservées.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Average resolution time (ART)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Temps moyen de résolution (ART)</translation>
    </message>
    <message>
        <source>Request resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Résolution des demandes</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one client request. Lower is better.</source>
        <translation>Le nombre moyen d’heures qu’il faut pour résoudre une demande de client. Moins, c’est mieux.</translation>
    </message>
    <message>
        <source>Clients plan around you. If you know your usual time, you can promise a day that you will keep and quote a price that pays.</source>
        <translation>Vos clients s’organisent autour de vous. Si vous connaissez votre temps habituel, vous pouvez promettre une date que vous tiendrez et annoncer un prix rentable.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ requests resolved</source>
        <translation>heures de résolution ÷ demandes résolues</translation>
    </message>
    <message>
        <source>100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.</source>
        <translation>100 heures pour 50 demandes&#x202f;: 100 ÷ 50 = 2 heures par demande, niveau typique.</translation>
    </message>
    <message>
        <source>Elapsed time and worked time give two different figures. Elapsed hours run on through nights and weekends: one case left open over a weekend can add more than 60 hours. Choose one of the two for the whole business and keep to it; the chart names it.</source>
        <translation>Le temps écoulé et le temps travaillé donnent deux chiffres différents. Le temps écoulé court aussi la nuit et le week-end&#x202f;: un seul cas laissé ouvert un week-end peut ajouter plus de 60 heures. Choisissez l’un des deux pour toute votre activité et gardez-le&#x202f;; le graphique indique lequel.</translation>
    </message>
    <message>
        <source>It mixes small and large requests. One big job makes a whole month look slow, however well you worked.</source>
        <translation>Il mélange petites et grandes demandes. Un seul gros travail fait paraître tout un mois lent, même si vous avez très bien travaillé.</translation>
    </message>
    <message>
        <source>If you look at speed alone, quality may suffer. Read it together with client satisfaction.</source>
        <translation>Si vous ne regardez que la vitesse, la qualité peut en souffrir. Lisez-le à côté de la satisfaction des clients.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is typical here, but above average as resolution time for multilingual tickets. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Les deux articles notent différemment le même chiffre&#x202f;: 3 heures, c’est typique ici, mais meilleur que la moyenne pour le temps de résolution des tickets multilingues. Le barème publié suit ici l’article sur les agences d’assistance à distance.</translation>
    </message>
    <message>
        <source>Exactly 1 hour is still typical, and exactly 30 minutes is still above average. Anything over 3 hours is below the benchmark.</source>
        <translation>1 heure exactement, c’est encore typique, et 30 minutes exactement, c’est encore meilleur que la moyenne. Plus de 3 heures, c’est en deçà du repère.</translation>
    </message>
    <message>
        <source>These levels suit short requests. If your requests are research or bookkeeping, set benchmarks of your own.</source>
        <translation>Ce barème convient aux demandes courtes. Si les vôtres sont des recherches ou de la comptabilité, définissez un barème personnel.</translation>
    </message>
    <message>
        <source>Sort one month’s requests by kind, and make a checklist or template for the most frequent kind.</source>
        <translation>Triez par type les demandes d’un mois et préparez une liste de contrôle ou un modèle pour le type le plus fréquent.</translation>
    </message>
    <message>
        <source>Agree with each client what is urgent and how soon you deal with the rest.</source>
        <translation>Convenez avec chaque client de ce qui est urgent et du délai pour le reste.</translation>
    </message>
    <message>
        <source>Set two fixed times a day for small requests, so that they neither wait nor interrupt you.</source>
        <translation>Réservez deux moments fixes par jour aux petites demandes&#x202f;: elles n’attendront pas et ne vous interrompront plus.</translation>
    </message>
    <message>
        <source>Assistant utilization rate (AUR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taux d’occupation (AUR)</translation>
    </message>
    <message>
        <source>Utilization</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Taux d’occupation</translation>
    </message>
    <message>
        <source>The share of your available working hours that you spend on work for clients.</source>
        <translation>La part de vos heures disponibles que vous consacrez au travail pour vos clients.</translation>
    </message>
    <message>
        <source>Hours for clients bring in the money; the others go to finding clients, invoices and learning. This shows whether the two are in balance.</source>
        <translation>Les heures pour les clients font rentrer l’argent&#x202f;; les autres vont à la prospection, aux factures et à la formation. Vous voyez ici si l’équilibre y est.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ available hours</source>
        <translation>100 × heures productives ÷ heures disponibles</translation>
    </message>
    <message>
        <source>600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.</source>
        <translation>600 heures productives sur 800 disponibles&#x202f;: 100 × 600 ÷ 800 = 75&#x202f;%, niveau typique.</translation>
    </message>
    <message>
        <source>From 90% on, take care of yourself. The article calls anything above 90% exceptional, but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it is a risk rather than a success.</source>
        <translation>À partir de 90&#x202f;%, ménagez-vous. L’article qualifie d’exceptionnel tout ce qui dépasse 90&#x202f;%, mais prévient qu’un taux élevé peut mener à l’épuisement (burn-out). Tenu pendant des semaines, c’est un risque plutôt qu’une réussite.</translation>
    </message>
    <message>
        <source>In an agency, others may do the selling and the accounts. You do them yourself, so 65% to 80% can already be a full week. The published levels are for agencies in the United States.</source>
        <translation>Dans une agence, d’autres peuvent s’occuper de la vente et des comptes. Vous faites cela vous-même&#x202f;: de 65 à 80&#x202f;%, votre semaine est peut-être déjà pleine. Le barème publié vaut pour des agences aux États-Unis.</translation>
    </message>
    <message>
        <source>You set the available hours yourself. Enter fewer, and the rate rises although nothing has changed.</source>
        <translation>C’est vous qui fixez les heures disponibles. Saisissez-en moins, et le taux monte alors que rien n’a changé.</translation>
    </message>
    <message>
        <source>Overtime can lift it above 100%; it is then saved with a warning.</source>
        <translation>Des heures supplémentaires peuvent le porter au-delà de 100&#x202f;%&#x202f;; il est alors enregistré avec un avertissement.</translation>
    </message>
    <message>
        <source>It counts hours, not what they earn. Being busy is not the same as being well paid.</source>
        <translation>Il compte les heures, non ce qu’elles rapportent. Travailler beaucoup ne veut pas dire bien gagner sa vie.</translation>
    </message>
    <message>
        <source>Your available hours are not divided among clients, so the rate is shown for the whole business only.</source>
        <translation>Vos heures disponibles ne se répartissent pas entre les clients&#x202f;: le taux n’est donc affiché que pour l’ensemble de votre activité.</translation>
    </message>
    <message>
        <source>Exactly 80% is above average, and so is exactly 90%.</source>
        <translation>80&#x202f;% exactement, c’est meilleur que la moyenne, et 90&#x202f;% exactement aussi.</translation>
    </message>
    <message>
        <source>Set your available hours before the month begins, without holidays and days off.</source>
        <translation>Fixez vos heures disponibles avant le début du mois, sans les congés ni les jours de repos.</translation>
    </message>
    <message>
        <source>Reserve fixed hours for invoices, finding clients and learning. They are available hours, but not productive ones.</source>
        <translation>Réservez des heures fixes aux factures, à la prospection et à la formation. Ce sont des heures disponibles, mais pas productives.</translation>
    </message>
    <message>
        <source>If you are at 90% or more two months in a row, raise a price, move a deadline or turn something down.</source>
        <translation>Si vous êtes à 90&#x202f;% ou plus deux mois de suite, augmentez un prix, repoussez une échéance ou refusez quelque chose.</translation>
    </message>
    <message>
        <source>If you are under 65%, look at your unpaid hours first. Which of them could be shortened or charged?</source>
        <translation>Si vous êtes sous 65&#x202f;%, regardez d’abord vos heures non payées. Lesquelles pourraient être raccourcies ou facturées&#x202f;?</translation>
    </message>
    <message>
        <source>Client retention rate (CRR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taux de fidélisation des clients (CRR)</translation>
    </message>
    <message>
        <source>Client retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Fidélisation des clients</translation>
    </message>
    <message>
        <source>The share of the clients you had at the start who are still with you at the end of the period. It is calculated from three counts: clients at the start, new clients, and clients at the end.</source>
        <translation>La part des clients que vous aviez au début et qui sont encore avec vous à la fin de la période. Elle se calcule à partir de trois nombres&#x202f;: les clients au début, les nouveaux clients et les clients à la fin.</translation>
    </message>
    <message>
        <source>New clients can hide the loss of old ones. This figure takes the newcomers out, so you see whether the clients you had are staying.</source>
        <translation>De nouveaux clients peuvent cacher la perte des anciens. Cet indicateur met les nouveaux de côté&#x202f;: vous voyez ainsi si vos clients d’avant vous restent fidèles.</translation>
    </message>
    <message>
        <source>100 × (clients at the end − new clients) ÷ clients at the start</source>
        <translation>100 × (clients à la fin − nouveaux clients) ÷ clients au début</translation>
    </message>
    <message>
        <source>You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, which is exceptional.</source>
        <translation>Vous commencez avec 500 clients, en gagnez 200 et terminez à 650&#x202f;: 100 × (650 − 200) ÷ 500 = 90&#x202f;%, niveau exceptionnel.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, which is typical, and nothing lies between that and 100%.</source>
        <translation>Avec 4 clients, le chiffre avance par pas de 25 points&#x202f;: en perdre 1 sur 4 donne 75&#x202f;%, niveau typique, et il n’y a rien entre 75&#x202f;% et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>When it is put together from shorter periods, such as a year from its months, it is a minimum: the true figure may be higher. New clients who have already left again count as if first clients had left.</source>
        <translation>Calculé à partir de périodes plus courtes, par exemple une année à partir de ses mois, c’est un minimum&#x202f;: le vrai chiffre peut être plus élevé. Les nouveaux clients déjà repartis y pèsent comme des départs de premiers clients.</translation>
    </message>
    <message>
        <source>An example of this: you start the year with 10 clients and win 5, then lose 4 of those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are still with you.</source>
        <translation>Un exemple&#x202f;: vous commencez l’année avec 10 clients et en gagnez 5, puis vous perdez 4 de ces 5 et 1 des 10 premiers. La formule donne 50&#x202f;%, alors que 9 des 10 premiers sont toujours avec vous.</translation>
    </message>
    <message>
        <source>If there are more new clients than clients at the end, newcomers must have left again. No value is shown then, because it would lie under 0%.</source>
        <translation>S’il y a plus de nouveaux clients que de clients à la fin, c’est que certains nouveaux sont déjà repartis. Aucune valeur n’est alors affichée, car elle serait inférieure à 0&#x202f;%.</translation>
    </message>
    <message>
        <source>A short period flatters. If you lose 3% of your clients every month, each month reads 97%, which is exceptional, yet after a year only about 69% of the first ones are left.</source>
        <translation>Une période courte flatte. Si vous perdez 3&#x202f;% de vos clients chaque mois, chaque mois affiche 97&#x202f;%, niveau exceptionnel, et pourtant, au bout d’un an, il ne reste qu’environ 69&#x202f;% des premiers.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is exceptional here, but above average as client retention for multilingual services. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Les deux articles notent différemment le même chiffre&#x202f;: 90&#x202f;% est exceptionnel ici, mais meilleur que la moyenne pour la fidélisation des clients, services multilingues. Le barème publié suit ici l’article sur les agences d’assistance à distance.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above average. Here, 75% up to 90% is typical.</source>
        <translation>L’article appelle «&#x202f;typique&#x202f;» une valeur de 75 à 85&#x202f;%, laisse ouverte la plage de 85 à 90&#x202f;% et ne nomme aucun niveau meilleur que la moyenne. Ici, une valeur de 75&#x202f;% à moins de 90&#x202f;% est typique.</translation>
    </message>
    <message>
        <source>Decide when a quiet client counts as gone, for example after 60 days without work, and keep to it.</source>
        <translation>Décidez à partir de quand un client silencieux compte comme perdu, par exemple après 60 jours sans travail, et tenez-vous-y.</translation>
    </message>
    <message>
        <source>Put a short talk with each client into your calendar every three months: what works, what is missing.</source>
        <translation>Prévoyez tous les trois mois un court échange avec chaque client&#x202f;: ce qui va bien, ce qui manque.</translation>
    </message>
    <message>
        <source>Know which client you could least afford to lose, and make that your next call.</source>
        <translation>Repérez le client dont la perte vous coûterait le plus, et faites-en votre prochain appel.</translation>
    </message>
    <message>
        <source>Client satisfaction score (CSS)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taux de satisfaction des clients (CSS)</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Satisfaction des clients</translation>
    </message>
    <message>
        <source>The share of the clients who answered your survey and are satisfied with your work as a whole.</source>
        <translation>Parmi les clients qui ont répondu à votre enquête, la part de ceux qui sont satisfaits de l’ensemble de votre travail.</translation>
    </message>
    <message>
        <source>With a handful of clients, each one is a large part of your income. An unhappy client who tells you so gives you time to act; a silent one simply leaves.</source>
        <translation>Quand on n’a qu’une poignée de clients, chacun représente une grande part des revenus. Un client mécontent qui vous le dit vous laisse le temps d’agir&#x202f;; un client silencieux s’en va, tout simplement.</translation>
    </message>
    <message>
        <source>100 × satisfied clients ÷ clients who answered</source>
        <translation>100 × clients satisfaits ÷ clients ayant répondu</translation>
    </message>
    <message>
        <source>80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below the benchmark.</source>
        <translation>80 clients satisfaits sur 100 ayant répondu&#x202f;: 100 × 80 ÷ 100 = 80&#x202f;%, en deçà du repère.</translation>
    </message>
    <message>
        <source>With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, 5 of 5 is exceptional. A single opinion decides.</source>
        <translation>Avec 5 clients, il n’y a rien entre 80&#x202f;% et 100&#x202f;%&#x202f;: 4 sur 5 est en deçà du repère, 5 sur 5 est exceptionnel. Un seul avis décide.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is below the benchmark here, but typical as customer satisfaction (CSAT). The published levels here follow the article on remote assistant agencies.</source>
        <translation>Les deux articles notent différemment le même chiffre&#x202f;: 80&#x202f;% est en deçà du repère ici, mais typique pour la satisfaction (CSAT). Le barème publié suit ici l’article sur les agences d’assistance à distance.</translation>
    </message>
    <message>
        <source>Over a year, a client who answered every quarter counts four times. The yearly figure is then a share of answers, not of people.</source>
        <translation>Sur une année, un client qui a répondu chaque trimestre compte quatre fois. Le chiffre annuel est alors une part de réponses, non de personnes.</translation>
    </message>
    <message>
        <source>With few clients no survey is truly anonymous, and people who like you may answer kindly. Treat a lukewarm answer as a warning.</source>
        <translation>Avec peu de clients, aucune enquête n’est vraiment anonyme, et les personnes qui vous apprécient répondent parfois avec indulgence. Prenez une réponse tiède pour un avertissement.</translation>
    </message>
    <message>
        <source>The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% is typical.</source>
        <translation>L’article situe le niveau typique autour de 85&#x202f;% et ne se prononce pas entre 85 et 90&#x202f;%. Ici, le niveau typique va de 85 à 90&#x202f;% (non inclus).</translation>
    </message>
    <message>
        <source>It is kept for the whole business, so it cannot be shown for one client or one language.</source>
        <translation>Il est suivi pour l’ensemble de votre activité et ne peut donc pas être affiché pour un seul client ou une seule langue.</translation>
    </message>
    <message>
        <source>Ask every client, not only those you get on well with, and ask them all in the same month.</source>
        <translation>Interrogez tous vos clients, pas seulement ceux avec qui vous vous entendez bien, et tous le même mois.</translation>
    </message>
    <message>
        <source>Call a client who is not satisfied within a few days. Listen first, then agree on one change.</source>
        <translation>Quand un client n’est pas satisfait, appelez-le dans les jours qui suivent. Écoutez d’abord, puis convenez d’un changement.</translation>
    </message>
    <message>
        <source>Tell your clients what you changed because of their answers. It gives them a reason to answer again.</source>
        <translation>Dites à vos clients ce que leurs réponses vous ont fait changer&#x202f;: cela leur donne une raison de répondre à nouveau.</translation>
    </message>
    <message>
        <source>New client acquisition rate (NCAR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taux d’acquisition de nouveaux clients (NCAR)</translation>
    </message>
    <message>
        <source>Client acquisition</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Acquisition de clients</translation>
    </message>
    <message>
        <source>The number of new clients for every 100 people or companies that showed interest in your services (leads).</source>
        <translation>Le nombre de nouveaux clients pour 100 personnes ou entreprises qui se sont intéressées à vos services (prospects).</translation>
    </message>
    <message>
        <source>Inquiries and first calls are unpaid hours. This shows how many of them turn into work, and whether you need more inquiries or better ones.</source>
        <translation>Les demandes de renseignements et les premiers entretiens sont des heures non payées. Vous voyez ici combien de demandes se transforment en travail, et s’il vous en faut davantage ou de meilleures.</translation>
    </message>
    <message>
        <source>100 × new clients ÷ leads</source>
        <comment>a formula in words</comment>
        <translation>100 × nouveaux clients ÷ prospects</translation>
    </message>
    <message>
        <source>200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.</source>
        <translation>200 prospects et 20 nouveaux clients&#x202f;: 100 × 20 ÷ 200 = 10&#x202f;%, niveau meilleur que la moyenne.</translation>
    </message>
    <message>
        <source>With few leads the level says little: 1 client from 4 leads is 25% and exceptional, none is 0% and below the benchmark. Read the year rather than the month.</source>
        <translation>Avec peu de prospects, le niveau en dit peu&#x202f;: 1 client pour 4 prospects donne 25&#x202f;%, niveau exceptionnel&#x202f;; aucun client donne 0&#x202f;%, en deçà du repère. Lisez l’année plutôt que le mois.</translation>
    </message>
    <message>
        <source>A lead may take months to decide, so the new clients of one month often come from earlier leads. The figure can even pass 100%; it is then saved with a warning.</source>
        <translation>Un prospect peut mettre des mois à se décider&#x202f;: les nouveaux clients d’un mois viennent donc souvent de prospects plus anciens. Le chiffre peut même dépasser 100&#x202f;%&#x202f;; il est alors enregistré avec un avertissement.</translation>
    </message>
    <message>
        <source>A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 client.</source>
        <translation>Un taux élevé n’est pas synonyme de croissance&#x202f;: 1 client pour 2 prospects donne 50&#x202f;%, et ce n’est toujours qu’un client.</translation>
    </message>
    <message>
        <source>When you are fully booked and turn inquiries down, the rate falls. That is no failure.</source>
        <translation>Quand votre planning est plein et que vous refusez des demandes, le taux baisse. Ce n’est pas un échec.</translation>
    </message>
    <message>
        <source>It does not show how long the new clients stay or what they pay.</source>
        <translation>Il ne montre ni combien de temps les nouveaux clients restent, ni ce qu’ils paient.</translation>
    </message>
    <message>
        <source>The published levels are for agencies in the United States. If clients find you mainly through recommendations, expect a higher rate. Exactly 15% is above average; exceptional begins above it.</source>
        <translation>Le barème publié vaut pour des agences aux États-Unis. Si vos clients vous trouvent surtout par recommandation, attendez-vous à un taux plus élevé. À 15&#x202f;% exactement, c’est meilleur que la moyenne&#x202f;; le niveau exceptionnel commence au-delà.</translation>
    </message>
    <message>
        <source>Decide what a lead is, for example anyone who asks for a price or a call, and count all of them.</source>
        <translation>Décidez de ce qu’est un prospect, par exemple toute personne qui demande un prix ou un entretien, et comptez toutes ces personnes.</translation>
    </message>
    <message>
        <source>Note where each new client came from, and put your effort where the good ones come from.</source>
        <translation>Notez d’où vient chaque nouveau client et portez vos efforts là d’où viennent les bons.</translation>
    </message>
    <message>
        <source>Answer an inquiry within one working day, and follow up once after a week.</source>
        <translation>Répondez à une demande dans un délai d’un jour ouvré et relancez une fois au bout d’une semaine.</translation>
    </message>
    <message>
        <source>Ask satisfied clients who else could use your help.</source>
        <translation>Demandez aux clients satisfaits à qui d’autre votre aide serait utile.</translation>
    </message>
    <message>
        <source>Service diversification index (SDI)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Indice de diversification des services (SDI)</translation>
    </message>
    <message>
        <source>Service diversification</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Diversification</translation>
    </message>
    <message>
        <source>How many different services you offer for each client you serve.</source>
        <translation>Le nombre de services différents que vous proposez pour chaque client que vous servez.</translation>
    </message>
    <message>
        <source>Several services protect you when the demand for one of them drops. For one person, though, the figure itself says little: read its limits first.</source>
        <translation>Plusieurs services vous protègent quand la demande pour l’un d’eux recule. En solo, toutefois, le chiffre seul dit peu de chose&#x202f;: lisez d’abord ses limites.</translation>
    </message>
    <message>
        <source>services offered ÷ clients served</source>
        <translation>services proposés ÷ clients servis</translation>
    </message>
    <message>
        <source>10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.</source>
        <translation>10 services et 50 clients&#x202f;: 10 ÷ 50 = 0,2 service par client, niveau typique.</translation>
    </message>
    <message>
        <source>It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients give 1.2, although your business has grown.</source>
        <translation>Il baisse quand vous gagnez un client. Avec 6 services, 4 clients donnent 1,5 et 5 clients donnent 1,2, alors que votre activité a grandi.</translation>
    </message>
    <message>
        <source>Its levels suit agencies with many clients. With 6 services you would need at least 17 clients to drop out of exceptional, so for one person the level means next to nothing.</source>
        <translation>Son barème convient aux agences qui ont beaucoup de clients. Avec 6 services, il vous faudrait au moins 17 clients pour quitter le niveau exceptionnel&#x202f;: en solo, le niveau ne veut presque rien dire.</translation>
    </message>
    <message>
        <source>For one person it is nearly constant, because services change seldom. What moves it is the number of clients, and the wrong way round.</source>
        <translation>En solo, il ne bouge presque pas, car les services changent rarement. C’est le nombre de clients qui le fait varier, et à contresens.</translation>
    </message>
    <message>
        <source>It counts what you offer, not what anyone uses. One service under three names counts as three.</source>
        <translation>Il compte ce que vous proposez, non ce qui est utilisé. Un même service sous trois noms compte pour trois.</translation>
    </message>
    <message>
        <source>A value of 0.2 does not mean that each client gets a fifth of a service: every client may use all of them.</source>
        <translation>Une valeur de 0,2 ne signifie pas que chaque client reçoit un cinquième de service&#x202f;: chacun peut très bien les utiliser tous.</translation>
    </message>
    <message>
        <source>The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up to the next one.</source>
        <translation>L’article ne se prononce ni entre 0,25 et 0,26, ni entre 0,35 et 0,36. Ici, le niveau inférieur se prolonge jusqu’au début du suivant.</translation>
    </message>
    <message>
        <source>Note which services each client really uses. What they do not know of yet is what you can offer them.</source>
        <translation>Notez les services que chaque client utilise vraiment. Ceux qu’il ne connaît pas encore, vous pouvez les lui proposer.</translation>
    </message>
    <message>
        <source>Ask clients which task they still do themselves and would gladly hand over.</source>
        <translation>Demandez à vos clients quelle tâche ils font encore eux-mêmes et confieraient volontiers.</translation>
    </message>
    <message>
        <source>Drop or rename a service that nobody has used for a year.</source>
        <translation>Abandonnez ou renommez un service que personne n’a utilisé depuis un an.</translation>
    </message>
    <message>
        <source>Never add a service only to raise this figure.</source>
        <translation>N’ajoutez jamais un service dans le seul but de faire monter ce chiffre.</translation>
    </message>
    <message>
        <source>Task completion rate (TCR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taux de réalisation des tâches (TCR)</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Réalisation des tâches</translation>
    </message>
    <message>
        <source>Of the tasks assigned to you, the share that you complete on time.</source>
        <translation>Parmi les tâches qui vous sont confiées, la part de celles que vous terminez dans les délais.</translation>
    </message>
    <message>
        <source>You have no colleague to step in. A steady rate shows clients that they can rely on you, and a falling one shows you that you have promised too much.</source>
        <translation>Vous n’avez personne pour prendre le relais. Un taux stable montre aux clients qu’ils peuvent compter sur vous&#x202f;; un taux qui baisse vous montre que vous avez trop promis.</translation>
    </message>
    <message>
        <source>100 × tasks completed on time ÷ tasks assigned</source>
        <translation>100 × tâches terminées dans les délais ÷ tâches confiées</translation>
    </message>
    <message>
        <source>85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above average.</source>
        <translation>85 tâches confiées sur 100 sont terminées dans les délais&#x202f;: 100 × 85 ÷ 100 = 85&#x202f;%, niveau meilleur que la moyenne.</translation>
    </message>
    <message>
        <source>A task assigned on the last day and due next week lowers this period and lifts the next. A period can even pass 100%; it is then saved with a warning.</source>
        <translation>Une tâche confiée le dernier jour et à rendre la semaine suivante fait baisser cette période et monter la suivante. Une période peut même dépasser 100&#x202f;%&#x202f;; elle est alors enregistrée avec un avertissement.</translation>
    </message>
    <message>
        <source>The article speaks of a set time, but its formula leaves time out. Here, only tasks completed on time count.</source>
        <translation>L’article parle d’un délai fixé, mais sa formule n’en tient pas compte. Ici, seules comptent les tâches terminées dans les délais.</translation>
    </message>
    <message>
        <source>Every task weighs the same, whether it takes ten minutes or two days. You could reach a high rate by leaving the hard ones undone.</source>
        <translation>Toutes les tâches ont le même poids, qu’elles prennent dix minutes ou deux jours. On pourrait donc atteindre un taux élevé en laissant de côté les plus difficiles.</translation>
    </message>
    <message>
        <source>A task that waits for your client’s answer counts against you all the same.</source>
        <translation>Une tâche qui attend la réponse de votre client compte contre vous malgré tout.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% both typical and above average, and leaves 85% to 90% open. Here, 75% up to and including 90% is above average, and less is below the benchmark. The figures are for agencies in the United States.</source>
        <translation>L’article qualifie la fourchette de 75 à 85&#x202f;% à la fois de typique et de meilleure que la moyenne, et ne se prononce pas entre 85 et 90&#x202f;%. Ici, de 75 à 90&#x202f;% inclus, c’est meilleur que la moyenne&#x202f;; en dessous, c’est en deçà du repère. Les chiffres valent pour des agences aux États-Unis.</translation>
    </message>
    <message>
        <source>Give every task a due date when you accept it, even if the client names none.</source>
        <translation>Donnez à chaque tâche une date d’échéance dès que vous l’acceptez, même si le client n’en fixe pas.</translation>
    </message>
    <message>
        <source>Keep part of each week free for what comes unexpectedly.</source>
        <translation>Gardez libre une partie de chaque semaine pour les imprévus.</translation>
    </message>
    <message>
        <source>If you cannot meet a due date, say so early and agree on a new one.</source>
        <translation>Si vous ne pouvez pas tenir une échéance, dites-le tôt et convenez d’une autre date.</translation>
    </message>
    <message>
        <source>At the end of each week, go through what is still open: do it, move it with the client’s consent, or hand it back.</source>
        <translation>À la fin de chaque semaine, passez en revue ce qui reste ouvert&#x202f;: faites-le, reportez-le avec l’accord du client, ou rendez-le-lui.</translation>
    </message>
    <message>
        <source>Accuracy of translations and communications</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Exactitude des traductions et des communications</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Of the translations and messages that somebody checked, the share that were right.</source>
        <translation>Parmi les traductions et les messages que quelqu’un a vérifiés, la part de ceux qui étaient justes.</translation>
    </message>
    <message>
        <source>Clients often cannot read what you write for them, so they have to trust you. A checked sample puts a figure behind that trust.</source>
        <translation>Souvent, les clients ne peuvent pas lire ce que vous écrivez pour eux&#x202f;: ils doivent vous faire confiance. Un échantillon vérifié donne un chiffre à cette confiance.</translation>
    </message>
    <message>
        <source>100 × accurate communications ÷ checked communications</source>
        <translation>100 × communications exactes ÷ communications vérifiées</translation>
    </message>
    <message>
        <source>95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above average.</source>
        <translation>95 messages exacts en espagnol sur 100 vérifiés&#x202f;: 100 × 95 ÷ 100 = 95&#x202f;%, niveau meilleur que la moyenne.</translation>
    </message>
    <message>
        <source>The figure is a share of what was checked, while the article divides by all translations. What nobody checked is left out, so the levels fit only if your sample is a fair one.</source>
        <translation>Le chiffre est une part de ce qui a été vérifié, alors que l’article divise par toutes les traductions. Ce que personne n’a vérifié est laissé de côté&#x202f;: le barème ne vaut donc que si votre échantillon est équilibré.</translation>
    </message>
    <message>
        <source>It depends on who checks and what. If you check your own work, or only the easy pieces, it comes out too high.</source>
        <translation>Tout dépend de qui vérifie, et quoi. Si vous vérifiez votre propre travail, ou seulement les textes faciles, le résultat est trop flatteur.</translation>
    </message>
    <message>
        <source>Every mistake weighs the same: a missing comma as much as a wrong price.</source>
        <translation>Toutes les erreurs ont le même poids&#x202f;: une virgule oubliée pèse autant qu’un prix faux.</translation>
    </message>
    <message>
        <source>With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 is above average.</source>
        <translation>Avec moins de 50 messages vérifiés, une seule erreur exclut le niveau exceptionnel&#x202f;: 48 sur 49, c’est meilleur que la moyenne.</translation>
    </message>
    <message>
        <source>Tone, dialect and politeness are hard to call right or wrong, so they easily go unnoticed.</source>
        <translation>Le ton, les variantes régionales et la politesse sont rarement tout à fait justes ou faux&#x202f;: leurs défauts passent facilement inaperçus.</translation>
    </message>
    <message>
        <source>The article calls 90% to 95% above average, leaves 95% to 98% open and names no typical level. Here, 90% up to 98% is above average.</source>
        <translation>L’article qualifie la fourchette de 90 à 95&#x202f;% de meilleure que la moyenne, ne se prononce pas entre 95 et 98&#x202f;% et ne donne pas de niveau typique. Ici, le niveau «&#x202f;meilleur que la moyenne&#x202f;» va de 90 à 98&#x202f;% (non inclus).</translation>
    </message>
    <message>
        <source>Choose what to check before you look at it, for example every tenth message.</source>
        <translation>Choisissez ce que vous vérifiez avant de le regarder, par exemple un message sur dix.</translation>
    </message>
    <message>
        <source>Exchange checks with a colleague who knows the language well.</source>
        <translation>Relisez-vous mutuellement avec quelqu’un du métier qui connaît bien la langue.</translation>
    </message>
    <message>
        <source>Keep a word list for each client: names, technical terms and how to address people.</source>
        <translation>Tenez un lexique pour chaque client&#x202f;: noms, termes techniques, façon de s’adresser aux gens.</translation>
    </message>
    <message>
        <source>Note the kind of each mistake. The kind that comes back shows you what to work on next.</source>
        <translation>Notez le type de chaque erreur. Celui qui revient vous montre ce qu’il faut travailler ensuite.</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT), multilingual interactions</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Satisfaction (CSAT), échanges multilingues</translation>
    </message>
    <message>
        <source>CSAT</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>The share of survey answers that are positive about your help in the client’s language. CSAT stands for customer satisfaction score.</source>
        <translation>La part des réponses positives à votre enquête&#x202f;: celles de personnes satisfaites de votre aide dans leur langue. CSAT vient de l’anglais «&#x202f;customer satisfaction score&#x202f;».</translation>
    </message>
    <message>
        <source>Across languages, small misunderstandings seldom reach you as complaints. A short survey brings them to you while you can still put them right.</source>
        <translation>D’une langue à l’autre, les petits malentendus vous reviennent rarement sous forme de réclamation. Une courte enquête vous les signale tant que vous pouvez encore les réparer.</translation>
    </message>
    <message>
        <source>100 × positive answers ÷ all survey answers</source>
        <translation>100 × réponses positives ÷ réponses à l’enquête</translation>
    </message>
    <message>
        <source>80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.</source>
        <translation>80 réponses positives sur 100&#x202f;: 100 × 80 ÷ 100 = 80&#x202f;%, niveau typique.</translation>
    </message>
    <message>
        <source>Few answers make the level jump. With 6 answers, each one is worth almost 17 points: 6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.</source>
        <translation>Avec peu de réponses, le niveau fait des bonds. Sur 6 réponses, chacune pèse près de 17 points&#x202f;: 6 sur 6 est exceptionnel, 5 sur 6 typique, 4 sur 6 en deçà du repère.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is typical here, but below the benchmark as a client satisfaction score (CSS). The published levels here follow the article on multilingual services.</source>
        <translation>Les deux articles notent différemment le même chiffre&#x202f;: 80&#x202f;% est typique ici, mais en deçà du repère pour le taux de satisfaction des clients (CSS). Le barème publié suit ici l’article sur les services multilingues.</translation>
    </message>
    <message>
        <source>Only those who answer are counted. People with strong feelings tend to answer first, so the figure may differ from what all your clients think.</source>
        <translation>Seules les personnes qui répondent sont comptées. Celles qui ont un avis tranché répondent plus volontiers&#x202f;: le chiffre peut donc différer de ce que pensent tous vos clients.</translation>
    </message>
    <message>
        <source>It tells you how many answers are positive, not why.</source>
        <translation>Il vous dit combien de réponses sont positives, pas pourquoi.</translation>
    </message>
    <message>
        <source>The article does not say which answers count as positive; 4 or 5 out of 5 is common usage. If you change the rule, you can no longer compare with earlier figures.</source>
        <translation>L’article ne dit pas quelles réponses comptent comme positives&#x202f;; 4 ou 5 sur 5 est l’usage courant. Si vous changez de règle, les anciens chiffres ne sont plus comparables.</translation>
    </message>
    <message>
        <source>Exactly 85% is still typical. Anything above 85% is above average, and exceptional begins at 90%.</source>
        <translation>85&#x202f;% exactement, c’est encore typique. Au-delà de 85&#x202f;%, c’est meilleur que la moyenne&#x202f;; le niveau exceptionnel commence à 90&#x202f;%.</translation>
    </message>
    <message>
        <source>Ask one short question right after the work, in the language you worked in.</source>
        <translation>Posez une seule question, courte, juste après le travail, dans la langue de l’échange.</translation>
    </message>
    <message>
        <source>Add an open question to it: the few words people write tell you what to change.</source>
        <translation>Ajoutez-y une question ouverte&#x202f;: les quelques mots que l’on vous écrit vous disent quoi changer.</translation>
    </message>
    <message>
        <source>Look for the cause that the low answers share, and change that one thing first.</source>
        <translation>Cherchez la cause commune aux notes basses et changez cela en premier.</translation>
    </message>
    <message>
        <source>While you get fewer than about 20 answers a month, read the quarter or the year instead of the month.</source>
        <translation>Tant que vous recevez moins d’une vingtaine de réponses par mois, lisez le trimestre ou l’année plutôt que le mois.</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Langues par personne</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>on a tile: at most 24 characters</comment>
        <translation>Langues par personne</translation>
    </message>
    <message>
        <source>How many languages your business offers for each assistant in it. If you work alone, it is simply the number of languages you work in.</source>
        <translation>Le nombre de langues que votre activité propose pour chaque personne qui y travaille. Si vous êtes en solo, c’est tout simplement le nombre de vos langues de travail.</translation>
    </message>
    <message>
        <source>Every language you work in well opens the door to more clients. For one person, though, it is a fact about you rather than a result to watch.</source>
        <translation>Chaque langue que vous maîtrisez vous ouvre la porte à d’autres clients. En solo, toutefois, c’est un trait de votre profil plutôt qu’un résultat à surveiller.</translation>
    </message>
    <message>
        <source>languages spoken ÷ assistants</source>
        <comment>a formula in words</comment>
        <translation>langues parlées ÷ assistantes et assistants</translation>
    </message>
    <message>
        <source>3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the benchmark.</source>
        <translation>3 langues et 3 personnes&#x202f;: 3 ÷ 3 = 1 langue par personne, en deçà du repère.</translation>
    </message>
    <message>
        <source>For one person the figure is nearly constant. It changes when you add a language or take on help, and no good or bad month will move it.</source>
        <translation>En solo, ce chiffre ne bouge presque pas. Il change quand vous ajoutez une langue ou prenez du renfort&#x202f;; ni un bon ni un mauvais mois n’y fait rien.</translation>
    </message>
    <message>
        <source>Taking on help can lower it. Alone with 3 languages you are at 3, which is exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is below the benchmark.</source>
        <translation>Prendre du renfort peut le faire baisser. En solo avec 3 langues, vous êtes à 3, c’est exceptionnel&#x202f;; avec une deuxième personne qui parle les mêmes, vous passez à 1,5, en deçà du repère.</translation>
    </message>
    <message>
        <source>It does not ask how well you know a language. Two that you master may be worth more than five that you know a little.</source>
        <translation>Il ne dit rien de votre niveau dans chaque langue. Deux langues maîtrisées valent parfois mieux que cinq survolées.</translation>
    </message>
    <message>
        <source>The article does not say whether a language that two assistants share counts once or twice. Here it counts once.</source>
        <translation>L’article ne dit pas si une langue que deux personnes ont en commun compte une ou deux fois. Ici, elle compte une seule fois.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything under 2 is below the benchmark.</source>
        <translation>L’article ne donne pas de niveau typique&#x202f;: tout ce qui est inférieur à 2 est donc en deçà du repère.</translation>
    </message>
    <message>
        <source>Count only the languages in which you would send a letter for a client without help.</source>
        <translation>Ne comptez que les langues dans lesquelles vous enverriez, sans aide, un courrier pour un client.</translation>
    </message>
    <message>
        <source>Before you learn another language, find out which one your clients ask for.</source>
        <translation>Avant d’apprendre une nouvelle langue, cherchez laquelle vos clients réclament.</translation>
    </message>
    <message>
        <source>Show your languages, with your level in each, in offers and on your website. That is where they win you work.</source>
        <translation>Affichez vos langues, avec votre niveau dans chacune, dans vos offres et sur votre site&#x202f;: c’est là qu’elles vous amènent du travail.</translation>
    </message>
    <message>
        <source>Net promoter score (NPS), non-English-speaking clients</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Net promoter score (NPS), clients non anglophones</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>How willing clients who do not speak English are to recommend you: the share of keen supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 to +100.</source>
        <translation>À quel point les clients qui ne parlent pas anglais sont prêts à vous recommander&#x202f;: la part des plus enthousiastes (promoteurs) moins celle des mécontents (détracteurs). Le score va de −100 à +100.</translation>
    </message>
    <message>
        <source>Recommendations cost you nothing, and clients who share a language talk to each other. This shows whether they would speak up for you.</source>
        <translation>Les recommandations ne vous coûtent rien, et les clients qui partagent une langue se parlent entre eux. Vous voyez ici s’ils diraient du bien de vous.</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) ÷ (promoters + passives + detractors)</source>
        <translation>100 × (promoteurs − détracteurs) ÷ (promoteurs + passifs + détracteurs)</translation>
    </message>
    <message>
        <source>40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below the benchmark.</source>
        <translation>40 promoteurs, 20 passifs et 40 détracteurs&#x202f;: 100 × (40 − 40) ÷ 100 = 0, en deçà du repère.</translation>
    </message>
    <message>
        <source>With few clients the score leaps. With 5 answers, one promoter who becomes a detractor takes 40 points away.</source>
        <translation>Avec peu de clients, le score fait des bonds. Sur 5 réponses, un seul promoteur qui devient détracteur fait perdre 40 points.</translation>
    </message>
    <message>
        <source>A score of 0 does not mean that nobody is happy: promoters and detractors are equal in number. Passives belong to neither side, and each of them pulls the score toward 0.</source>
        <translation>Un score de 0 ne veut pas dire que personne n’est content&#x202f;: promoteurs et détracteurs sont aussi nombreux. Les passifs ne sont d’aucun côté, et chacun d’eux tire le score vers 0.</translation>
    </message>
    <message>
        <source>People in different countries use a scale from 0 to 10 differently. An 8 may be high praise in one language and lukewarm in another, so compare each language with its own past.</source>
        <translation>D’un pays à l’autre, on n’utilise pas de la même façon une échelle de 0 à 10. Un 8 peut être un grand compliment dans une langue et un avis tiède dans une autre&#x202f;: comparez donc chaque langue à son propre passé.</translation>
    </message>
    <message>
        <source>It does not tell you why someone would recommend you or not.</source>
        <translation>Il ne vous dit pas pourquoi l’on vous recommanderait ou non.</translation>
    </message>
    <message>
        <source>It leaves English-speaking clients out on purpose, so it is not offered for English as the service language.</source>
        <translation>Il laisse volontairement de côté les clients anglophones&#x202f;: il n’est donc pas proposé quand la langue de service est l’anglais.</translation>
    </message>
    <message>
        <source>The published levels are for the United States and, as the article itself says, vary from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above average.</source>
        <translation>Le barème publié vaut pour les États-Unis et, comme l’article le dit lui-même, varie d’un secteur à l’autre. L’article ne se prononce pas entre 40 et 50&#x202f;; ici, le niveau «&#x202f;meilleur que la moyenne&#x202f;» va de 30 à 50 (non inclus).</translation>
    </message>
    <message>
        <source>Ask twice a year, in the client’s own language: how likely are you to recommend me, from 0 to 10?</source>
        <translation>Demandez deux fois par an, dans la langue du client&#x202f;: «&#x202f;De 0 à 10, dans quelle mesure me recommanderiez-vous&#x202f;?&#x202f;»</translation>
    </message>
    <message>
        <source>Ask next what would have made the answer one point higher.</source>
        <translation>Demandez ensuite ce qui aurait valu un point de plus.</translation>
    </message>
    <message>
        <source>Write to every detractor within a few days: thank them and ask what went wrong.</source>
        <translation>Écrivez à chaque détracteur dans les jours qui suivent&#x202f;: dites merci et demandez ce qui n’est pas allé.</translation>
    </message>
    <message>
        <source>Ask promoters for an introduction or for a few words that you may quote.</source>
        <translation>Demandez aux promoteurs une mise en relation ou quelques mots que vous pourrez citer.</translation>
    </message>
    <message>
        <source>Average resolution time, multilingual tickets</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Temps moyen de résolution, tickets multilingues</translation>
    </message>
    <message>
        <source>Ticket resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Résolution des tickets</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one support request (ticket) that needs your language skills. Lower is better.</source>
        <translation>Le nombre moyen d’heures qu’il faut pour résoudre une demande d’assistance (ticket) qui fait appel à vos compétences linguistiques. Moins, c’est mieux.</translation>
    </message>
    <message>
        <source>People who wait for help in their language may have nobody else to ask. If this figure grows, a language, a topic or a client is taking more of your time than you planned.</source>
        <translation>Ceux qui attendent de l’aide dans leur langue n’ont peut-être personne d’autre à qui s’adresser. Si ce chiffre augmente, c’est qu’une langue, un sujet ou un client vous prend plus de temps que prévu.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ tickets resolved</source>
        <translation>heures de résolution ÷ tickets résolus</translation>
    </message>
    <message>
        <source>60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.</source>
        <translation>60 heures pour 20 tickets&#x202f;: 60 ÷ 20 = 3 heures par ticket, niveau meilleur que la moyenne.</translation>
    </message>
    <message>
        <source>One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours make an average of 5 hours.</source>
        <translation>Un seul ticket difficile peut gâcher un mois calme&#x202f;: dix tickets de 1 heure et un de 45 heures font une moyenne de 5 heures.</translation>
    </message>
    <message>
        <source>Faster is not always better. A hasty answer often comes back as a new ticket.</source>
        <translation>Plus vite n’est pas toujours mieux. Une réponse bâclée revient souvent sous forme de nouveau ticket.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is above average here, but typical as average resolution time (ART). The published levels here follow the article on multilingual services.</source>
        <translation>Les deux articles notent différemment le même chiffre&#x202f;: 3 heures, c’est meilleur que la moyenne ici, mais typique pour le temps moyen de résolution (ART). Le barème publié suit ici l’article sur les services multilingues.</translation>
    </message>
    <message>
        <source>The article has online stores (e-commerce) in mind. If you work alone and not all day, its levels are hard to reach in elapsed hours.</source>
        <translation>L’article vise les boutiques en ligne (e-commerce). Si vous travaillez en solo et pas toute la journée, son barème est difficile à tenir en temps écoulé.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything over 4 hours is below the benchmark. Exactly 2 hours is above average; exceptional means less than 2.</source>
        <translation>L’article ne donne pas de niveau typique&#x202f;: plus de 4 heures, c’est donc en deçà du repère. 2 heures exactement, c’est meilleur que la moyenne&#x202f;; le niveau exceptionnel veut dire moins de 2 heures.</translation>
    </message>
    <message>
        <source>Keep ready answers to the most frequent questions in every language you serve.</source>
        <translation>Gardez sous la main, dans chacune de vos langues, des réponses prêtes aux questions les plus fréquentes.</translation>
    </message>
    <message>
        <source>Ask for everything you need in your first reply, so that a ticket does not go back and forth.</source>
        <translation>Demandez tout ce qu’il vous faut dès votre première réponse, pour éviter les allers-retours.</translation>
    </message>
    <message>
        <source>Look at the three longest tickets of the month. Do they share a language, a topic or a client?</source>
        <translation>Regardez les trois tickets les plus longs du mois. Ont-ils en commun une langue, un sujet ou un client&#x202f;?</translation>
    </message>
    <message>
        <source>Tell people your working hours, so that nobody expects an answer at night.</source>
        <translation>Annoncez vos heures de travail, pour que personne n’attende de réponse la nuit.</translation>
    </message>
    <message>
        <source>Client retention, multilingual services</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Fidélisation des clients, services multilingues</translation>
    </message>
    <message>
        <source>Multilingual retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Fidélisation multilingue</translation>
    </message>
    <message>
        <source>Of the clients who used your multilingual services when the period began, the share who still use them when it ends. Clients won on the way do not count.</source>
        <translation>Parmi les clients qui utilisaient vos services multilingues au début de la période, la part de ceux qui les utilisent encore à la fin. Les clients gagnés en cours de route ne comptent pas.</translation>
    </message>
    <message>
        <source>A client who stays needs no advertising, no first call and no trial job. When clients leave quietly, this is where you see it.</source>
        <translation>Un client qui reste ne demande ni publicité, ni premier entretien, ni mission d’essai. Quand des clients s’en vont sans bruit, c’est ici que vous le voyez.</translation>
    </message>
    <message>
        <source>100 × clients kept ÷ clients at the start</source>
        <translation>100 × clients conservés ÷ clients au début</translation>
    </message>
    <message>
        <source>45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.</source>
        <translation>45 clients sur 50 sont encore là à la fin&#x202f;: 100 × 45 ÷ 50 = 90&#x202f;%, niveau meilleur que la moyenne.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 is below the benchmark, and nothing lies between.</source>
        <translation>Avec 4 clients, le chiffre avance par pas de 25 points&#x202f;: 4 sur 4 est exceptionnel, 3 sur 4 est en deçà du repère, et il n’y a rien entre les deux.</translation>
    </message>
    <message>
        <source>A year cannot be calculated from its months, because each month starts from another list of clients. Enter the quarter or the year by itself; until you do, its chart shows a gap.</source>
        <translation>L’année ne peut pas se calculer à partir des mois, car chaque mois part d’une autre liste de clients. Saisissez le trimestre ou l’année à part&#x202f;; d’ici là, son graphique montre un vide.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is above average here, but exceptional as the client retention rate (CRR). The published levels here follow the article on multilingual services.</source>
        <translation>Les deux articles notent différemment le même chiffre&#x202f;: 90&#x202f;% est meilleur que la moyenne ici, mais exceptionnel pour le taux de fidélisation des clients (CRR). Le barème publié suit ici l’article sur les services multilingues.</translation>
    </message>
    <message>
        <source>The article calls 85% to 90% both typical and above average, and leaves 90% to 95% open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures are for the United States.</source>
        <translation>L’article qualifie la fourchette de 85 à 90&#x202f;% à la fois de typique et de meilleure que la moyenne, et ne se prononce pas entre 90 et 95&#x202f;%. Ici, le niveau «&#x202f;meilleur que la moyenne&#x202f;» va de 85 à 95&#x202f;% (non inclus)&#x202f;; le niveau exceptionnel commence à 95&#x202f;%. Les chiffres valent pour les États-Unis.</translation>
    </message>
    <message>
        <source>The article’s formula speaks of clients at the end, which would let newcomers hide those who left. Here, as in its example, only the clients at the start are followed.</source>
        <translation>La formule de l’article parle des clients à la fin, ce qui permettrait aux nouveaux de masquer les départs. Ici, comme dans l’exemple qu’il donne, seuls les clients du début sont suivis.</translation>
    </message>
    <message>
        <source>A project that ended as planned looks the same as a client you lost.</source>
        <translation>Un projet terminé comme prévu ne se distingue pas d’un client perdu.</translation>
    </message>
    <message>
        <source>Write down the list of your multilingual clients when the period begins. It is hard to rebuild later.</source>
        <translation>Dressez au début de la période la liste des clients de vos services multilingues&#x202f;: elle est difficile à reconstituer plus tard.</translation>
    </message>
    <message>
        <source>Watch for clients whose orders shrink, and talk to them before they decide.</source>
        <translation>Repérez les clients dont les commandes diminuent et parlez-leur avant qu’ils ne se décident.</translation>
    </message>
    <message>
        <source>When a client leaves, ask why in one friendly question and keep the answer as a note.</source>
        <translation>Quand un client s’en va, demandez-lui pourquoi, en une seule question aimable, et gardez la réponse dans une note.</translation>
    </message>
    <message>
        <source>Offer regular clients a monthly arrangement with fixed hours, so that staying is the easy choice.</source>
        <translation>Proposez aux clients réguliers un forfait mensuel avec des heures fixes, pour que rester soit le choix le plus simple.</translation>
    </message>
    <message>
        <source>Multilingual tasks handled</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Tâches multilingues traitées</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Tâches par heure</translation>
    </message>
    <message>
        <source>How many multilingual tasks you complete in one hour of work on them.</source>
        <translation>Le nombre de tâches multilingues que vous terminez par heure de travail consacrée à ces tâches.</translation>
    </message>
    <message>
        <source>It helps you to set prices: when you know how many tasks fit into an hour, you know what a fixed price per task earns you.</source>
        <translation>Il vous aide à fixer vos prix&#x202f;: quand vous savez combien de tâches tiennent dans une heure, vous savez ce que vous rapporte un prix fixe par tâche.</translation>
    </message>
    <message>
        <source>multilingual tasks ÷ hours worked on them</source>
        <translation>tâches multilingues ÷ heures consacrées à ces tâches</translation>
    </message>
    <message>
        <source>100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.</source>
        <translation>100 tâches en 50 heures&#x202f;: 100 ÷ 50 = 2 tâches par heure, niveau typique.</translation>
    </message>
    <message>
        <source>A task is whatever you count as one. Ten short emails in an hour read as 10, a contract that takes five hours reads as 0.2, and both may be good work.</source>
        <translation>Une tâche est ce que vous décidez de compter comme telle. Dix e-mails brefs en une heure donnent 10, un contrat de cinq heures donne 0,2, et les deux peuvent être du bon travail.</translation>
    </message>
    <message>
        <source>It rewards small tasks. When you win harder and better paid work, the figure falls.</source>
        <translation>Il récompense les petites tâches. Quand vous obtenez un travail plus difficile et mieux payé, le chiffre baisse.</translation>
    </message>
    <message>
        <source>It says nothing about quality. Read it together with accuracy.</source>
        <translation>Il ne dit rien de la qualité. Lisez-le à côté de l’exactitude.</translation>
    </message>
    <message>
        <source>Hours you forget to write down make you look faster than you are.</source>
        <translation>Les heures que vous oubliez de noter vous font paraître plus rapide que vous ne l’êtes.</translation>
    </message>
    <message>
        <source>The article names no level above average: 1.5 up to and including 2.5 is typical, and anything more is exceptional. The figures are for the United States.</source>
        <translation>L’article ne donne pas de niveau «&#x202f;meilleur que la moyenne&#x202f;»&#x202f;: de 1,5 à 2,5 inclus, c’est typique&#x202f;; au-delà, c’est exceptionnel. Les chiffres valent pour les États-Unis.</translation>
    </message>
    <message>
        <source>Write down once what counts as one task, and keep to it.</source>
        <translation>Écrivez une fois pour toutes ce qui compte comme une tâche, et tenez-vous-y.</translation>
    </message>
    <message>
        <source>Compare each client and each language with its own past, not with one another.</source>
        <translation>Comparez chaque client et chaque langue à son propre passé, et non entre eux.</translation>
    </message>
    <message>
        <source>Do the tasks of one language in one go; every change of language costs attention.</source>
        <translation>Traitez d’une traite les tâches d’une même langue&#x202f;: chaque changement de langue demande un effort de concentration.</translation>
    </message>
    <message>
        <source>If this figure rises while accuracy falls, slow down.</source>
        <translation>Si ce chiffre monte tandis que l’exactitude baisse, ralentissez.</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Utilisation du forfait</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Utilisation du forfait</translation>
    </message>
    <message>
        <source>The share of the hours that a client bought, with those carried over, that you have used.</source>
        <translation>Parmi les heures achetées par un client, heures reportées comprises, la part que vous avez utilisée.</translation>
    </message>
    <message>
        <source>How many hours are left is what a client reads first. Hours beyond the package are work that nobody has paid for yet.</source>
        <translation>Combien d’heures il reste, c’est ce qu’un client lit en premier. Les heures au-delà du forfait sont du travail que personne n’a encore payé.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ (package hours + carried hours)</source>
        <translation>100 × heures productives ÷ (heures du forfait + heures reportées)</translation>
    </message>
    <message>
        <source>22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: 100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.</source>
        <translation>22 heures pour un forfait de 20 heures, avec un report de 1 heure 30&#x202f;: 100 × 22 ÷ 21,5 = 102,3&#x202f;%, soit une demi-heure de trop.</translation>
    </message>
    <message>
        <source>There is no published benchmark. Neither high nor low is better: hours that are left were paid for without work, and hours that are over were worked without pay.</source>
        <translation>Il n’existe pas de barème publié. Ni plus haut ni plus bas n’est meilleur&#x202f;: les heures restantes ont été payées sans travail, et les heures en trop ont été travaillées sans paiement.</translation>
    </message>
    <message>
        <source>All productive hours of the client count, in all service languages. Hours that are not part of the package cannot be told apart.</source>
        <translation>Toutes les heures productives du client comptent, dans toutes les langues de service. Les heures hors forfait ne peuvent pas être distinguées.</translation>
    </message>
    <message>
        <source>Several clients are added up, so one can hide another; the sentence says how many are over.</source>
        <translation>Plusieurs clients s’additionnent, si bien que l’un peut en cacher un autre&#x202f;: la phrase dit combien dépassent leur forfait.</translation>
    </message>
    <message>
        <source>If a period ended without hours, it is unknown what was left: nothing is carried over, and the chart says so.</source>
        <translation>Quand une période s’est terminée sans heures saisies, on ne sait pas ce qu’il restait&#x202f;: rien n’est reporté, et le graphique l’indique.</translation>
    </message>
    <message>
        <source>A block of hours belongs to no month. What is used of it is counted from its first day on, and is not in this chart.</source>
        <translation>Un bloc d’heures n’appartient à aucun mois. Ce qui en est utilisé se compte depuis son premier jour et ne figure pas sur ce graphique.</translation>
    </message>
    <message>
        <source>Tell the client at 80% what is left, before the package is used up.</source>
        <translation>À 80&#x202f;%, dites au client ce qu’il reste, avant que le forfait soit épuisé.</translation>
    </message>
    <message>
        <source>If the client goes over the package two months in a row, offer a larger one. If many hours are left, suggest tasks, or a smaller package.</source>
        <translation>Si le client dépasse son forfait deux mois de suite, proposez-lui un forfait plus grand. S’il lui reste beaucoup d’heures, suggérez des tâches, ou un forfait plus petit.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>all periods</source>
        <comment>a benchmark is valid for them</comment>
        <translation>toutes les périodes</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <comment>a benchmark is valid</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>dès {period}</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>whose benchmark it is</comment>
        <translation>l’activité</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>printed after a command</comment>
        <translation>Rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <comment>a language: its name in the program</comment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language: its name in the program</comment>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language: its name in the program</comment>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language: its name in the program</comment>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language: its name in the program</comment>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language: its name in the program</comment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language: its name in the program</comment>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language: its name in the program</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language: its name in the program</comment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language: its name in the program</comment>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language: its name in the program</comment>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language: its name in the program</comment>
        <translation>filipino</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language: its name in the program</comment>
        <translation>français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language: its name in the program</comment>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language: its name in the program</comment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language: its name in the program</comment>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language: its name in the program</comment>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language: its name in the program</comment>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language: its name in the program</comment>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language: its name in the program</comment>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language: its name in the program</comment>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language: its name in the program</comment>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language: its name in the program</comment>
        <translation>letton</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language: its name in the program</comment>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language: its name in the program</comment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language: its name in the program</comment>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language: its name in the program</comment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language: its name in the program</comment>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language: its name in the program</comment>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language: its name in the program</comment>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language: its name in the program</comment>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language: its name in the program</comment>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language: its name in the program</comment>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language: its name in the program</comment>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language: its name in the program</comment>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language: its name in the program</comment>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language: its name in the program</comment>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language: its name in the program</comment>
        <translation>chinois</translation>
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
        <translation>«&#x202f;{file}&#x202f;» a été remplacé par un autre fichier pendant qu’il était ouvert, peut-être par un programme de synchronisation. Plus rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été écrasé pendant qu’il était ouvert, peut-être par un programme de synchronisation. Plus rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it again to continue.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été renommé en «&#x202f;{name}&#x202f;» pendant qu’il était ouvert. Ce que vous avez enregistré s’y trouve. Rouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>“{file}” was deleted or moved away while it was open. Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été supprimé ou déplacé pendant qu’il était ouvert. Plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Le dossier de «&#x202f;{file}&#x202f;» a disparu. Un disque ou une clé USB ont-ils été débranchés&#x202f;? Plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. Restore a backup to continue.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est endommagé&#x202f;: des chiffres peuvent manquer ou être faux. Plus rien n’y est enregistré. Restaurez une sauvegarde pour continuer.</translation>
    </message>
    <message>
        <source>What you had saved is next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>Ce que vous aviez enregistré est à côté, dans «&#x202f;{kept}&#x202f;».</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>Des chiffres que vous aviez enregistrés n’y sont plus. Ils figurent à côté, dans «&#x202f;{kept}&#x202f;».</translation>
    </message>
    <message>
        <source>What you had saved is in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>Ce que vous aviez enregistré est dans {kept}</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>Des chiffres que vous aviez enregistrés n’y sont plus. Ils figurent dans {kept}</translation>
    </message>
    <message>
        <source>What you had saved could not be copied: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Ce que vous aviez enregistré n’a pas pu être copié&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Nothing had been entered since it was opened.</source>
        <translation>Rien n’avait été saisi depuis son ouverture.</translation>
    </message>
    <message>
        <source>{file} (before it was replaced on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (avant son remplacement le {day})</translation>
    </message>
    <message>
        <source>{file} (before it was deleted on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (avant sa suppression le {day})</translation>
    </message>
    <message>
        <source>{file} (entered before it was overwritten on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (saisi avant l’écrasement du {day})</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <comment>a button</comment>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <comment>a button: a file that was deleted</comment>
        <translation>Le remettre en place</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The file is not as you left it</source>
        <comment>a title</comment>
        <translation>Le fichier n’est plus tel que vous l’avez laissé</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: close the window</comment>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>%n copie de ce fichier se trouve à côté&#x202f;: {names}. Un programme de synchronisation semble l’avoir créée après des modifications à deux endroits. Pour comparer, ouvrez-la par Fichier › Ouvrir en lecture seule.</numerusform>
            <numerusform>%n copies de ce fichier se trouvent à côté&#x202f;: {names}. Un programme de synchronisation semble les avoir créées après des modifications à deux endroits. Pour comparer, ouvrez-en une par Fichier › Ouvrir en lecture seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in a folder of {service}, which may replace it while you work. It is safer to keep the file on this computer only and to let {service} take the backups.</source>
        <comment>{service} is a name such as Dropbox</comment>
        <translation>Ce fichier est dans un dossier {service}, qui peut le remplacer pendant que vous travaillez. Il est plus sûr de garder le fichier sur cet ordinateur seulement et de confier les sauvegardes à {service}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>%n chiffre que vous aviez saisi n’est pas dans ce fichier.</numerusform>
            <numerusform>%n chiffres que vous aviez saisis ne sont pas dans ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Them Again…</source>
        <comment>a button</comment>
        <translation>Les saisir à nouveau…</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Resolution hours, client requests</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Heures de résolution, demandes des clients</translation>
    </message>
    <message>
        <source>The hours it took to resolve the requests counted in this period, added up. Include the hours these requests took in earlier periods.</source>
        <translation>Les heures qu’il a fallu pour résoudre les demandes comptées dans cette période, additionnées. Ajoutez-y les heures passées sur ces demandes lors des périodes précédentes.</translation>
    </message>
    <message>
        <source>Elapsed or worked hours: one choice for the whole business, named on the chart.</source>
        <translation>Temps écoulé ou temps travaillé&#x202f;: un seul choix pour toute votre activité, indiqué sur le graphique.</translation>
    </message>
    <message>
        <source>Resolution hours</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Heures de résolution</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Demandes résolues</translation>
    </message>
    <message>
        <source>Client requests resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Demandes de clients résolues pendant la période, quelle que soit leur date d’arrivée. Celles qui sont encore ouvertes attendent la période où elles seront résolues.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Heures productives</translation>
    </message>
    <message>
        <source>Hours spent on work for clients. Invoices, finding clients and learning are not among them.</source>
        <translation>Heures consacrées au travail pour vos clients. Les factures, la prospection et la formation n’en font pas partie.</translation>
    </message>
    <message>
        <source>More than the available hours is possible with overtime; it is saved with a warning.</source>
        <translation>Elles peuvent dépasser les heures disponibles si vous faites des heures supplémentaires&#x202f;; c’est enregistré avec un avertissement.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Heures disponibles</translation>
    </message>
    <message>
        <source>Hours you set aside for work of every kind in the period. Leave out breaks, holidays and days off.</source>
        <translation>Heures que vous réservez au travail, quel qu’il soit, pendant la période. Laissez de côté les pauses, les congés et les jours de repos.</translation>
    </message>
    <message>
        <source>One figure for the whole business, not for each client.</source>
        <translation>Un seul chiffre pour l’ensemble de votre activité, et non par client.</translation>
    </message>
    <message>
        <source>Clients at the end</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients à la fin</translation>
    </message>
    <message>
        <source>All clients you have on the last day of the period, new ones included.</source>
        <translation>Tous vos clients au dernier jour de la période, nouveaux compris.</translation>
    </message>
    <message>
        <source>The next period starts with this figure.</source>
        <translation>La période suivante commence avec ce chiffre.</translation>
    </message>
    <message>
        <source>New clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Clients won in the period, even if they have left again since. A client who returns after a long break may count as new; keep to one rule.</source>
        <translation>Clients gagnés pendant la période, même s’ils sont repartis depuis. Un client qui revient après une longue pause peut compter comme nouveau&#x202f;; gardez la même règle.</translation>
    </message>
    <message>
        <source>Used for client retention and for client acquisition. More new clients than leads is possible because a lead may be older; it is saved with a warning.</source>
        <translation>Sert aux indicateurs de fidélisation et d’acquisition de clients. Il peut y avoir plus de nouveaux clients que de prospects, car certains prospects sont plus anciens&#x202f;; c’est enregistré avec un avertissement.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients au début</translation>
    </message>
    <message>
        <source>All clients you have when the period begins, before any new one.</source>
        <translation>Tous vos clients au début de la période, avant l’arrivée de nouveaux clients.</translation>
    </message>
    <message>
        <source>The clients at the end of the period before. If you enter another figure, it is saved with a warning.</source>
        <translation>Les clients à la fin de la période précédente. Si vous saisissez un autre chiffre, il est enregistré avec un avertissement.</translation>
    </message>
    <message>
        <source>Satisfied clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients satisfaits</translation>
    </message>
    <message>
        <source>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.</source>
        <translation>Clients qui répondent 4 ou 5 sur 5, ou «&#x202f;satisfait&#x202f;» ou mieux. C’est l’usage courant.</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients ayant répondu</translation>
    </message>
    <message>
        <source>Clients who answered your survey in the period. Over a year, one client may count more than once.</source>
        <translation>Clients qui ont répondu à votre enquête pendant la période. Sur une année, un client peut compter plusieurs fois.</translation>
    </message>
    <message>
        <source>Enter the answers you received, not the surveys you sent.</source>
        <translation>Saisissez les réponses reçues, non les enquêtes envoyées.</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>People or companies that showed interest in your services for the first time in the period, whether or not they became clients.</source>
        <translation>Personnes ou entreprises qui se sont intéressées à vos services pour la première fois pendant la période, qu’elles soient devenues clientes ou non.</translation>
    </message>
    <message>
        <source>Suggested from the period before. Change it only if something has changed.</source>
        <translation>Repris de la période précédente. Ne le changez que si quelque chose a changé.</translation>
    </message>
    <message>
        <source>Services offered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Services proposés</translation>
    </message>
    <message>
        <source>Different services you offer at the end of the period. Count each service once, however many clients use it.</source>
        <translation>Services différents que vous proposez à la fin de la période. Comptez chaque service une fois, quel que soit le nombre de clients qui l’utilisent.</translation>
    </message>
    <message>
        <source>Clients served</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients servis</translation>
    </message>
    <message>
        <source>Clients who are active on the last day of the period. This is often the same figure as the clients at the end.</source>
        <translation>Clients actifs au dernier jour de la période. C’est souvent le même chiffre que les clients à la fin.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tâches terminées</translation>
    </message>
    <message>
        <source>Tasks completed on time during the period, of those assigned to you.</source>
        <translation>Parmi les tâches qui vous sont confiées, celles que vous avez terminées dans les délais pendant la période.</translation>
    </message>
    <message>
        <source>More than were assigned is possible because some may be carried over from before; it is saved with a warning.</source>
        <translation>Il peut y en avoir plus que de tâches confiées, si certaines sont reportées d’une période précédente&#x202f;; c’est enregistré avec un avertissement.</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tâches confiées</translation>
    </message>
    <message>
        <source>Tasks given to you in the period, whenever they are due. Leave out those that the client withdrew.</source>
        <translation>Tâches qui vous ont été confiées pendant la période, quelle que soit leur échéance. Laissez de côté celles que le client a retirées.</translation>
    </message>
    <message>
        <source>Accurate communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Communications exactes</translation>
    </message>
    <message>
        <source>Those of the checked translations and messages in which nothing was wrong or missing.</source>
        <translation>Parmi les traductions et les messages vérifiés, ceux où rien n’était faux ni ne manquait.</translation>
    </message>
    <message>
        <source>Checked communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Communications vérifiées</translation>
    </message>
    <message>
        <source>Translations and messages that somebody checked in the period, whether they were right or not.</source>
        <translation>Traductions et messages que quelqu’un a vérifiés pendant la période, qu’ils soient justes ou non.</translation>
    </message>
    <message>
        <source>Enter only what was checked.</source>
        <translation>Ne saisissez que ce qui a été vérifié.</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Réponses positives</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.</source>
        <translation>Réponses de 4 ou 5 sur 5, ou «&#x202f;satisfait&#x202f;» ou mieux. C’est l’usage courant.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Réponses à l’enquête</translation>
    </message>
    <message>
        <source>All answers to your satisfaction survey that came in during the period, good and bad. People who did not answer are not counted.</source>
        <translation>Toutes les réponses à votre enquête de satisfaction arrivées pendant la période, bonnes et mauvaises. Les personnes qui n’ont pas répondu ne comptent pas.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Languages that your business works in for clients at the end of the period. Count each language once, your mother tongue included.</source>
        <translation>Langues dans lesquelles votre activité travaille pour des clients à la fin de la période. Comptez chaque langue une fois, y compris votre langue maternelle.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Assistantes et assistants</translation>
    </message>
    <message>
        <source>People who do assistant work in your business at the end of the period, you included. If you work alone, enter 1.</source>
        <translation>Personnes qui font un travail d’assistance dans votre activité à la fin de la période, y compris vous. Si vous travaillez en solo, saisissez 1.</translation>
    </message>
    <message>
        <source>Only for clients who do not speak English.</source>
        <translation>Seulement pour les clients qui ne parlent pas anglais.</translation>
    </message>
    <message>
        <source>Promoters</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Promoteurs</translation>
    </message>
    <message>
        <source>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage.</source>
        <translation>Clients qui répondent 9 ou 10 quand vous leur demandez s’ils vous recommanderaient, de 0 à 10. C’est l’usage courant.</translation>
    </message>
    <message>
        <source>Detractors</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Détracteurs</translation>
    </message>
    <message>
        <source>Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 to 10.</source>
        <translation>Clients qui répondent de 0 à 6 quand vous leur demandez s’ils vous recommanderaient, de 0 à 10.</translation>
    </message>
    <message>
        <source>Passives</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Passifs</translation>
    </message>
    <message>
        <source>Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 to 10. They are content, but not supporters yet.</source>
        <translation>Clients qui répondent 7 ou 8 quand vous leur demandez s’ils vous recommanderaient, de 0 à 10. Ils sont contents, mais ne vous soutiennent pas encore activement.</translation>
    </message>
    <message>
        <source>Resolution hours, multilingual tickets</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Heures de résolution, tickets multilingues</translation>
    </message>
    <message>
        <source>The hours it took to resolve the tickets counted in this period, added up. Include the hours these tickets took in earlier periods.</source>
        <translation>Les heures qu’il a fallu pour résoudre les tickets comptés dans cette période, additionnées. Ajoutez-y les heures passées sur ces tickets lors des périodes précédentes.</translation>
    </message>
    <message>
        <source>Multilingual tickets resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tickets multilingues résolus</translation>
    </message>
    <message>
        <source>Support requests that needed your language skills and were resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Demandes d’assistance qui faisaient appel à vos compétences linguistiques et ont été résolues pendant la période, quelle que soit leur date d’arrivée. Celles qui sont encore ouvertes attendent la période où elles seront résolues.</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Tickets résolus</translation>
    </message>
    <message>
        <source>Enter it for each period length separately: a year cannot be calculated from its months.</source>
        <translation>À saisir séparément pour chaque durée de période&#x202f;: l’année ne peut pas se calculer à partir de ses mois.</translation>
    </message>
    <message>
        <source>Multilingual clients kept</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients conservés (services multilingues)</translation>
    </message>
    <message>
        <source>Clients of the list at the start who still use your multilingual services on the last day. Clients won during the period do not count.</source>
        <translation>Clients de la liste du début qui utilisent encore vos services multilingues au dernier jour. Les clients gagnés pendant la période ne comptent pas.</translation>
    </message>
    <message>
        <source>Clients kept</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Clients conservés</translation>
    </message>
    <message>
        <source>Multilingual clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clients au début (services multilingues)</translation>
    </message>
    <message>
        <source>Clients who use your multilingual services when the period begins.</source>
        <translation>Clients qui utilisent vos services multilingues au début de la période.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Clients au début</translation>
    </message>
    <message>
        <source>Multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tâches multilingues</translation>
    </message>
    <message>
        <source>Tasks that needed your language skills and were completed in the period, such as emails, translations or calls.</source>
        <translation>Tâches qui faisaient appel à vos compétences linguistiques et ont été terminées pendant la période&#x202f;: e-mails, traductions ou appels, par exemple.</translation>
    </message>
    <message>
        <source>Decide once what counts as one task, and keep to it.</source>
        <translation>Décidez une fois pour toutes de ce qui compte comme une tâche, et tenez-vous-y.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Tâches terminées</translation>
    </message>
    <message>
        <source>Hours on multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Heures passées sur des tâches multilingues</translation>
    </message>
    <message>
        <source>Hours worked on the multilingual tasks, questions and corrections included, breaks left out.</source>
        <translation>Heures travaillées sur les tâches multilingues, questions et corrections comprises, pauses non comprises.</translation>
    </message>
    <message>
        <source>Hours on these tasks</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Heures sur ces tâches</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Heures achetées</translation>
    </message>
    <message>
        <source>Hours that the client bought for the period. They come from the client’s card; a figure here counts instead.</source>
        <translation>Heures que le client a achetées pour la période. Elles viennent de la fiche du client&#x202f;; un chiffre saisi ici compte à leur place.</translation>
    </message>
    <message>
        <source>Leave it blank to use the hours of the card.</source>
        <translation>Laissez vide pour garder les heures de la fiche.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private note on {place}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Note privée sur {place}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown to {client}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period; {client}: the name of a client</extracomment>
        <translation>Note sur {place}, montrée à {client}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown in files.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Note sur {place}, montrée dans les fichiers.</translation>
    </message>
    <message>
        <source>Removed: the note on {place}.</source>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Supprimée&#x202f;: la note sur {place}.</translation>
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
        <translation>Note&#x202f;: {place}</translation>
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
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>All figures</source>
        <comment>in a drop-down: a note on a whole period</comment>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>a label: whose note it is, a client’s or not</comment>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no client</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>a label of a text field</comment>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>a label: the time that a note is about</comment>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>S&amp;how to the client</source>
        <comment>a check box</comment>
        <translation>Montrer au &amp;client</translation>
    </message>
    <message>
        <source>S&amp;how in files</source>
        <comment>a check box, of a note on the whole business</comment>
        <translation>Montrer dans les fi&amp;chiers</translation>
    </message>
    <message>
        <source>Private: only you see it, here in KPI Desk.</source>
        <translation>Privée&#x202f;: visible par vous uniquement, ici, dans KPI Desk.</translation>
    </message>
    <message>
        <source>Goes into updates for this client, and into charts that you export with notes.</source>
        <translation>Figure dans les comptes rendus de ce client et sur les graphiques exportés avec les notes.</translation>
    </message>
    <message>
        <source>Goes into reviews of the business, and into charts that you export with notes.</source>
        <translation>Figure dans les bilans de l’activité et sur les graphiques exportés avec les notes.</translation>
    </message>
    <message>
        <source>Clear the text to remove the note.</source>
        <translation>Effacez le texte pour supprimer la note.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>note on {place}</source>
        <comment>what can be undone</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>note ({place})</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>a menu entry of History: write a note on a figure</comment>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Note on the &amp;Period…</source>
        <comment>a menu entry of History</comment>
        <translation>Note sur la pé&amp;riode…</translation>
    </message>
    <message>
        <source>No&amp;te on the Figure…</source>
        <comment>a menu entry of Figures</comment>
        <translation>N&amp;ote sur le chiffre…</translation>
    </message>
    <message>
        <source>Note on the Per&amp;iod…</source>
        <comment>a menu entry of Figures</comment>
        <translation>Note sur la pér&amp;iode…</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <comment>a menu entry of Charts</comment>
        <translation>Ajouter une n&amp;ote…</translation>
    </message>
    <message>
        <source>private note: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>note privée&#x202f;: {note}</translation>
    </message>
    <message>
        <source>note shown to the client: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>note montrée au client&#x202f;: {note}</translation>
    </message>
    <message>
        <source>note shown in files: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>note montrée dans les fichiers&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Private note on {period}: {note}</source>
        <comment>in the user’s own words; below a table</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Note privée sur {period}&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown to the client: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Note sur {period}, montrée au client&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown in files: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Note sur {period}, montrée dans les fichiers&#x202f;: {note}</translation>
    </message>
    <message>
        <source>{mark} private note</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} note privée</translation>
    </message>
    <message>
        <source>{mark} note shown to others</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} note montrée à d’autres</translation>
    </message>
    <message>
        <source>{place}, with a private note</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, avec une note privée</translation>
    </message>
    <message>
        <source>{place}, with a note that is shown to others</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, avec une note montrée à d’autres</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Multilingual services</source>
        <comment>a set of KPIs</comment>
        <translation>Services multilingues</translation>
    </message>
    <message>
        <source>Remote agency</source>
        <comment>a set of KPIs</comment>
        <translation>Agence à distance</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a heading: bad values</comment>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a heading: figures to be entered</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>See Chart</source>
        <comment>a button beside a sentence</comment>
        <translation>Voir le graphique</translation>
    </message>
    <message>
        <source>Enter {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Saisir&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <comment>a button: the sheet of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Ouvrir&#x202f;: {client}</translation>
    </message>
    <message>
        <source>Not saved: the text of the update for {client}, {period}.</source>
        <comment>a report to a client</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Non enregistré&#x202f;: le texte du compte rendu pour {client}, {period}.</translation>
    </message>
    <message>
        <source>Write to {client}</source>
        <comment>a button: the update of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Écrire à {client}</translation>
    </message>
    <message>
        <source>See {period}</source>
        <comment>a button: to what is not saved</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Voir&#x202f;: {period}</translation>
    </message>
    <message>
        <source>{period} is due: nothing has been entered yet.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Rien n’est encore saisi ({period}).</translation>
    </message>
    <message>
        <source>Still due for {period}: {parts}.</source>
        <comment>in the card of what is due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {parts}: what is still due, joined as a list</extracomment>
        <translation>Reste à saisir ({period})&#x202f;: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>%n chiffre sur {of}</numerusform>
            <numerusform>%n chiffres sur {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>everything for {clients}</source>
        <comment>still due; clients&apos; names</comment>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>tout pour {clients}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Non enregistré ({period})&#x202f;: %n chiffre à revoir.</numerusform>
            <numerusform>Non enregistrés ({period})&#x202f;: %n chiffres à revoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}&#x202f;: %n client à clôturer ({clients}).</numerusform>
            <numerusform>{period}&#x202f;: %n clients à clôturer ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}&#x202f;: %n compte rendu à envoyer ({clients}).</numerusform>
            <numerusform>{period}&#x202f;: %n comptes rendus à envoyer ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of the page</comment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the name of a box</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>&amp;Choose KPIs…</source>
        <comment>a button</comment>
        <translation>&amp;Indicateurs…</translation>
    </message>
    <message>
        <source>choose KPIs</source>
        <comment>what can be undone</comment>
        <translation>choisir les indicateurs</translation>
    </message>
    <message>
        <source>Order of the KPIs</source>
        <translation>Ordre des indicateurs</translation>
    </message>
    <message>
        <source>By set</source>
        <comment>an order of KPIs</comment>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>an order of KPIs</comment>
        <translation>Les moins bons d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>an order of KPIs</comment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>My order</source>
        <comment>an order of KPIs</comment>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>order of the KPIs</source>
        <comment>what can be undone</comment>
        <translation>ordre des indicateurs</translation>
    </message>
    <message>
        <source>Open Chart</source>
        <comment>of this KPI</comment>
        <translation>Ouvrir le graphique</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>of this KPI</comment>
        <translation>Ouvrir les chiffres</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <comment>a KPI, nearer to the start</comment>
        <translation>Déplacer vers le début</translation>
    </message>
    <message>
        <source>Move Later</source>
        <comment>a KPI, nearer to the end</comment>
        <translation>Déplacer vers la fin</translation>
    </message>
    <message>
        <source>Go to another KPI</source>
        <translation>Aller à un autre indicateur</translation>
    </message>
    <message>
        <source>Move the KPI</source>
        <comment>a group of buttons: change the order of tiles</comment>
        <translation>Déplacer l’indicateur</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>on a tile: the period is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, en cours</translation>
    </message>
    <message>
        <source>{period}, incomplete</source>
        <comment>on a tile: something is missing from the value</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, incomplet</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>on a tile</comment>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>No value yet</source>
        <comment>on a tile</comment>
        <translation>Pas encore de valeur</translation>
    </message>
    <message>
        <source>To enter: {measures}</source>
        <comment>on a tile without a value</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>À saisir&#x202f;: {measures}</translation>
    </message>
    <message>
        <source>{period}: no value, {reason}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}&#x202f;: pas de valeur, {reason}</translation>
    </message>
    <message>
        <source>Still due for {period}: {measures}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Reste à saisir ({period})&#x202f;: {measures}</translation>
    </message>
    <message>
        <source>What would you like to track?</source>
        <translation>Que voulez-vous suivre&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at any time.</source>
        <translation>Choisissez un groupe d’indicateurs&#x202f;: seuls leurs chiffres vous seront demandés, et vous pourrez changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the program</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both sets of KPIs</comment>
        <translation>Les deux</translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>Tous les indicateurs des deux groupes&#x202f;: %n.</numerusform>
            <numerusform>Tous les indicateurs des deux groupes&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <comment>a button</comment>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Two years of made-up figures in a separate file. Yours isn’t touched.</source>
        <translation>Deux ans de chiffres inventés, dans un fichier à part. Le vôtre reste tel quel.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>a button</comment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There are backups on this computer. Continue from one of them.</source>
        <translation>Il y a des sauvegardes sur cet ordinateur&#x202f;: continuez à partir de l’une d’elles.</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <comment>title of a dialog</comment>
        <translation>Choisir les indicateurs</translation>
    </message>
    <message>
        <source>You won’t be asked for KPIs you don’t track. Figures you have entered are kept.</source>
        <translation>Ce que vous ne suivez pas n’est pas demandé. Les chiffres déjà saisis sont conservés.</translation>
    </message>
    <message>
        <source>&amp;Track These</source>
        <comment>a button</comment>
        <translation>&amp;Suivre ceux-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{used} of {total} used</source>
        <comment>18 h 30 min of 20 h used</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} sur {total} utilisées</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} and {carried} carried over)</source>
        <comment>hours of a package, some from the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} sur {total} utilisées ({bought} et {carried} de report)</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} less {carried} used before)</source>
        <comment>hours of a package, some used in the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} sur {total} utilisées ({bought} moins {carried} déjà utilisées avant)</translation>
    </message>
    <message>
        <source>{used} used, none available ({bought} less {carried} used before)</source>
        <extracomment>{used}: hours, such as 17 h 30 min; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} utilisées, aucune disponible ({bought} moins {carried} déjà utilisées avant)</translation>
    </message>
    <message>
        <source>{used} used, none available</source>
        <comment>hours of a package: more were used before than it has</comment>
        <extracomment>{used}: hours, such as 17 h 30 min</extracomment>
        <translation>{used} utilisées, aucune disponible</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>hours of a package that may still be used</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>reste {hours}</translation>
    </message>
    <message>
        <source>{hours} over</source>
        <comment>hours used beyond a package</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} de dépassement</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>dépassement chez {count} client sur %n</numerusform>
            <numerusform>dépassement chez {count} des %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>dépassement dans {count} semaine sur %n</numerusform>
            <numerusform>dépassement dans {count} des %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>dépassement dans {count} mois sur %n</numerusform>
            <numerusform>dépassement dans {count} des %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>aucune heure saisie pour %n semaine</numerusform>
            <numerusform>aucune heure saisie pour %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>aucune heure saisie pour %n mois</numerusform>
            <numerusform>aucune heure saisie pour %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>{hours} pour %n semaine</numerusform>
            <numerusform>{hours} pour %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} carried into {period}</source>
        <comment>unused hours of a package, used later</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} de report sur {period}</translation>
    </message>
    <message>
        <source>{hours} deducted from {period}</source>
        <oldsource>{hours} to make up for in {period}</oldsource>
        <comment>hours used beyond a package, taken from the next period’s</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} à imputer sur {period}</translation>
    </message>
    <message>
        <source>{hours} expired</source>
        <comment>unused hours of a package that cannot be used any more</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} perdues</translation>
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
        <translation>jour {day} sur {days}</translation>
    </message>
    <message>
        <source>{used} of {total} used since {day}</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{used} sur {total} utilisées depuis le {day}</translation>
    </message>
    <message>
        <source>{used} of {total} used</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} sur {total} utilisées</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>a block of hours: its last day</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>including all hours of {periods}</source>
        <oldsource>all hours of {periods} are counted</oldsource>
        <comment>a block of hours that begins or ends within a month; {periods}: one month or several</comment>
        <translation>y compris toutes les heures ({periods})</translation>
    </message>
    <message>
        <source>Virtual Assistant KPIs</source>
        <comment>what the program is, in a menu of applications</comment>
        <translation>Indicateurs d’assistance virtuelle</translation>
    </message>
    <message>
        <source>Enter figures and compare them with benchmarks</source>
        <comment>a tip in a menu of applications</comment>
        <translation>Saisir des chiffres et les situer sur leurs barèmes</translation>
    </message>
    <message>
        <source>KPI;figures;benchmark;chart;clients;</source>
        <comment>words to find the program by in a menu; each ends with a semicolon</comment>
        <translation>KPI;indicateurs;chiffres;repères;graphiques;clients;</translation>
    </message>
    <message>
        <source>KPI Desk business file</source>
        <comment>a kind of file</comment>
        <translation>Fichier d’activité KPI Desk</translation>
    </message>
    <message>
        <source>KPIs with benchmarks</source>
        <comment>in a list of applications; no full stop</comment>
        <translation>Des indicateurs sur leurs barèmes</translation>
    </message>
    <message>
        <source>KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, retention, accuracy and more. Once a month or week you enter a few figures; the program shows how each KPI compares with its benchmark and makes charts and updates for your clients, in their language.</source>
        <comment>in a list of applications</comment>
        <translation>KPI Desk conserve les indicateurs de votre activité d’assistance virtuelle en solo&#x202f;: satisfaction, temps de résolution, fidélisation, exactitude et d’autres. Une fois par mois ou par semaine, vous saisissez quelques chiffres&#x202f;; le programme montre où chaque indicateur se situe sur son barème et prépare des graphiques et des comptes rendus pour vos clients, dans leur langue.</translation>
    </message>
    <message>
        <source>It runs on your own computer, works offline and opens no network connection.</source>
        <comment>in a list of applications</comment>
        <translation>Il fonctionne sur votre propre ordinateur, hors ligne, et n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled. Your data is still here:

{folder}

So are your backups, in the folder “KPI Desk Backups” of your Documents.</source>
        <comment>a message of the uninstaller on Windows</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>KPI Desk est désinstallé. Vos données sont conservées ici&#x202f;:

{folder}

Vos sauvegardes aussi, dans le dossier «&#x202f;KPI Desk Backups&#x202f;» de vos Documents.</translation>
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
        <translation>semaine {number} de {year}</translation>
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
        <translation>T{number} {year}</translation>
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
        <translation>S{number}</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <comment>a quarter on an axis, short: Q1</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>by week</source>
        <comment>the length of periods, inside a line</comment>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>by month</source>
        <comment>the length of periods, inside a line</comment>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by quarter</source>
        <comment>the length of periods, inside a line</comment>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the length of periods, inside a line</comment>
        <translation>par an</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods: March 2026 to May 2026</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{period} onward</source>
        <comment>a period and all later ones</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period} et après</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>History</source>
        <comment>the title of a printed page</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All clients and languages</source>
        <translation>Tous les clients et toutes les langues</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>the title of a printed page</comment>
        <translation>Chiffres</translation>
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
        <translation>Enregistré ({place})&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>{measure} {amount}</source>
        <comment>Survey answers 100</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>“{client}” is archived. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>«&#x202f;{client}&#x202f;» est archivé. «&#x202f;client add&#x202f;» réactive ce client.</translation>
    </message>
    <message>
        <source>Answer it once: kpidesk double-counting separate, or two-views.</source>
        <translation>Répondez une fois pour toutes&#x202f;: kpidesk double-counting separate, ou two-views.</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>Saisir à nouveau %n chiffre&#x202f;?</numerusform>
            <numerusform>Saisir à nouveau %n chiffres&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered before the file was overwritten. On the left is what the file has now, on the right what you entered.</source>
        <translation>Saisi avant l’écrasement du fichier. À gauche&#x202f;: ce que contient le fichier&#x202f;; à droite&#x202f;: ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>{place}: {was} → {becomes}</source>
        <comment>a figure and what it becomes</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {was}: a figure, as the user typed it; {becomes}: a figure, as the user typed it</extracomment>
        <translation>{place}&#x202f;: {was} → {becomes}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Saisir&#x202f;%n chiffre à nouveau</numerusform>
            <numerusform>Saisir&#x202f;%n chiffres à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>saisir à nouveau %n chiffre</numerusform>
            <numerusform>saisir à nouveau %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{period} starts with {part} clients, but the period before ended with {whole}. Saved; please check both.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}, clients au début&#x202f;: {part}&#x202f;; à la fin de la période précédente&#x202f;: {whole}. C’est enregistré&#x202f;; vérifiez les deux chiffres.</translation>
    </message>
    <message>
        <source>{period} has figures by client and figures by service language. They are added up until you say whether they are the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: il y a des chiffres par client et des chiffres par langue de service. Ils s’additionnent tant que vous n’avez pas dit s’il s’agit du même travail.</translation>
    </message>
    <message>
        <source>{measure}: entered for {period} and also for {other}, perhaps for the same work. Both count: if one includes the other, clear one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {other}: a period, such as Q1 2026</extracomment>
        <translation>{measure}&#x202f;: un chiffre est saisi pour {period}, et un autre, qui concerne peut-être le même travail, pour {other}. Les deux comptent&#x202f;: si l’un est une partie de l’autre, effacez l’un des deux.</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026; {whole}: a number, the whole</extracomment>
        <translation>{measure}&#x202f;: {part} ({period}), mais {whole} au plus ces derniers temps. Le chiffre est enregistré&#x202f;; est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}. Saved; is this right?</source>
        <comment>a very large figure, such as 400,000 requests</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}&#x202f;: {part} ({period}). Le chiffre est enregistré&#x202f;; est-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Saved; is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Cette période n’a pas encore commencé&#x202f;: {period}. Le chiffre est enregistré&#x202f;; vérifiez la période.</translation>
    </message>
    <message>
        <source>{period}: {part} productive of {whole} available. Saved; this is overtime.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}, heures productives&#x202f;: {part}&#x202f;; heures disponibles&#x202f;: {whole}. C’est enregistré&#x202f;; ce sont des heures supplémentaires.</translation>
    </message>
    <message>
        <source>{period}: more new clients than clients at the end, so some new clients have left again. Saved; there is no retention rate for this period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}&#x202f;: il y a moins de clients à la fin que de nouveaux clients&#x202f;; des nouveaux sont donc déjà repartis. C’est enregistré&#x202f;; il n’y a pas de taux de fidélisation pour cette période.</translation>
    </message>
    <message>
        <source>{period}: {part} new clients of {whole} leads. Saved; some leads must be older than the period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}, nouveaux clients&#x202f;: {part}&#x202f;; prospects&#x202f;: {whole}. C’est enregistré&#x202f;; certains prospects datent forcément d’avant la période.</translation>
    </message>
    <message>
        <source>{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work carried over from before.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}, tâches terminées&#x202f;: {part}&#x202f;; tâches confiées&#x202f;: {whole}. C’est enregistré&#x202f;; le surplus ne peut être que du travail reporté d’une période précédente.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and verified: {file}</source>
        <comment>printed after a backup was made</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Sauvegarde faite et vérifiée&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <comment>printed after a backup was restored</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Restauré à partir de {file}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ce qui s’y trouvait avant est conservé dans {file}.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was before is kept in {backup}.</source>
        <extracomment>{file}: the name or path of a file; {backup}: the path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» venait d’une version plus ancienne de KPI Desk et a été mis à niveau. Son état précédent est conservé dans {backup}.</translation>
    </message>
    <message>
        <source>Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>N’y saisissez plus rien&#x202f;: «&#x202f;kpidesk restore FILE&#x202f;» restaure une sauvegarde. Les sauvegardes se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>{file} is intact.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{file} est intact.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>%n chiffre, entre {first} et {last}&#x202f;: il peut être lu.</numerusform>
            <numerusform>%n chiffres, entre {first} et {last}&#x202f;: tous peuvent être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures in it yet.</source>
        <translation>Il ne contient encore aucun chiffre.</translation>
    </message>
    <message>
        <source>Clients, notes, targets and all earlier changes can be read, too.</source>
        <translation>Les clients, les notes, les objectifs et toutes les modifications passées peuvent être lus aussi.</translation>
    </message>
    <message>
        <source>The file cannot be read completely.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Le fichier est endommagé&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Un enregistrement renvoie à un autre qui manque&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Another program has changed the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Un autre programme a modifié le fichier&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>An entry has an invalid period: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>La période d’une saisie n’est pas valable&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>A record has an invalid value: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Un enregistrement contient une valeur non valable&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>A setting has an unknown value and is ignored: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Un réglage a une valeur inconnue et n’est pas pris en compte&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>Something is wrong in the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Quelque chose ne va pas dans le fichier&#x202f;: {detail}</translation>
    </message>
    <message>
        <source>The backup from {made_at} was checked: it can be restored.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>La sauvegarde du {made_at} a été vérifiée&#x202f;: elle peut être restaurée.</translation>
    </message>
    <message>
        <source>This backup holds everything that is saved now.</source>
        <translation>Cette sauvegarde contient tout ce qui est enregistré en ce moment.</translation>
    </message>
    <message>
        <source>What was saved after this backup is in no backup yet.</source>
        <translation>Ce qui a été enregistré après cette sauvegarde n’est encore dans aucune sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup of this file in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Il n’y a pas de sauvegarde de ce fichier dans {folder}.</translation>
    </message>
    <message>
        <source>No backup in {folder} can be restored.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Aucune sauvegarde dans {folder} ne peut être restaurée.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read: {folder}</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Le dossier des sauvegardes ne peut pas être lu&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>This file is a backup itself.</source>
        <translation>Ce fichier est lui-même une sauvegarde.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it was changed after it was made.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>La sauvegarde du {made_at} ne peut pas être restaurée&#x202f;: elle a été modifiée après sa création.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it is damaged.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>La sauvegarde du {made_at} ne peut pas être restaurée&#x202f;: elle est endommagée.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it cannot be read.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>La sauvegarde du {made_at} ne peut pas être restaurée&#x202f;: elle ne peut pas être lue.</translation>
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
        <translation>En congés</translation>
    </message>
    <message>
        <source>Moved to a new ticket system: answers took longer</source>
        <comment>a note</comment>
        <translation>Nouvel outil de tickets&#x202f;: réponses plus lentes</translation>
    </message>
    <message>
        <source>First month with Portuguese</source>
        <comment>a note</comment>
        <translation>Premier mois avec le portugais</translation>
    </message>
    <message>
        <source>Client’s product launch: many evening hours</source>
        <comment>a note</comment>
        <translation>Lancement chez un client&#x202f;: beaucoup de travail le soir</translation>
    </message>
    <message>
        <source>Counted again: one client was missing from the list</source>
        <comment>a note</comment>
        <translation>Recompté&#x202f;: il manquait un client dans la liste</translation>
    </message>
    <message>
        <source>The survey went out a week late</source>
        <comment>a note for a client</comment>
        <translation>L’enquête est partie avec une semaine de retard</translation>
    </message>
    <message>
        <source>Paid late again: ask for half in advance next time</source>
        <comment>a private note</comment>
        <translation>Encore payé en retard&#x202f;: demander la moitié d’avance la prochaine fois</translation>
    </message>
    <message>
        <source>The new online store was set up</source>
        <comment>a note for a client</comment>
        <translation>Création de la nouvelle boutique en ligne</translation>
    </message>
    <message>
        <source>what I did in my best months</source>
        <comment>the source of a benchmark of one’s own</comment>
        <translation>mes meilleurs mois</translation>
    </message>
    <message>
        <source>Robin Moreau</source>
        <comment>an invented name of the user</comment>
        <translation>Robin Moreau</translation>
    </message>
    <message>
        <source>Virtual assistant</source>
        <comment>a profession</comment>
        <translation>Assistance virtuelle</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>the name of a text that is often used</comment>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Thank you, {contact}, for the good work together in {month}.</source>
        <comment>a text that is often used</comment>
        <extracomment>{contact}: the name of a person; {month}: the name of a month, such as October</extracomment>
        <translation>Merci, {contact}, pour cette bonne collaboration en {month}.</translation>
    </message>
    <message>
        <source>Reply by Friday</source>
        <comment>the name of a text that is often used</comment>
        <translation>Réponse avant vendredi</translation>
    </message>
    <message>
        <source>Please reply by Friday, so that I can go on.</source>
        <comment>a text that is often used</comment>
        <translation>Merci de me répondre avant vendredi, pour que je puisse continuer.</translation>
    </message>
    <message>
        <source>All work is on schedule</source>
        <comment>how the work is going</comment>
        <translation>Tout avance comme prévu</translation>
    </message>
    <message>
        <source>More tickets than usual: some work moves to next month</source>
        <comment>how the work is going</comment>
        <translation>Plus de tickets que d’habitude&#x202f;: une partie du travail est reportée au mois prochain</translation>
    </message>
    <message>
        <source>All customer emails answered within a working day</source>
        <comment>work that is done</comment>
        <translation>Réponse à tous les e-mails des clients en un jour ouvré</translation>
    </message>
    <message>
        <source>Customer list checked, duplicates removed</source>
        <comment>work that is done</comment>
        <translation>Liste des clients vérifiée, doublons supprimés</translation>
    </message>
    <message>
        <source>Invoices of the month filed</source>
        <comment>work that is done</comment>
        <translation>Factures du mois classées</translation>
    </message>
    <message>
        <source>Trip to the trade show booked</source>
        <comment>work that is done</comment>
        <translation>Déplacement au salon réservé</translation>
    </message>
    <message>
        <source>Move to the new shared calendar</source>
        <comment>work that is in progress</comment>
        <translation>Passage au nouvel agenda partagé</translation>
    </message>
    <message>
        <source>Customer reviews for the website</source>
        <comment>work that is in progress</comment>
        <translation>Avis de clients pour le site web</translation>
    </message>
    <message>
        <source>Please approve the draft of the newsletter</source>
        <comment>what a client is asked for</comment>
        <translation>Merci de valider le projet de newsletter</translation>
    </message>
    <message>
        <source>Which suppliers may I remind of late orders?</source>
        <comment>what a client is asked for</comment>
        <translation>Quels fournisseurs puis-je relancer pour des commandes en retard&#x202f;?</translation>
    </message>
    <message>
        <source>Newsletter for the new season</source>
        <comment>work that is planned</comment>
        <translation>Newsletter de la nouvelle saison</translation>
    </message>
    <message>
        <source>Answers to frequent questions on the website</source>
        <comment>work that is planned</comment>
        <translation>Réponses aux questions fréquentes sur le site web</translation>
    </message>
    <message>
        <source>Price list in three languages</source>
        <comment>work that is planned</comment>
        <translation>Liste de prix en trois langues</translation>
    </message>
    <message>
        <source>Overview of unpaid invoices</source>
        <comment>work that is planned</comment>
        <translation>Aperçu des factures impayées</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a heading</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>a language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Each client can have charts in another language.</source>
        <translation>Chaque client peut avoir ses graphiques dans une autre langue.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>a country, for numbers and dates</comment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>a region</comment>
        <translation>Celle de la langue</translation>
    </message>
    <message>
        <source>Numbers and dates look like {number} and {day}.</source>
        <comment>an example of a region</comment>
        <extracomment>{number}: a number; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Nombres et dates s’écrivent ainsi&#x202f;: {number} et {day}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>a heading</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colors</source>
        <comment>light or dark</comment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>colors</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colors</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colors</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colors</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>100% is the text size of your system.</source>
        <translation>100&#x202f;% correspond à la taille du texte de votre système.</translation>
    </message>
    <message>
        <source>How figures count</source>
        <comment>a heading</comment>
        <translation>Comptage des chiffres</translation>
    </message>
    <message>
        <source>Resolution time as</source>
        <comment>followed by: elapsed or worked time</comment>
        <translation>Temps de résolution</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>how resolution time is counted</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <comment>from question to answer, by the clock</comment>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <comment>only the time spent working on it</comment>
        <translation>Temps travaillé</translation>
    </message>
    <message>
        <source>Named on every chart of resolution times.</source>
        <translation>Indiqué sur chaque graphique de temps de résolution.</translation>
    </message>
    <message>
        <source>Clients and service languages are</source>
        <translation>Clients et langues de service</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>whether figures add up</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Separate work</source>
        <comment>figures by client and by language add up</comment>
        <translation>Travail distinct</translation>
    </message>
    <message>
        <source>Two views of the same work</source>
        <comment>figures by client and by language count once</comment>
        <translation>Deux vues du même travail</translation>
    </message>
    <message>
        <source>Separate work is added up; the same work counts once.</source>
        <translation>Le travail distinct s’additionne&#x202f;; le même travail compte une fois.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <comment>a heading</comment>
        <translation>Fichiers et sauvegardes</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a heading on the Settings page</comment>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a heading on the Settings page</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export All Charts saves there, in a folder for each client.</source>
        <translation>«&#x202f;Exporter tous les graphiques&#x202f;» les y enregistre, dans un dossier par client.</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Dossier des graphiques</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Updates are saved there, in a folder for each client.</source>
        <translation>Les comptes rendus y sont enregistrés, dans un dossier par client.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Dossier des comptes rendus</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button</comment>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: another folder</comment>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <comment>title of a dialog</comment>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>New backups are kept there from now on. Earlier ones stay in {old}.</source>
        <extracomment>{old}: the path of a folder</extracomment>
        <translation>Les nouvelles sauvegardes y sont désormais conservées. Les précédentes restent dans {old}.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>There are no weekly figures for this.</source>
        <translation>Il n’y a pas de chiffres par semaine.</translation>
    </message>
    <message>
        <source>There are no monthly figures for this.</source>
        <translation>Il n’y a pas de chiffres par mois.</translation>
    </message>
    <message>
        <source>There are no quarterly figures for this.</source>
        <translation>Il n’y a pas de chiffres par trimestre.</translation>
    </message>
    <message>
        <source>There are no yearly figures for this.</source>
        <translation>Il n’y a pas de chiffres par an.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading of a column: 5 of 6</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Likely range</source>
        <comment>heading of a column: 44 to 97%</comment>
        <translation>Fourchette probable</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>a remark in a table: the period is still under way</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a remark in a table: something is missing from the value</comment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>no value: {why}</source>
        <comment>a remark in a table, in place of a value</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>pas de valeur&#x202f;: {why}</translation>
    </message>
    <message>
        <source>the package counts {by}</source>
        <comment>counts by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>le forfait se compte {by}</translation>
    </message>
    <message>
        <source>entered {by}; it can’t be calculated for a longer period</source>
        <comment>entered by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>saisie {by}&#x202f;; aucune valeur ne peut en être déduite pour une période plus longue</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>period|periods|reporting period</source>
        <comment>words that may stand above periods in a table, separated by |. As many as are in use; case and accents do not matter. The same for all texts of this group.</comment>
        <translation>période|périodes</translation>
    </message>
    <message>
        <source>date|dates</source>
        <comment>above dates</comment>
        <translation>date|dates</translation>
    </message>
    <message>
        <source>day|days|day of month</source>
        <comment>above days 1 to 31</comment>
        <translation>jour|jours|jour du mois</translation>
    </message>
    <message>
        <source>week|weeks|wk|w|cw|week number|week no|calendar week</source>
        <comment>above weeks</comment>
        <translation>semaine|semaines|sem|s|numéro de semaine|n° de semaine</translation>
    </message>
    <message>
        <source>week of|week beginning|week commencing|week starting|week start|w c|wc</source>
        <comment>above the first days of weeks</comment>
        <translation>semaine du|semaine commençant le|début de semaine|début de la semaine</translation>
    </message>
    <message>
        <source>week ending|week end|week to|w e</source>
        <comment>above the last days of weeks</comment>
        <translation>semaine finissant le|semaine se terminant le|fin de semaine|fin de la semaine</translation>
    </message>
    <message>
        <source>month|months|month number|mth</source>
        <comment>above months</comment>
        <translation>mois|numéro du mois|n° du mois</translation>
    </message>
    <message>
        <source>quarter|quarters|qtr|q</source>
        <comment>above quarters of a year</comment>
        <translation>trimestre|trimestres|trim|t</translation>
    </message>
    <message>
        <source>year|years|yr</source>
        <comment>above years</comment>
        <translation>année|années|an</translation>
    </message>
    <message>
        <source>client|clients|client name|customer|customers|account</source>
        <comment>above clients</comment>
        <translation>client|clients|cliente|nom du client|clientèle|compte</translation>
    </message>
    <message>
        <source>service language|language|languages|service_language</source>
        <comment>above languages that a client is served in</comment>
        <translation>langue de service|langue|langues</translation>
    </message>
    <message>
        <source>measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis</source>
        <comment>above names of figures such as “Leads”</comment>
        <translation>mesure|mesures|chiffre|chiffres|indicateur|indicateurs|grandeur|kpi|kpis</translation>
    </message>
    <message>
        <source>amount|amounts|value|values|number|count|quantity|actual</source>
        <comment>above figures</comment>
        <translation>montant|montants|valeur|valeurs|nombre|quantité|réalisé</translation>
    </message>
    <message>
        <source>unit|units</source>
        <comment>above units such as hours</comment>
        <translation>unité|unités</translation>
    </message>
    <message>
        <source>total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|max|ytd|year to date|minimum|maximum</source>
        <comment>before or above figures that sum up others</comment>
        <translation>total|totaux|total général|sous-total|somme|ensemble|tout|tous|toutes|cumul|moyenne|moy|médiane|min|max|minimum|maximum</translation>
    </message>
    <message>
        <source>minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|median|last year|previous year|prior year|per day</source>
        <comment>in a title: the figures are planned, averages, cumulative or in another unit</comment>
        <translation>minutes|min|secondes|milliers|en milliers|millions|en millions|pourcent|pour cent|pourcentage|plan|prévu|prévus|prévues|prévision|prévisions|budget|objectif|objectifs|cible|cibles|estimation|estimations|estimé|estimés|cumul|cumulé|cumulés|cumulées|moyenne|moyennes|médiane|année dernière|année précédente|par jour</translation>
    </message>
    <message>
        <source>count|number|no|nr|#</source>
        <comment>the unit of counts</comment>
        <translation>nombre|nb|nbre|n°</translation>
    </message>
    <message>
        <source>of|the|in|st|nd|rd|th|no|starting|beginning</source>
        <comment>inside dates, no meaning</comment>
        <translation>de|du|des|d|le|la|l|er|re|e|ème|n</translation>
    </message>
    <message>
        <source>to|until|till|through|thru</source>
        <comment>between the first and the last day</comment>
        <translation>à|au|jusqu’à|jusqu’au</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Mesure</translation>
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
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Import a Table: {file}</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Importer un tableau&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Import a Table: {file} ({number} of {total})</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file; {number}: a number; {total}: a number of tables</extracomment>
        <translation>Importer un tableau&#x202f;: {file} ({number} sur {total})</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <comment>while the dialog waits</comment>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>&amp;Enter {count}</source>
        <comment>a button: enter so many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>&amp;Saisir ({count})</translation>
    </message>
    <message>
        <source>&amp;Enter {count}, Replace {changed}</source>
        <comment>a button: numbers of figures</comment>
        <extracomment>{count}: a number; {changed}: a number of figures</extracomment>
        <translation>&amp;Saisir {count}, remplacer {changed}</translation>
    </message>
    <message>
        <source>&amp;Replace {changed}</source>
        <comment>a button: a number of figures</comment>
        <extracomment>{changed}: a number of figures</extracomment>
        <translation>&amp;Remplacer {changed}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <comment>figures that were blank</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>nouveaux&#x202f;: {count}</translation>
    </message>
    <message>
        <source>replaced: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>remplacés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>identiques&#x202f;: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>refusés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>unclear: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>à préciser&#x202f;: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <comment>cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>écartés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>These figures are already entered. There is nothing to change.</source>
        <translation>Tous les chiffres de ce tableau sont déjà saisis. Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be entered in it.</source>
        <translation>Ce fichier est ouvert en lecture seule&#x202f;: rien ne peut y être saisi.</translation>
    </message>
    <message>
        <source>Your choices for a table with the same headings are used again.</source>
        <translation>Ce que vous avez décidé pour un tableau aux mêmes en-têtes est repris.</translation>
    </message>
    <message>
        <source>Blank cells change nothing.</source>
        <translation>Les cellules vides ne changent rien.</translation>
    </message>
    <message>
        <source>More questions follow: {count}</source>
        <comment>below a question about a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>D’autres questions suivent&#x202f;: {count}</translation>
    </message>
    <message>
        <source>The table as it is</source>
        <comment>name of a table</comment>
        <translation>Le tableau tel quel</translation>
    </message>
    <message>
        <source>To change what a row or column is, click its heading or press Space.</source>
        <translation>Pour changer le rôle d’une ligne ou d’une colonne, cliquez sur son en-tête ou appuyez sur la barre d’espacement.</translation>
    </message>
    <message>
        <source>To Enter ({count})</source>
        <comment>a tab: figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>À saisir ({count})</translation>
    </message>
    <message>
        <source>Left Out ({count})</source>
        <comment>a tab: cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Écartés ({count})</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>heading of a column</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>heading of a column</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>heading of a column</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>heading of a column: where in a table, such as C5</comment>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>heading of a column</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>heading of a column</comment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{reason} (figures: {count})</source>
        <comment>how many it stands for</comment>
        <extracomment>{reason}: a whole sentence without a full stop; {count}: a number</extracomment>
        <translation>{reason} (chiffres&#x202f;: {count})</translation>
    </message>
    <message>
        <source>{client} (new)</source>
        <comment>a client that is added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (nouveau)</translation>
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
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>one without a name</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <comment>a sheet of a workbook</comment>
        <extracomment>{name}: the name of a sheet of a workbook</extracomment>
        <translation>{name} (masquée)</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <comment>label of a choice such as UTF-8</comment>
        <translation>Codage du texte</translation>
    </message>
    <message>
        <source>Column separator</source>
        <comment>label of a choice such as tabs</comment>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between columns</comment>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between columns</comment>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between columns</comment>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between columns: |</comment>
        <translation>des barres verticales</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>an answer to a question</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Figures with Names in the Table</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Chiffres, nommés dans le tableau</translation>
    </message>
    <message>
        <source>Figures &amp;of One Measure</source>
        <comment>a menu: which figure it is</comment>
        <translation>Chiffres d’un&amp;e mesure</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Périodes</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <comment>role of a row or column</comment>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>Service &amp;Languages</source>
        <comment>role of a row or column</comment>
        <translation>Lan&amp;gues de service</translation>
    </message>
    <message>
        <source>&amp;Names of Figures</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Noms des chiffres</translation>
    </message>
    <message>
        <source>Lea&amp;ve Out</source>
        <comment>a row or column</comment>
        <translation>Éc&amp;arter</translation>
    </message>
    <message>
        <source>As &amp;Recognized</source>
        <comment>a row or column</comment>
        <translation>Comme &amp;reconnu</translation>
    </message>
    <message>
        <source>paste a table</source>
        <comment>what can be undone</comment>
        <translation>coller un tableau</translation>
    </message>
    <message>
        <source>import {file}</source>
        <comment>what can be undone</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>importer {file}</translation>
    </message>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>Saisie de %n chiffre. Cela prend un instant.</numerusform>
            <numerusform>Saisie de %n chiffres. Cela prend un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: {count}.</source>
        <comment>figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Saisis&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Entered: {count}. Not saved yet because they contradict others: {held}.</source>
        <extracomment>{count}: a number; {held}: a number of figures</extracomment>
        <translation>Saisis&#x202f;: {count}. Gardés mais non enregistrés, car ils en contredisent d’autres&#x202f;: {held}.</translation>
    </message>
    <message>
        <source>More such remarks: {count}</source>
        <comment>after a remark on the figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Autres remarques de ce genre&#x202f;: {count}</translation>
    </message>
    <message>
        <source>This is the next sheet.</source>
        <comment>after a sheet was entered</comment>
        <translation>Voici la feuille suivante.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{kpi}: {target} from {period} on.</source>
        <comment>a target was set</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}&#x202f;: {target} dès {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the target from {period} on is removed.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}&#x202f;: l’objectif est retiré ({period}).</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Target</source>
        <comment>title of a dialog</comment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a KPI or a single figure that gets a target</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the business or a client that gets a target</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no single client</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first period of a target</comment>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>name of a field: at least, at most or a range</comment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a target; a number follows</comment>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>a target; a number follows</comment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>a target; two numbers follow, the lower one first</comment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>No target</source>
        <comment>in a drop-down: from then on</comment>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Valeur la plus basse</translation>
    </message>
    <message>
        <source>Highest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Valeur la plus haute</translation>
    </message>
    <message>
        <source>Earlier periods keep their target.</source>
        <translation>Les périodes antérieures gardent leur objectif.</translation>
    </message>
    <message>
        <source>So far: {target} from {period} on.</source>
        <comment>below the fields of a new target</comment>
        <extracomment>{target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Objectif actuel&#x202f;: {target} dès {period}.</translation>
    </message>
    <message>
        <source>Saved. The chart shows this target from {period} on.</source>
        <comment>of a target that begins later than the last value of a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Enregistré. Le graphique montrera cet objectif dès {period}.</translation>
    </message>
    <message>
        <source>So far: no target.</source>
        <comment>below the fields of a target</comment>
        <translation>Objectif actuel&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>It is for each week.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Il vaut pour chaque semaine.</translation>
    </message>
    <message>
        <source>It is for each month.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Il vaut pour chaque mois.</translation>
    </message>
    <message>
        <source>It is for each quarter.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Il vaut pour chaque trimestre.</translation>
    </message>
    <message>
        <source>It is for each year.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Il vaut pour chaque année.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a target</comment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Targets of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Objectifs&#x202f;: {client}</translation>
    </message>
    <message>
        <source>What you promised this client. Charts and updates show how often you kept it.</source>
        <translation>Ce que vous avez promis à ce client. Les graphiques et les comptes rendus montrent combien de fois vous l’avez tenu.</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a list, for screen readers</comment>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>{kpi}: {target} from {period}</source>
        <comment>in a list: CSAT: at least 90% from April 2026</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}&#x202f;: {target} dès {period}</translation>
    </message>
    <message>
        <source>No targets</source>
        <comment>said of a client</comment>
        <translation>Aucun objectif</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>a button: a target</comment>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <comment>a button: a target</comment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>target of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>objectif ({kpi}, {period})</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>another program is using the file</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file can no longer be changed</source>
        <translation>le fichier ne peut plus être modifié</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its folder</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» n’est plus dans son dossier</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été remplacé par un autre fichier</translation>
    </message>
    <message>
        <source>“{file}” was overwritten</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été écrasé</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}”</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» a été renommé en «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the folder of “{file}” is gone</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>le dossier de «&#x202f;{file}&#x202f;» a disparu</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» est endommagé</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>“{file}” cannot be changed</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. Trying again every few seconds.</source>
        <comment>one figure</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Pas encore enregistré&#x202f;: {why}. Nouveaux essais à quelques secondes d’intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n chiffre n’est pas encore enregistré&#x202f;: {why}. Nouveaux essais à quelques secondes d’intervalle.</numerusform>
            <numerusform>%n chiffres ne sont pas encore enregistrés&#x202f;: {why}. Nouveaux essais à quelques secondes d’intervalle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <comment>one figure, for its field</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Non enregistré&#x202f;: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n chiffre n’est pas enregistré&#x202f;: {why}.</numerusform>
            <numerusform>%n chiffres ne sont pas enregistrés&#x202f;: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>%n chiffre non enregistré</numerusform>
            <numerusform>%n chiffres non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed: {why}.</source>
        <comment>in a dialog</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>L’enregistrement a échoué&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>Some of them have been saved with another value since. Cancel to choose which value is right.</source>
        <translation>À la place de certains, un autre chiffre a été enregistré depuis. Annulez pour choisir lequel garder.</translation>
    </message>
    <message>
        <source>What you keep for the next start is shown again when you open this file.</source>
        <translation>Ce que vous gardez pour la prochaine fois réapparaît quand vous ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>They cannot be kept for the next start: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Ils ne peuvent pas être gardés pour la prochaine fois&#x202f;: {why}</translation>
    </message>
    <message>
        <source>{place}: {typed}</source>
        <comment>a figure that is not saved</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026; {typed}: what the user typed</extracomment>
        <translation>{place}&#x202f;: {typed}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>%n autre chiffre</numerusform>
            <numerusform>%n autres chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep for Next Start</source>
        <comment>a button</comment>
        <translation>Garder pour la prochaine fois</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button: give up figures</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: do not close</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{typed}: what the user typed; {stored}: a figure with its unit</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’a pas été enregistré, et {stored} a été enregistré ici depuis. Lequel est juste&#x202f;?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{stored}: a figure with its unit</extracomment>
        <translation>Le chiffre a été effacé sans que cela soit enregistré, et {stored} a été enregistré ici depuis. Lequel est juste&#x202f;?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and the figure has been cleared since. Which one is right?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’a pas été enregistré, et le chiffre a été effacé depuis. Qu’est-ce qui est juste&#x202f;?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved last time. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’a pas été enregistré la dernière fois. L’enregistrer maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved last time. Clear it now?</source>
        <translation>Le chiffre a été effacé, ce qui n’a pas été enregistré la dernière fois. L’enregistrer maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>“{typed}” is not saved yet. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas encore enregistré. L’enregistrer maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Enregistrer {amount}</translation>
    </message>
    <message>
        <source>Clear It</source>
        <comment>a button: save that there is no figure</comment>
        <translation>L’effacer</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the saved figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Garder {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: save no figure</comment>
        <translation>Laisser vide</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>{client}, {period}: sent. This update is kept as it is.</source>
        <comment>printed after the user called an update sent; the program sends nothing itself</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}&#x202f;: envoyé. Ce compte rendu est conservé tel quel.</translation>
    </message>
    <message>
        <source>{client}, {period}: not sent. This update can change again.</source>
        <comment>printed after the user took back that an update was sent</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}&#x202f;: non envoyé. Ce compte rendu peut de nouveau changer.</translation>
    </message>
    <message>
        <source>There are no updates, and none is due.</source>
        <translation>Il n’y a aucun compte rendu, et aucun n’est attendu.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>the heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <comment>the heading of a column: draft, ready, sent</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>the heading of a column of days</comment>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the heading of a column</comment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a list of updates</comment>
        <translation>attendu</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Pas d’évolution avérée&#x202f;: {recent} sur %n semaine ({count}) après {before} ({whole})</numerusform>
            <numerusform>Pas d’évolution avérée&#x202f;: {recent} sur %n semaines ({count}) après {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Pas d’évolution avérée&#x202f;: {recent} sur %n mois ({count}) après {before} ({whole})</numerusform>
            <numerusform>Pas d’évolution avérée&#x202f;: {recent} sur %n mois ({count}) après {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Pas d’évolution avérée&#x202f;: {recent} sur %n trimestre ({count}) après {before} ({whole})</numerusform>
            <numerusform>Pas d’évolution avérée&#x202f;: {recent} sur %n trimestres ({count}) après {before} ({whole})</numerusform>
        </translation>
    </message>
    <message>
        <source>No value for {period}: {reason}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Pas de valeur pour {period}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>No figures for {period}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Aucun chiffre pour {period}</translation>
    </message>
    <message>
        <source>This period is not over yet</source>
        <translation>Cette période n’est pas encore terminée</translation>
    </message>
    <message>
        <source>{count}: {level}</source>
        <comment>34 of 50: below the benchmark</comment>
        <extracomment>{count}: a count, such as 5 of 6; {level}: the name of a level, such as typical</extracomment>
        <translation>{count}&#x202f;: {level}</translation>
    </message>
    <message>
        <source>Usual here: {range}</source>
        <comment>2.1 to 4.4 h</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Habituel ici&#x202f;: {range}</translation>
    </message>
    <message>
        <source>Higher than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Plus haut que d’habitude ici ({range})</translation>
    </message>
    <message>
        <source>Lower than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Plus bas que d’habitude ici ({range})</translation>
    </message>
    <message>
        <source>From {first} to {last}: between {low} and {high}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{first} – {last}&#x202f;: entre {low} et {high}</translation>
    </message>
    <message>
        <source>From {first} to {last}: always {value}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: a value with its unit and its count</extracomment>
        <translation>{first} – {last}&#x202f;: toujours {value}</translation>
    </message>
    <message>
        <source>{figure}, {first} to {last}: between {low} and {high}</source>
        <comment>in place of a chart</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{figure}, {first} – {last}&#x202f;: entre {low} et {high}</translation>
    </message>
    <message>
        <source>Likely range, {period}: {range}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {range}: two values, such as 44 to 97%</extracomment>
        <translation>Fourchette probable, {period}&#x202f;: {range}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <comment>after hours used: 18 h 30 of 20 h</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>sur {hours}</translation>
    </message>
    <message>
        <source>{bought} bought, {carried} carried over</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{bought} du forfait, {carried} de report</translation>
    </message>
    <message>
        <source>{bought} bought, less {carried} used before</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{bought} du forfait, moins {carried} de dépassement antérieur</translation>
    </message>
    <message>
        <source>Hours used</source>
        <comment>of a package, in a list of figures</comment>
        <translation>Heures utilisées</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>to be used by {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>à utiliser jusqu’au {day}</translation>
    </message>
    <message>
        <source>Not over yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Pas encore terminé&#x202f;: {period}.</translation>
    </message>
    <message>
        <source>Not closed yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Pas encore clôturé&#x202f;: {period}.</translation>
    </message>
    <message>
        <source>Left out because they are not saved yet: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Non compris, car pas encore enregistrés&#x202f;: {figures}.</translation>
    </message>
    <message>
        <source>Missing: {figures}.</source>
        <comment>a remark on an update before it is sent: not entered</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Manquant&#x202f;: {figures}.</translation>
    </message>
    <message>
        <source>All hours of {longer} are counted: they are not entered by week.</source>
        <comment>a remark on the update of a week; {longer}: a month</comment>
        <translation>Toutes les heures de la période ({longer}) sont comptées&#x202f;: elles ne sont pas saisies par semaine.</translation>
    </message>
    <message>
        <source>The figures of {period} are not in a short update.</source>
        <comment>a remark on an update before it is sent; {period}: a week</comment>
        <translation>Un compte rendu court ne montre pas les chiffres ({period}).</translation>
    </message>
    <message>
        <source>Incomplete: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Incomplet&#x202f;: {figures}.</translation>
    </message>
    <message>
        <source>Based on small numbers: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>D’après de petits effectifs&#x202f;: {figures}.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Seulement pour les clients qui ne parlent pas anglais&#x202f;: {figures}.</translation>
    </message>
    <message>
        <source>{place}: the field {field} has no value.</source>
        <extracomment>{place}: a text of this context, such as Summary; {field}: a field of a text in braces, never translated, such as {client}</extracomment>
        <translation>{place}&#x202f;: le champ {field} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>{place}: this seems to be in another language ({language}).</source>
        <extracomment>{place}: a text of this context, such as Summary; {language}: the name of a language</extracomment>
        <translation>{place}&#x202f;: ce texte semble être dans une autre langue ({language}).</translation>
    </message>
    <message>
        <source>Not available yet: {language}. The update is in the language of the window.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Pas encore disponible&#x202f;: {language}. Le compte rendu est dans la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>{place}: another client is named: {client}.</source>
        <extracomment>{place}: a text of this context, such as Summary; {client}: the name of a client</extracomment>
        <translation>{place}&#x202f;: un autre client est nommé&#x202f;: {client}.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, as in the update you sent.</source>
        <comment>a remark on a correction; {value}: a value that has changed since, such as 86%</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}&#x202f;: il y a encore {value}, comme dans le compte rendu envoyé.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, but the figures have changed.</source>
        <comment>a remark on an update before it is sent; {value}: numbers, such as 86% and 43</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}&#x202f;: il y a encore {value}, mais les chiffres ont changé.</translation>
    </message>
    <message>
        <source>Your name is missing at the top of the update.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Votre nom manque en tête du compte rendu.</translation>
    </message>
    <message>
        <source>What you do is not given in the language of the update ({language}).</source>
        <comment>a remark on an update before it is sent: the trade of the user</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Votre métier n’est pas indiqué dans la langue du compte rendu ({language}).</translation>
    </message>
    <message>
        <source>This update says nothing yet: it has no figures, hours, or text.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Ce compte rendu ne dit encore rien&#x202f;: ni chiffres, ni heures, ni texte.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update that the user writes</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a part of an update that the user writes: finished work</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a part of an update that the user writes: work under way</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>Ce dont j’ai besoin de votre part</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a part of an update that the user writes: work in the next period</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Commentaire</translation>
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
        <translation>Période&#x202f;: du {first} au {last}</translation>
    </message>
    <message>
        <source>Figures by week: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Chiffres par semaine&#x202f;: du {first} au {last}</translation>
    </message>
    <message>
        <source>{figure}: {formula}</source>
        <comment>what a figure is computed from</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {formula}: a formula in words</extracomment>
        <translation>{figure}&#x202f;: {formula}</translation>
    </message>
    <message>
        <source>“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is no clear change.</source>
        <translation>Une hausse ou une baisse n’est signalée que si le hasard seul produit rarement un tel écart&#x202f;; sinon, aucune évolution n’est avérée.</translation>
    </message>
    <message>
        <source>{source}, for {figures}</source>
        <comment>a benchmark with its article, and names of figures</comment>
        <extracomment>{source}: where a benchmark comes from, such as Published benchmark: article on …; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>{source}, pour&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>The articles name no study.</source>
        <comment>the sources of benchmarks</comment>
        <translation>Les articles ne citent aucune étude.</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <comment>at the foot of an update</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Établi le {day}</translation>
    </message>
    <message>
        <source>{first} to {last} · details, formulas and sources follow</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Du {first} au {last} · détails, formules et sources ci-après</translation>
    </message>
    <message>
        <source>{heading}: page {page}</source>
        <comment>at the foot of a first page; {heading}: What I need from you; {page}: a number</comment>
        <translation>{heading}&#x202f;: page {page}</translation>
    </message>
    <message>
        <source>Details and formulas are in the attached PDF.</source>
        <comment>in a mail</comment>
        <translation>Les détails et les formules sont dans le PDF joint.</translation>
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
        <translation>Forfait&#x202f;: {hours}</translation>
    </message>
    <message>
        <source>No clear change: {figures}</source>
        <comment>names of figures</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Pas d’évolution avérée&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Absence du {first} au {last}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <comment>title of an update</comment>
        <translation>Compte rendu hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly update</source>
        <comment>title of an update</comment>
        <translation>Compte rendu mensuel</translation>
    </message>
    <message>
        <source>Quarterly update</source>
        <comment>title of an update</comment>
        <translation>Compte rendu trimestriel</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <comment>title of an update</comment>
        <translation>Compte rendu annuel</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Bilan hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Bilan mensuel</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Bilan trimestriel</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Bilan annuel</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>the kind of an update: no work in this period</comment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>{kind}, corrected</source>
        <comment>Monthly update, corrected</comment>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>{kind}, version corrigée</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the state of an update</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the state of an update</comment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>the state of an update</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how the work stands</comment>
        <translation>En bonne voie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>status of an update</comment>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>how the work stands</comment>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Les chiffres de la semaine</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>Les chiffres du mois</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>Les chiffres du trimestre</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Les chiffres de l’année</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a heading of an update: work that is finished</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Fait en {month}</translation>
    </message>
    <message>
        <source>Done, {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Fait du {first} au {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a heading of an update: work in the next period</comment>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next, in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Ensuite, en {month}</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>a heading of an update: work in the next week</comment>
        <translation>La semaine prochaine</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a heading of an update: work that is under way</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Hours of the package</source>
        <translation>Heures du forfait</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <comment>is needed from the client</comment>
        <translation>Rien pour le moment.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>after something done: it was planned before</comment>
        <translation>prévu</translation>
    </message>
    <message>
        <source>was planned</source>
        <comment>after something that is not done yet</comment>
        <translation>était prévu</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} sur %n prévu</numerusform>
            <numerusform>{done} sur %n prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update: on track, needs attention …</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a part of an update</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Planned before</source>
        <comment>a part of an update: what was planned in the one before</comment>
        <translation>Prévu précédemment</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a part of an update</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Fine print</source>
        <comment>a part of an update, at its foot</comment>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>for {contact}</source>
        <comment>for whom an update is: for Ms Miller</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>pour {contact}</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>the title of the review of the whole business</comment>
        <translation>Tous les clients</translation>
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
        <translation>Bonjour {contact}</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>a salutation in a mail</comment>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Here is the update for {period}.</source>
        <comment>the beginning of a mail</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Voici le compte rendu de {period}.</translation>
    </message>
    <message>
        <source>Corrected since the update for {period}: {figures}</source>
        <comment>{figures}: a list of figures with both values</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Corrigé depuis le compte rendu de {period}&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>{figure} {now} (was {was})</source>
        <comment>in a list of corrected figures: Task completion 83% (was 86%)</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {now}: a value with its unit, such as 83%; {was}: a value with its unit, such as 86%</extracomment>
        <translation>{figure} {now} (au lieu de {was})</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Updates</source>
        <comment>title of a page: reports to clients</comment>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>an update that is about no single client</comment>
        <translation>Toute l’activité</translation>
    </message>
    <message>
        <source>Pre&amp;vious Client</source>
        <comment>a menu entry</comment>
        <translation>C&amp;lient précédent</translation>
    </message>
    <message>
        <source>&amp;Next Client</source>
        <comment>a menu entry</comment>
        <translation>Client s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Copy for Email</source>
        <comment>a button: copy the update to paste it</comment>
        <translation>&amp;Copier pour l’e-mail</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <comment>a button</comment>
        <translation>Enregistrer le &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <comment>a button</comment>
        <translation>&amp;Marquer comme envoyé</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>All Updates</source>
        <comment>a button: show the list of all updates</comment>
        <translation>Tous les comptes rendus</translation>
    </message>
    <message>
        <source>Save PDF &amp;As…</source>
        <comment>a menu entry</comment>
        <translation>Enregistrer le PDF &amp;sous…</translation>
    </message>
    <message>
        <source>Save as Email &amp;Draft (.eml)</source>
        <comment>a menu entry</comment>
        <translation>Enregistrer comme &amp;brouillon d’e-mail (.eml)</translation>
    </message>
    <message>
        <source>Save as Plain &amp;Text</source>
        <comment>a menu entry</comment>
        <translation>Enregistrer en &amp;texte brut</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the subject of a mail</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the greeting of a mail</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>&amp;Ready to Send</source>
        <comment>a menu entry with a check mark</comment>
        <translation>P&amp;rêt à envoyer</translation>
    </message>
    <message>
        <source>Mark as N&amp;ot Sent</source>
        <comment>a menu entry: not sent after all</comment>
        <translation>Annuler «&#x202f;&amp;Envoyé&#x202f;»</translation>
    </message>
    <message>
        <source>Draft a Correction</source>
        <comment>a button</comment>
        <translation>Rédiger un rectificatif</translation>
    </message>
    <message>
        <source>D&amp;iscard the Correction</source>
        <comment>a menu entry: a correction that was not sent</comment>
        <translation>Supprimer le rect&amp;ificatif</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <comment>a button: of a sent update</comment>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Reusable Te&amp;xts…</source>
        <comment>a menu entry</comment>
        <translation>Te&amp;xtes réutilisables…</translation>
    </message>
    <message>
        <source>&amp;Your Name and Logo…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Votre nom et votre logo…</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a tab: the fields of an update</comment>
        <translation>Rédiger</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a heading, and a tab: the pages of an update</comment>
        <translation>Aperçu</translation>
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
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>an update that corrects a sent one</comment>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <comment>the second, third … correction of a sent update</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Rectificatif {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>name of a drop-down: an update as first sent, or one of its corrections</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <comment>{day}: a date</comment>
        <translation>Envoyé le {day}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>no update was written for a client’s month yet</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Kind of update</source>
        <comment>name of a drop-down</comment>
        <translation>Type de compte rendu</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>kind of update</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Short, without figures</source>
        <oldsource>Short, without charts</oldsource>
        <comment>kind of update</comment>
        <translation>Court, sans chiffres</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>kind of update: nobody worked</comment>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Language of the update</source>
        <comment>name of a drop-down</comment>
        <translation>Langue du compte rendu</translation>
    </message>
    <message>
        <source>{language} (the client’s)</source>
        <comment>{language}: French</comment>
        <translation>{language} (celle du client)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no status of the work was chosen</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One line about the status</source>
        <comment>in an empty field</comment>
        <translation>Une ligne sur l’état</translation>
    </message>
    <message>
        <source>Reset Text</source>
        <comment>a button: back to the drafted text</comment>
        <translation>Rétablir le texte proposé</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button that opens a menu of texts</comment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>No reusable texts yet</source>
        <comment>a menu entry without effect</comment>
        <translation>Aucun texte réutilisable</translation>
    </message>
    <message>
        <source>One item per line</source>
        <comment>in an empty field</comment>
        <translation>Un élément par ligne</translation>
    </message>
    <message>
        <source>Questions for the client, one per line</source>
        <comment>in an empty field</comment>
        <translation>Questions au client, une par ligne</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <comment>characters: 133 of 400</comment>
        <extracomment>{count}: a number; {most}: a number</extracomment>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>No package hours in this period</source>
        <oldsource>No package in this period</oldsource>
        <translation>Pas d’heures de forfait pour cette période</translation>
    </message>
    <message>
        <source>No notes are shown to the client for this period</source>
        <translation>Aucune note n’est montrée au client pour cette période</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button: the words about a figure</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move {figure} up</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Monter {figure}</translation>
    </message>
    <message>
        <source>Move {figure} down</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Descendre {figure}</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <comment>first entry of a drop-down</comment>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Sentence about {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Phrase sur {figure}</translation>
    </message>
    <message>
        <source>Your comment</source>
        <comment>in an empty field: about a figure</comment>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Comment on {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Commentaire sur {figure}</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a heading: the subject and the greeting of a mail</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>of a mail</comment>
        <translation>Formule d’appel</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>%n point à vérifier&#x202f;; l’envoi reste possible.</numerusform>
            <numerusform>%n points à vérifier&#x202f;; l’envoi reste possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <comment>in an update before it is sent</comment>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Clôturer&#x202f;: {period}</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button</comment>
        <translation>Ouvrir les chiffres</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <comment>a button: in the update</comment>
        <translation>Afficher les chiffres</translation>
    </message>
    <message>
        <source>Copied. Paste it into an email. If your email program drops the pictures, use Save as Email Draft instead.</source>
        <translation>Copié. Collez-le dans un e-mail. Si votre logiciel de messagerie supprime les images, utilisez plutôt «&#x202f;Enregistrer comme brouillon d’e-mail&#x202f;».</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>a line of text was copied</comment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <comment>{file}: the name of a file</comment>
        <translation>Enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <comment>a button</comment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, choose Edit As New Message.</source>
        <translation>Il s’ouvre comme brouillon dans Thunderbird et dans Outlook classique. Si Thunderbird ne fait que l’afficher, choisissez «&#x202f;Modifier comme un nouveau message&#x202f;».</translation>
    </message>
    <message>
        <source>This update was sent on {day}. It can no longer change.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Ce compte rendu a été envoyé le {day}. Il n’est plus modifiable.</translation>
    </message>
    <message>
        <source>This is an earlier version, sent on {day}.</source>
        <comment>of an update that was sent and corrected; {day}: a date</comment>
        <translation>Ceci est une version antérieure, envoyée le {day}.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Dossier des comptes rendus</translation>
    </message>
    <message>
        <source>Updates are saved in {folder}, in a folder for each client such as “{client}”.</source>
        <comment>{folder}: the path of a folder</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Les comptes rendus sont enregistrés dans {folder}, dans un dossier par client, par exemple «&#x202f;{client}&#x202f;».</translation>
    </message>
    <message>
        <source>You can change this in Settings.</source>
        <translation>Vous pouvez modifier ce choix dans les Réglages.</translation>
    </message>
    <message>
        <source>&amp;Save There</source>
        <comment>a button: in the folder that is named</comment>
        <translation>&amp;Enregistrer ici</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <comment>a button</comment>
        <translation>&amp;Autre dossier…</translation>
    </message>
    <message>
        <source>The update was sent on {day}.</source>
        <comment>above a sheet whose figures changed since</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Le compte rendu a été envoyé le {day}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>kind of files</comment>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>change the update</source>
        <comment>what can be undone</comment>
        <translation>modifier le compte rendu</translation>
    </message>
    <message>
        <source>mark the update as ready</source>
        <comment>what can be undone</comment>
        <translation>marquer le compte rendu comme prêt</translation>
    </message>
    <message>
        <source>mark the update as a draft</source>
        <comment>what can be undone</comment>
        <translation>remettre le compte rendu en brouillon</translation>
    </message>
    <message>
        <source>draft a correction</source>
        <comment>what can be undone</comment>
        <translation>rédiger un rectificatif</translation>
    </message>
    <message>
        <source>discard the correction</source>
        <comment>what can be undone</comment>
        <translation>supprimer le rectificatif</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: draft, ready or sent</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Back to the Update</source>
        <comment>a button</comment>
        <translation>Retour au compte rendu</translation>
    </message>
    <message>
        <source>Your Name and Logo</source>
        <comment>title of a dialog</comment>
        <translation>Votre nom et votre logo</translation>
    </message>
    <message>
        <source>Shown at the top of your updates.</source>
        <translation>Ils figurent en tête de vos comptes rendus.</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>the name of the user</comment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>What you do</source>
        <comment>the trade of the user</comment>
        <translation>Votre métier</translation>
    </message>
    <message>
        <source>What you do ({language})</source>
        <comment>the trade of the user in updates in a language</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Votre métier ({language})</translation>
    </message>
    <message>
        <source>Multilingual virtual assistant</source>
        <comment>example of a trade, in an empty field</comment>
        <translation>Assistance virtuelle multilingue</translation>
    </message>
    <message>
        <source>change your name and logo</source>
        <comment>what can be undone</comment>
        <translation>modifier votre nom et votre logo</translation>
    </message>
    <message>
        <source>Reusable Texts</source>
        <comment>title of a dialog</comment>
        <translation>Textes réutilisables</translation>
    </message>
    <message>
        <source>Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.</source>
        <comment>{fields}: a list of names in braces; {kpi}: a name in braces</comment>
        <translation>Les champs sont remplis dans chaque compte rendu&#x202f;: {fields}, ou le code d’un indicateur comme {kpi}.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a reusable text</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of a reusable text</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a reusable text</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Any language</source>
        <comment>of a reusable text</comment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: a dialog</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>change the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>modifier le texte «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>delete the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>supprimer le texte «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Kept as sent on {day}.</source>
        <comment>{day}: a date</comment>
        <translation>Version envoyée le {day}, conservée telle quelle.</translation>
    </message>
    <message>
        <source>Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.</source>
        <comment>{day}: a date; the user may have sent the client what was saved before</comment>
        <translation>Version envoyée le {day}, conservée telle quelle. Elle a changé depuis que vous l’aviez enregistrée ou copiée&#x202f;: enregistrez-la ou copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>{figure}: sent with {sent}, now {now}</source>
        <comment>a figure whose value has changed since; {sent} and {now}: values</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}&#x202f;: envoyé avec {sent}, à présent {now}</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in place of the value of a figure</comment>
        <translation>pas de valeur</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder:</source>
        <comment>label of a file dialog</comment>
        <translation>Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <comment>label of a file dialog</comment>
        <translation>Type de fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a kind of file, in a list of files</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button of a dialog</comment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Champ suivant, champ précédent</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a heading of a list of keys</comment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Show when the last change was saved</source>
        <translation>Afficher quand la dernière modification a été enregistrée</translation>
    </message>
    <message>
        <source>Where Is My Data?</source>
        <comment>title of a dialog</comment>
        <translation>Où sont mes données&#x202f;?</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a label in the dialog Where Is My Data?</comment>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Backups, made when you close KPI Desk</source>
        <translation>Sauvegardes, faites à la fermeture</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button: open it in the file manager</comment>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Your business is one file. It is not encrypted: use the disk encryption of your system. Now and then, copy the backup folder to another device.</source>
        <translation>Votre activité tient dans un seul fichier. Il n’est pas chiffré&#x202f;: utilisez le chiffrement de disque de votre système. Copiez de temps en temps le dossier des sauvegardes sur un autre appareil.</translation>
    </message>
    <message>
        <source>Check My Data</source>
        <comment>title of a dialog</comment>
        <translation>Vérifier mes données</translation>
    </message>
    <message>
        <source>Checking your file and its newest backup…</source>
        <translation>Vérification de votre fichier et de sa dernière sauvegarde…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <comment>after a check of the data</comment>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Something is wrong. Don’t enter anything in this file until it is fixed.</source>
        <translation>Il y a un problème. Ne saisissez plus rien dans ce fichier tant qu’il n’est pas réglé.</translation>
    </message>
    <message>
        <source>Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a Copy…</source>
        <translation>Votre fichier est en bon état, mais ses sauvegardes ont un problème. Faites une copie maintenant&#x202f;: Fichier › Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <comment>a button of a dialog</comment>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>About KPI Desk</source>
        <comment>title of a dialog</comment>
        <translation>À propos de KPI Desk</translation>
    </message>
    <message>
        <source>The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline and opens no network connection.</source>
        <translation>Les indicateurs de votre activité d’assistance virtuelle, sur votre propre ordinateur. KPI Desk fonctionne hors ligne et n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>a place of the window</comment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a place of the window</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a place of the window</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a place of the window</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a place of the window</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a place of the window: reports</comment>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a place of the window</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <comment>a menu: of the place to enter figures</comment>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <comment>a menu: of that place</comment>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <comment>a menu: of that place</comment>
        <translation>Comptes &amp;rendus</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>the rail, for screen readers</comment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>Aid&amp;e</translation>
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
        <translation>Mon activité</translation>
    </message>
    <message>
        <source>Sample business</source>
        <comment>in the title of the window: the file of the sample</comment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Backup of {file}</source>
        <comment>in the title of the window: the file it was made of</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{file} (sauvegarde)</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <comment>at the right of the menu bar</comment>
        <extracomment>{time}: a time of day, such as 2:02 PM</extracomment>
        <translation>Tout est enregistré ({time})</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <comment>at the right of the menu bar</comment>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>Enregistré, sauf %n chiffre à revoir</numerusform>
            <numerusform>Enregistré, sauf %n chiffres à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>Pas encore enregistré&#x202f;: %n chiffre</numerusform>
            <numerusform>Pas encore enregistrés&#x202f;: %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: the text of an update</source>
        <comment>beside the menus; a report to a client</comment>
        <translation>Pas encore enregistré&#x202f;: le texte d’un compte rendu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>beside the menus: the file cannot be changed</comment>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>close a message</comment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>a tool tip: a page and its keys</comment>
        <extracomment>{name}: the name of a page; {keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>This is a sample business with made-up figures. Try anything you like.</source>
        <translation>Voici une activité d’exemple, aux chiffres inventés. Faites-y tous les essais que vous voulez.</translation>
    </message>
    <message>
        <source>Start with My Own Figures</source>
        <comment>leave the sample business</comment>
        <translation>Commencer avec mes chiffres</translation>
    </message>
    <message>
        <source>&amp;New Business File…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Nouveau fichier d’activité…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only…</source>
        <comment>a menu command: open a file for viewing only</comment>
        <translation>Ouvrir en &amp;lecture seule…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <comment>a menu of business files</comment>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>an empty menu of recent files</comment>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Business</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <comment>a menu entry</comment>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Res&amp;tore a Backup…</source>
        <comment>a menu entry</comment>
        <translation>Restaurer une sau&amp;vegarde…</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <comment>a menu command: enter its figures</comment>
        <translation>&amp;Importer un tableau…</translation>
    </message>
    <message>
        <source>P&amp;ast Imports…</source>
        <comment>a menu command: list of imported tables</comment>
        <translation>Impor&amp;ts précédents…</translation>
    </message>
    <message>
        <source>The clipboard has no text or table to paste.</source>
        <translation>Il n’y a ni texte ni tableau à coller dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <comment>tables that were to follow</comment>
        <extracomment>{files}: names of files, joined as a list</extracomment>
        <translation>Fichiers non lus&#x202f;: {files}.</translation>
    </message>
    <message>
        <source>&amp;Export Data…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Exporter les données…</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <comment>a menu entry</comment>
        <translation>To&amp;ut exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>a menu entry</comment>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a dialog</comment>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent update is printed from its PDF.</source>
        <translation>Rien à imprimer ici. Allez dans Vue d’ensemble, Chiffres, Historique, Graphiques ou Comptes rendus. Un compte rendu envoyé s’imprime depuis son PDF.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>a menu entry</comment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>a menu entry</comment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>a menu entry</comment>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;Annuler&#x202f;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;Refaire&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Refait&#x202f;: {what}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>a menu entry</comment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <comment>a menu entry</comment>
        <translation>Rechercher par&amp;tout…</translation>
    </message>
    <message>
        <source>Choose &amp;KPIs…</source>
        <comment>a menu entry: which ones are tracked</comment>
        <translation>Choisir les &amp;indicateurs…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <comment>a menu: light or dark</comment>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>light or dark</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <comment>appearance</comment>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>a menu</comment>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>language</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Check My Data…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Vérifier mes données…</translation>
    </message>
    <message>
        <source>&amp;Where Is My Data?</source>
        <translation>&amp;Où sont mes données&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>a menu entry: a list of keys</comment>
        <translation>Ra&amp;ccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About KPI Desk</source>
        <comment>a menu entry</comment>
        <translation>À &amp;propos de KPI Desk</translation>
    </message>
    <message>
        <source>Business files (*.kpidesk)</source>
        <comment>a kind of file</comment>
        <translation>Fichiers d’activité (*.kpidesk)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</source>
        <comment>kinds of files</comment>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>a kind of file</comment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <comment>a kind of file</comment>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Table for programs (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Tableau pour programmes (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <comment>a kind of file</comment>
        <translation>Données pour d’autres programmes (*.json)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>in the message bar, after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Fichier enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>create start own</source>
        <comment>words that find the command New Business File</comment>
        <translation>créer commencer propre</translation>
    </message>
    <message>
        <source>backup duplicate USB</source>
        <comment>words that find the command Save a Copy</comment>
        <translation>sauvegarde sauvegarder dupliquer USB</translation>
    </message>
    <message>
        <source>undo recover lost</source>
        <comment>words that find the command Restore a Backup</comment>
        <translation>annuler récupérer perdu</translation>
    </message>
    <message>
        <source>demo example</source>
        <comment>words that find the command Open the Sample</comment>
        <translation>démo exemple</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet load</source>
        <comment>words that find the command Import a Table</comment>
        <translation>Excel CSV tableur charger</translation>
    </message>
    <message>
        <source>undo delete remove Excel</source>
        <comment>words that find the command Past Imports</comment>
        <translation>annuler supprimer retirer Excel</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet</source>
        <comment>words that find the command Export Data</comment>
        <translation>Excel CSV tableur</translation>
    </message>
    <message>
        <source>archive backup</source>
        <comment>words that find the command Export Everything</comment>
        <translation>archive archiver sauvegarde</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <comment>words that find the command Print</comment>
        <translation>papier PDF</translation>
    </message>
    <message>
        <source>exit close</source>
        <comment>words that find the command Quit</comment>
        <translation>fermer sortir</translation>
    </message>
    <message>
        <source>add remove delete hide</source>
        <comment>words that find the command Choose KPIs</comment>
        <translation>ajouter retirer supprimer masquer</translation>
    </message>
    <message>
        <source>help hotkeys</source>
        <comment>words that find the command Keyboard Shortcuts</comment>
        <translation>aide touches</translation>
    </message>
    <message>
        <source>error repair damaged</source>
        <comment>words that find the command Check My Data</comment>
        <translation>erreur réparer abîmé</translation>
    </message>
    <message>
        <source>folder file location backup privacy</source>
        <comment>words that find the command Where Is My Data?</comment>
        <translation>dossier fichier emplacement sauvegarde confidentialité</translation>
    </message>
    <message>
        <source>version license update</source>
        <comment>words that find the command About KPI Desk</comment>
        <translation>version licence mise jour</translation>
    </message>
    <message>
        <source>mode theme day</source>
        <comment>words that find the command Light</comment>
        <translation>mode thème jour</translation>
    </message>
    <message>
        <source>mode theme night</source>
        <comment>words that find the command Dark</comment>
        <translation>mode thème nuit</translation>
    </message>
    <message>
        <source>mode theme accessibility</source>
        <comment>words that find the command High Contrast</comment>
        <translation>mode thème accessibilité</translation>
    </message>
</context>
</TS>
