<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, built on {day}</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Wersja {version}, zbudowana {day}</translation>
    </message>
    <message>
        <source>Version {version}, running from its source</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>Wersja {version}, uruchomiona z kodu źródłowego</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Nowości</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>spoken</comment>
        <translation>Nowości</translation>
    </message>
    <message>
        <source>Version {version} ({day})</source>
        <comment>a heading above the notes on a version</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Wersja {version} ({day})</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <comment>a heading in About KPI Desk</comment>
        <translation>Nowsze wersje</translation>
    </message>
    <message>
        <source>KPI Desk never checks for updates. Look at the page where you downloaded it: if its version is higher than {version}, install it over this one. Your data is kept.</source>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>KPI Desk nigdy nie szuka aktualizacji. Zajrzyj na stronę, z której pochodzi program: jeśli jest tam wersja wyższa niż {version}, zainstaluj ją w miejsce obecnej. Twoje dane zostaną zachowane.</translation>
    </message>
    <message>
        <source>Your &amp;Data</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>Twoje &amp;dane</translation>
    </message>
    <message>
        <source>Your business file and its backups stay where they are when you update or uninstall the program.</source>
        <translation>Plik działalności i jego kopie zapasowe pozostają na miejscu, gdy aktualizujesz lub odinstalowujesz program.</translation>
    </message>
    <message>
        <source>&amp;Parts and Licenses</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Składniki i licencje</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>spoken, a list</comment>
        <translation>Składniki programu</translation>
    </message>
    <message>
        <source>{part}, license: {license}</source>
        <comment>spoken, in a list</comment>
        <extracomment>{part}: the name of a part of the program, and its version; {license}: the name of a license, such as MIT</extracomment>
        <translation>{part}, licencja: {license}</translation>
    </message>
    <message>
        <source>License text: {name}</source>
        <comment>spoken, a text</comment>
        <extracomment>{name}: the name of a part of the program</extracomment>
        <translation>Tekst licencji: {name}</translation>
    </message>
    <message>
        <source>The list of parts is missing from this copy.</source>
        <translation>W tej kopii programu brakuje listy składników.</translation>
    </message>
    <message>
        <source>No license text is installed with this part.</source>
        <translation>Z tym składnikiem nie zainstalowano tekstu licencji.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>spoken: a folder</comment>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own.</source>
        <translation>Qt i PySide6 są używane na licencji GNU LGPL w wersji 3: możesz zastąpić ich biblioteki własnymi.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own. README.txt in the licenses folder explains how.</source>
        <translation>Qt i PySide6 są używane na licencji GNU LGPL w wersji 3: możesz zastąpić ich biblioteki własnymi. Plik README.txt w folderze licencji wyjaśnia, jak to zrobić.</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>{hours} h</source>
        <comment>a duration: 2 h</comment>
        <extracomment>{hours}: a number of hours</extracomment>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes</extracomment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a duration: 5 min</comment>
        <extracomment>{minutes}: a number of minutes</extracomment>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{hours}: a number of hours; {minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <comment>a duration</comment>
        <extracomment>{minutes}: a number of minutes; {seconds}: a number of seconds</extracomment>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <comment>a duration: 30 s</comment>
        <extracomment>{seconds}: a number of seconds</extracomment>
        <translation>{seconds}&#xa0;s</translation>
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
        <translation>PRZECZYTAJ</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a folder name</comment>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a folder name</comment>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>a folder name</comment>
        <translation>Cała działalność</translation>
    </message>
    <message>
        <source>Everything from “{name}”</source>
        <comment>title of a page in an exported archive</comment>
        <extracomment>{name}: the name of the business file</extracomment>
        <translation>Wszystko z pliku „{name}”</translation>
    </message>
    <message>
        <source>Exported on {day} by KPI Desk {version}.</source>
        <comment>first sentence of a page in an exported archive</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {version}: a version number, such as 1.2.0</extracomment>
        <translation>Wyeksportowano {day} w programie KPI Desk {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>Archiwum zawiera %n liczbę.</numerusform>
            <numerusform>Archiwum zawiera %n liczby.</numerusform>
            <numerusform>Archiwum zawiera %n liczb.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from {first} to {last}.</source>
        <comment>figures</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Zakres okresów: {first} – {last}.</translation>
    </message>
    <message>
        <source>This is for you only</source>
        <translation>Tylko dla ciebie</translation>
    </message>
    <message>
        <source>It contains the names, figures and notes of all your clients and is not encrypted. Keep it where only you can read it. To a client, send only that client’s charts.</source>
        <translation>Archiwum zawiera nazwy, liczby i notatki wszystkich twoich klientów i nie jest zaszyfrowane. Przechowuj je tam, gdzie nikt inny go nie przeczyta. Klientowi wysyłaj tylko jego własne wykresy.</translation>
    </message>
    <message>
        <source>What each file is</source>
        <comment>a heading above a list of files</comment>
        <translation>Co zawierają pliki</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a column</comment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a column</comment>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. Copy it to any computer and open it in KPI Desk to continue there. The other files can be read without KPI Desk.</source>
        <translation>Wszystko tak, jak przechowuje to KPI Desk: liczby, klienci, notatki, cele i wszystkie wcześniejsze zmiany. Skopiuj ten plik na dowolny komputer i otwórz w KPI Desk, żeby tam pracować dalej. Pozostałe pliki można czytać bez KPI Desk.</translation>
    </message>
    <message>
        <source>All figures in a workbook, one in each row and with names in your language, for any spreadsheet program.</source>
        <translation>Wszystkie liczby w skoroszycie, po jednej w wierszu i z nazwami w twoim języku, do dowolnego arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>The same figures as plain text, for any other program: ids, UTF-8, decimal points.</source>
        <translation>Te same liczby jako zwykły tekst, dla każdego innego programu: identyfikatory, UTF-8, kropka jako znak dziesiętny.</translation>
    </message>
    <message>
        <source>For programs: the figures with clients, targets, your own levels, notes, settings, updates and the list of your imports.</source>
        <translation>Dla programów: liczby wraz z klientami, celami, własnymi poziomami, notatkami, ustawieniami, raportami i listą importów.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n wykres klienta „{client}”, jako obraz (PNG) i jako dokument PDF.</numerusform>
            <numerusform>%n wykresy klienta „{client}”, każdy jako obraz (PNG) i jako dokument PDF.</numerusform>
            <numerusform>%n wykresów klienta „{client}”, każdy jako obraz (PNG) i jako dokument PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>%n wykres całej działalności, jako obraz (PNG) i jako dokument PDF.</numerusform>
            <numerusform>%n wykresy całej działalności, każdy jako obraz (PNG) i jako dokument PDF.</numerusform>
            <numerusform>%n wykresów całej działalności, każdy jako obraz (PNG) i jako dokument PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n raport w postaci wysłanej do klienta „{client}”, jako dokument PDF.</numerusform>
            <numerusform>%n raporty w postaci wysłanej do klienta „{client}”, jako dokumenty PDF.</numerusform>
            <numerusform>%n raportów w postaci wysłanej do klienta „{client}”, jako dokumenty PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>%n podsumowanie całej działalności, jako dokument PDF.</numerusform>
            <numerusform>%n podsumowania całej działalności, jako dokumenty PDF.</numerusform>
            <numerusform>%n podsumowań całej działalności, jako dokumenty PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no charts because no KPI has a value yet.</source>
        <translation>Nie ma wykresów, bo żaden wskaźnik nie ma jeszcze wartości.</translation>
    </message>
    <message>
        <source>There is a chart of each KPI that you track and that has a value, in the client’s language if KPI Desk is available in it. Archived clients have no charts; their figures are in the tables.</source>
        <translation>Jest tu wykres każdego śledzonego wskaźnika, który ma wartość, w języku klienta, jeśli KPI Desk jest w nim dostępny. Zarchiwizowani klienci nie mają wykresów; ich liczby są w tabelach.</translation>
    </message>
    <message>
        <source>These charts could not be drawn: {charts}.</source>
        <comment>on a page in an exported archive</comment>
        <extracomment>{charts}: names of charts, joined as a list</extracomment>
        <translation>Nie udało się narysować tych wykresów: {charts}.</translation>
    </message>
    <message>
        <source>The columns of the CSV table</source>
        <translation>Kolumny tabeli CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>heading of a column</comment>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading of a column</comment>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year.</source>
        <translation>2026-W07 to tydzień, 2026-03 miesiąc, 2026-Q1 kwartał, 2026 rok.</translation>
    </message>
    <message>
        <source>The client’s name; empty for figures without a client.</source>
        <translation>Nazwa klienta; puste przy liczbach bez klienta.</translation>
    </message>
    <message>
        <source>The code of the language you worked in; empty if none was given.</source>
        <translation>Kod języka, w którym wykonano pracę; puste, jeśli go nie podano.</translation>
    </message>
    <message>
        <source>What was counted or timed. The names are below.</source>
        <translation>Co policzono lub zmierzono. Nazwy są poniżej.</translation>
    </message>
    <message>
        <source>The number. Zero means zero; blank figures have no row.</source>
        <translation>Liczba. Zero oznacza zero; dla pustych pól nie ma wiersza.</translation>
    </message>
    <message>
        <source>count for things, hours for time.</source>
        <translation>count przy tym, co się liczy, hours przy czasie.</translation>
    </message>
    <message>
        <source>The names of the measures</source>
        <translation>Nazwy miar</translation>
    </message>
    <message>
        <source>In the table</source>
        <comment>heading of a column</comment>
        <translation>W tabeli</translation>
    </message>
    <message>
        <source>In KPI Desk</source>
        <comment>heading of a column</comment>
        <translation>W KPI Desk</translation>
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
        <translation>Eksport wszystkiego</translation>
    </message>
    <message>
        <source>Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart of each KPI for the whole business and for each client, and a copy of your file. A page inside explains what each file is.</source>
        <translation>Zapisuje jeden plik ZIP: wszystkie liczby jako skoroszyt, jako tabelę i dla innych programów, wykres każdego wskaźnika dla całej działalności i dla każdego klienta oraz kopię twojego pliku. Strona w archiwum wyjaśnia, co zawiera każdy plik.</translation>
    </message>
    <message>
        <source>The ZIP file is for you only: it contains the data of all your clients and is not encrypted.</source>
        <translation>Plik ZIP jest tylko dla ciebie: zawiera dane wszystkich twoich klientów i nie jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <comment>a button: then the export begins</comment>
        <translation>&amp;Zapisz jako…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save Everything As</source>
        <comment>title of a file dialog</comment>
        <translation>Zapisz wszystko jako</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <comment>a kind of file</comment>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <comment>spoken</comment>
        <translation>Postęp eksportu</translation>
    </message>
    <message>
        <source>Reading and checking all figures…</source>
        <translation>Odczytywanie i sprawdzanie wszystkich liczb…</translation>
    </message>
    <message>
        <source>Now: {chart}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{chart}: the name of a chart</extracomment>
        <translation>Teraz: {chart}</translation>
    </message>
    <message>
        <source>Everything is saved in “{file}”, in {folder}</source>
        <comment>in the dialog of Export Everything</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Wszystko zapisano w pliku „{file}”, w folderze {folder}</translation>
    </message>
    <message>
        <source>Canceled. No file was saved.</source>
        <translation>Anulowano. Nie zapisano żadnego pliku.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>then a list of charts</comment>
        <translation>Pominięto:</translation>
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
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}.</source>
        <comment>in the window, after a fault</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Twoje kopie zapasowe są w folderze {folder}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Your backups are in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Nie udało się otworzyć folderu. Twoje kopie zapasowe są w folderze {folder}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: copy the folder’s path</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>This is a backup from {made_at}. You can view it but not change it.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>To kopia zapasowa z {made_at}. Możesz ją przeglądać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>Restore It</source>
        <comment>a button: the backup on screen</comment>
        <translation>Przywróć ją</translation>
    </message>
    <message>
        <source>Close the Backup</source>
        <comment>a button: back to my own file</comment>
        <translation>Zamknij kopię zapasową</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <comment>while the window waits</comment>
        <translation>Otwieranie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <comment>while the window waits</comment>
        <translation>Przywracanie kopii zapasowej…</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file it replaces is kept. This takes a moment.</source>
        <translation>Kopia zapasowa zostanie najpierw sprawdzona, a plik, który zastąpi, zostanie zachowany. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}.</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day</extracomment>
        <translation>Sprawdzono i przywrócono: „{file}” jest teraz w stanie z {made_at}.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: {kept}</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day; {kept}: the name or path of a file</extracomment>
        <translation>Sprawdzono i przywrócono: „{file}” jest teraz w stanie z {made_at}. Zastąpiony plik zachowano: {kept}</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <comment>a button: undo restoring</comment>
        <translation>Cofnij przywrócenie</translation>
    </message>
    <message>
        <source>Nothing was restored. {why}</source>
        <comment>in the window</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Niczego nie przywrócono. {why}</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <comment>title of a dialog</comment>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Backups in</source>
        <comment>label of a folder</comment>
        <translation>Kopie zapasowe w folderze</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <comment>a button: look there</comment>
        <translation>Inny &amp;folder…</translation>
    </message>
    <message>
        <source>Folder with Backups</source>
        <comment>title of a dialog</comment>
        <translation>Folder z kopiami zapasowymi</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <comment>a table, for screen readers</comment>
        <translation>Kopie zapasowe od najnowszej</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: day and time of a backup</comment>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading: the file that was backed up</comment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading: the number of figures</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading: the number of clients</comment>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>First and last period</source>
        <comment>heading</comment>
        <translation>Pierwszy i ostatni okres</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a file</comment>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <comment>a backup</comment>
        <translation>Nie można użyć</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <comment>while the dialog waits</comment>
        <translation>Szukanie kopii zapasowych…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. If yours are elsewhere, choose their folder.</source>
        <translation>W tym folderze nie ma kopii zapasowej. Jeśli twoje są gdzie indziej, wybierz ich folder.</translation>
    </message>
    <message>
        <source>There is no backup of “{file}” in this folder. These are backups of other files.</source>
        <comment>none of the list is chosen yet</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>W tym folderze nie ma kopii zapasowej pliku „{file}”. To są kopie zapasowe innych plików.</translation>
    </message>
    <message>
        <source>Clients: {names}</source>
        <comment>in a backup</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>Klienci: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>Klienci: {names} i %n inny</numerusform>
            <numerusform>Klienci: {names} i %n innych</numerusform>
            <numerusform>Klienci: {names} i %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no clients.</source>
        <comment>a backup</comment>
        <translation>Bez klientów.</translation>
    </message>
    <message>
        <source>Restoring replaces {file} with this backup. The current file is kept with the backups.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Przywrócenie zastąpi plik {file} tą kopią zapasową. Obecny plik zostanie zachowany wśród kopii zapasowych.</translation>
    </message>
    <message>
        <source>Restoring creates the file {file}. Nothing is replaced.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Przywrócenie utworzy plik {file}. Nic nie zostanie zastąpione.</translation>
    </message>
    <message>
        <source>&amp;Open Read-Only</source>
        <comment>a button: view this backup</comment>
        <translation>&amp;Otwórz tylko do odczytu</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>a button: restore this backup</comment>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>{kpi}: usual limits start again from {period}.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: zwykłe granice liczą się od nowa od okresu {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the baseline of {period} was removed.</source>
        <comment>printed after a baseline was removed</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: usunięto nowy początek od okresu {period}.</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark: {kpi}</source>
        <comment>title of a dialog</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Punkt odniesienia: {kpi}</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>the business or a client that it is valid for</comment>
        <translation>&amp;Dla</translation>
    </message>
    <message>
        <source>The business</source>
        <comment>in a drop-down: not a single client</comment>
        <translation>Działalność</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>the first period that it is valid for</comment>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down</comment>
        <translation>Wszystkie okresy</translation>
    </message>
    <message>
        <source>&amp;Typical</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Typowy</translation>
    </message>
    <message>
        <source>&amp;Above average</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Lepszy od średniej</translation>
    </message>
    <message>
        <source>&amp;Exceptional</source>
        <comment>name of a field: a level</comment>
        <translation>Zn&amp;akomity</translation>
    </message>
    <message>
        <source>Sign: {level}</source>
        <comment>for screen readers; {level} is a level such as: typical</comment>
        <translation>Znak: {level}</translation>
    </message>
    <message>
        <source>{level}, {unit}</source>
        <comment>for screen readers: a bound; {level} is a level, {unit} as: percent</comment>
        <translation>{level}, {unit}</translation>
    </message>
    <message>
        <source>published: {rule}</source>
        <comment>beside a field; {rule} as: ≥ 75%</comment>
        <translation>opublikowany: {rule}</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>beside a field: the level has no published bound</comment>
        <translation>nieopublikowany</translation>
    </message>
    <message>
        <source>A level without a bound is left out.</source>
        <translation>Poziom bez progu jest pomijany.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>where a benchmark comes from</comment>
        <translation>Ź&amp;ródło</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <comment>in an empty field: an example of a source</comment>
        <translation>uzgodnione w umowie</translation>
    </message>
    <message>
        <source>Charts and updates for clients show it.</source>
        <translation>Widoczne na wykresach i w raportach dla klientów.</translation>
    </message>
    <message>
        <source>Chart with this benchmark</source>
        <comment>for screen readers</comment>
        <translation>Wykres z tym punktem odniesienia</translation>
    </message>
    <message>
        <source>&amp;Draw with the published benchmark</source>
        <comment>a check box below the chart</comment>
        <translation>Narys&amp;uj z opublikowanym punktem odniesienia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Back to &amp;Published</source>
        <comment>a button: the published benchmark</comment>
        <translation>&amp;Wróć do opublikowanego</translation>
    </message>
    <message>
        <source>Same as &amp;Business</source>
        <comment>a button: a client gets the benchmark of the business</comment>
        <translation>&amp;Jak dla działalności</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>benchmark of {kpi}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>punkt odniesienia: {kpi}</translation>
    </message>
</context>
<context>
    <name>Changelog</name>
    <message>
        <source>The first release of KPI Desk.</source>
        <translation>Pierwsze wydanie KPI Desk.</translation>
    </message>
    <message>
        <source>Fourteen KPIs of virtual assistance, each on the benchmark ladder that was published for it: below, typical, above average, exceptional.</source>
        <translation>Czternaście wskaźników wirtualnej asysty, każdy na skali, którą dla niego opublikowano: gorszy od punktu odniesienia, typowy, lepszy od średniej, znakomity.</translation>
    </message>
    <message>
        <source>Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as they are typed; each step can be undone.</source>
        <translation>Liczby wprowadza się samą klawiaturą albo wkleja z arkusza kalkulacyjnego i są zapisywane podczas pisania; każdy krok można cofnąć.</translation>
    </message>
    <message>
        <source>Tables are imported from workbooks, CSV, HTML and JSON files: you see first what would be entered, and can undo or move each import.</source>
        <translation>Tabele importuje się ze skoroszytów oraz plików CSV, HTML i JSON: najpierw widać, co zostałoby wprowadzone, a każdy import można cofnąć lub przenieść.</translation>
    </message>
    <message>
        <source>Values are shown with their counts, those of surveys also with a likely range. A rise or fall is reported only where chance alone would rarely cause it.</source>
        <translation>Wartości są pokazywane z liczebnością, te z ankiet także z prawdopodobnym przedziałem. Wzrost lub spadek jest zgłaszany tylko tam, gdzie sam przypadek rzadko by go wywołał.</translation>
    </message>
    <message>
        <source>The whole history is in one file, and each backup is verified when it is made.</source>
        <translation>Cała historia jest w jednym pliku, a każda kopia zapasowa jest sprawdzana przy tworzeniu.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.</source>
        <translation>Wykresy zapisuje się jako PNG, SVG lub PDF w języku klienta albo drukuje.</translation>
    </message>
    <message>
        <source>Each client has a card with the package of hours, and each month can be closed.</source>
        <translation>Każdy klient ma kartę z pakietem godzin, a każdy miesiąc można zamknąć.</translation>
    </message>
    <message>
        <source>A target is set on the chart or on a client’s card, from a period on; charts and updates show its steps and how often it was met.</source>
        <translation>Cel ustawia się na wykresie lub na karcie klienta, od wybranego okresu; wykresy i raporty pokazują jego zmiany i to, jak często go osiągnięto.</translation>
    </message>
    <message>
        <source>Notes on a figure, a period or a span stay private, unless you show them to the client in updates and charts.</source>
        <translation>Notatki do liczby, okresu lub kilku okresów pozostają prywatne, chyba że pokażesz je klientowi w raportach i na wykresach.</translation>
    </message>
    <message>
        <source>Updates for clients are drafted from a month’s figures, in the client’s language and region, saved as PDF or copied into an email, and kept as they were sent.</source>
        <translation>Raporty dla klientów powstają z liczb miesiąca, w języku i regionie klienta; zapisuje się je jako PDF lub kopiuje do wiadomości e-mail i przechowuje w postaci, w jakiej je wysłano.</translation>
    </message>
    <message>
        <source>Everything can be exported into one ZIP file: tables, charts, the file itself and a page that explains them.</source>
        <translation>Wszystko można wyeksportować do jednego pliku ZIP: tabele, wykresy, sam plik i stronę, która je objaśnia.</translation>
    </message>
    <message>
        <source>Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has the language, colors, text size and the folder of backups.</source>
        <translation>Ctrl+K znajduje wskaźniki, klientów, okresy, liczby i polecenia. Na stronie Ustawienia są język, kolory, rozmiar tekstu i folder kopii zapasowych.</translation>
    </message>
    <message>
        <source>The program is available in ten languages, works offline and opens no network connection.</source>
        <translation>Program jest dostępny w dziesięciu językach, działa bez internetu i nie otwiera żadnego połączenia sieciowego.</translation>
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
        <translation>KPI Desk nie jest jeszcze dostępny w języku klienta „{client}” ({language}). Język wykresu: {instead}.</translation>
    </message>
    <message>
        <source>period not over yet</source>
        <comment>legend</comment>
        <translation>okres jeszcze trwa</translation>
    </message>
    <message>
        <source>incomplete: figures left out</source>
        <comment>legend</comment>
        <translation>niepełne: pominięto liczby</translation>
    </message>
    <message>
        <source>period not over yet, incomplete</source>
        <comment>legend</comment>
        <translation>okres jeszcze trwa, niepełne</translation>
    </message>
    <message>
        <source>last finished</source>
        <comment>beside a value; later points are not finished yet</comment>
        <translation>ostatni zakończony</translation>
    </message>
    <message>
        <source>Remarks not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Uwagi niepokazane tutaj: {count}</translation>
    </message>
    <message>
        <source>More figures left out: {count}</source>
        <comment>periods that are not named for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Więcej pominiętych liczb: {count}</translation>
    </message>
    <message>
        <source>Figures left out: {periods}</source>
        <comment>legend, in short</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Pominięte liczby: {periods}</translation>
    </message>
    <message>
        <source>no value: {reasons}</source>
        <comment>legend</comment>
        <extracomment>{reasons}: reasons, joined as a list</extracomment>
        <translation>brak wartości: {reasons}</translation>
    </message>
    <message>
        <source>No figures {by}</source>
        <comment>in an empty chart: no figures by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>Brak liczb {by}</translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation>Brak wartości w tych okresach</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <comment>legend: the target on a chart</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Cel {value}</translation>
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
            <numerusform>{period} i jeszcze %n</numerusform>
            <numerusform>{period} i jeszcze %n</numerusform>
            <numerusform>{period} i jeszcze %n</numerusform>
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
        <translation>{period}, prywatnie: {note}</translation>
    </message>
    <message>
        <source>{period}, new usual level: {note}</source>
        <comment>the reason, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}, nowy zwykły poziom: {note}</translation>
    </message>
    <message>
        <source>{period}: new usual level</source>
        <comment>no reason is shown</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: nowy zwykły poziom</translation>
    </message>
    <message>
        <source>{period}: away</source>
        <comment>a month off, without figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: nieobecność</translation>
    </message>
    <message>
        <source>Notes not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Notatki niepokazane tutaj: {count}</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>godziny, które upłynęły</translation>
    </message>
    <message>
        <source>worked hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>godziny przepracowane</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend</comment>
        <translation>prawdopodobny przedział</translation>
    </message>
    <message>
        <source>{value}: the whole package</source>
        <comment>legend</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}: cały pakiet</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>legend: the same periods a year before</comment>
        <translation>rok wcześniej</translation>
    </message>
    <message>
        <source>usual limits and level</source>
        <comment>legend</comment>
        <translation>zwykłe granice i poziom</translation>
    </message>
    <message>
        <source>{period}: {value}, beyond the axis</source>
        <comment>legend</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}: {value}, poza osią</translation>
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
            <numerusform>%n tydzień łącznie</numerusform>
            <numerusform>%n tygodnie łącznie</numerusform>
            <numerusform>%n tygodni łącznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n miesiąc łącznie</numerusform>
            <numerusform>%n miesiące łącznie</numerusform>
            <numerusform>%n miesięcy łącznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n kwartał łącznie</numerusform>
            <numerusform>%n kwartały łącznie</numerusform>
            <numerusform>%n kwartałów łącznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n rok łącznie</numerusform>
            <numerusform>%n lata łącznie</numerusform>
            <numerusform>%n lat łącznie</numerusform>
        </translation>
    </message>
    <message>
        <source>Last value, {period}, based on: {amounts}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Ostatnia wartość ({period}), na podstawie: {amounts}</translation>
    </message>
    <message>
        <source>Based on: {amounts}</source>
        <comment>the last value, in short</comment>
        <extracomment>{amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Na podstawie: {amounts}</translation>
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
        <translation>język obsługi: {language}</translation>
    </message>
    <message>
        <source>{kpi}: {value} in {period}, {level}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{kpi}: the name of a KPI; {value}: the value of a KPI with its unit, such as 82%; {period}: a period, such as October 2026 or Q1 2026; {level}: the name of a level, such as typical</extracomment>
        <translation>{kpi}: {value} ({period}), poziom {level}.</translation>
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
        <translation>W okresach {first} – {last} wszystkie wartości mieściły się między {low} a {high}.</translation>
    </message>
    <message>
        <source>From {first} to {last} it was always {value}.</source>
        <comment>in the description of a chart: of a KPI</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>W okresach {first} – {last} wartość zawsze wynosiła {value}.</translation>
    </message>
    <message>
        <source>In {period} it was {value}.</source>
        <comment>a year before</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Rok wcześniej ({period}): {value}.</translation>
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
        <translation>{kpi}: brak wartości.</translation>
    </message>
    <message>
        <source>That period is not over yet.</source>
        <translation>Ten okres jeszcze trwa.</translation>
    </message>
    <message>
        <source>That period is incomplete.</source>
        <translation>Ten okres jest niepełny.</translation>
    </message>
    <message>
        <source>Figures are left out of other periods, too: {periods}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Liczby pominięto też w innych okresach: {periods}.</translation>
    </message>
    <message>
        <source>Remark on that period: {warning}.</source>
        <comment>in the description of a chart</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Uwaga do tego okresu: {warning}.</translation>
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
        <translation>Pominięto: {items}</translation>
    </message>
    <message>
        <source>{periods} – left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{periods}: periods, joined as a list; {items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>{periods} – pominięto: {items}</translation>
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
        <translation>brak: {measures}</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>why it is left out</comment>
        <translation>brak liczb</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>why a period is left out</comment>
        <translation>jeszcze trwa</translation>
    </message>
    <message>
        <source>entered {by}</source>
        <comment>why it is left out: entered by quarter</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>wprowadzono {by}</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>figures without a client</source>
        <comment>left out of a value</comment>
        <translation>liczby bez klienta</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Below benchmark</source>
        <comment>a level</comment>
        <translation>Gorszy od punktu odniesienia</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>a level</comment>
        <translation>Typowy</translation>
    </message>
    <message>
        <source>Above average</source>
        <comment>a level</comment>
        <translation>Lepszy od średniej</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <comment>a level</comment>
        <translation>Znakomity</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <comment>a level within a sentence</comment>
        <translation>gorszy od punktu odniesienia</translation>
    </message>
    <message>
        <source>typical</source>
        <comment>a level within a sentence</comment>
        <translation>typowy</translation>
    </message>
    <message>
        <source>above average</source>
        <comment>a level within a sentence</comment>
        <translation>lepszy od średniej</translation>
    </message>
    <message>
        <source>exceptional</source>
        <comment>a level within a sentence</comment>
        <translation>znakomity</translation>
    </message>
    <message>
        <source>At least typical</source>
        <comment>a level</comment>
        <translation>Co najmniej typowy</translation>
    </message>
    <message>
        <source>At least above average</source>
        <comment>a level</comment>
        <translation>Co najmniej lepszy od średniej</translation>
    </message>
    <message>
        <source>at least typical</source>
        <comment>a level within a sentence</comment>
        <translation>co najmniej typowy</translation>
    </message>
    <message>
        <source>at least above average</source>
        <comment>a level within a sentence</comment>
        <translation>co najmniej lepszy od średniej</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>an upper bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>najwyżej {value}</translation>
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
        <translation>Wartość minimalna</translation>
    </message>
    <message>
        <source>the clients at the start differ from those at the end of the period before</source>
        <translation>liczba klientów na początku różni się od liczby na końcu poprzedniego okresu</translation>
    </message>
    <message>
        <source>figures by client and by service language are added up and may be the same work</source>
        <translation>liczby według klientów i według języków obsługi są sumowane, a mogą dotyczyć tej samej pracy</translation>
    </message>
    <message>
        <source>carried hours are unknown because the period before has no hours</source>
        <translation>nie wiadomo, ile godzin przeniesiono, bo za poprzedni okres nie ma godzin</translation>
    </message>
    <message>
        <source>a minimum: new clients who already left are counted as lost clients</source>
        <translation>minimum: nowi klienci, którzy już odeszli, liczą się jako utraceni klienci</translation>
    </message>
    <message>
        <source>the package counts by month</source>
        <comment>why a week has no percentage</comment>
        <translation>pakiet liczy się miesięcznie</translation>
    </message>
    <message>
        <source>no package hours available</source>
        <comment>why it has no percentage</comment>
        <translation>brak godzin pakietu do wykorzystania</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>brakuje niektórych liczb</translation>
    </message>
    <message>
        <source>the total is zero</source>
        <translation>łączna liczba wynosi zero</translation>
    </message>
    <message>
        <source>it can’t be calculated from shorter periods</source>
        <translation>nie da się obliczyć z krótszych okresów</translation>
    </message>
    <message>
        <source>more clients joined than were there at the end</source>
        <translation>nowych klientów jest więcej niż wszystkich na końcu</translation>
    </message>
    <message>
        <source>the figures contradict each other</source>
        <translation>liczby są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>article on multilingual assistant services, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>artykuł o wielojęzycznych usługach asysty, {day}</translation>
    </message>
    <message>
        <source>article on remote assistant agencies, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>artykuł o agencjach zdalnej asysty, {day}</translation>
    </message>
    <message>
        <source>no region, no study named</source>
        <translation>bez podania regionu i badania</translation>
    </message>
    <message>
        <source>United States, no study named</source>
        <translation>Stany Zjednoczone, bez podania badania</translation>
    </message>
    <message>
        <source>e-commerce, no study named</source>
        <translation>handel internetowy, bez podania badania</translation>
    </message>
    <message>
        <source>Published benchmark: {article} ({scope})</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>Opublikowany punkt odniesienia: {article} ({scope})</translation>
    </message>
    <message>
        <source>Published benchmark: {article}</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence</extracomment>
        <translation>Opublikowany punkt odniesienia: {article}</translation>
    </message>
    <message>
        <source>Benchmark published on {day}</source>
        <comment>below a chart, short: where its levels come from</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Punkt odniesienia opublikowany {day}</translation>
    </message>
    <message>
        <source>Custom benchmark, not a published one</source>
        <translation>Własny punkt odniesienia, a nie opublikowany</translation>
    </message>
    <message>
        <source>Custom benchmark: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Własny punkt odniesienia: {source}</translation>
    </message>
    <message>
        <source>Custom benchmark for this client, not a published one</source>
        <oldsource>Own benchmark before {period}; from then on: {published}</oldsource>
        <translation>Własny punkt odniesienia dla tego klienta, a nie opublikowany</translation>
    </message>
    <message>
        <source>Custom benchmark for this client: {source}</source>
        <oldsource>Own benchmark for part of the time; else: {published}</oldsource>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Własny punkt odniesienia dla tego klienta: {source}</translation>
    </message>
    <message>
        <source>custom benchmark</source>
        <comment>of a benchmark, in a sentence</comment>
        <translation>własny punkt odniesienia</translation>
    </message>
    <message>
        <source>custom benchmark ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>własny punkt odniesienia ({source})</translation>
    </message>
    <message>
        <source>custom benchmark for this client</source>
        <comment>in a sentence</comment>
        <translation>własny punkt odniesienia dla tego klienta</translation>
    </message>
    <message>
        <source>custom benchmark for this client ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>własny punkt odniesienia dla tego klienta ({source})</translation>
    </message>
    <message>
        <source>From {period} on: {now}; before that: {before}</source>
        <oldsource>Own benchmark from {period} on; before that: {published}</oldsource>
        <comment>below a chart: where its levels come from; {now} and {before} are benchmarks</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Od okresu {period}: {now}; wcześniej: {before}</translation>
    </message>
    <message>
        <source>Several benchmarks: {benchmarks}</source>
        <comment>below a chart: where its levels come from; {benchmarks} is a list of them</comment>
        <translation>Kilka punktów odniesienia: {benchmarks}</translation>
    </message>
    <message>
        <source>published, {article} ({scope})</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>opublikowany, {article} ({scope})</translation>
    </message>
    <message>
        <source>published on {day}</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>opublikowany {day}</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <comment>in a sentence, in place of one</comment>
        <translation>bez punktu odniesienia</translation>
    </message>
    <message>
        <source>There is no published benchmark</source>
        <translation>Nie ma opublikowanego punktu odniesienia</translation>
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
        <translation>{levels}: około {low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {high}</source>
        <comment>a level as an article states it: typical: about 3 hours</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: około {high}</translation>
    </message>
    <message>
        <source>{levels}: {high} or more</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: {high} lub więcej</translation>
    </message>
    <message>
        <source>{levels}: more than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: więcej niż {high}</translation>
    </message>
    <message>
        <source>{levels}: less than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: mniej niż {high}</translation>
    </message>
    <message>
        <source>{levels}: reaching {high}</source>
        <comment>a level as an article states it: exceptional: reaching 90%</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: od {high}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <comment>two levels given to one range</comment>
        <extracomment>{one}: the name of a level; {other}: the name of a level</extracomment>
        <translation>{one} i {other}</translation>
    </message>
    <message>
        <source>As published: {ranges}</source>
        <comment>below a chart: the levels as the article states them</comment>
        <extracomment>{ranges}: the levels with their values, in a row</extracomment>
        <translation>W artykule: {ranges}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>a target</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>najwyżej {value}</translation>
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
        <translation>bez celu</translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>osiągnięto w {met} z %n tygodnia</numerusform>
            <numerusform>osiągnięto w {met} z %n tygodni</numerusform>
            <numerusform>osiągnięto w {met} z %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>osiągnięto w {met} z %n miesiąca</numerusform>
            <numerusform>osiągnięto w {met} z %n miesięcy</numerusform>
            <numerusform>osiągnięto w {met} z %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>osiągnięto w {met} z %n kwartału</numerusform>
            <numerusform>osiągnięto w {met} z %n kwartałów</numerusform>
            <numerusform>osiągnięto w {met} z %n kwartałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>osiągnięto w {met} z %n roku</numerusform>
            <numerusform>osiągnięto w {met} z %n lat</numerusform>
            <numerusform>osiągnięto w {met} z %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>a lower bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>co najmniej {value}</translation>
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
        <translation>godziny na zlecenie</translation>
    </message>
    <message>
        <source>A rate of {bound} or more over a long time can lead to burnout.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>Wynik {bound} lub wyższy przez długi czas może prowadzić do wypalenia.</translation>
    </message>
    <message>
        <source>more productive hours than available hours (overtime?)</source>
        <translation>więcej godzin produktywnych niż dostępnych (nadgodziny?)</translation>
    </message>
    <message>
        <source>some new clients left within the period</source>
        <translation>część nowych klientów odeszła w tym okresie</translation>
    </message>
    <message>
        <source>more new clients than leads (older leads?)</source>
        <translation>więcej nowych klientów niż potencjalnych (wcześniejsze zapytania?)</translation>
    </message>
    <message>
        <source>more tasks completed than assigned (carried over from before?)</source>
        <translation>więcej zadań wykonanych niż powierzonych (zaległe z wcześniej?)</translation>
    </message>
    <message>
        <source>hours per ticket</source>
        <comment>a unit, inside a line</comment>
        <translation>godziny na zgłoszenie</translation>
    </message>
    <message>
        <source>From {bound} on, little is left of the package.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>Od {bound} z pakietu zostaje niewiele.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a unit, inside a line</comment>
        <translation>procent</translation>
    </message>
    <message>
        <source>hours per item</source>
        <comment>a unit, inside a line</comment>
        <translation>godziny na sprawę</translation>
    </message>
    <message>
        <source>languages per assistant</source>
        <comment>a unit, inside a line</comment>
        <translation>języki na osobę asystującą</translation>
    </message>
    <message>
        <source>tasks per hour</source>
        <comment>a unit, inside a line</comment>
        <translation>zadania na godzinę</translation>
    </message>
    <message>
        <source>score from −100 to +100</source>
        <comment>a unit, inside a line</comment>
        <translation>punkty od −100 do +100</translation>
    </message>
    <message>
        <source>services per client</source>
        <comment>a unit, inside a line</comment>
        <translation>usługi na klienta</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit, inside a line: a number of things</comment>
        <translation>liczba</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a unit, inside a line</comment>
        <translation>godziny</translation>
    </message>
    <message>
        <source>{value} h</source>
        <comment>a value with its unit, short: 2.5 h</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}&#xa0;h</translation>
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
        <translation>Eksport wykresu</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <comment>title of a dialog</comment>
        <translation>Eksport wszystkich wykresów</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a label in the dialog of an export: the kind of file</comment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <comment>a format of a chart</comment>
        <translation>Obraz (PNG)</translation>
    </message>
    <message>
        <source>Vector image (SVG)</source>
        <comment>a format of a chart</comment>
        <translation>Obraz wektorowy (SVG)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <comment>a format of a chart</comment>
        <translation>Dokument PDF</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <comment>a kind of file</comment>
        <translation>Obrazy (*.png)</translation>
    </message>
    <message>
        <source>Vector images (*.svg)</source>
        <comment>a kind of file</comment>
        <translation>Obrazy wektorowe (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>a kind of file</comment>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Rozmiar</translation>
    </message>
    <message>
        <source>For an email</source>
        <comment>a chart&apos;s size</comment>
        <translation>Do wiadomości e-mail</translation>
    </message>
    <message>
        <source>For a slide</source>
        <comment>a chart&apos;s size</comment>
        <translation>Na slajd</translation>
    </message>
    <message>
        <source>A5 page</source>
        <comment>a chart&apos;s size</comment>
        <translation>Strona A5</translation>
    </message>
    <message>
        <source>Custom size</source>
        <comment>a chart&apos;s size</comment>
        <translation>Własny rozmiar</translation>
    </message>
    <message>
        <source>&amp;Width (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Szerokość (px)</translation>
    </message>
    <message>
        <source>&amp;Height (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Wysokość (px)</translation>
    </message>
    <message>
        <source>&amp;Width (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Szerokość (mm)</translation>
    </message>
    <message>
        <source>&amp;Height (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Wysokość (mm)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Punkty na cal</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <comment>how large a picture gets</comment>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>{width} × {height} pikseli</translation>
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
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <comment>a label in the dialog of an export: a light or dark chart</comment>
        <translation>Kolor&amp;y</translation>
    </message>
    <message>
        <source>On white</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Na białym tle</translation>
    </message>
    <message>
        <source>On a dark background</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Na ciemnym tle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a chart, in its file</comment>
        <translation>Tyt&amp;uł</translation>
    </message>
    <message>
        <source>Rolling l&amp;ine</source>
        <comment>a label in the dialog of an export: several periods taken together</comment>
        <translation>&amp;Linia krocząca</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no rolling line</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>3 periods</source>
        <comment>a rolling line</comment>
        <translation>3 okresy</translation>
    </message>
    <message>
        <source>12 periods</source>
        <comment>a rolling line</comment>
        <translation>12 okresów</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>what a chart shows: a year before, notes</comment>
        <translation>Uwzględnij</translation>
    </message>
    <message>
        <source>A &amp;year before</source>
        <comment>include it in a chart</comment>
        <translation>R&amp;ok wcześniej</translation>
    </message>
    <message>
        <source>&amp;Usual limits</source>
        <comment>include them in a chart</comment>
        <translation>Zwykłe &amp;granice</translation>
    </message>
    <message>
        <source>P&amp;eriod not over yet</source>
        <comment>include it in a chart</comment>
        <translation>Trwający okr&amp;es</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <comment>a label in the dialog of an export: whose charts</comment>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Podgląd wykresu</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <comment>of a file</comment>
        <extracomment>{name}: the name of a file</extracomment>
        <translation>Proponowana nazwa: {name}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in the language of “{client}” yet ({language}).</source>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>KPI Desk nie jest jeszcze dostępny w języku klienta „{client}” ({language}).</translation>
    </message>
    <message>
        <source>No period in this range is over yet, so the chart would be empty.</source>
        <translation>Żaden okres z tego zakresu jeszcze się nie skończył, więc wykres byłby pusty.</translation>
    </message>
    <message>
        <source>&amp;Notes shown to others</source>
        <comment>include them in a chart: shown notes</comment>
        <translation>&amp;Notatki dla innych</translation>
    </message>
    <message>
        <source>Priv&amp;ate notes, too</source>
        <comment>include them in a chart</comment>
        <translation>Także prywa&amp;tne notatki</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>a button: choose where to write the chart</comment>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <comment>a button: put the chart on the clipboard</comment>
        <translation>Kop&amp;iuj</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save the Chart As</source>
        <translation>Zapisz wykres jako</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Zapisano: {file}, w folderze {folder}</translation>
    </message>
    <message>
        <source>Show in Folde&amp;r</source>
        <comment>a button</comment>
        <translation>Pok&amp;aż w folderze</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Folder na wykresy</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>title of a dialog: where to write charts</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>a button: choose another folder</comment>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Charts</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz wykresy</translation>
    </message>
    <message>
        <source>&amp;One PDF with a page for each chart</source>
        <translation>Je&amp;den PDF, każdy wykres na osobnej stronie</translation>
    </message>
    <message>
        <source>Saves a chart of each KPI that you track, for the periods chosen on the page.</source>
        <translation>Zapisuje wykres każdego śledzonego wskaźnika za okresy wybrane na stronie.</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <comment>a list, for screen readers</comment>
        <translation>Zapisane wykresy</translation>
    </message>
    <message>
        <source>Now: {kpi}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Teraz: {kpi}</translation>
    </message>
    <message>
        <source>Charts saved: {count}. They are in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Zapisane wykresy: {count}. Folder: {folder}</translation>
    </message>
    <message>
        <source>Stopped. Charts saved: {count}, in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Zatrzymano. Zapisane wykresy: {count}, w folderze {folder}</translation>
    </message>
    <message>
        <source>No chart was saved.</source>
        <translation>Nie zapisano żadnego wykresu.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>above a list of charts that could not be written</comment>
        <translation>Pominięto:</translation>
    </message>
    <message>
        <source>{kpi}: no figures</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: brak liczb</translation>
    </message>
    <message>
        <source>{kpi}: for the whole business only</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: tylko dla całej działalności</translation>
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
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Tracked KPIs</source>
        <comment>the list beside a chart, for screen readers</comment>
        <translation>Śledzone wskaźniki</translation>
    </message>
    <message>
        <source>Chart: {kpi}</source>
        <comment>a chart, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Wykres: {kpi}</translation>
    </message>
    <message>
        <source>Figures: {kpi}</source>
        <comment>a table, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Liczby: {kpi}</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Długość okresów</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Według tygodni</translation>
    </message>
    <message>
        <source>By month</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Według miesięcy</translation>
    </message>
    <message>
        <source>By quarter</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Według kwartałów</translation>
    </message>
    <message>
        <source>By year</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Według lat</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Zakres wykresu</translation>
    </message>
    <message>
        <source>Last 12 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Ostatnie 12 okresów</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Ostatnie 24 okresy</translation>
    </message>
    <message>
        <source>Last 36 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Ostatnie 36 okresów</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Wszystkie okresy</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range that she types</comment>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Język obsługi</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Wszystkie języki</translation>
    </message>
    <message>
        <source>This KPI covers your whole business; it can’t be split by client or language.</source>
        <translation>Ten wskaźnik dotyczy całej działalności; nie można go podzielić według klientów ani języków.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>the first period of a range</comment>
        <translation>O&amp;d</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>the last period of a range</comment>
        <translation>d&amp;o</translation>
    </message>
    <message>
        <source>A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit.</source>
        <translation>Okres, na przykład 2026-03, 2026-W07, 2026-Q1 lub 2026. Puste pole oznacza brak granicy.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Zakres kończy się, zanim się zaczyna.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a range without a first or last period</comment>
        <translation>bez granicy</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <comment>a menu entry</comment>
        <translation>Powię&amp;ksz</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <comment>a menu entry</comment>
        <translation>Po&amp;mniejsz</translation>
    </message>
    <message>
        <source>Show &amp;Whole Chart</source>
        <comment>a menu entry: end the zoom</comment>
        <translation>Pokaż &amp;cały wykres</translation>
    </message>
    <message>
        <source>Whole Chart</source>
        <comment>a button: end the zoom</comment>
        <translation>Cały wykres</translation>
    </message>
    <message>
        <source>&amp;Previous KPI</source>
        <comment>a menu entry</comment>
        <translation>&amp;Poprzedni wskaźnik</translation>
    </message>
    <message>
        <source>&amp;Next KPI</source>
        <comment>a menu entry</comment>
        <translation>&amp;Następny wskaźnik</translation>
    </message>
    <message>
        <source>&amp;Table View</source>
        <comment>a menu entry: figures in place of the chart</comment>
        <translation>Widok &amp;tabeli</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a button: figures in place of the chart</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Guidance</source>
        <comment>a button: what this KPI is about</comment>
        <translation>Objaśnienie</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <comment>a menu entry: what this KPI is about</comment>
        <translation>&amp;Objaśnienie</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>a menu: what is drawn on the chart</comment>
        <translation>Pok&amp;aż</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button: what is drawn on the chart</comment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button with a menu: target, benchmark, note and baseline of the chart</comment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>N&amp;o Rolling Line</source>
        <comment>a menu command</comment>
        <translation>&amp;Bez linii kroczącej</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;3 Periods</source>
        <comment>a menu command</comment>
        <translation>Linia krocząca, &amp;3 okresy</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;12 Periods</source>
        <comment>a menu command</comment>
        <translation>Linia krocząca, &amp;12 okresów</translation>
    </message>
    <message>
        <source>A &amp;Year Before</source>
        <comment>a menu command</comment>
        <translation>&amp;Rok wcześniej</translation>
    </message>
    <message>
        <source>Usual &amp;Limits</source>
        <comment>a menu command</comment>
        <translation>Zwykłe &amp;granice</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>a menu command</comment>
        <translation>&amp;Notatki</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Eksportuj wykres…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <comment>a menu entry: put the chart on the clipboard</comment>
        <translation>Kopiuj &amp;wykres</translation>
    </message>
    <message>
        <source>Export &amp;All Charts…</source>
        <comment>a menu entry</comment>
        <translation>Eksportuj w&amp;szystkie wykresy…</translation>
    </message>
    <message>
        <source>Chart copied: {language}, {width} × {height} pixels</source>
        <comment>in the message bar</comment>
        <extracomment>{language}: the name of a language; {width}: a number; {height}: a number</extracomment>
        <translation>Skopiowano wykres: {language}, {width} × {height} pikseli</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabela jest w schowku.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <comment>in place of a chart, while it is made</comment>
        <translation>Odczytywanie liczb…</translation>
    </message>
    <message>
        <source>There are no figures for this KPI yet. Enter some to see its chart here.</source>
        <translation>Dla tego wskaźnika nie ma jeszcze liczb. Wprowadź je, a tutaj pojawi się wykres.</translation>
    </message>
    <message>
        <source>No figures match these choices.</source>
        <translation>Dla tego wyboru nie ma żadnych liczb.</translation>
    </message>
    <message>
        <source>A block of hours has no chart.</source>
        <comment>in place of a chart, above the hours of a block</comment>
        <translation>Blok godzin nie ma wykresu.</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Nie śledzisz jeszcze żadnych wskaźników. Wybierz je na stronie Przegląd.</translation>
    </message>
    <message>
        <source>Enter Figures</source>
        <comment>a button: go to the page Figures</comment>
        <translation>Wprowadź liczby</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>Show All Periods and Clients</source>
        <translation>Pokaż wszystkie okresy i wszystkich klientów</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget…</source>
        <comment>a menu command</comment>
        <translation>Ustaw ce&amp;l…</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget from Here…</source>
        <comment>a menu command</comment>
        <translation>Ustaw ce&amp;l od tego okresu…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k…</source>
        <comment>a menu command</comment>
        <translation>Ustaw p&amp;unkt odniesienia…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k from Here…</source>
        <comment>a menu command</comment>
        <translation>Ustaw p&amp;unkt odniesienia od tego okresu…</translation>
    </message>
    <message>
        <source>Start a New &amp;Baseline Here…</source>
        <comment>a menu command</comment>
        <translation>Wy&amp;znacz nowy początek od tego okresu…</translation>
    </message>
    <message>
        <source>Change the &amp;Baseline…</source>
        <comment>a menu command</comment>
        <translation>&amp;Zmień nowy początek…</translation>
    </message>
    <message>
        <source>New Baseline</source>
        <comment>title of a dialog: usual limits begin anew</comment>
        <translation>Nowy początek</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>title of a dialog</comment>
        <translation>Nowy początek</translation>
    </message>
    <message>
        <source>From {period} on, your usual limits start again.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Od okresu {period} twoje zwykłe granice liczą się od nowa.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <comment>of a new baseline</comment>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>For example: a new ticket system. A marker on the chart shows the reason; exported charts show it only with your private notes.</source>
        <oldsource>For example: a new ticket system. A marker on the chart shows the reason; files show it only with your notes.</oldsource>
        <translation>Na przykład: nowy system zgłoszeń. Znacznik na wykresie pokazuje powód; na eksportowanych wykresach widać go tylko razem z twoimi prywatnymi notatkami.</translation>
    </message>
    <message>
        <source>&amp;Start Baseline</source>
        <comment>a button</comment>
        <translation>Wy&amp;znacz nowy początek</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Remove &amp;Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Usuń nowy początek</translation>
    </message>
    <message>
        <source>baseline of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>nowy początek: {kpi}, {period}</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>a button: on the period that is read out</comment>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button: go to that period’s sheet</comment>
        <translation>Otwórz liczby</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in a table, in place of a value</comment>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>in a table, in place of a value</comment>
        <translation>brak liczb</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>cel {value}</translation>
    </message>
    <message>
        <source>target {value} met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>cel {value} osiągnięty</translation>
    </message>
    <message>
        <source>target {value} not met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>cel {value} nieosiągnięty</translation>
    </message>
    <message>
        <source>new usual level</source>
        <comment>a remark on a period</comment>
        <translation>nowy zwykły poziom</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a remark on a period without figures</comment>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>new usual level: {note}</source>
        <comment>a remark on a period</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>nowy zwykły poziom: {note}</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: the value of the KPI</comment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column: below, typical, above average, exceptional</comment>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>heading of a column: what a value was computed from</comment>
        <translation>Na podstawie</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Dlaczego to ważne</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Wzór</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <comment>heading of the guidance</comment>
        <translation>Na ile to pewne</translation>
    </message>
    <message>
        <source>Where it misleads</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Co może mylić</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Co możesz zrobić</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Punkt odniesienia</translation>
    </message>
    <message>
        <source>Guidance: {kpi}</source>
        <comment>the text on a KPI, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Objaśnienie: {kpi}</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button: close the guidance</comment>
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>“{client}” was added to your clients.</source>
        <comment>printed after a client was added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Dodano klienta „{client}”.</translation>
    </message>
    <message>
        <source>The card of “{client}” was changed.</source>
        <comment>printed after a change of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Zmieniono kartę klienta „{client}”.</translation>
    </message>
    <message>
        <source>The card of “{client}” already says that.</source>
        <comment>printed where a change changes nothing</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Karta klienta „{client}” już to zawiera.</translation>
    </message>
    <message>
        <source>“{client}” was archived; the figures are kept. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Zarchiwizowano klienta „{client}”; liczby zostają. „client add” reaktywuje klienta.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently, with all figures, notes, drafts and imports.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Trwale usunięto klienta „{client}” wraz ze wszystkimi liczbami, notatkami, szkicami i importami.</translation>
    </message>
    <message>
        <source>Backups removed with the client: {count}.</source>
        <comment>printed after a client was removed</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Kopie zapasowe usunięte razem z klientem: {count}.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that named the client were deleted: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Usunięto wysłane podsumowania całej działalności, które wymieniały tego klienta: {periods}.</translation>
    </message>
    <message>
        <source>Older backups in {folder} that still contain this client: {count}. “--backups” removes those that were not changed since they were made.</source>
        <extracomment>{folder}: the path of a folder; {count}: a number</extracomment>
        <translation>Starsze kopie zapasowe w folderze {folder}, które nadal zawierają tego klienta: {count}. „--backups” usuwa te, których nie zmieniono od ich utworzenia.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}” yet. Until then, charts for this client are in the program’s language.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>KPI Desk nie jest jeszcze dostępny w tym języku: „{language}”. Do tego czasu wykresy dla tego klienta są w języku programu.</translation>
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
        <translation>zarchiwizowany</translation>
    </message>
    <message>
        <source>Language of updates</source>
        <comment>a label on a client’s card</comment>
        <translation>Język raportów</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a label on a client’s card: a person’s name</comment>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>Dear Ms Miller</comment>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a label on a client’s card</comment>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>for numbers and dates</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a label on a client’s card: the size of pages</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a label on a client’s card: every week, every month or never</comment>
        <translation>Wprowadzanie liczb</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>co miesiąc</translation>
    </message>
    <message>
        <source>never</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Work from</source>
        <comment>a label on a client’s card: the first day of work</comment>
        <translation>Praca od</translation>
    </message>
    <message>
        <source>Work until</source>
        <comment>a label on a client’s card: the last day of work</comment>
        <translation>Praca do</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <comment>a label on a client’s card: the KPIs in updates</comment>
        <translation>Pokazywane liczby</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>a label on a client’s card: hours that were bought</comment>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>{hours} per month</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} na miesiąc</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} na tydzień</translation>
    </message>
    <message>
        <source>{hours} in one block</source>
        <comment>a package: bought hours, used until they are gone</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} w jednym bloku</translation>
    </message>
    <message>
        <source>unused hours move to the next period, then expire</source>
        <translation>niewykorzystane godziny są ważne o jeden okres dłużej</translation>
    </message>
    <message>
        <source>all unused hours carry over; hours over are deducted</source>
        <translation>wszystkie godziny przechodzą dalej, nadwyżka jest odliczana</translation>
    </message>
    <message>
        <source>{hours} carried over at the start</source>
        <comment>a package: hours left from before it</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>na początku przeniesiono {hours}</translation>
    </message>
    <message>
        <source>from {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>od: {period}</translation>
    </message>
    <message>
        <source>until {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>do: {period}</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a label on a client’s card: periods declared complete</comment>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a label on a client’s card: periods without work</comment>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a label on a client’s card</comment>
        <translation>Prywatna notatka</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Removing {client}…</source>
        <comment>a heading while it is done</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Usuwanie klienta {client}…</translation>
    </message>
    <message>
        <source>The file is rewritten so that nothing of the client remains in it.</source>
        <translation>Plik jest zapisywany od nowa, żeby nic o tym kliencie w nim nie pozostało.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Trwale usunięto klienta „{client}”.</translation>
    </message>
    <message>
        <source>Older backups still contain this client.</source>
        <comment>in the message bar</comment>
        <translation>Starsze kopie zapasowe nadal zawierają tego klienta.</translation>
    </message>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>Trwale usunięto klienta „{client}” i %n kopię zapasową.</numerusform>
            <numerusform>Trwale usunięto klienta „{client}” i %n kopie zapasowe.</numerusform>
            <numerusform>Trwale usunięto klienta „{client}” i %n kopii zapasowych.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{client}” was not removed. {why}</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Nie usunięto klienta „{client}”. {why}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like this: {example}</source>
        <extracomment>{typed}: what the user typed; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>„{typed}” nie jest datą. Zapisz ją tak: {example}</translation>
    </message>
    <message>
        <source>Example: {day}</source>
        <comment>in an empty field for a date</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Przykład: {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours. Write 20, 17:30 or 17.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>„{typed}” nie jest liczbą godzin. Wpisz 20, 17:30 lub 17,5.</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>title of a page</comment>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Active clients</source>
        <comment>which clients are listed</comment>
        <translation>Aktywni klienci</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>which clients are listed: archived ones, too</comment>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Which clients</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Którzy klienci</translation>
    </message>
    <message>
        <source>Add Clie&amp;nt…</source>
        <comment>a button</comment>
        <translation>&amp;Dodaj klienta…</translation>
    </message>
    <message>
        <source>Add Client</source>
        <comment>title of a dialog</comment>
        <translation>Dodawanie klienta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a button</comment>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <comment>a heading</comment>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Add a client to keep their figures, package and updates apart from those of others.</source>
        <translation>Dodaj klienta, żeby jego liczby, pakiet i raporty były oddzielone od innych.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a client’s sheet is not closed yet</comment>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a client’s sheet is closed</comment>
        <translation>Zamknięty</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>nothing is due in this period</comment>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>nothing is asked for in this period</comment>
        <translation>Nic do uzupełnienia</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <comment>the period is still under way</comment>
        <translation>Jeszcze trwa</translation>
    </message>
    <message>
        <source>{period} open</source>
        <comment>October 2026 is not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: otwarty</translation>
    </message>
    <message>
        <source>{period} closed</source>
        <comment>October 2026 is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: zamknięty</translation>
    </message>
    <message>
        <source>{period} away</source>
        <comment>off in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: nieobecność</translation>
    </message>
    <message>
        <source>{period} not due</source>
        <comment>nothing is asked for in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: nic do uzupełnienia</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>said of a client</comment>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>{period} not over yet</source>
        <comment>October 2026 is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: jeszcze trwa</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <comment>18 h 30 of 20 h</comment>
        <extracomment>{used}: hours, such as 18 h 30; {total}: hours, such as 20 h</extracomment>
        <translation>{used} z {total}</translation>
    </message>
    <message>
        <source>No package</source>
        <comment>said of a client without bought hours</comment>
        <translation>Bez pakietu</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>before the month of the last report</comment>
        <translation>Raport</translation>
    </message>
    <message>
        <source>No update yet</source>
        <comment>no report was written to the client</comment>
        <translation>Brak raportu</translation>
    </message>
    <message>
        <source>Client since {day}</source>
        <comment>below a client’s name: the first day of work</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Klient od {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>the last day of work for a client</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>Open Fi&amp;gures</source>
        <comment>a button</comment>
        <translation>Otwórz &amp;liczby</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Napisz raport</translation>
    </message>
    <message>
        <source>Open &amp;Charts</source>
        <comment>a menu entry</comment>
        <translation>Otwórz &amp;wykresy</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>the client, without figures</comment>
        <translation>&amp;Duplikuj</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <comment>a client</comment>
        <translation>&amp;Archiwizuj</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <comment>an archived client</comment>
        <translation>&amp;Reaktywuj</translation>
    </message>
    <message>
        <source>A&amp;way in {period}</source>
        <comment>a menu entry with a check mark</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>&amp;Nieobecność ({period})</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently…</source>
        <comment>a client with all figures</comment>
        <translation>&amp;Usuń trwale…</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Zamknij: {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Otwórz ponownie: {period}</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>a heading</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a client</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a person&apos;s name</comment>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>how an update begins: Dear Anna,</comment>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Example: Dear Anna,</source>
        <oldsource>Dear Anna,</oldsource>
        <comment>of a greeting, in an empty field</comment>
        <translation>Przykład: Dzień dobry, Pani Anno,</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a field of a client’s card</comment>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a field of a client’s card: never shown to the client</comment>
        <translation>Prywatna notatka</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Widoczna tylko dla ciebie.</translation>
    </message>
    <message>
        <source>Charts and updates</source>
        <comment>a heading</comment>
        <translation>Wykresy i raporty</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a field of a client’s card: of charts and updates</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>For this client’s charts and updates</source>
        <comment>what the language is for, below its field</comment>
        <translation>Do wykresów i raportów tego klienta</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <comment>a language</comment>
        <translation>Taki jak w programie</translation>
    </message>
    <message>
        <source>Not available in {language} yet. The language of the program is used.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Jeszcze niedostępny ({language}). Używany jest język programu.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>as in which country</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>numbers and dates</comment>
        <translation>Zgodny z językiem</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a field of a client’s card: the size of pages</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <comment>size of paper</comment>
        <translation>Zgodny z regionem</translation>
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
        <translation>Bez logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a button: a logo</comment>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button: a logo</comment>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Logo of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Logo klienta {client}</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <comment>kind of files</comment>
        <translation>Obrazy (*.png *.svg)</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>a heading: since when, and how often figures are due</comment>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the first day of work</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of work</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a field of a client’s card: every week, every month or never</comment>
        <translation>Wprowadzanie liczb</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>figures are due</comment>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Package, in hours</source>
        <comment>hours that a client has bought</comment>
        <translation>Pakiet w godzinach</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>hours that a client has bought</comment>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: packages of hours</comment>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>per month</source>
        <comment>follows a number of hours</comment>
        <translation>na miesiąc</translation>
    </message>
    <message>
        <source>per week</source>
        <comment>follows a number of hours</comment>
        <translation>na tydzień</translation>
    </message>
    <message>
        <source>in one block</source>
        <comment>follows a number of hours</comment>
        <translation>w jednym bloku</translation>
    </message>
    <message>
        <source>Unused hours expire</source>
        <comment>in a drop-down: what becomes of unused hours of a package</comment>
        <translation>Niewykorzystane godziny przepadają</translation>
    </message>
    <message>
        <source>Unused hours move to the next period, then expire</source>
        <translation>Przechodzą na następny okres, potem przepadają</translation>
    </message>
    <message>
        <source>All unused hours carry over; hours over are deducted</source>
        <translation>Wszystkie przechodzą dalej, nadwyżka jest odliczana</translation>
    </message>
    <message>
        <source>Figures shown to this client</source>
        <translation>Liczby pokazywane temu klientowi</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: figures shown to a client</comment>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>figures shown</comment>
        <translation>Wszystkie śledzone wskaźniki</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no figures are shown to a client</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a heading: what was promised to a client</comment>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Packages of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Pakiety klienta {client}</translation>
    </message>
    <message>
        <source>Hours that the client has bought. Hours used are the productive hours entered for the client.</source>
        <translation>Godziny wykupione przez klienta. Wykorzystane godziny to godziny produktywne wprowadzone dla klienta.</translation>
    </message>
    <message>
        <source>&amp;New Package</source>
        <comment>a button</comment>
        <translation>&amp;Nowy pakiet</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a package</comment>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a package</comment>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>unused hours</comment>
        <translation>Przenoszenie</translation>
    </message>
    <message>
        <source>Hours carried over at the start</source>
        <translation>Godziny przeniesione na początku</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>the first day of a package</comment>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>the last day of a package</comment>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a field that may stay empty</comment>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Updates already sent have other hours: {periods}.</source>
        <comment>after a change of a package; {periods}: a list of months or weeks</comment>
        <translation>Wysłane już raporty mają inne godziny: {periods}.</translation>
    </message>
    <message>
        <source>Open Update</source>
        <comment>a button: the update that was sent</comment>
        <translation>Otwórz raport</translation>
    </message>
    <message>
        <source>Figures Shown to {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Liczby pokazywane klientowi {client}</translation>
    </message>
    <message>
        <source>The Figures page asks for these, and updates show them. The client never sees the others.</source>
        <translation>O te liczby pyta strona Liczby, a raporty je pokazują. Pozostałych klient nigdy nie widzi.</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>a check box</comment>
        <translation>Wszystkie śledzone wskaźniki</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Single figures</source>
        <comment>a heading: hours, tasks, tickets</comment>
        <translation>Pojedyncze liczby</translation>
    </message>
    <message>
        <source>Remove {client} Permanently</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Trwałe usuwanie klienta {client}</translation>
    </message>
    <message>
        <source>All figures, notes, packages, closed periods and imports of “{client}” will be deleted from this file. This can’t be undone.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Wszystkie liczby, notatki, pakiety, zamknięte okresy i importy klienta „{client}” zostaną usunięte z tego pliku. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that name this client are deleted, too: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Zostaną też usunięte wysłane podsumowania całej działalności, które wymieniają tego klienta: {periods}.</translation>
    </message>
    <message>
        <source>Updates that were sent to {clients} name this client and stay as they are.</source>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>Raporty wysłane do innych klientów ({clients}) wymieniają tego klienta i pozostają bez zmian.</translation>
    </message>
    <message>
        <source>To only hide the client and keep the figures, archive the client instead.</source>
        <translation>Żeby tylko ukryć klienta i zachować liczby, zamiast tego zarchiwizuj klienta.</translation>
    </message>
    <message>
        <source>Also delete all backups of this file, because they still contain this client</source>
        <translation>Usuń też wszystkie kopie zapasowe tego pliku, bo nadal zawierają tego klienta</translation>
    </message>
    <message>
        <source>Type the name of the client to confirm</source>
        <translation>Wpisz nazwę klienta, żeby potwierdzić</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently</source>
        <comment>a button</comment>
        <translation>&amp;Usuń trwale</translation>
    </message>
    <message>
        <source>add {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>dodanie klienta {client}</translation>
    </message>
    <message>
        <source>change {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>zmiana klienta {client}</translation>
    </message>
    <message>
        <source>archive {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>archiwizacja klienta {client}</translation>
    </message>
    <message>
        <source>bring back {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>reaktywacja klienta {client}</translation>
    </message>
    <message>
        <source>duplicate {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>duplikowanie klienta {client}</translation>
    </message>
    <message>
        <source>close {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>zamknięcie: {period}</translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Okres {period} nie jest zamknięty: %n liczba nie jest zapisana. Najpierw ją popraw.</numerusform>
            <numerusform>Okres {period} nie jest zamknięty: %n liczby nie są zapisane. Najpierw je popraw.</numerusform>
            <numerusform>Okres {period} nie jest zamknięty: %n liczb nie jest zapisanych. Najpierw je popraw.</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ponowne otwarcie: {period}</translation>
    </message>
    <message>
        <source>away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>nieobecność: {period}</translation>
    </message>
    <message>
        <source>not away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>koniec nieobecności: {period}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{period} is closed.</source>
        <comment>printed after a period of the business was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jest zamknięty.</translation>
    </message>
    <message>
        <source>{period} is closed for “{client}”.</source>
        <comment>printed after a period of a client was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>Okres {period} jest zamknięty dla klienta „{client}”.</translation>
    </message>
    <message>
        <source>{period} is open.</source>
        <comment>printed after a period of the business was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jest otwarty.</translation>
    </message>
    <message>
        <source>{period} is open for “{client}”.</source>
        <comment>printed after a period of a client was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>Okres {period} jest otwarty dla klienta „{client}”.</translation>
    </message>
    <message>
        <source>{period}: away. Nothing is due.</source>
        <comment>printed after the business was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: nieobecność. Nie ma nic do uzupełnienia.</translation>
    </message>
    <message>
        <source>{period}: away for “{client}”. Nothing is due.</source>
        <comment>printed after a client was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: nieobecność dla klienta „{client}”. Nie ma nic do uzupełnienia.</translation>
    </message>
    <message>
        <source>{period}: not away.</source>
        <comment>printed after the business is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: brak nieobecności.</translation>
    </message>
    <message>
        <source>{period}: not away for “{client}”.</source>
        <comment>printed after a client is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: brak nieobecności dla klienta „{client}”.</translation>
    </message>
    <message>
        <source>Missing in {period}: {measures}.</source>
        <comment>printed as a warning after a period was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Brakuje ({period}): {measures}.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Left out of the archive: {chart}. {why}</source>
        <comment>a chart; then a sentence</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Pominięto w archiwum: {chart}. {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>printed after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.</source>
        <translation>„kpidesk set” tworzy go przy pierwszej liczbie; „kpidesk restore” przywraca kopię zapasową.</translation>
    </message>
    <message>
        <source>“kpidesk restore” restores a backup.</source>
        <translation>„kpidesk restore” przywraca kopię zapasową.</translation>
    </message>
    <message>
        <source>“kpidesk client add” adds one.</source>
        <translation>„kpidesk client add” dodaje klienta.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Benchmarks</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Punkty odniesienia</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column: of a benchmark</comment>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in place of a first period</comment>
        <translation>Wszystkie okresy</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Język obsługi</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column: names such as “Leads”</comment>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column of numbers</comment>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>heading of a column: “count” or “hours”</comment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>heading of a column: names of figures for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>count</source>
        <comment>the unit of things counted</comment>
        <translation>liczba</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>the unit of time</comment>
        <translation>godziny</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the unit of a number with decimals</comment>
        <translation>liczba dziesiętna</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>heading of a column</comment>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>Sama działalność</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <comment>heading of a column: private notes are not</comment>
        <translation>Pokazywana innym</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column: in the user’s words</comment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Cele</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period of a target</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>heading of a column: a target</comment>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>heading of a column: a target</comment>
        <translation>Najwyżej</translation>
    </message>
</context>
<context>
    <name>DoubleCounting</name>
    <message>
        <source>Figures by client and figures by service language are separate work: they are added up.</source>
        <translation>Liczby według klientów i liczby według języków obsługi to osobna praca: są sumowane.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are two views of the same work: where clients have figures, those by service language are left out of the total.</source>
        <translation>Liczby według klientów i liczby według języków obsługi to dwa ujęcia tej samej pracy: tam, gdzie są liczby klientów, te według języków obsługi są pomijane w sumie.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are added up, with a warning where they may be the same work.</source>
        <translation>Liczby według klientów i liczby według języków obsługi są sumowane, z ostrzeżeniem tam, gdzie mogą dotyczyć tej samej pracy.</translation>
    </message>
    <message>
        <source>There are figures by client and figures by service language. Are they separate work, or two views of the same work? Until you answer, they are added up.</source>
        <translation>Są liczby według klientów i liczby według języków obsługi. Czy to osobna praca, czy dwa ujęcia tej samej pracy? Do czasu odpowiedzi są sumowane.</translation>
    </message>
    <message>
        <source>Double counting</source>
        <comment>what undo names: an answer</comment>
        <translation>Podwójne liczenie</translation>
    </message>
    <message>
        <source>Separate Work: Add Up</source>
        <comment>a button</comment>
        <translation>Osobna praca: sumuj</translation>
    </message>
    <message>
        <source>Same Work: Count Once</source>
        <comment>a button</comment>
        <translation>Ta sama praca: licz raz</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Nothing is due.</source>
        <comment>printed by a command: no period is open</comment>
        <translation>Nie ma nic do uzupełnienia.</translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}: niezamknięty dla %n klienta</numerusform>
            <numerusform>{period}: niezamknięty dla %n klientów</numerusform>
            <numerusform>{period}: niezamknięty dla %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>Sama działalność</translation>
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
        <translation>brakuje: {measures}</translation>
    </message>
    <message>
        <source>not closed</source>
        <comment>what is open of a client: figures that nobody has to enter</comment>
        <translation>okres niezamknięty</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n raport do wysłania: {clients}</numerusform>
            <numerusform>{period}: %n raporty do wysłania: {clients}</numerusform>
            <numerusform>{period}: %n raportów do wysłania: {clients}</numerusform>
        </translation>
    </message>
    <message>
        <source>complete, not closed</source>
        <comment>what is open of a client: all figures are entered</comment>
        <translation>wszystko wprowadzone, okres niezamknięty</translation>
    </message>
</context>
<context>
    <name>Enter</name>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Język obsługi</translation>
    </message>
    <message>
        <source>{client} (archived)</source>
        <comment>in a drop-down of clients</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (zarchiwizowany)</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <comment>in a drop-down of clients</comment>
        <translation>Dodaj klienta…</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Wszystkie języki</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client or a service language</comment>
        <translation>Nieprzypisane</translation>
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
        <translation>Poprzedni okres ({keys})</translation>
    </message>
    <message>
        <source>Next period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>Następny okres ({keys})</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <comment>a menu entry</comment>
        <translation>&amp;Poprzedni okres</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <comment>a menu entry</comment>
        <translation>Na&amp;stępny okres</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a field, for screen readers: which period is shown</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Długość okresu</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Rok</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>Wprowadzono {done} z %n liczby</numerusform>
            <numerusform>Wprowadzono {done} z %n liczb</numerusform>
            <numerusform>Wprowadzono {done} z %n liczb</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {count}</source>
        <comment>how many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Niezapisane: {count}</translation>
    </message>
    <message>
        <source>No figures to enter here</source>
        <translation>Nie ma tu liczb do wprowadzenia</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <comment>what is blank stands for other clients or languages</comment>
        <translation>Niczego tu nie brakuje</translation>
    </message>
    <message>
        <source>This file is open read-only: figures can’t be changed here.</source>
        <translation>Ten plik jest otwarty tylko do odczytu: liczb nie można tu zmieniać.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>title of a page</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Paste…</source>
        <comment>a button</comment>
        <translation>Wklej…</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: of a period that is over</comment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>heading of a column: the value with what is typed</comment>
        <translation>Dotąd</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jeszcze się nie zaczął. Czy to właściwy okres?</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet</source>
        <translation>Nie śledzisz jeszcze żadnych wskaźników</translation>
    </message>
    <message>
        <source>Choose the KPIs you want to follow on the Overview page. You enter their figures here.</source>
        <translation>Na stronie Przegląd wybierz wskaźniki, które chcesz śledzić. Ich liczby wprowadza się tutaj.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Wprowadzono wszystko ({period}): %n liczba.</numerusform>
            <numerusform>Wprowadzono wszystko ({period}): %n liczby.</numerusform>
            <numerusform>Wprowadzono wszystko ({period}): %n liczb.</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <comment>October 2026 is closed.</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jest zamknięty.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare October 2026 complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Zamknij: {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: allow changes in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Otwórz ponownie: {period}</translation>
    </message>
    <message>
        <source>Cl&amp;ose This Period</source>
        <comment>a menu entry: declare it complete</comment>
        <translation>&amp;Zamknij ten okres</translation>
    </message>
    <message>
        <source>&amp;Reopen This Period</source>
        <comment>a menu entry: allow changes</comment>
        <translation>&amp;Otwórz ten okres ponownie</translation>
    </message>
    <message>
        <source>&amp;Away in This Period</source>
        <comment>a menu entry: nothing is due then</comment>
        <translation>&amp;Nieobecność w tym okresie</translation>
    </message>
    <message>
        <source>{period} is closed. Figures without an entry: {count}.</source>
        <comment>count: a number</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {count}: a number</extracomment>
        <translation>Okres {period} jest zamknięty. Niewprowadzone liczby: {count}.</translation>
    </message>
    <message>
        <source>First Empty</source>
        <comment>a button: go to the first empty field</comment>
        <translation>Pierwsze puste</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Napisz raport</translation>
    </message>
    <message>
        <source>See Charts</source>
        <comment>a button</comment>
        <translation>Zobacz wykresy</translation>
    </message>
    <message>
        <source>Next Client: {client}</source>
        <comment>a button</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Następny klient: {client}</translation>
    </message>
    <message>
        <source>Next Language: {language}</source>
        <comment>a button: the next service language of a client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Następny język: {language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <comment>a button: the next service language of a client</comment>
        <translation>Następny język</translation>
    </message>
    <message>
        <source>Entered for the whole business, under “Not assigned”: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Wprowadzane dla całej działalności, pod „Nieprzypisane”: {kpis}.</translation>
    </message>
    <message>
        <source>Left out by the choice of figures on the Clients page: {kpis}.</source>
        <comment>below a client’s sheet</comment>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Pominięte zgodnie z wyborem danych na stronie Klienci: {kpis}.</translation>
    </message>
    <message>
        <source>Enter package hours under “Not assigned”.</source>
        <comment>on a sheet of a service language: the hours of a client&apos;s package</comment>
        <translation>Godziny z pakietu wprowadź pod „Nieprzypisane”.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English, so not needed here: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Tylko dla klientów, którzy nie mówią po angielsku, więc tu niepotrzebne: {kpis}.</translation>
    </message>
    <message>
        <source>&amp;Last Finished Period</source>
        <comment>a menu entry: go to it</comment>
        <translation>Ostatni zakończony ok&amp;res</translation>
    </message>
    <message>
        <source>First &amp;Empty Figure</source>
        <comment>a menu entry: go to it</comment>
        <translation>Pierwsze p&amp;uste pole</translation>
    </message>
    <message>
        <source>Previous &amp;Client</source>
        <comment>a menu entry</comment>
        <translation>Poprzedni &amp;klient</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client</source>
        <comment>a menu entry</comment>
        <translation>Następny kl&amp;ient</translation>
    </message>
    <message>
        <source>For the whole business</source>
        <translation>Dla całej działalności</translation>
    </message>
    <message>
        <source>Value for all clients and languages</source>
        <translation>Wartość dla wszystkich klientów i języków</translation>
    </message>
    <message>
        <source>Entered above: {measures}</source>
        <comment>a figure two KPIs share</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>Wprowadzono wyżej: {measures}</translation>
    </message>
    <message>
        <source>Next: {level} {rule}</source>
        <comment>where the next level begins: Next: Typical ≥ 75%</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Następny poziom: {level} {rule}</translation>
    </message>
    <message>
        <source>The highest level: {rule}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Najwyższy poziom: {rule}</translation>
    </message>
    <message>
        <source>No value: {reason}</source>
        <comment>in place of the value of a KPI</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Brak wartości: {reason}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>in place of the value of a KPI</comment>
        <translation>Brak liczb</translation>
    </message>
    <message>
        <source>The hours of a block are on the client’s card. Leave this field blank.</source>
        <comment>help on Package hours, of a client with a block of hours</comment>
        <translation>Godziny bloku są na karcie klienta. Zostaw to pole puste.</translation>
    </message>
    <message>
        <source>This value includes a figure that is not saved yet</source>
        <translation>Ta wartość zawiera liczbę, która nie jest jeszcze zapisana</translation>
    </message>
    <message>
        <source>Some periods are missing</source>
        <translation>Brakuje niektórych okresów</translation>
    </message>
    <message>
        <source>{count} · This period is not over yet</source>
        <comment>below the sheet; {count}: 5 of 18 figures entered</comment>
        <translation>{count} · Ten okres jeszcze trwa</translation>
    </message>
    <message>
        <source>Check: {warning}</source>
        <comment>a remark on a value</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Sprawdź: {warning}</translation>
    </message>
    <message>
        <source>same: {amount} (=)</source>
        <comment>a button and its key: take last period&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>bez zmian: {amount} (=)</translation>
    </message>
    <message>
        <source>previous end: {amount} (=)</source>
        <comment>a button and its key: take the closing stock</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>ostatni stan: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: take {amount} from {period} (key =)</source>
        <comment>a button, spoken: the figure of the period before</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: weź {amount} z okresu {period} (klawisz =)</translation>
    </message>
    <message>
        <source>There is no earlier figure to copy. Please type one.</source>
        <translation>Nie ma wcześniejszej liczby do skopiowania. Wpisz ją.</translation>
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
        <translation>„{typed}” można odczytać na dwa sposoby. O który chodzi?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below a figure</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Czy „{typed}” oznacza tysiące?</translation>
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
        <translation>Niezapisane. {reason}</translation>
    </message>
    <message>
        <source>Not saved yet. The conflict is gone: save it?</source>
        <translation>Jeszcze niezapisane. Sprzeczność zniknęła: zapisać?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Zapisz {amount}</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the old figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Zostaw {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: give up a figure</comment>
        <translation>Zostaw puste</translation>
    </message>
    <message>
        <source>rest: {amount} (=)</source>
        <comment>a button and its key: keep what other cells do not have</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>reszta: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: if this is the total, keep only the rest that other cells do not have, {amount} (key =)</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}: jeśli to suma, zostaw tylko resztę, której nie mają inne komórki, {amount} (klawisz =)</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Klienci mają już liczby za {period}; to, co tu wpiszesz, zostanie do nich dodane.</translation>
    </message>
    <message>
        <source>Service languages already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Języki obsługi mają już liczby za {period}; to, co tu wpiszesz, zostanie do nich dodane.</translation>
    </message>
    <message>
        <source>“{cell}” already has figures for {period}; what is typed here is added to them.</source>
        <comment>cell: a client, a service language or Not assigned</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>„{cell}” ma już liczby za {period}; to, co tu wpiszesz, zostanie do nich dodane.</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is another view of the same work and is not added.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Klienci mają już liczby za {period}; to, co tu wpiszesz, jest innym ujęciem tej samej pracy i nie zostanie dodane.</translation>
    </message>
    <message>
        <source>All clients: {amount}</source>
        <comment>a sum beside a client&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Wszyscy klienci: {amount}</translation>
    </message>
    <message>
        <source>All languages: {amount}</source>
        <comment>a sum beside a language&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Wszystkie języki: {amount}</translation>
    </message>
    <message>
        <source>From shorter periods</source>
        <comment>why a figure cannot be typed: at most 22 characters</comment>
        <translation>Z krótszych okresów</translation>
    </message>
    <message>
        <source>In {period}</source>
        <comment>where a figure was entered that cannot be typed here</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period}</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>why a client&apos;s figure cannot be typed: at most 22 characters</comment>
        <translation>Cała działalność</translation>
    </message>
    <message>
        <source>Instead of {amount} from Clients</source>
        <comment>beside hours that count in place of those on the Clients page: at most 44 characters</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Zamiast {amount} (strona „Klienci”)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure last period</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Save the figure and go to the next one</source>
        <translation>Zapisz liczbę i przejdź do następnej</translation>
    </message>
    <message>
        <source>Save the figure and go back</source>
        <translation>Zapisz liczbę i wróć</translation>
    </message>
    <message>
        <source>Use the suggested figure</source>
        <translation>Użyj proponowanej liczby</translation>
    </message>
    <message>
        <source>Restore the saved value</source>
        <translation>Przywróć zapisaną wartość</translation>
    </message>
    <message>
        <source>Answer a question at a field</source>
        <translation>Odpowiedz na pytanie przy polu</translation>
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
        <translation>{value} ({period}; {count}), poziom {level}</translation>
    </message>
    <message>
        <source>Better: rose to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Lepiej: wzrost z {before} do {recent}</translation>
    </message>
    <message>
        <source>Better: fell to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Lepiej: spadek z {before} do {recent}</translation>
    </message>
    <message>
        <source>Worse: rose to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Gorzej: wzrost z {before} do {recent}</translation>
    </message>
    <message>
        <source>Worse: fell to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Gorzej: spadek z {before} do {recent}</translation>
    </message>
    <message>
        <source>Rose to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Wzrost z {before} do {recent}</translation>
    </message>
    <message>
        <source>Fell to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Spadek z {before} do {recent}</translation>
    </message>
    <message>
        <source>{change}; chance alone would rarely do this</source>
        <comment>the change of a KPI</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%</extracomment>
        <translation>{change}; sam przypadek rzadko by to sprawił</translation>
    </message>
    <message>
        <source>Better, {span}: {value}</source>
        <comment>on a tile, short: Better, last 3 months: 82%</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Lepiej, {span}: {value}</translation>
    </message>
    <message>
        <source>Worse, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Gorzej, {span}: {value}</translation>
    </message>
    <message>
        <source>Higher, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Wyżej, {span}: {value}</translation>
    </message>
    <message>
        <source>Lower, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Niżej, {span}: {value}</translation>
    </message>
    <message>
        <source>No clear change</source>
        <comment>of a value, at the beginning of a line</comment>
        <translation>Bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>No clear change: {value} after {before}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Bez wyraźnej zmiany: {value} wobec {before}</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Bez wyraźnej zmiany: {value} wobec {before}; przy %n odpowiedzi jedna to {points} pkt proc.</numerusform>
            <numerusform>Bez wyraźnej zmiany: {value} wobec {before}; przy %n odpowiedziach jedna to {points} pkt proc.</numerusform>
            <numerusform>Bez wyraźnej zmiany: {value} wobec {before}; przy %n odpowiedziach jedna to {points} pkt proc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Bez wyraźnej zmiany: {value} wobec {before}; przy %n sprawdzonej wiadomości jedna to {points} pkt proc.</numerusform>
            <numerusform>Bez wyraźnej zmiany: {value} wobec {before}; przy %n sprawdzonych wiadomościach jedna to {points} pkt proc.</numerusform>
            <numerusform>Bez wyraźnej zmiany: {value} wobec {before}; przy %n sprawdzonych wiadomościach jedna to {points} pkt proc.</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, {span} ({recent} against {before}); chance alone would rarely do this</source>
        <comment>the change, `last 3 months`, and the counts of that span and of the one before</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{change}, {span} ({recent} wobec {before}); sam przypadek rzadko by to sprawił</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>ostatni %n tydzień</numerusform>
            <numerusform>ostatnie %n tygodnie</numerusform>
            <numerusform>ostatnie %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>ostatni %n miesiąc</numerusform>
            <numerusform>ostatnie %n miesiące</numerusform>
            <numerusform>ostatnie %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>ostatni %n kwartał</numerusform>
            <numerusform>ostatnie %n kwartały</numerusform>
            <numerusform>ostatnie %n kwartałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n tygodnia</numerusform>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n tygodni</numerusform>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n miesiąca</numerusform>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n miesięcy</numerusform>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n kwartału</numerusform>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n kwartałów</numerusform>
            <numerusform>Za wcześnie, by mówić o wzroście lub spadku: potrzeba danych z co najmniej %n kwartałów</numerusform>
        </translation>
    </message>
    <message>
        <source>Better than a year ago</source>
        <translation>Lepiej niż rok temu</translation>
    </message>
    <message>
        <source>Worse than a year ago</source>
        <translation>Gorzej niż rok temu</translation>
    </message>
    <message>
        <source>No clear change from a year ago</source>
        <translation>Bez wyraźnej zmiany wobec stanu sprzed roku</translation>
    </message>
    <message>
        <source>{kpi} rose to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT rose to 92.2% (last 3 months) from 78.7%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: wzrost do {recent} ({span}), wcześniej {before}</translation>
    </message>
    <message>
        <source>{kpi} fell to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT fell to 78.7% (last 3 months) from 92.2%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: spadek do {recent} ({span}), wcześniej {before}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>the count of a percentage: 5 of 6</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} z {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} h</source>
        <comment>hours of all hours</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} z {whole}&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range: 44 to 97%</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>od {low} do {high}</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Potrzeba około %n odpowiedzi, żeby prawdopodobny przedział nie był szerszy niż skala ({span} pkt).</numerusform>
            <numerusform>Potrzeba około %n odpowiedzi, żeby prawdopodobny przedział nie był szerszy niż skala ({span} pkt).</numerusform>
            <numerusform>Potrzeba około %n odpowiedzi, żeby prawdopodobny przedział nie był szerszy niż skala ({span} pkt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Przy %n odpowiedzi prawdopodobny przedział ma szerokość {width} pkt: połącz dwanaście miesięcy.</numerusform>
            <numerusform>Przy %n odpowiedziach prawdopodobny przedział ma szerokość {width} pkt: połącz dwanaście miesięcy.</numerusform>
            <numerusform>Przy %n odpowiedziach prawdopodobny przedział ma szerokość {width} pkt: połącz dwanaście miesięcy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that each answer comes from a different person, picked by chance. If the same few clients answer each time, it is too narrow.</source>
        <translation>Przedział zakłada, że każda odpowiedź pochodzi od innej, losowo wybranej osoby. Jeśli za każdym razem odpowiada tych samych kilku klientów, jest zbyt wąski.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Potrzeba około %n sprawdzonej wiadomości, żeby prawdopodobny przedział nie był szerszy niż skala ({span} pkt).</numerusform>
            <numerusform>Potrzeba około %n sprawdzonych wiadomości, żeby prawdopodobny przedział nie był szerszy niż skala ({span} pkt).</numerusform>
            <numerusform>Potrzeba około %n sprawdzonych wiadomości, żeby prawdopodobny przedział nie był szerszy niż skala ({span} pkt).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Przy %n sprawdzonej wiadomości prawdopodobny przedział ma szerokość {width} pkt: połącz dwanaście miesięcy.</numerusform>
            <numerusform>Przy %n sprawdzonych wiadomościach prawdopodobny przedział ma szerokość {width} pkt: połącz dwanaście miesięcy.</numerusform>
            <numerusform>Przy %n sprawdzonych wiadomościach prawdopodobny przedział ma szerokość {width} pkt: połącz dwanaście miesięcy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that the checked messages were picked by chance. If mostly easy or mostly difficult ones are checked, it does not hold.</source>
        <translation>Przedział zakłada, że sprawdzone wiadomości wybrano losowo. Jeśli sprawdza się głównie łatwe albo głównie trudne, przestaje być miarodajny.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Gdy policzono mniej niż %n, już jeden więcej lub mniej przesuwa wartość bardziej, niż wynosi szerokość najwęższego poziomu ({points} pkt proc.).</numerusform>
            <numerusform>Gdy policzono mniej niż %n, już jeden więcej lub mniej przesuwa wartość bardziej, niż wynosi szerokość najwęższego poziomu ({points} pkt proc.).</numerusform>
            <numerusform>Gdy policzono mniej niż %n, już jeden więcej lub mniej przesuwa wartość bardziej, niż wynosi szerokość najwęższego poziomu ({points} pkt proc.).</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is counted, so the value is exact even if the numbers are small.</source>
        <translation>Policzono wszystko, więc wartość jest dokładna, nawet jeśli liczby są małe.</translation>
    </message>
    <message>
        <source>Only periods that are over and complete count for changes and for usual limits.</source>
        <translation>Dla zmian i zwykłych granic liczą się tylko okresy zakończone i kompletne.</translation>
    </message>
    <message>
        <source>With twelve or more complete periods, KPI Desk says whether a value is usual for you.</source>
        <translation>Od dwunastu kompletnych okresów KPI Desk podaje, czy wartość mieści się w twoich zwykłych granicach.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Ostatni %n tydzień</numerusform>
            <numerusform>Ostatnie %n tygodnie</numerusform>
            <numerusform>Ostatnie %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Ostatni %n miesiąc</numerusform>
            <numerusform>Ostatnie %n miesiące</numerusform>
            <numerusform>Ostatnie %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Ostatni %n kwartał</numerusform>
            <numerusform>Ostatnie %n kwartały</numerusform>
            <numerusform>Ostatnie %n kwartałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>Ostatnie 12 miesięcy (%n tydzień)</numerusform>
            <numerusform>Ostatnie 12 miesięcy (%n tygodnie)</numerusform>
            <numerusform>Ostatnie 12 miesięcy (%n tygodni)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>Ostatnie 12 miesięcy (%n z liczbami)</numerusform>
            <numerusform>Ostatnie 12 miesięcy (%n z liczbami)</numerusform>
            <numerusform>Ostatnie 12 miesięcy (%n z liczbami)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>Ostatnie 12 miesięcy (%n kwartał)</numerusform>
            <numerusform>Ostatnie 12 miesięcy (%n kwartały)</numerusform>
            <numerusform>Ostatnie 12 miesięcy (%n kwartałów)</numerusform>
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
        <translation>{span}: {value} ({count}), poziom: {level}</translation>
    </message>
    <message>
        <source>most likely {level}</source>
        <comment>a level within a sentence</comment>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>najpewniej {level}</translation>
    </message>
    <message>
        <source>most likely {low} to {high}</source>
        <comment>levels: most likely typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>najpewniej {low} – {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>levels: typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>too few answers to be sure of the level</source>
        <translation>za mało odpowiedzi, żeby poziom był pewny</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>on a tile, short</comment>
        <translation>za mało odpowiedzi</translation>
    </message>
    <message>
        <source>too few checked messages to be sure of the level</source>
        <translation>za mało sprawdzonych wiadomości, żeby poziom był pewny</translation>
    </message>
    <message>
        <source>too few checked</source>
        <comment>on a tile, short</comment>
        <translation>za mało sprawdzonych</translation>
    </message>
    <message>
        <source>Likely range: {range}</source>
        <comment>of the value of a survey</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Prawdopodobny przedział: {range}</translation>
    </message>
    <message>
        <source>Within what is usual for you ({range})</source>
        <comment>said of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>W twoich zwykłych granicach ({range})</translation>
    </message>
    <message>
        <source>Higher than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Wyżej niż zwykle (zwykłe granice: {range})</translation>
    </message>
    <message>
        <source>Lower than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Niżej niż zwykle (zwykłe granice: {range})</translation>
    </message>
    <message>
        <source>Higher than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Wyżej niż zwykle</translation>
    </message>
    <message>
        <source>Lower than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Niżej niż zwykle</translation>
    </message>
    <message>
        <source>Even if nothing has changed, chance alone puts such a mark on about one chart in five within two years, and more often if months follow a season or depend on each other.</source>
        <translation>Nawet gdy nic się nie zmieniło, w ciągu dwóch lat taki znak pojawia się przypadkiem na mniej więcej jednym wykresie z pięciu, a częściej tam, gdzie miesiące zależą od sezonu lub od siebie nawzajem.</translation>
    </message>
    <message>
        <source>Better: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Lepiej: powyżej średniej {mean} co najmniej osiem razy z rzędu</translation>
    </message>
    <message>
        <source>Better: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Lepiej: poniżej średniej {mean} co najmniej osiem razy z rzędu</translation>
    </message>
    <message>
        <source>Worse: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Gorzej: powyżej średniej {mean} co najmniej osiem razy z rzędu</translation>
    </message>
    <message>
        <source>Worse: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Gorzej: poniżej średniej {mean} co najmniej osiem razy z rzędu</translation>
    </message>
    <message>
        <source>Above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Powyżej średniej {mean} co najmniej osiem razy z rzędu</translation>
    </message>
    <message>
        <source>Below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Poniżej średniej {mean} co najmniej osiem razy z rzędu</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>Tego klienta nie ma już w pliku.</translation>
    </message>
    <message>
        <source>{closed} is closed. Reopen it to change “{measure}”.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{closed}: a period, such as October 2026; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Okres {closed} jest zamknięty. Otwórz go ponownie, żeby zmienić „{measure}”.</translation>
    </message>
    <message>
        <source>{closed} is closed for “{client}”. Reopen it to change “{measure}”.</source>
        <extracomment>{closed}: a period, such as October 2026; {client}: the name of a client; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Okres {closed} jest zamknięty dla klienta „{client}”. Otwórz go ponownie, żeby zmienić „{measure}”.</translation>
    </message>
    <message>
        <source>{period} is not over. It can be closed after {last}.</source>
        <comment>{last} is a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jeszcze się nie skończył. Można go zamknąć po tym dniu: {last}.</translation>
    </message>
    <message>
        <source>{longer} is closed, including {period}. Reopen {longer} first.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {longer}, który obejmuje okres {period}, jest zamknięty. Najpierw otwórz ponownie okres {longer}.</translation>
    </message>
    <message>
        <source>All of {longer} is marked as away, including {period}. Undo that for {longer} first.</source>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Cały okres {longer}, także {period}, jest oznaczony jako nieobecność. Najpierw cofnij to dla okresu {longer}.</translation>
    </message>
    <message>
        <source>A text can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Tekst może mieć najwyżej tyle znaków: {most}. Ten ma: {length}.</translation>
    </message>
    <message>
        <source>The summary is too long: it has {length} characters, and {most} are allowed. Please shorten it.</source>
        <comment>of an update to a client</comment>
        <extracomment>{length}: a number; {most}: a number</extracomment>
        <translation>Tekst „W skrócie” jest za długi: ma znaków: {length}, a dozwolone jest najwyżej {most}. Skróć go.</translation>
    </message>
    <message>
        <source>This text contains a control character ({character}) that cannot be shown. Please type it again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>Ten tekst zawiera znak sterujący ({character}), którego nie można pokazać. Wpisz tekst jeszcze raz bez niego.</translation>
    </message>
    <message>
        <source>“{region}” is not a country code. Write one such as US, FR or DE.</source>
        <extracomment>{region}: what the user wrote</extracomment>
        <translation>„{region}” nie jest kodem kraju. Wpisz taki kod jak US, FR lub DE.</translation>
    </message>
    <message>
        <source>The work can’t end ({last}) before it starts ({first}).</source>
        <extracomment>{last}: a period, such as October 2026; {first}: a period, such as January 2025</extracomment>
        <translation>Praca nie może się skończyć ({last}), zanim się zacznie ({first}).</translation>
    </message>
    <message>
        <source>A package needs more than zero hours.</source>
        <translation>Pakiet musi mieć więcej niż zero godzin.</translation>
    </message>
    <message>
        <source>A block of hours has no next period, so nothing is carried over.</source>
        <translation>Blok godzin nie ma następnego okresu, więc nic nie jest przenoszone.</translation>
    </message>
    <message>
        <source>Hours carried over at the start need a package that carries hours over. A negative number needs one that carries all hours over.</source>
        <translation>Godziny przeniesione na początku wymagają pakietu, który przenosi godziny. Liczba ujemna wymaga pakietu, który przenosi wszystkie godziny.</translation>
    </message>
    <message>
        <source>A monthly package starts on the first day of a month and ends on the last day of one. Change {day}.</source>
        <oldsource>A monthly package starts on the first day of a month and ends on the last; {day} is in the middle of one.</oldsource>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Pakiet miesięczny zaczyna się w pierwszym dniu miesiąca, a kończy w ostatnim dniu miesiąca. Zmień tę datę: {day}.</translation>
    </message>
    <message>
        <source>The package can’t end before it starts.</source>
        <translation>Pakiet nie może się skończyć, zanim się zacznie.</translation>
    </message>
    <message>
        <source>Two packages can’t start at the same time.</source>
        <translation>Dwa pakiety nie mogą zaczynać się w tym samym czasie.</translation>
    </message>
    <message>
        <source>A logo can be at most {limit} kB. Please save a smaller one.</source>
        <comment>kilobytes</comment>
        <extracomment>{limit}: a number</extracomment>
        <translation>Logo może mieć najwyżej {limit} kB. Zapisz mniejsze.</translation>
    </message>
    <message>
        <source>A logo must be a PNG or SVG file.</source>
        <translation>Logo musi być plikiem PNG lub SVG.</translation>
    </message>
    <message>
        <source>This picture is damaged, or much too large.</source>
        <translation>Ten obraz jest uszkodzony albo o wiele za duży.</translation>
    </message>
    <message>
        <source>This SVG file has links, scripts, animations or embedded pictures in it. Please save it as plain SVG or as PNG.</source>
        <translation>Ten plik SVG zawiera odsyłacze, skrypty, animacje lub osadzone obrazy. Zapisz go jako zwykły SVG lub jako PNG.</translation>
    </message>
    <message>
        <source>“{file}” is missing or cannot be read.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Pliku „{file}” brakuje albo nie można go odczytać.</translation>
    </message>
    <message>
        <source>“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest pakietem. Wpisz taki jak 20/month, 5/week lub 50/block albo none.</translation>
    </message>
    <message>
        <source>{argument} describes a package, but --package is missing.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} opisuje pakiet, ale brakuje --package.</translation>
    </message>
    <message>
        <source>“{given}” is not a number of hours. Write them as 17.5 or 17:30.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest liczbą godzin. Wpisz ją jako 17,5 lub 17:30.</translation>
    </message>
    <message>
        <source>“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest ani okresem, ani dniem. Wpisz 2026-03 lub 2026-03-15.</translation>
    </message>
    <message>
        <source>“{given}” is not a way to carry hours over. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest sposobem przenoszenia godzin. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a rhythm. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie określa, jak często wprowadza się liczby. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a paper size. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest rozmiarem papieru. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” only hides the client. To remove, add --yes.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Usunięcie klienta „{client}” trwale kasuje wszystkie liczby, notatki i szkice; „client archive” tylko ukrywa klienta. Żeby usunąć, dodaj --yes.</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, a quarter as 2026-Q1 or a year as 2026.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>„{period}” nie jest okresem. Zapisz tydzień jako 2026-W07, miesiąc jako 2026-03, kwartał jako 2026-Q1, a rok jako 2026.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. The KPIs are: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Nie ma wskaźnika „{kpi}”. Dostępne wskaźniki: {known}.</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. The measures are: {known}.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Nie ma miary „{measure}”. Dostępne miary: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is a KPI; it is calculated from what you enter: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{kpi}” to wskaźnik; jest obliczany z wprowadzanych liczb: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Your clients are: {known}.</source>
        <extracomment>{client}: the name of a client; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Nie ma klienta „{client}”. Twoi klienci: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. You have no clients yet.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Nie ma klienta „{client}”. Nie masz jeszcze klientów.</translation>
    </message>
    <message>
        <source>There is already a client called “{client}”.</source>
        <comment>for a new name</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Klient „{client}” już istnieje.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Klient musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A client’s name can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Nazwa klienta może mieć najwyżej tyle znaków: {most}. Ta ma: {length}.</translation>
    </message>
    <message>
        <source>This name contains a control character ({character}) that cannot be shown. Please type the name again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>Ta nazwa zawiera znak sterujący ({character}), którego nie można pokazać. Wpisz nazwę jeszcze raz bez niego.</translation>
    </message>
    <message>
        <source>This name contains an invisible character ({character}) that changes the direction of the text around it. Please type the name again without it.</source>
        <comment>{character} is a code such as U+202E</comment>
        <translation>Ta nazwa zawiera niewidoczny znak ({character}), który zmienia kierunek tekstu wokół niego. Wpisz nazwę jeszcze raz bez niego.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write one such as fr, de or pt-BR.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>„{language}” nie jest kodem języka. Wpisz taki kod jak fr, de lub pt-BR.</translation>
    </message>
    <message>
        <source>Choose one language from the list.</source>
        <translation>Wybierz jeden język z listy.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{given}”. Available: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>KPI Desk nie jest dostępny w tym języku: „{given}”. Dostępne: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Wskaźnik „{kpi}” dotyczy tylko całej działalności. Pomiń klienta i język obsługi.</translation>
    </message>
    <message>
        <source>“{kpi}” covers each client as a whole. Leave out the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Wskaźnik „{kpi}” dotyczy każdego klienta jako całości. Pomiń język obsługi.</translation>
    </message>
    <message>
        <source>“{measure}” is entered for a client. Name the client, and no service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Miarę „{measure}” wprowadza się dla klienta. Podaj klienta, bez języka obsługi.</translation>
    </message>
    <message>
        <source>“{measure}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Miara „{measure}” dotyczy tylko całej działalności. Pomiń klienta i język obsługi.</translation>
    </message>
    <message>
        <source>“{measure}” counts clients who do not speak English, so it cannot be entered for the service language “{language}”.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {language}: the name of a language</extracomment>
        <translation>Miara „{measure}” obejmuje klientów, którzy nie mówią po angielsku, więc nie można jej wprowadzić dla języka obsługi „{language}”.</translation>
    </message>
    <message>
        <source>“{measure}” cannot be less than zero.</source>
        <comment>at a field, or on the command line</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Liczba „{measure}” nie może być mniejsza od zera.</translation>
    </message>
    <message>
        <source>The figure for “{measure}” is too large. Please check it.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Liczba dla miary „{measure}” jest za duża. Sprawdź ją.</translation>
    </message>
    <message>
        <source>A value is kept to six decimal places. Please round it.</source>
        <translation>Wartość jest przechowywana z sześcioma miejscami po przecinku. Zaokrąglij ją.</translation>
    </message>
    <message>
        <source>That value is too large. Please check it.</source>
        <translation>Ta wartość jest za duża. Sprawdź ją.</translation>
    </message>
    <message>
        <source>“{measure}” is already entered for {other}, which shares days with {period}: the same work would count twice. Clear one before entering the other.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {other}: a period, such as Q1 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Liczbę „{measure}” wprowadzono już za okres {other}, który ma wspólne dni z okresem {period}: ta sama praca liczyłaby się dwa razy. Zanim wprowadzisz jedną liczbę, wyczyść drugą.</translation>
    </message>
    <message>
        <source>One measure is given twice. Nothing was saved.</source>
        <translation>Jedną miarę podano dwa razy. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>The span ends before it begins: {first} comes after {last}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Przedział kończy się, zanim się zaczyna: {first} jest po {last}.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>„{typed}” dla miary „{measure}” można odczytać na dwa sposoby: {readings}. Wpisz liczbę bez separatora tysięcy.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>„{typed}” dla miary „{measure}” może oznaczać {readings}. Żeby nie było wątpliwości, wpisz liczbę bez separatora tysięcy.</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>„{typed}” nie jest liczbą dla miary „{measure}”. Wpisz liczbę taką jak 80, a dla godzin 1,5, 1:30, 1h30 lub 90 min.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” contains a character that is not part of a number. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>„{typed}” dla miary „{measure}” zawiera znak, który nie należy do liczby. Wpisz liczbę taką jak 80, a dla godzin 1,5, 1:30, 1h30 lub 90 min.</translation>
    </message>
    <message>
        <source>“{measure}” is counted, not timed; “{typed}” is a duration.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>Miarę „{measure}” się liczy, a nie mierzy w czasie; „{typed}” to czas trwania.</translation>
    </message>
    <message>
        <source>The separators in “{typed}” for “{measure}” are not where thousands separators go. Please write the number without them.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Separatory w „{typed}” dla miary „{measure}” nie stoją tam, gdzie separatory tysięcy. Wpisz liczbę bez nich.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>„{typed}” dla miary „{measure}” nie jest czasem: minuty i sekundy mają wartości od 0 do 59.</translation>
    </message>
    <message>
        <source>“{measure}” is counted in whole numbers; “{typed}” is not one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>Miarę „{measure}” podaje się w liczbach całkowitych; „{typed}” nie jest taką liczbą.</translation>
    </message>
    <message>
        <source>Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Godziny są przechowywane z dokładnością do tysięcznej części sekundy; „{typed}” dla miary „{measure}” jest dokładniejsze. Zaokrąglij tę liczbę.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” has more than six decimal places. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>„{typed}” dla miary „{measure}” ma więcej niż sześć miejsc po przecinku. Zaokrąglij tę liczbę.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is too large. Please check it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>„{typed}” dla miary „{measure}” to za dużo. Sprawdź tę liczbę.</translation>
    </message>
    <message>
        <source>What you typed for “{measure}” is too long to be a figure.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Wpisany tekst dla miary „{measure}” jest za długi jak na liczbę.</translation>
    </message>
    <message>
        <source>No window can be opened because there is no screen. “kpidesk --help” lists the commands that need none. On a desktop, a system library for Qt may be missing, such as libxcb-cursor0.</source>
        <translation>Nie można otworzyć okna, bo nie ma ekranu. „kpidesk --help” wymienia polecenia, które go nie potrzebują. Na komputerze z pulpitem może brakować biblioteki systemowej dla Qt, na przykład libxcb-cursor0.</translation>
    </message>
    <message>
        <source>This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Nie można odczytać tego wiersza poleceń ({detail}). „kpidesk --help” pokazuje, co można podać.</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>„{argument}” tu nie pasuje. „kpidesk --help” pokazuje, co przyjmuje polecenie.</translation>
    </message>
    <message>
        <source>{argument} is missing. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Brakuje argumentu: {argument}. „kpidesk --help” pokazuje, co przyjmuje polecenie.</translation>
    </message>
    <message>
        <source>{option} is given twice. Please give it once.</source>
        <extracomment>{option}: an option of a command, never translated, such as --client</extracomment>
        <translation>{option} podano dwa razy. Podaj tę opcję raz.</translation>
    </message>
    <message>
        <source>The file name is empty. Write a name, or leave the option out.</source>
        <translation>Nazwa pliku jest pusta. Wpisz nazwę albo pomiń tę opcję.</translation>
    </message>
    <message>
        <source>There is no such command. Choose from: {known}.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Nie ma takiego polecenia. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <comment>on the command line</comment>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} wymaga wartości.</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as survey_answers=100.</source>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>„{figure}” nie jest liczbą. Wpisz MEASURE=AMOUNT bez spacji, na przykład survey_answers=100.</translation>
    </message>
    <message>
        <source>“{given}” is not a period length. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest długością okresu. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>Give the reason in a few words: --reason TEXT.</source>
        <translation>Podaj powód w kilku słowach: --reason TEXT.</translation>
    </message>
    <message>
        <source>There is no baseline of {kpi} from {period} on.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Nie ma nowego początku dla „{kpi}” od okresu {period}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for baselines. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest poleceniem dla nowych początków. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>A rolling line takes 3 or 12 periods together, not “{given}”.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Linia krocząca obejmuje łącznie 3 lub 12 okresów, a nie „{given}”.</translation>
    </message>
    <message>
        <source>There is no theme “{given}”. Choose from: {known}.</source>
        <comment>colors</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Nie ma motywu „{given}”. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not an answer. Choose from: {known}.</source>
        <comment>on the command line</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest odpowiedzią. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for clients. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest poleceniem dla klientów. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution. Write a whole number from 36 to 1200.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest rozdzielczością. Wpisz liczbę całkowitą od 36 do 1200.</translation>
    </message>
    <message>
        <source>“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, such as 800x450, or mail, slide or a5.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest rozmiarem, który można narysować. Wpisz szerokość x wysokość od 120x80 do 4000x4000, na przykład 800x450, albo mail, slide lub a5.</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} pixels would be too large. Choose a smaller size, or fewer dots with --dpi.</source>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>Obraz {width} x {height} pikseli byłby za duży. Wybierz mniejszy rozmiar albo mniej punktów opcją --dpi.</translation>
    </message>
    <message>
        <source>--for-reader is for CSV tables only. “{file}” is the same in every language.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>--for-reader dotyczy tylko tabel CSV. Plik „{file}” jest taki sam w każdym języku.</translation>
    </message>
    <message>
        <source>“{given}” does not say what a column is. Write a heading or #3, an equals sign and a role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie mówi, czym jest kolumna. Wpisz nagłówek lub #3, znak równości i rolę: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</translation>
    </message>
    <message>
        <source>“{given}” is not a role of a column. Choose one of: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest rolą kolumny. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>The table has no column “{given}”. Its headings: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Tabela nie ma kolumny „{given}”. Jej nagłówki: {known}.</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”. Choose one by its number: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Kilka kolumn nosi nazwę „{given}”. Wybierz jedną według numeru: {known}.</translation>
    </message>
    <message>
        <source>The table has no row “{given}”. Its last row is {count}.</source>
        <extracomment>{given}: what the user wrote; {count}: a number</extracomment>
        <translation>Tabela nie ma wiersza „{given}”. Ostatni wiersz ma numer {count}.</translation>
    </message>
    <message>
        <source>There is no sheet “{given}” in this file. It has: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>W tym pliku nie ma arkusza „{given}”. Są w nim: {known}.</translation>
    </message>
    <message>
        <source>Several sheets of this file have figures: {known}. Choose one with --sheet.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Kilka arkuszy tego pliku zawiera liczby: {known}. Wybierz jeden opcją --sheet.</translation>
    </message>
    <message>
        <source>“{file}” can’t be saved here. Choose one of these kinds of file: {known}.</source>
        <extracomment>{file}: the name or path of a file; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Pliku „{file}” nie można tu zapisać. Wybierz jeden z tych rodzajów plików: {known}.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. Did you mean {near}?</source>
        <extracomment>{kpi}: the name of a KPI; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Nie ma wskaźnika „{kpi}”. Czy chodziło o: {near}?</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. Did you mean {near}?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Nie ma miary „{measure}”. Czy chodziło o: {near}?</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Did you mean {near}?</source>
        <extracomment>{client}: the name of a client; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Nie ma klienta „{client}”. Czy chodziło o: {near}?</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <comment>in place of a sentence that is not known</comment>
        <extracomment>{code}: an internal code, never translated, such as unknown_fault</extracomment>
        <translation>Nie udało się tego wykonać ({code}).</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}.</source>
        <comment>in the message bar, or on the command line</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Nie ma pliku działalności „{file}” w folderze {folder}.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not connected.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Pliku „{file}” nie ma już w folderze {folder}. Przeniesiono go, zmieniono jego nazwę lub usunięto, albo jego dysk nie jest podłączony.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is not a business file. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest pusty, więc nie jest plikiem działalności. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” zapisała starsza wersja KPI Desk i trzeba go najpierw zaktualizować.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first. Close it in the other window, then try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” zapisała starsza wersja KPI Desk i trzeba go najpierw zaktualizować. Zamknij go w drugim oknie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first, but it cannot be changed where it is. Copy it to a folder of your own and open the copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” zapisała starsza wersja KPI Desk i trzeba go najpierw zaktualizować, ale w tym miejscu nie można go zmieniać. Skopiuj go do własnego folderu i otwórz kopię.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Please choose another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>“{file}” is the business file itself or belongs to it. Please choose another file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>„{file}” to sam plik działalności albo plik, który do niego należy. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten by another program while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” został nadpisany przez inny program, gdy był otwarty. Niczego w nim nie zapisano; otwórz go jeszcze raz.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>Nazwę pliku „{file}” zmieniono na „{name}”, gdy był otwarty. Niczego w nim nie zapisano; otwórz go jeszcze raz.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. Connect it and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Folder pliku „{file}” zniknął. Czy odłączono dysk lub pamięć USB? Niczego nie zapisano. Podłącz nośnik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so nothing more is saved in it. Please restore a backup.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest uszkodzony, więc nic więcej się w nim nie zapisze. Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” zastąpiono innym plikiem, gdy był otwarty. Niczego w nim nie zapisano; otwórz go jeszcze raz.</translation>
    </message>
    <message>
        <source>“{file}” could not be updated. It is unchanged, and a backup was made.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nie udało się zaktualizować pliku „{file}”. Jest niezmieniony i utworzono kopię zapasową.</translation>
    </message>
    <message>
        <source>“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. Restore it first, then change the restored file.</source>
        <comment>{made_at} is a day and a time</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>„{file}” to kopia zapasowa z {made_at}. Kopie zapasowe nigdy nie są zmieniane i niczego nie zapisano. Najpierw ją przywróć, a potem zmień przywrócony plik.</translation>
    </message>
    <message>
        <source>“{file}” would be among your backups in {folder}, where files can only be viewed. Please choose another folder.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Plik „{file}” znalazłby się wśród twoich kopii zapasowych w folderze {folder}, gdzie pliki można tylko przeglądać. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>There is no backup “{file}”. Backups are kept in {folder}.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Nie ma kopii zapasowej „{file}”. Kopie zapasowe są w folderze {folder}.</translation>
    </message>
    <message>
        <source>“{file}” has changed since the backup was made, so it is not restored. To keep what is in it, view it and save a copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” zmienił się od utworzenia kopii zapasowej, więc nie jest przywracany. Żeby zachować jego zawartość, otwórz go do przeglądania i zapisz kopię.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use that version.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” zapisała nowsza wersja KPI Desk. Pozostawiono go bez zmian; użyj tamtej wersji.</translation>
    </message>
    <message>
        <source>“{file}” is not a business file of KPI Desk. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>„{file}” nie jest plikiem działalności KPI Desk. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched; a backup can be restored in its place.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest uszkodzony. Pozostawiono go bez zmian; w jego miejsce można przywrócić kopię zapasową.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program: it contains {objects}. KPI Desk never makes these, and they can falsify figures, so the file is not opened. It was left untouched. Please restore a backup.</source>
        <comment>{objects} are names of triggers, views and the like inside the file</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” został zmieniony przez inny program: zawiera obiekty ({objects}). KPI Desk nigdy takich nie tworzy, a mogą one fałszować liczby, więc plik nie zostanie otwarty. Pozostawiono go bez zmian. Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or command of KPI Desk. Nothing was changed; close it there and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest otwarty w innym oknie KPI Desk lub używa go inne polecenie. Niczego nie zmieniono; zamknij go tam i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Nothing was changed. Close it there. If it is closed there, open the file in the window of KPI Desk and choose Open Anyway.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>Plik „{file}” jest otwarty na komputerze „{computer}” od {since} albo nie zamknięto go tam prawidłowo. Niczego nie zmieniono. Zamknij go tam. Jeśli jest tam zamknięty, otwórz plik w oknie KPI Desk i wybierz „Otwórz mimo to”.</translation>
    </message>
    <message>
        <source>Another program is using “{file}”. Nothing was changed; try again in a moment.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Inny program korzysta teraz z pliku „{file}”. Niczego nie zmieniono; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>“{file}” is read-only here. It can still be viewed and exported.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest tu tylko do odczytu. Nadal można go przeglądać i eksportować.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that you are allowed to read it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nie można odczytać pliku „{file}”. Sprawdź, czy masz do tego uprawnienia.</translation>
    </message>
    <message>
        <source>The disk reported an error while “{file}” was in use. What was saved before is safe. Save a copy on another disk.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Dysk zgłosił błąd podczas używania pliku „{file}”. To, co zapisano wcześniej, jest bezpieczne. Zapisz kopię na innym dysku.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “{file}”; free some space and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Dysk jest pełny. W pliku „{file}” niczego nie zmieniono; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({why}). No incomplete file was left.</source>
        <extracomment>{file}: the name or path of a file; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Nie udało się zapisać pliku „{file}” ({why}). Nie pozostał po tym niepełny plik.</translation>
    </message>
    <message>
        <source>KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose another folder.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>KPI Desk nie może zapisywać w folderze „{folder}”. Zmień uprawnienia folderu albo wybierz inny.</translation>
    </message>
    <message>
        <source>The file name “{file}” is too long: {length} bytes, where {most} are possible. Please choose a shorter name.</source>
        <extracomment>{file}: the name or path of a file; {length}: a number; {most}: a number</extracomment>
        <translation>Nazwa pliku „{file}” jest za długa: zajmuje {length} B, a może zajmować najwyżej {most} B. Wybierz krótszą nazwę.</translation>
    </message>
    <message>
        <source>The name of the file “{file}” contains bytes that are not text. Please give it another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nazwa pliku „{file}” zawiera bajty, które nie są tekstem. Nadaj mu inną nazwę.</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads back to itself, not to a file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>„{file}” to dowiązanie, które prowadzi do siebie samego, a nie do pliku.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full? All changes were saved.</source>
        <translation>Nie udało się zapisać wyniku. Czy dysk jest pełny? Wszystkie zmiany zapisano.</translation>
    </message>
    <message>
        <source>There is too little memory for a picture of that size. Nothing was saved or copied. Choose a smaller size.</source>
        <translation>Za mało pamięci na obraz tej wielkości. Niczego nie zapisano ani nie skopiowano. Wybierz mniejszy rozmiar.</translation>
    </message>
    <message>
        <source>The texts for {language} cannot be loaded, so nothing was saved. Please install KPI Desk again.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Nie można wczytać tekstów dla tego języka: {language}, więc niczego nie zapisano. Zainstaluj KPI Desk jeszcze raz.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe. Technical details are in {file}.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError; {file}: the name or path of a file</extracomment>
        <translation>Coś poszło nie tak ({kind}). To, co zapisano wcześniej, jest bezpieczne. Szczegóły techniczne są w pliku {file}.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>Coś poszło nie tak ({kind}). To, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>jego folder nie istnieje</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>tę nazwę nosi folder</translation>
    </message>
    <message>
        <source>you can’t save in that folder</source>
        <translation>nie masz uprawnień do zapisu w tym folderze</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the system did not say why</source>
        <translation>system nie podał przyczyny</translation>
    </message>
    <message>
        <source>The bound of “{level}” is empty.</source>
        <comment>{level} is a level such as: typical</comment>
        <translation>Próg poziomu „{level}” jest pusty.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.</source>
        <comment>{level} is a level such as: typical; {bound} a number</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Wskaźnik „{kpi}” nie może mieć wartości {bound}. Sprawdź jeszcze raz próg poziomu „{level}”.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one bound: typical, above average or exceptional.</source>
        <translation>Punkt odniesienia wymaga co najmniej jednego progu: typowy, lepszy od średniej lub znakomity.</translation>
    </message>
    <message>
        <source>For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or &gt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Dla „{kpi}” więcej znaczy lepiej: progi rosną od poziomu typowego do znakomitego, ze znakiem ≥ lub &gt;.</translation>
    </message>
    <message>
        <source>For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or &lt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Dla „{kpi}” mniej znaczy lepiej: progi maleją od poziomu typowego do znakomitego, ze znakiem ≤ lub &lt;.</translation>
    </message>
    <message>
        <source>The signs of the bounds differ. Use ≥ and &gt;, or ≤ and &lt;, for all levels.</source>
        <translation>Znaki progów się różnią. Użyj ≥ i &gt; albo ≤ i &lt; dla wszystkich poziomów.</translation>
    </message>
    <message>
        <source>The bounds are not in order: {bound} for “{level}” has to be better than {low} for “{worse}”.</source>
        <comment>{bound} and {low} are numbers, {level} and {worse} levels such as: typical</comment>
        <translation>Progi nie są po kolei: {bound} dla poziomu „{level}” musi być lepsze niż {low} dla poziomu „{worse}”.</translation>
    </message>
    <message>
        <source>“{worse}” and “{level}” overlap: both begin at {bound}.</source>
        <comment>{bound} is a number, {worse} and {level} are levels such as: typical</comment>
        <translation>Poziomy „{worse}” i „{level}” zachodzą na siebie: oba zaczynają się od {bound}.</translation>
    </message>
    <message>
        <source>The source can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Źródło może mieć najwyżej tyle znaków: {most}. To ma: {length}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for benchmarks. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest poleceniem dla punktów odniesienia. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a level with its bound. Write one such as typical=75.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest poziomem z progiem. Wpisz na przykład typical=75.</translation>
    </message>
    <message>
        <source>“{level}” has two bounds. Give it one.</source>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>Poziom „{level}” ma dwa progi. Podaj jeden.</translation>
    </message>
    <message>
        <source>“{level}” has no bound. Put a bound with &gt; or &lt; in quotes, as &apos;{step}=&gt;85&apos;: without them the shell takes &gt; as a redirection. It may have made a file here that is named like the bound (85, say), which you can delete.</source>
        <comment>on the command line; {level} is a level, {step} its name there</comment>
        <translation>Poziom „{level}” nie ma progu. Próg z &gt; lub &lt; ujmij w apostrofy, na przykład &apos;{step}=&gt;85&apos;: bez nich powłoka traktuje &gt; jako przekierowanie. Mogła tu utworzyć plik o nazwie takiej jak próg (na przykład 85); możesz go usunąć.</translation>
    </message>
    <message>
        <source>“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the same length, or 2026-03.. for a note from there on.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest zakresem notatki. Wpisz 2026-03..2026-05 z późniejszym okresem o tej samej długości albo 2026-03.. dla notatki od tego okresu.</translation>
    </message>
    <message>
        <source>There is no such note. “note list” shows all that there are.</source>
        <translation>Nie ma takiej notatki. „note list” pokazuje wszystkie istniejące.</translation>
    </message>
    <message>
        <source>Private notes do not go into a file for a client ({client}).</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Prywatne notatki nie trafiają do pliku dla klienta ({client}).</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Ta tabela jest pusta.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nie ma pliku „{file}”.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nie można odczytać pliku „{file}”.</translation>
    </message>
    <message>
        <source>Tables cannot be read from this kind of file. Save it as CSV or XLSX.</source>
        <translation>Z tego rodzaju pliku nie można odczytać tabel. Zapisz go jako CSV lub XLSX.</translation>
    </message>
    <message>
        <source>This spreadsheet is in the old Excel format or has a password. Save it as XLSX without a password.</source>
        <translation>Ten skoroszyt jest w starym formacie programu Excel albo ma hasło. Zapisz go jako XLSX bez hasła.</translation>
    </message>
    <message>
        <source>This JSON file was not exported by KPI Desk.</source>
        <translation>Ten plik JSON nie został wyeksportowany przez KPI Desk.</translation>
    </message>
    <message>
        <source>The table is damaged. Save or copy it again.</source>
        <translation>Tabela jest uszkodzona. Zapisz lub skopiuj ją jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not a table of text and numbers.</source>
        <translation>To nie jest tabela z tekstem i liczbami.</translation>
    </message>
    <message>
        <source>The text is not encoded as {encoding}. Choose another encoding.</source>
        <comment>{encoding} is a name such as utf-8</comment>
        <translation>Tekst nie ma kodowania {encoding}. Wybierz inne kodowanie.</translation>
    </message>
    <message>
        <source>The table has too many single characters that stand for whole words, such as ﷺ. Replace them with normal letters.</source>
        <translation>Tabela ma za dużo pojedynczych znaków, które oznaczają całe słowa, takich jak ﷺ. Zastąp je zwykłymi literami.</translation>
    </message>
    <message>
        <source>The table is larger than {limit} MB. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Tabela jest większa niż {limit} MB. Podziel ją.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Po rozpakowaniu ten plik jest większy niż {limit} MB. Zapisz tylko arkusz z liczbami.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Tabela ma więcej niż {limit} wierszy. Podziel ją.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Copy or save only those with figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Tabela ma więcej niż {limit} kolumn. Skopiuj lub zapisz tylko te z liczbami.</translation>
    </message>
    <message>
        <source>The table has more than {limit} cells. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Tabela ma więcej niż {limit} komórek. Podziel ją.</translation>
    </message>
    <message>
        <source>A cell of the table has more than {limit} characters.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Komórka tabeli ma więcej niż {limit} znaków.</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <comment>on the command line</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Nie ma importu o numerze {number}.</translation>
    </message>
    <message>
        <source>This import was already undone, on {at}.</source>
        <comment>{at} is a day and a time</comment>
        <translation>Ten import już cofnięto: {at}.</translation>
    </message>
    <message>
        <source>All its figures have changed since the import, so nothing was moved.</source>
        <translation>Wszystkie jego liczby zmieniły się od importu, więc niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>The figures of this import are already there.</source>
        <translation>Liczby z tego importu już tam są.</translation>
    </message>
    <message>
        <source>Nothing was moved: there are figures already where it would go ({count}). The first is “{measure}”, {period}.</source>
        <comment>{count} is a number</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Niczego nie przeniesiono: w miejscu docelowym są już liczby ({count}). Pierwsza to „{measure}”, {period}.</translation>
    </message>
    <message>
        <source>Nothing was moved: for {period}, other figures there may count the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Niczego nie przeniesiono: inne liczby w tym miejscu ({period}) mogą liczyć tę samą pracę.</translation>
    </message>
    <message>
        <source>This import has periods of different lengths, so it cannot be moved to another period.</source>
        <translation>Ten import ma okresy różnej długości, więc nie można go przenieść do innego okresu.</translation>
    </message>
    <message>
        <source>{period} is not as long as {first}, the first period of this import.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {first}: a period, such as January 2025</extracomment>
        <translation>Okres {period} ma inną długość niż {first}, pierwszy okres tego importu.</translation>
    </message>
    <message>
        <source>“{typed}” is not a value. Write a number such as 90 or 2.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>„{typed}” nie jest wartością. Wpisz liczbę taką jak 90 lub 2,5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write it without a thousands separator.</source>
        <comment>a number such as 1.234</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>„{typed}” można odczytać na dwa sposoby. Wpisz liczbę bez separatora tysięcy.</translation>
    </message>
    <message>
        <source>“{kpi}” can never reach this value. Check the target.</source>
        <comment>a target of a KPI</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>„{kpi}”: tej wartości nigdy nie da się osiągnąć. Sprawdź cel.</translation>
    </message>
    <message>
        <source>“{kpi}” has no target from {period} that could be removed or ended.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>„{kpi}”: od okresu {period} nie ma celu, który można by usunąć lub zakończyć.</translation>
    </message>
    <message>
        <source>The lower end of the range is above the upper end.</source>
        <translation>Dolny koniec przedziału jest powyżej górnego.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for targets. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>„{given}” nie jest poleceniem dla celów. Do wyboru: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at most, 40.. for at least, or none to end a target.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>„{given}” nie jest celem. Wpisz wartość taką jak 90, przedział taki jak 60..90, ..40 (najwyżej), 40.. (co najmniej) albo none, żeby zakończyć cel.</translation>
    </message>
    <message>
        <source>For “{kpi}” neither more nor less is better. Write a range such as 60..90.</source>
        <comment>on the command line</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Dla „{kpi}” ani więcej, ani mniej nie znaczy lepiej. Wpisz przedział taki jak 60..90.</translation>
    </message>
    <message>
        <source>The update for {period} was sent and can no longer change. Draft a correction instead.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Raport za {period} wysłano i nie można go już zmieniać. Zamiast tego przygotuj korektę.</translation>
    </message>
    <message>
        <source>The update for {period} was not sent.</source>
        <comment>why an update cannot be corrected</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Raportu za {period} nie wysłano.</translation>
    </message>
    <message>
        <source>The update for {later} was sent after the one for {period}, which stays as it was sent. Draft a correction instead.</source>
        <extracomment>{later}: a period, such as March 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Raport za {later} wysłano po raporcie za {period}, który pozostaje taki, jak go wysłano. Zamiast tego przygotuj korektę.</translation>
    </message>
    <message>
        <source>The file of this update is too large to be kept. Use a smaller logo.</source>
        <translation>Plik tego raportu jest za duży, żeby go przechowywać. Użyj mniejszego logo.</translation>
    </message>
    <message>
        <source>The text needs a name.</source>
        <translation>Tekst musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Clients at the end without the new ones ({part}) can’t be more than clients at the start ({whole}). One of the three figures must be wrong.</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Bez nowych klientów liczba klientów na końcu ({part}) nie może być większa niż na początku ({whole}). Jedna z trzech liczb musi być błędna.</translation>
    </message>
    <message>
        <source>Satisfied clients ({part}) can’t be more than clients who answered ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Liczba zadowolonych klientów ({part}) nie może być większa niż liczba klientów, którzy odpowiedzieli ({whole}).</translation>
    </message>
    <message>
        <source>Accurate communications ({part}) can’t be more than checked ones ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Liczba poprawnych tekstów ({part}) nie może być większa niż liczba sprawdzonych ({whole}).</translation>
    </message>
    <message>
        <source>Positive answers ({part}) can’t be more than survey answers ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Liczba pozytywnych odpowiedzi ({part}) nie może być większa niż liczba wszystkich odpowiedzi w ankiecie ({whole}).</translation>
    </message>
    <message>
        <source>Clients kept ({part}) can’t be more than clients at the start ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Liczba klientów, którzy zostali ({part}), nie może być większa niż liczba klientów na początku ({whole}).</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is open in another window</source>
        <translation>Ten plik jest otwarty w innym oknie</translation>
    </message>
    <message>
        <source>This file is open on another computer</source>
        <translation>Ten plik jest otwarty na innym komputerze</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ten plik jest uszkodzony</translation>
    </message>
    <message>
        <source>This file needs a newer KPI Desk</source>
        <translation>Ten plik wymaga nowszej wersji KPI Desk</translation>
    </message>
    <message>
        <source>There is no business file here</source>
        <translation>Nie ma tu pliku działalności</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Nie można otworzyć tego pliku</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}. Was it moved or renamed?</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>W folderze {folder} nie ma pliku działalności „{file}”. Czy go przeniesiono lub zmieniono mu nazwę?</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Is a disk or USB stick not connected?</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Folder {folder} nie istnieje. Czy jakiś dysk lub pamięć USB nie są podłączone?</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched.</source>
        <comment>on a page in place of the figures</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest uszkodzony. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>Only one window can change a file. You can view “{file}” here, or continue in the other window.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik może zmieniać tylko jedno okno. Możesz tu przeglądać plik „{file}” albo pracować dalej w drugim oknie.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Close it there first. If you are sure that it is closed there, you can open it anyway.</source>
        <comment>on the page about a file that cannot be opened</comment>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>Plik „{file}” jest otwarty na komputerze „{computer}” od {since} albo nie zamknięto go tam prawidłowo. Najpierw zamknij go tam. Jeśli na pewno jest tam zamknięty, możesz go mimo to otworzyć.</translation>
    </message>
    <message>
        <source>Is KPI Desk closed on “{computer}”?</source>
        <comment>a question; {computer} is its name</comment>
        <translation>Czy KPI Desk jest zamknięty na komputerze „{computer}”?</translation>
    </message>
    <message>
        <source>If “{file}” is still open on “{computer}”, both computers could save at the same time, and figures would be lost. Open it only if you are sure that it is closed there.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer</extracomment>
        <translation>Jeśli plik „{file}” jest nadal otwarty na komputerze „{computer}”, oba komputery mogłyby zapisywać jednocześnie i liczby zostałyby utracone. Otwórz go tylko wtedy, gdy na pewno jest tam zamknięty.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <comment>a button: open a file for viewing only</comment>
        <translation>Otwórz tylko do odczytu</translation>
    </message>
    <message>
        <source>Open Anyway…</source>
        <comment>a button: the file is not open on the other computer</comment>
        <translation>Otwórz mimo to…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <comment>a button that confirms: open the file all the same</comment>
        <translation>Otwórz mimo to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: leave the file locked</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <comment>a button: another file</comment>
        <translation>Otwórz inny…</translation>
    </message>
    <message>
        <source>Create File</source>
        <comment>a button: create the file that is missing</comment>
        <translation>Utwórz plik</translation>
    </message>
    <message>
        <source>Show My Backups</source>
        <comment>a button: open their folder</comment>
        <translation>Pokaż moje kopie zapasowe</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <comment>a button</comment>
        <translation>Zamknij bez kopii zapasowej</translation>
    </message>
    <message>
        <source>Edit Here</source>
        <comment>a button: leave the viewing mode</comment>
        <translation>Edytuj tutaj</translation>
    </message>
    <message>
        <source>Creating your file…</source>
        <comment>while the window waits</comment>
        <translation>Tworzenie pliku…</translation>
    </message>
    <message>
        <source>Creating the sample business…</source>
        <translation>Tworzenie przykładowej działalności…</translation>
    </message>
    <message>
        <source>Updating your file…</source>
        <comment>while the window waits</comment>
        <translation>Aktualizowanie pliku…</translation>
    </message>
    <message>
        <source>A backup is made first, and the result is compared with it. This takes a moment.</source>
        <translation>Najpierw powstaje kopia zapasowa, z którą wynik jest porównywany. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <comment>while the window waits</comment>
        <translation>Tworzenie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Everything is saved. The window closes when the backup has been verified.</source>
        <translation>Wszystko zapisano. Okno zamknie się po sprawdzeniu kopii zapasowej.</translation>
    </message>
    <message>
        <source>Figures that are not saved are kept for the next start. The window closes when the backup has been verified.</source>
        <translation>Niezapisane liczby zostaną zachowane do następnego uruchomienia. Okno zamknie się po sprawdzeniu kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Nie udało się utworzyć kopii zapasowej</translation>
    </message>
    <message>
        <source>What was saved is still in “{file}”. The figures that were not saved are kept for the next start.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>To, co zapisano, jest nadal w pliku „{file}”. Niezapisane liczby zostaną zachowane do następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a full disk.</source>
        <comment>{free} is a size such as 12 MB</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Na dysku z plikiem „{file}” zostało tylko {free}. Zwolnij miejsce: na pełnym dysku nic nie da się zapisać.</translation>
    </message>
    <message>
        <source>Another program is using the file. Waiting for it…</source>
        <translation>Inny program używa tego pliku. Oczekiwanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>%n liczba z poprzedniego uruchomienia nie jest jeszcze zapisana.</numerusform>
            <numerusform>%n liczby z poprzedniego uruchomienia nie są jeszcze zapisane.</numerusform>
            <numerusform>%n liczb z poprzedniego uruchomienia nie jest jeszcze zapisanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Zapisz je</translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>%n liczbę zapisano od tego czasu z inną wartością. Pokaż ją i wybierz właściwą wartość.</numerusform>
            <numerusform>%n liczby zapisano od tego czasu z innymi wartościami. Pokaż je i wybierz właściwe wartości.</numerusform>
            <numerusform>%n liczb zapisano od tego czasu z innymi wartościami. Pokaż je i wybierz właściwe wartości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>What you entered is still saved in “{file}”.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Wprowadzone liczby są nadal zapisane w pliku „{file}”.</translation>
    </message>
    <message>
        <source>Another window has this file open. You can view it here but not change it.</source>
        <translation>Ten plik jest otwarty w innym oknie. Możesz go tu przeglądać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>“{computer}” has this file open, or did not close it properly. You can view it here but not change it.</source>
        <comment>{computer} is the name of a computer</comment>
        <translation>Ten plik jest otwarty na komputerze „{computer}” albo nie zamknięto go tam prawidłowo. Możesz go tu przeglądać, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved. You can view this file but not change it. Free some space, then try again.</source>
        <translation>Dysk jest pełny, więc niczego nie da się zapisać. Możesz przeglądać ten plik, ale nie zmieniać. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This file is read-only. You can view and export it but not change it.</source>
        <translation>Ten plik jest tylko do odczytu. Możesz go przeglądać i eksportować, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>You can view this file here but not change it.</source>
        <translation>Możesz tu przeglądać ten plik, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>Copy saved and verified: {file}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Zapisano i sprawdzono kopię: {file}</translation>
    </message>
    <message>
        <source>The backup could not be made: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Nie udało się utworzyć kopii zapasowej: {why}</translation>
    </message>
    <message>
        <source>KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Ostatnim razem KPI Desk zamknął się niespodziewanie. Wprowadzone liczby są tutaj. Szczegóły techniczne są w pliku {file}.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find Anything</source>
        <comment>title of a dialog</comment>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>A KPI, client, period, figure, note, or command</source>
        <translation>Wskaźnik, klient, okres, liczba, notatka lub polecenie</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a list of what was found</comment>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>in the dialog of Find Anything</comment>
        <translation>Niczego nie znaleziono.</translation>
    </message>
    <message>
        <source>Up and Down to choose · Enter to go · Esc to close</source>
        <translation>Strzałki w górę i w dół: wybór · Enter: przejście · Esc: zamknięcie</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a heading</comment>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>a heading</comment>
        <translation>Okresy</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a heading: numbers that the user enters</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a heading: what the user wrote</comment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>a heading</comment>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>home start dashboard tiles attention due reminder</source>
        <comment>words that find the page Overview; any number of words</comment>
        <translation>start początek pulpit kafelki uwaga zaległe przypomnienie</translation>
    </message>
    <message>
        <source>enter add spreadsheet Excel paste close month note away holiday vacation delete clear hours reopen private</source>
        <oldsource>enter spreadsheet Excel paste close month note</oldsource>
        <comment>words that find the page Figures; any number of words</comment>
        <translation>wpisać wprowadzić dodać arkusz Excel CSV wkleić zamknąć miesiąc notatka nieobecność święto urlop wakacje usunąć wyczyścić godziny otworzyć ponownie prywatna</translation>
    </message>
    <message>
        <source>correct edit changes past old delete clear copy paste spreadsheet note week year</source>
        <comment>words that find the page History; any number of words</comment>
        <translation>poprawić edytować zmienić stare dawne usunąć wyczyścić kopiować wkleić arkusz notatka tydzień rok zmiany</translation>
    </message>
    <message>
        <source>target goal benchmark level new baseline trend fall rise compare picture image graph export rolling line guidance</source>
        <oldsource>target benchmark trend fall rise compare picture</oldsource>
        <comment>words that find the page Charts; any number of words</comment>
        <translation>cel wzorzec punkt odniesienia skala poziom nowy początek trend spadek wzrost porównać obraz wykres eksportować linia krocząca objaśnienie</translation>
    </message>
    <message>
        <source>package hours left away contact logo target delete remove archive customer language email greeting carry over private note</source>
        <oldsource>package hours left contact logo target</oldsource>
        <comment>words that find the page Clients; any number of words</comment>
        <translation>pakiet godziny pozostałe nieobecność kontakt logo cel usunąć skasować archiwizować kontrahent język e-mail email powitanie przenoszenie przeniesione prywatna notatka</translation>
    </message>
    <message>
        <source>email mail PDF report send share away vacation holiday summary correction reusable texts template draft name logo</source>
        <oldsource>email mail PDF report send away vacation</oldsource>
        <comment>words that find the page Updates; any number of words</comment>
        <translation>e-mail mail PDF raport wysłać udostępnić nieobecność urlop wakacje święto podsumowanie korekta szablon szablony tekstów szkic imię nazwisko logo</translation>
    </message>
    <message>
        <source>language colors text size font bigger zoom dark mode theme region country backup folder</source>
        <comment>words that find the page Settings; any number of words</comment>
        <translation>język kolory rozmiar tekstu czcionka litery większy powiększenie zoom tryb ciemny motyw region kraj kopia zapasowa folder</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for {names}: install {font}</source>
        <extracomment>{names}: texts in quotation marks, joined as a list; {font}: the name of a font, such as Noto Sans CJK</extracomment>
        <translation>Na tym komputerze nie ma czcionki, która wyświetli {names}: zainstaluj {font}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a text in quotation marks, in a list</comment>
        <extracomment>{name}: a text on a chart, such as the name of a client</extracomment>
        <translation>„{name}”</translation>
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
        <translation>mniej niż {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <comment>more than 99.99%, where &gt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>więcej niż {number}</translation>
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
        <translation>KPI Desk przechowuje wskaźniki twojej wirtualnej asysty na twoim własnym komputerze.</translation>
    </message>
    <message>
        <source>kpidesk [--file FILE] [--language LANG] [COMMAND …]</source>
        <translation>kpidesk [--file FILE] [--language LANG] [COMMAND …]</translation>
    </message>
    <message>
        <source>Open the window with your business, with the file given, or with a sample with made-up figures.</source>
        <translation>Otwiera okno z twoją działalnością, z podanym plikiem albo z przykładem o zmyślonych liczbach.</translation>
    </message>
    <message>
        <source>Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing after the = clears a figure.</source>
        <translation>Wprowadza liczby, wszystkie albo żadną. Godziny jako 1,5, 1:30, 1h30 lub 90 min; puste miejsce po = czyści liczbę.</translation>
    </message>
    <message>
        <source>Show a KPI or a measure over periods, as a table or as JSON.</source>
        <translation>Pokazuje wskaźnik lub miarę w kolejnych okresach, jako tabelę lub JSON.</translation>
    </message>
    <message>
        <source>Save a chart of a KPI or measure; periods and client are given as for show. Sizes are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not larger on paper. Periods that are not over are left out without --unfinished. LANG can include a country for numbers and dates: en-GB.</source>
        <translation>Zapisuje wykres wskaźnika lub miary; okresy i klienta podaje się tak jak w show. Rozmiary są w pikselach 1/96 cala (domyślny, mail, to 720x432); --dpi czyni PNG dokładniejszym, a nie większym na papierze. Bez --unfinished trwające okresy są pomijane. LANG może zawierać kraj dla liczb i dat: en-GB.</translation>
    </message>
    <message>
        <source>Add a client or change a card: language of updates (any of its names), country for numbers and dates, contact, greeting, figures shown, hours bought (20/month, 5/week, 50/block) and how hours carry over. --from and --to are for the package, --since and --until for the work.</source>
        <translation>Dodaje klienta lub zmienia jego kartę: język raportów (dowolna z jego nazw), kraj dla liczb i dat, osoba kontaktowa, powitanie, pokazywane liczby, wykupione godziny (20/month, 5/week, 50/block) i sposób ich przenoszenia. --from i --to dotyczą pakietu, --since i --until pracy.</translation>
    </message>
    <message>
        <source>Show a card, archive a client, copy a card to a new client, or list all clients. Remove a client permanently, with --backups from the backups, too. --json works with show and list.</source>
        <translation>Pokazuje kartę, archiwizuje klienta, kopiuje kartę do nowego klienta lub wymienia wszystkich klientów. Usuwa klienta trwale, z --backups także z kopii zapasowych. --json działa z show i list.</translation>
    </message>
    <message>
        <source>Close a period that is over, so that its figures cannot change; mark one as away, so that nothing is due. reopen and back undo this.</source>
        <translation>Zamyka zakończony okres, żeby jego liczby nie mogły się zmienić; oznacza okres jako nieobecność, żeby nie było nic do uzupełnienia. reopen i back to cofają.</translation>
    </message>
    <message>
        <source>List what is due: periods that are over and not closed.</source>
        <translation>Wymienia, co jest do uzupełnienia: okresy zakończone i niezamknięte.</translation>
    </message>
    <message>
        <source>Save or print the update for a client, or the review of the whole business. A sent update is saved as it was sent. For a client with the name of a command, use --client: update 2026-03 --client send.</source>
        <translation>Zapisuje lub wypisuje raport dla klienta albo podsumowanie całej działalności. Wysłany raport jest zapisywany tak, jak go wysłano. Jeśli klient nazywa się tak jak polecenie, użyj --client: update 2026-03 --client send.</translation>
    </message>
    <message>
        <source>Mark an update as sent, which keeps its files unchanged, or undo that; list the updates and what is due. KPI Desk itself sends nothing.</source>
        <translation>Oznacza raport jako wysłany, przez co jego pliki pozostają bez zmian, albo to cofa; wymienia raporty i to, co jest do wysłania. Sam KPI Desk niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Say whether figures by client and figures by service language are separate work or two views of the same work.</source>
        <translation>Określa, czy liczby według klientów i liczby według języków obsługi to osobna praca, czy dwa ujęcia tej samej pracy.</translation>
    </message>
    <message>
        <source>Start the usual limits again from a period, for example after a change in your work.</source>
        <translation>Liczy zwykłe granice od nowa od danego okresu, na przykład po zmianie w twojej pracy.</translation>
    </message>
    <message>
        <source>Set what you promise from a period on: at least VALUE, or at most VALUE where lower is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep theirs. The list says in how many complete periods each was met.</source>
        <translation>Określa, co obiecujesz od danego okresu: co najmniej VALUE albo najwyżej VALUE tam, gdzie mniej znaczy lepiej; ..40 to najwyżej, 40.. co najmniej, none kończy cel. Wcześniejsze okresy zachowują swój. Lista podaje, w ilu kompletnych okresach osiągnięto każdy z nich.</translation>
    </message>
    <message>
        <source>Judge a KPI by a benchmark of your own, for all periods or from one period on; reset goes back to the published one. Put bounds with &gt; or &lt; in quotes. --as-business gives a client the benchmark of the business.</source>
        <translation>Ocenia wskaźnik według własnego punktu odniesienia, dla wszystkich okresów albo od danego okresu; reset wraca do opublikowanego. Progi z &gt; lub &lt; ujmij w apostrofy. --as-business nadaje klientowi punkt odniesienia działalności.</translation>
    </message>
    <message>
        <source>Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT removes it. It is private unless you add --shown: then it goes into updates for the client, and into charts with --notes. --private-notes adds all notes to a chart of the whole business.</source>
        <translation>Pisze notatkę do okresu, do kilku okresów albo od danego okresu (2026-03..); pusty TEXT ją usuwa. Notatka jest prywatna, chyba że podasz --shown: wtedy trafia do raportów dla klienta, a z --notes na wykresy. --private-notes dodaje wszystkie notatki do wykresu całej działalności.</translation>
    </message>
    <message>
        <source>Save everything you entered in a file. A workbook has names in your language; a CSV file has IDs for programs, and with --for-reader names and your language’s separator and decimal mark.</source>
        <translation>Zapisuje w pliku wszystko, co wprowadzono. Skoroszyt ma nazwy w twoim języku; plik CSV ma identyfikatory dla programów, a z --for-reader nazwy oraz separator i znak dziesiętny twojego języka.</translation>
    </message>
    <message>
        <source>Save one archive for you only: these three files, all charts, the database and a page that explains them.</source>
        <translation>Zapisuje jedno archiwum tylko dla ciebie: te trzy pliki, wszystkie wykresy, bazę danych i stronę, która je objaśnia.</translation>
    </message>
    <message>
        <source>Enter the figures of a table, all of them or none. Name a column by its heading or as #3, a row as row:3; its role is period, client, service_language, measure, amount, ignore or the ID of a measure. Say what is unclear after a colon: period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; --dry-run enters nothing.</source>
        <translation>Wprowadza liczby z tabeli, wszystkie albo żadną. Kolumnę wskaż nagłówkiem lub jako #3, wiersz jako row:3; jej rola to period, client, service_language, measure, amount, ignore albo ID miary. Po dwukropku dodaj to, co niejasne: period:dmy, period:week, amount:comma. --add-up sumuje liczby z tego samego miejsca; --dry-run niczego nie wprowadza.</translation>
    </message>
    <message>
        <source>List the imported tables; undo one of the imports.</source>
        <translation>Wymienia zaimportowane tabele; cofa jeden z importów.</translation>
    </message>
    <message>
        <source>Make a verified backup, restore one, check for damage.</source>
        <translation>Tworzy sprawdzoną kopię zapasową, przywraca kopię, szuka uszkodzeń.</translation>
    </message>
    <message>
        <source>Test the program; time its start; show its version; show this page.</source>
        <translation>Testuje program; mierzy jego uruchamianie; pokazuje wersję; pokazuje tę stronę.</translation>
    </message>
    <message>
        <source>Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year).</source>
        <translation>Okresy: 2026-W07 (tydzień), 2026-03 (miesiąc), 2026-Q1 (kwartał), 2026 (rok).</translation>
    </message>
    <message>
        <source>KPIs and their measures:</source>
        <translation>Wskaźniki i ich miary:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Figures by period</source>
        <comment>the table, for screen readers</comment>
        <translation>Liczby według okresów</translation>
    </message>
    <message>
        <source>View by</source>
        <comment>label of the choice week, month, quarter, year</comment>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Kwartał</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Rok</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Nie śledzisz jeszcze żadnych wskaźników. Wybierz je na stronie Przegląd.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Przejdź do przeglądu</translation>
    </message>
    <message>
        <source>The figures you track cover the whole business, not this client.</source>
        <translation>Śledzone liczby dotyczą całej działalności, a nie tego klienta.</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <comment>a menu entry</comment>
        <translation>&amp;Edytuj liczbę</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>a menu entry: make the chosen figures empty</comment>
        <translation>&amp;Wyczyść</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <comment>a menu entry: what a figure was before</comment>
        <translation>&amp;Zmiany…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <comment>a menu entry</comment>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Przejdź do okresu…</translation>
    </message>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>wyczyszczenie %n liczby</numerusform>
            <numerusform>wyczyszczenie %n liczb</numerusform>
            <numerusform>wyczyszczenie %n liczb</numerusform>
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
        <translation>Razem</translation>
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
        <translation>{place}: brak liczby</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, jeszcze się nie skończył</translation>
    </message>
    <message>
        <source>{period}, closed</source>
        <oldsource>{period}, with a note</oldsource>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, zamknięty</translation>
    </message>
    <message>
        <source>{mark} not over yet</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} jeszcze się nie skończył</translation>
    </message>
    <message>
        <source>{mark} closed</source>
        <oldsource>{mark} has a note</oldsource>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} zamknięty</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of a page</comment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Changes…</source>
        <comment>a button</comment>
        <translation>Zmiany…</translation>
    </message>
    <message>
        <source>Go to Period…</source>
        <comment>a button</comment>
        <translation>Przejdź do okresu…</translation>
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
        <translation>„{typed}”: niezapisane. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>„{typed}” można odczytać na dwa sposoby. O który chodzi?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below the table</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Czy „{typed}” oznacza tysiące?</translation>
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
        <translation>Przywróć zapisaną wartość</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>„{typed}”: zachowane, ale niezapisane. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. The conflict is gone.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>„{typed}”: zachowane, ale niezapisane. Sprzeczność zniknęła.</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Zapisz {amount}</translation>
    </message>
    <message>
        <source>The sum of several clients or languages. To change a figure, choose one of them above.</source>
        <translation>Suma kilku klientów lub języków. Żeby zmienić liczbę, wybierz powyżej jednego klienta lub język.</translation>
    </message>
    <message>
        <source>{cell}: {amount}</source>
        <comment>a part of a sum</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{cell}: {amount}</translation>
    </message>
    <message>
        <source>Calculated from shorter periods; change it there.</source>
        <translation>Obliczone z krótszych okresów; tam można to zmienić.</translation>
    </message>
    <message>
        <source>Calculated from shorter periods, some of which are missing.</source>
        <translation>Obliczone z krótszych okresów, z których części brakuje.</translation>
    </message>
    <message>
        <source>Entered by month or week; change it there.</source>
        <translation>Wprowadzone według miesięcy lub tygodni; tam można to zmienić.</translation>
    </message>
    <message>
        <source>Already entered for {period}.</source>
        <comment>below the table: why a cell takes no figure</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Już wprowadzone za {period}.</translation>
    </message>
    <message>
        <source>Calculated from the figures above it.</source>
        <comment>why the value of a KPI cannot be typed or pasted</comment>
        <translation>Obliczone z liczb powyżej.</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <oldsource>Note on {period}: {note}</oldsource>
        <comment>a button: the period is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Otwórz ponownie: {period}</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>Ten plik jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>{figure}, not saved</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, niezapisane</translation>
    </message>
    <message>
        <source>{value}, {level}</source>
        <comment>the value of a KPI and its level</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {level}: the name of a level, such as typical</extracomment>
        <translation>{value}, poziom: {level}</translation>
    </message>
    <message>
        <source>{figure}, some periods are missing</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, brakuje niektórych okresów</translation>
    </message>
    <message>
        <source>{figure}, calculated</source>
        <comment>a cell, spoken: a sum or a value that nobody typed</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, obliczone</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>in a cell of the table</comment>
        <translation>brak liczby</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>title of a dialog</comment>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Changes to {place}</source>
        <comment>title of a dialog</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Zmiany: {place}</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>Niczego tu jeszcze nie wprowadzono.</translation>
    </message>
    <message>
        <source>Calculated from the figures below.</source>
        <comment>why there are no changes of a figure that nobody typed; followed by a table</comment>
        <translation>Obliczone z liczb poniżej.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Old value</source>
        <comment>heading of a column: the old figure</comment>
        <translation>Stara wartość</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>heading of a column: the new figure</comment>
        <translation>Nowa wartość</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>puste</translation>
    </message>
    <message>
        <source>Go to Period</source>
        <comment>title of a dialog</comment>
        <translation>Przejście do okresu</translation>
    </message>
    <message>
        <source>Period, such as {example}</source>
        <comment>label of a field</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Okres, na przykład {example}</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a button: show that period</comment>
        <translation>&amp;Przejdź</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Period</source>
        <comment>role of a row or column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>role of a row or column</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>role of a row or column</comment>
        <translation>Język obsługi</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>role of a row or column: it has the names of figures</comment>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>role of a row or column</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>role of a row or column</comment>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>role of a row or column</comment>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role of a row or column</comment>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>role of a row or column</comment>
        <translation>Nagłówki</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>role of a row or column</comment>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>role of a row or column</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a row or column</comment>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>role of a row or column</comment>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Other table</source>
        <comment>role of a row or column</comment>
        <translation>Inna tabela</translation>
    </message>
    <message>
        <source>Uneven</source>
        <comment>role of a row: it has too few or many cells</comment>
        <translation>Nierówny</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a figure that was blank before</comment>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a figure</comment>
        <translation>Zmieniona</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a figure</comment>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a figure</comment>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>a figure</comment>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>No headings: placed in order, starting at the field you were in.</source>
        <translation>Bez nagłówków: umieszczone po kolei od pola, w którym był kursor.</translation>
    </message>
    <message>
        <source>No period in the table: the one on screen is used.</source>
        <translation>W tabeli nie ma okresu: użyto tego z ekranu.</translation>
    </message>
    <message>
        <source>No name in the table: the figure you were at is used.</source>
        <translation>W tabeli nie ma nazwy: użyto liczby, przy której był kursor.</translation>
    </message>
    <message>
        <source>Blank heading: taken from a row above.</source>
        <translation>Pusty nagłówek: wzięty z wiersza powyżej.</translation>
    </message>
    <message>
        <source>Below a line of text that may say whose figures these are.</source>
        <translation>Pod wierszem tekstu, który może mówić, czyje to liczby.</translation>
    </message>
    <message>
        <source>The table says something about it, such as “plan”, “average” or “minutes”. Check it.</source>
        <translation>W tabeli jest o tym wzmianka, na przykład „plan”, „średnia” lub „minuty”. Sprawdź to.</translation>
    </message>
    <message>
        <source>The title or the sheet names a client, but this figure is not assigned to one. Choose the client on the page first.</source>
        <translation>Tytuł lub arkusz wymienia klienta, ale ta liczba nie jest do żadnego przypisana. Najpierw wybierz klienta na stronie.</translation>
    </message>
    <message>
        <source>This period has not started yet.</source>
        <translation>Ten okres jeszcze się nie zaczął.</translation>
    </message>
    <message>
        <source>Weeks start on Sunday here: the week with most of the days is used.</source>
        <translation>Tygodnie zaczynają się tu w niedzielę: użyto tygodnia, do którego należy większość dni.</translation>
    </message>
    <message>
        <source>The period was a spreadsheet’s date number.</source>
        <translation>Okres był liczbą oznaczającą datę w arkuszu kalkulacyjnym.</translation>
    </message>
    <message>
        <source>The two-digit year could also be a day.</source>
        <translation>Dwucyfrowy rok mógłby też być dniem.</translation>
    </message>
    <message>
        <source>Several cells were added up.</source>
        <translation>Zsumowano kilka komórek.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others. Check its columns.</source>
        <translation>Ten wiersz ma więcej lub mniej komórek niż inne. Sprawdź jego kolumny.</translation>
    </message>
    <message>
        <source>Hidden in the spreadsheet.</source>
        <translation>Ukryte w arkuszu kalkulacyjnym.</translation>
    </message>
    <message>
        <source>Not a period.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>To nie okres.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>To nie liczba.</translation>
    </message>
    <message>
        <source>Unknown name.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Nieznana nazwa.</translation>
    </message>
    <message>
        <source>This may be another table. Import it separately.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>To może być inna tabela. Zaimportuj ją osobno.</translation>
    </message>
    <message>
        <source>Below zero.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Poniżej zera.</translation>
    </message>
    <message>
        <source>Formula without a result. Open the file in a spreadsheet and save it.</source>
        <translation>Formuła bez wyniku. Otwórz plik w arkuszu kalkulacyjnym i zapisz go.</translation>
    </message>
    <message>
        <source>Total of other figures in the table.</source>
        <translation>Suma innych liczb w tabeli.</translation>
    </message>
    <message>
        <source>The table also has shorter periods within this one.</source>
        <translation>Tabela ma też krótsze okresy w obrębie tego okresu.</translation>
    </message>
    <message>
        <source>Contradicts other figures.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Sprzeczne z innymi liczbami.</translation>
    </message>
    <message>
        <source>Nothing can be entered there.</source>
        <translation>Niczego nie można tam wprowadzić.</translation>
    </message>
    <message>
        <source>Text, not a figure.</source>
        <translation>Tekst, nie liczba.</translation>
    </message>
    <message>
        <source>Not a whole week, month, quarter or year.</source>
        <translation>To nie cały tydzień, miesiąc, kwartał ani rok.</translation>
    </message>
    <message>
        <source>A year of another calendar.</source>
        <translation>Rok z innego kalendarza.</translation>
    </message>
    <message>
        <source>Row and column do not agree.</source>
        <translation>Wiersz i kolumna do siebie nie pasują.</translation>
    </message>
    <message>
        <source>This text may mean that the figures are planned, averages or in another unit. Check them, or leave the text out.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Ten tekst może oznaczać, że liczby są planowane, średnie lub w innej jednostce. Sprawdź je albo pomiń ten tekst.</translation>
    </message>
    <message>
        <source>The name of a client, not of a figure.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>To nazwa klienta, a nie liczby.</translation>
    </message>
    <message>
        <source>Week of the month or of the year? Write the date on which it starts.</source>
        <translation>Tydzień miesiąca czy roku? Wpisz datę jego pierwszego dnia.</translation>
    </message>
    <message>
        <source>This goes past the edge of the table.</source>
        <translation>To wychodzi poza krawędź tabeli.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others.</source>
        <translation>Ten wiersz ma więcej lub mniej komórek niż inne.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Pominięte przez ciebie.</translation>
    </message>
    <message>
        <source>Several cells go in the same place.</source>
        <translation>Kilka komórek trafia w to samo miejsce.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Ta tabela jest pusta.</translation>
    </message>
    <message>
        <source>No figures could be read from this table.</source>
        <translation>Z tej tabeli nie dało się odczytać żadnych liczb.</translation>
    </message>
    <message>
        <source>This table does not say which period its figures are for.</source>
        <translation>Ta tabela nie mówi, za jaki okres są jej liczby.</translation>
    </message>
    <message>
        <source>It is not clear what each column of figures is. Copy the headings too, or click a heading to choose.</source>
        <translation>Nie wiadomo, co oznaczają poszczególne kolumny liczb. Skopiuj też nagłówki albo kliknij nagłówek, żeby wybrać.</translation>
    </message>
    <message>
        <source>How are dates like “{example}” read?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Jak czytać daty takie jak „{example}”?</translation>
    </message>
    <message>
        <source>How are numbers like “{example}” in column {column} read?</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed; {column}: the letter or the heading of a column</extracomment>
        <translation>Jak czytać liczby takie jak „{example}” w kolumnie {column}?</translation>
    </message>
    <message>
        <source>Which year is “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Do którego roku należy „{example}”?</translation>
    </message>
    <message>
        <source>What does “{example}” stand for?</source>
        <comment>a week, a month …</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Co oznacza „{example}”?</translation>
    </message>
    <message>
        <source>Which week is Sunday “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Do którego tygodnia należy niedziela „{example}”?</translation>
    </message>
    <message>
        <source>Each figure has two periods. Which one counts?</source>
        <translation>Każda liczba ma dwa okresy. Który się liczy?</translation>
    </message>
    <message>
        <source>Which figure is “{example}”?</source>
        <comment>a question about a table: the name of a figure</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Która to miara: „{example}”?</translation>
    </message>
    <message>
        <source>Which client is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Który to klient: „{example}”?</translation>
    </message>
    <message>
        <source>Which language is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Który to język: „{example}”?</translation>
    </message>
    <message>
        <source>Which client do rows without a name belong to?</source>
        <translation>Do którego klienta należą wiersze bez nazwy?</translation>
    </message>
    <message>
        <source>Which service language do rows without a language belong to?</source>
        <translation>Do którego języka obsługi należą wiersze bez języka?</translation>
    </message>
    <message>
        <source>Several cells go in the same place: {example}</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Kilka komórek trafia w to samo miejsce: {example}</translation>
    </message>
    <message>
        <source>What does “{example}” mean?</source>
        <comment>a question about a table: an amount</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Co znaczy „{example}”?</translation>
    </message>
    <message>
        <source>{question} (figures: {count})</source>
        <comment>how many depend on it</comment>
        <extracomment>{question}: a question of the context Import; {count}: a number</extracomment>
        <translation>{question} (liczby: {count})</translation>
    </message>
    <message>
        <source>day, month, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>dzień, miesiąc, rok: okres {period}</translation>
    </message>
    <message>
        <source>month, day, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>miesiąc, dzień, rok: okres {period}</translation>
    </message>
    <message>
        <source>year, month, day: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>rok, miesiąc, dzień: okres {period}</translation>
    </message>
    <message>
        <source>comma is the decimal mark</source>
        <translation>przecinek jest znakiem dziesiętnym</translation>
    </message>
    <message>
        <source>point is the decimal mark</source>
        <translation>kropka jest znakiem dziesiętnym</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>what a text in a table stands for</comment>
        <translation>tydzień</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>what a text in a table stands for</comment>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>a quarter</source>
        <comment>of a year</comment>
        <translation>kwartał</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>what a text in a table stands for</comment>
        <translation>rok</translation>
    </message>
    <message>
        <source>Sunday is the first day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>niedziela jest pierwszym dniem: {period}</translation>
    </message>
    <message>
        <source>Sunday is the last day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>niedziela jest ostatnim dniem: {period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>an answer: do not enter these figures</comment>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>a new client “{example}”</source>
        <comment>an answer: add this client</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>nowy klient „{example}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client</comment>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>no client (not assigned)</source>
        <translation>bez klienta (nieprzypisane)</translation>
    </message>
    <message>
        <source>the client in the row above</source>
        <translation>klient z wiersza powyżej</translation>
    </message>
    <message>
        <source>no language (not assigned)</source>
        <translation>bez języka (nieprzypisane)</translation>
    </message>
    <message>
        <source>the language in the row above</source>
        <translation>język z wiersza powyżej</translation>
    </message>
    <message>
        <source>Add them up</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Zsumuj je</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Pomiń je</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>of a table</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Wiersz {number}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <comment>of a table</comment>
        <extracomment>{letter}: the letter of a column, such as C</extracomment>
        <translation>Kolumna {letter}</translation>
    </message>
    <message>
        <source>{line}: “{example}”</source>
        <comment>a row or column, and its first text</comment>
        <extracomment>{line}: a row or column of a table, such as Column C; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>{line}: „{example}”</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Number</source>
        <comment>heading of a column</comment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>heading of a column</comment>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file, or the clipboard</comment>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>heading of a column: rows of the table</comment>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading of a column: how many were used</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: how many cells</comment>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>heading of a column: on which day</comment>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a table came from</comment>
        <translation>schowek</translation>
    </message>
    <message>
        <source>No table has been imported yet.</source>
        <translation>Nie zaimportowano jeszcze żadnej tabeli.</translation>
    </message>
    <message>
        <source>Import {number} is undone. Figures restored: {count}.</source>
        <comment>printed after an import was undone</comment>
        <extracomment>{number}: a number; {count}: a number</extracomment>
        <translation>Cofnięto import {number}. Przywrócone liczby: {count}.</translation>
    </message>
    <message>
        <source>{figure} stays {amount}: {why}</source>
        <comment>Leads, March 2026</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{figure}: pozostaje {amount}; {why}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>puste</translation>
    </message>
    <message>
        <source>it was changed after the import.</source>
        <translation>liczba zmieniła się po imporcie.</translation>
    </message>
    <message>
        <source>the amount before contradicts another figure.</source>
        <translation>wcześniejsza liczba jest sprzeczna z inną.</translation>
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
        <translation>Wprowadzone liczby: {count}. „kpidesk import undo {number}” cofa ten import.</translation>
    </message>
    <message>
        <source>Figures that would be entered: {count}.</source>
        <comment>printed when a table is only checked</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Liczby, które zostałyby wprowadzone: {count}.</translation>
    </message>
    <message>
        <source>Figures that are the same already: {count}.</source>
        <comment>printed after an import</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Liczby, które są już takie same: {count}.</translation>
    </message>
    <message>
        <source>Nothing changed: these figures are already entered.</source>
        <translation>Nic się nie zmieniło: te liczby są już wprowadzone.</translation>
    </message>
    <message>
        <source>Nothing was entered: part of “{file}” could not be read. --map says what a column or row is; --map COLUMN=ignore leaves it out.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Niczego nie wprowadzono: części pliku „{file}” nie dało się odczytać. --map mówi, czym jest kolumna lub wiersz; --map COLUMN=ignore pomija kolumnę.</translation>
    </message>
    <message>
        <source>--period names it for all figures.</source>
        <translation>--period podaje go dla wszystkich liczb.</translation>
    </message>
    <message>
        <source>Not read: {sheets}.</source>
        <comment>names of sheets</comment>
        <extracomment>{sheets}: names of sheets of a workbook, joined as a list</extracomment>
        <translation>Nieodczytane: {sheets}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. Check names with accents.</source>
        <extracomment>{encoding}: the name of a character encoding, such as UTF-8</extracomment>
        <translation>Kodowanie tekstu nie jest pewne; odczytano go jako {encoding}. Sprawdź nazwy z polskimi i innymi znakami diakrytycznymi.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Język obsługi</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column</comment>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>heading of a column: the amount before</comment>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <comment>of lines that are not shown</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>… i jeszcze {count}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}”. {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Pominięto: {place} „{said}”. {why}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}” and its figures ({count}). {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {count}: a number; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Pominięto: {place} „{said}” i należące do tego liczby ({count}). {why}</translation>
    </message>
    <message>
        <source>Figures: {count}. {remark}</source>
        <comment>a remark and how many figures it is about</comment>
        <extracomment>{count}: a number; {remark}: one or more whole sentences</extracomment>
        <translation>Liczby: {count}. {remark}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <comment>printed before the possible answers</comment>
        <extracomment>{question}: a question of the context Import</extracomment>
        <translation>Pytanie: {question}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Past Imports</source>
        <comment>title of a dialog: tables that were entered</comment>
        <translation>Wcześniejsze importy</translation>
    </message>
    <message>
        <source>Imported tables, the newest first</source>
        <comment>name of a list</comment>
        <translation>Zaimportowane tabele od najnowszej</translation>
    </message>
    <message>
        <source>No table has been imported into this file yet.</source>
        <translation>Do tego pliku nie zaimportowano jeszcze żadnej tabeli.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be undone here.</source>
        <translation>Ten plik jest otwarty tylko do odczytu: niczego nie można tu cofnąć.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file or the clipboard</comment>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>in a list of imports, in place of the name of a file</comment>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>its name is not kept</comment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column: whose figures they are</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Rows read</source>
        <comment>heading of a column</comment>
        <translation>Odczytane wiersze</translation>
    </message>
    <message>
        <source>Figures used</source>
        <comment>heading of a column</comment>
        <translation>Użyte liczby</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: cells of a table</comment>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <comment>in a list of imports</comment>
        <extracomment>{when}: a day and a time of day</extracomment>
        <translation>Cofnięto {when}</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <comment>a button</comment>
        <translation>&amp;Cofnij ten import</translation>
    </message>
    <message>
        <source>&amp;Move to Another Client or Period…</source>
        <translation>&amp;Przenieś do innego klienta lub okresu…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Move an Import</source>
        <comment>title of a dialog</comment>
        <translation>Przenoszenie importu</translation>
    </message>
    <message>
        <source>To another clie&amp;nt</source>
        <comment>move figures</comment>
        <translation>Do innego &amp;klienta</translation>
    </message>
    <message>
        <source>To another &amp;period</source>
        <comment>move figures</comment>
        <translation>Do innego &amp;okresu</translation>
    </message>
    <message>
        <source>The new first period; the others follow. It is {period} now.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Nowy pierwszy okres; pozostałe przesuną się razem z nim. Teraz jest to {period}.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <comment>a button: move figures</comment>
        <translation>&amp;Przenieś</translation>
    </message>
    <message>
        <source>&amp;Move Anyway</source>
        <comment>a button: move figures</comment>
        <translation>&amp;Przenieś mimo to</translation>
    </message>
    <message>
        <source>undo an import</source>
        <comment>what can be undone</comment>
        <translation>cofnięcie importu</translation>
    </message>
    <message>
        <source>move an import</source>
        <comment>what can be undone</comment>
        <translation>przeniesienie importu</translation>
    </message>
    <message>
        <source>Figures restored: {count}.</source>
        <comment>after an import was undone</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Przywrócone liczby: {count}.</translation>
    </message>
    <message>
        <source>Moved figures: {count}.</source>
        <comment>after an import was moved to another period or client</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Przeniesione liczby: {count}.</translation>
    </message>
    <message>
        <source>Nothing was undone: none of its figures can be restored.</source>
        <translation>Niczego nie cofnięto: żadnej z jego liczb nie można przywrócić.</translation>
    </message>
    <message>
        <source>Left as they are (changed since the import): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Pozostawiono bez zmian (zmienione od importu): {figures}.</translation>
    </message>
    <message>
        <source>Left as they are (would contradict others): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Pozostawiono bez zmian (byłyby sprzeczne z innymi): {figures}.</translation>
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
            <numerusform>{figures} i inne: %n</numerusform>
            <numerusform>{figures} i inne: %n</numerusform>
            <numerusform>{figures} i inne: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>KPI Desk is installed in {place}. You can find it in the applications menu.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>KPI Desk jest zainstalowany w folderze {place}. Program znajdziesz w menu aplikacji.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <comment>a command follows</comment>
        <translation>W terminalu:</translation>
    </message>
    <message>
        <source>{command} is another program. It was not changed.</source>
        <extracomment>{command}: a command, never translated</extracomment>
        <translation>{command} to inny program. Nie zmieniono go.</translation>
    </message>
    <message>
        <source>{place} contains something other than KPI Desk. Nothing was changed or installed.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>Folder {place} zawiera coś innego niż KPI Desk. Niczego nie zmieniono ani nie zainstalowano.</translation>
    </message>
    <message>
        <source>KPI Desk is open. Close it first, then try again.</source>
        <translation>KPI Desk jest otwarty. Najpierw go zamknij i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>KPI Desk is not installed for this user.</source>
        <translation>KPI Desk nie jest zainstalowany dla tego użytkownika.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled.</source>
        <translation>KPI Desk jest odinstalowany.</translation>
    </message>
    <message>
        <source>Your data is still here: {data}</source>
        <comment>in a terminal</comment>
        <extracomment>{data}: the path of a folder</extracomment>
        <translation>Twoje dane są nadal tutaj: {data}</translation>
    </message>
    <message>
        <source>So are your backups: the folder “KPI Desk Backups” in your Documents.</source>
        <translation>Kopie zapasowe też pozostały: w folderze „KPI Desk Backups” w twoich dokumentach.</translation>
    </message>
    <message>
        <source>The program is not next to this file. Extract the whole archive first.</source>
        <translation>Programu nie ma obok tego pliku. Najpierw rozpakuj całe archiwum.</translation>
    </message>
    <message>
        <source>{script} installs or updates KPI Desk for you only.</source>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} instaluje lub aktualizuje KPI Desk tylko dla ciebie.</translation>
    </message>
    <message>
        <source>{script} --uninstall removes it; your data stays.</source>
        <comment>in a terminal</comment>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} --uninstall usuwa program; twoje dane pozostają.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Average resolution time (ART)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Średni czas realizacji (ART)</translation>
    </message>
    <message>
        <source>Request resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Czas realizacji zleceń</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one client request. Lower is better.</source>
        <translation>Ile godzin średnio zajmuje realizacja jednego zlecenia klienta. Im mniej, tym lepiej.</translation>
    </message>
    <message>
        <source>Clients plan around you. If you know your usual time, you can promise a day that you will keep and quote a price that pays.</source>
        <translation>Klienci planują, licząc na ciebie. Gdy znasz swój zwykły czas, możesz obiecać termin, którego dotrzymasz, i podać cenę, która się opłaca.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ requests resolved</source>
        <translation>godziny realizacji ÷ zrealizowane zlecenia</translation>
    </message>
    <message>
        <source>100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.</source>
        <translation>100 godzin na 50 zleceń: 100 ÷ 50 = 2 godziny na zlecenie, czyli wynik typowy.</translation>
    </message>
    <message>
        <source>Elapsed time and worked time give two different figures. Elapsed hours run on through nights and weekends: one case left open over a weekend can add more than 60 hours. Choose one of the two for the whole business and keep to it; the chart names it.</source>
        <translation>Czas, który upłynął, i czas przepracowany dają dwa różne wyniki. Upływające godziny biegną też nocą i w weekendy: jedna sprawa otwarta przez weekend może dodać ponad 60 godzin. Wybierz jeden z tych czasów dla całej działalności i trzymaj się go; wykres podaje, który to.</translation>
    </message>
    <message>
        <source>It mixes small and large requests. One big job makes a whole month look slow, however well you worked.</source>
        <translation>Miesza małe i duże zlecenia. Jedno duże zlecenie sprawia, że cały miesiąc wygląda na powolny, choćby wszystko szło świetnie.</translation>
    </message>
    <message>
        <source>If you look at speed alone, quality may suffer. Read it together with client satisfaction.</source>
        <translation>Gdy patrzy się na samą szybkość, może ucierpieć jakość. Czytaj ten wskaźnik razem z satysfakcją klientów.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is typical here, but above average as resolution time for multilingual tickets. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Oba artykuły oceniają ten sam wynik różnie: 3 godziny to tutaj wynik typowy, ale jako czas realizacji wielojęzycznych zgłoszeń – lepszy od średniej. Opublikowane poziomy pochodzą tu z artykułu o agencjach zdalnej asysty.</translation>
    </message>
    <message>
        <source>Exactly 1 hour is still typical, and exactly 30 minutes is still above average. Anything over 3 hours is below the benchmark.</source>
        <translation>Dokładnie 1 godzina to jeszcze wynik typowy, a dokładnie 30 minut to jeszcze wynik lepszy od średniej. Ponad 3 godziny to wynik gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>These levels suit short requests. If your requests are research or bookkeeping, set benchmarks of your own.</source>
        <translation>Te poziomy pasują do krótkich zleceń. Jeśli twoje zlecenia to wyszukiwanie informacji lub księgowość, ustaw własne punkty odniesienia.</translation>
    </message>
    <message>
        <source>Sort one month’s requests by kind, and make a checklist or template for the most frequent kind.</source>
        <translation>Posortuj zlecenia z jednego miesiąca według rodzaju i przygotuj listę kontrolną lub szablon dla najczęstszego rodzaju.</translation>
    </message>
    <message>
        <source>Agree with each client what is urgent and how soon you deal with the rest.</source>
        <translation>Uzgodnij z każdym klientem, co jest pilne i jak szybko zajmujesz się resztą.</translation>
    </message>
    <message>
        <source>Set two fixed times a day for small requests, so that they neither wait nor interrupt you.</source>
        <translation>Wyznacz dwie stałe pory dnia na małe zlecenia, żeby ani nie czekały, ani ci nie przerywały.</translation>
    </message>
    <message>
        <source>Assistant utilization rate (AUR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wskaźnik wykorzystania czasu (AUR)</translation>
    </message>
    <message>
        <source>Utilization</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Wykorzystanie czasu</translation>
    </message>
    <message>
        <source>The share of your available working hours that you spend on work for clients.</source>
        <translation>Odsetek dostępnych godzin pracy, które przeznaczasz na pracę dla klientów.</translation>
    </message>
    <message>
        <source>Hours for clients bring in the money; the others go to finding clients, invoices and learning. This shows whether the two are in balance.</source>
        <translation>Godziny dla klientów przynoszą pieniądze; pozostałe idą na szukanie klientów, faktury i naukę. Ten wskaźnik pokazuje, czy jedne i drugie są w równowadze.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ available hours</source>
        <translation>100 × godziny produktywne ÷ godziny dostępne</translation>
    </message>
    <message>
        <source>600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.</source>
        <translation>600 z 800 dostępnych godzin jest produktywnych: 100 × 600 ÷ 800 = 75%, czyli wynik typowy.</translation>
    </message>
    <message>
        <source>From 90% on, take care of yourself. The article calls anything above 90% exceptional, but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it is a risk rather than a success.</source>
        <translation>Od 90% zadbaj o siebie. Artykuł uznaje wszystko powyżej 90% za wynik znakomity, ale ostrzega, że tak wysoki może skończyć się wyczerpaniem (wypaleniem). Utrzymywany przez wiele tygodni jest raczej ryzykiem niż sukcesem.</translation>
    </message>
    <message>
        <source>In an agency, others may do the selling and the accounts. You do them yourself, so 65% to 80% can already be a full week. The published levels are for agencies in the United States.</source>
        <translation>W agencji sprzedażą i księgowością mogą zajmować się inni. Ty robisz to samodzielnie, więc już od 65% do 80% może oznaczać pełny tydzień. Opublikowane poziomy dotyczą agencji w Stanach Zjednoczonych.</translation>
    </message>
    <message>
        <source>You set the available hours yourself. Enter fewer, and the rate rises although nothing has changed.</source>
        <translation>Dostępne godziny ustalasz samodzielnie. Gdy wpiszesz mniej, wynik wzrośnie, choć nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Overtime can lift it above 100%; it is then saved with a warning.</source>
        <translation>Nadgodziny mogą podnieść wynik powyżej 100%; jest wtedy zapisywany z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>It counts hours, not what they earn. Being busy is not the same as being well paid.</source>
        <translation>Liczy godziny, a nie to, co przynoszą. Mieć dużo pracy to nie to samo, co dobrze zarabiać.</translation>
    </message>
    <message>
        <source>Your available hours are not divided among clients, so the rate is shown for the whole business only.</source>
        <translation>Twoje dostępne godziny nie są podzielone między klientów, więc wynik jest pokazywany tylko dla całej działalności.</translation>
    </message>
    <message>
        <source>Exactly 80% is above average, and so is exactly 90%.</source>
        <translation>Dokładnie 80% to wynik lepszy od średniej, tak samo dokładnie 90%.</translation>
    </message>
    <message>
        <source>Set your available hours before the month begins, without holidays and days off.</source>
        <translation>Ustal dostępne godziny przed początkiem miesiąca, bez świąt i dni wolnych.</translation>
    </message>
    <message>
        <source>Reserve fixed hours for invoices, finding clients and learning. They are available hours, but not productive ones.</source>
        <translation>Zarezerwuj stałe godziny na faktury, szukanie klientów i naukę. Są dostępne, ale nie produktywne.</translation>
    </message>
    <message>
        <source>If you are at 90% or more two months in a row, raise a price, move a deadline or turn something down.</source>
        <translation>Jeśli przez dwa miesiące z rzędu wynik wynosi 90% lub więcej, podnieś cenę, przesuń termin albo coś odrzuć.</translation>
    </message>
    <message>
        <source>If you are under 65%, look at your unpaid hours first. Which of them could be shortened or charged?</source>
        <translation>Jeśli wynik jest poniżej 65%, przyjrzyj się najpierw niepłatnym godzinom. Które można skrócić lub zafakturować?</translation>
    </message>
    <message>
        <source>Client retention rate (CRR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wskaźnik utrzymania klientów (CRR)</translation>
    </message>
    <message>
        <source>Client retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Utrzymanie klientów</translation>
    </message>
    <message>
        <source>The share of the clients you had at the start who are still with you at the end of the period. It is calculated from three counts: clients at the start, new clients, and clients at the end.</source>
        <translation>Odsetek początkowych klientów, którzy na koniec okresu nadal są z tobą. Oblicza się go z trzech liczb: klientów na początku, nowych klientów i klientów na końcu.</translation>
    </message>
    <message>
        <source>New clients can hide the loss of old ones. This figure takes the newcomers out, so you see whether the clients you had are staying.</source>
        <translation>Nowi klienci mogą ukryć utratę dawnych. Ten wskaźnik odejmuje nowych, więc widać, czy dotychczasowi klienci zostają.</translation>
    </message>
    <message>
        <source>100 × (clients at the end − new clients) ÷ clients at the start</source>
        <translation>100 × (klienci na końcu − nowi klienci) ÷ klienci na początku</translation>
    </message>
    <message>
        <source>You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, which is exceptional.</source>
        <translation>Zaczynasz z 500 klientami, zdobywasz 200 i kończysz z 650: 100 × (650 − 200) ÷ 500 = 90%, czyli wynik znakomity.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, which is typical, and nothing lies between that and 100%.</source>
        <translation>Przy 4 klientach wynik zmienia się skokami po 25 punktów procentowych: utrata 1 z 4 daje 75%, czyli wynik typowy, a między tym a 100% nie ma nic.</translation>
    </message>
    <message>
        <source>When it is put together from shorter periods, such as a year from its months, it is a minimum: the true figure may be higher. New clients who have already left again count as if first clients had left.</source>
        <translation>Gdy wynik oblicza się z krótszych okresów, na przykład roczny z miesięcy, jest to minimum: prawdziwy wynik może być wyższy. Nowi klienci, którzy już odeszli, liczą się tak, jakby odeszli początkowi klienci.</translation>
    </message>
    <message>
        <source>An example of this: you start the year with 10 clients and win 5, then lose 4 of those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are still with you.</source>
        <translation>Przykład: zaczynasz rok z 10 klientami i zdobywasz 5, a potem tracisz 4 z tych 5 i 1 z pierwszych 10. Wzór podaje 50%, choć 9 z pierwszych 10 nadal jest z tobą.</translation>
    </message>
    <message>
        <source>If there are more new clients than clients at the end, newcomers must have left again. No value is shown then, because it would lie under 0%.</source>
        <translation>Jeśli nowych klientów jest więcej niż klientów na końcu, część nowych musiała już odejść. Wartość nie jest wtedy pokazywana, bo wypadłaby poniżej 0%.</translation>
    </message>
    <message>
        <source>A short period flatters. If you lose 3% of your clients every month, each month reads 97%, which is exceptional, yet after a year only about 69% of the first ones are left.</source>
        <translation>Krótki okres upiększa obraz. Jeśli co miesiąc tracisz 3% klientów, każdy miesiąc pokazuje 97%, czyli wynik znakomity, a po roku zostaje tylko około 69% pierwszych klientów.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is exceptional here, but above average as client retention for multilingual services. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Oba artykuły oceniają ten sam wynik różnie: 90% to tutaj wynik znakomity, ale jako utrzymanie klientów usług wielojęzycznych – lepszy od średniej. Opublikowane poziomy pochodzą tu z artykułu o agencjach zdalnej asysty.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above average. Here, 75% up to 90% is typical.</source>
        <translation>Artykuł uznaje 75–85% za wynik typowy, 85–90% pozostawia bez oceny i nie podaje poziomu lepszego od średniej. Tutaj od 75% do mniej niż 90% to wynik typowy.</translation>
    </message>
    <message>
        <source>Decide when a quiet client counts as gone, for example after 60 days without work, and keep to it.</source>
        <translation>Ustal, kiedy milczący klient liczy się jako utracony, na przykład po 60 dniach bez pracy, i trzymaj się tego.</translation>
    </message>
    <message>
        <source>Put a short talk with each client into your calendar every three months: what works, what is missing.</source>
        <translation>Zaplanuj co trzy miesiące krótką rozmowę z każdym klientem: co działa, czego brakuje.</translation>
    </message>
    <message>
        <source>Know which client you could least afford to lose, and make that your next call.</source>
        <translation>Zastanów się, utrata którego klienta byłaby najdotkliwsza, i zadzwoń do niego w pierwszej kolejności.</translation>
    </message>
    <message>
        <source>Client satisfaction score (CSS)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wskaźnik satysfakcji klientów (CSS)</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Satysfakcja klientów</translation>
    </message>
    <message>
        <source>The share of the clients who answered your survey and are satisfied with your work as a whole.</source>
        <translation>Odsetek zadowolonych z całości twojej pracy wśród klientów, którzy odpowiedzieli na ankietę.</translation>
    </message>
    <message>
        <source>With a handful of clients, each one is a large part of your income. An unhappy client who tells you so gives you time to act; a silent one simply leaves.</source>
        <translation>Przy kilku klientach każdy to duża część twojego dochodu. Niezadowolony klient, który o tym mówi, daje ci czas na działanie; milczący po prostu odchodzi.</translation>
    </message>
    <message>
        <source>100 × satisfied clients ÷ clients who answered</source>
        <translation>100 × zadowoleni klienci ÷ klienci, którzy odpowiedzieli</translation>
    </message>
    <message>
        <source>80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below the benchmark.</source>
        <translation>80 ze 100 klientów, którzy odpowiedzieli, jest zadowolonych: 100 × 80 ÷ 100 = 80%, czyli wynik gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, 5 of 5 is exceptional. A single opinion decides.</source>
        <translation>Przy 5 klientach między 80% a 100% nie ma nic: 4 z 5 to wynik gorszy od punktu odniesienia, 5 z 5 – znakomity. Decyduje jedna opinia.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is below the benchmark here, but typical as customer satisfaction (CSAT). The published levels here follow the article on remote assistant agencies.</source>
        <translation>Oba artykuły oceniają ten sam wynik różnie: 80% to tutaj wynik gorszy od punktu odniesienia, ale jako satysfakcja klientów (CSAT) – typowy. Opublikowane poziomy pochodzą tu z artykułu o agencjach zdalnej asysty.</translation>
    </message>
    <message>
        <source>Over a year, a client who answered every quarter counts four times. The yearly figure is then a share of answers, not of people.</source>
        <translation>W ciągu roku klient, który odpowiadał co kwartał, liczy się cztery razy. Wynik roczny jest wtedy odsetkiem odpowiedzi, a nie osób.</translation>
    </message>
    <message>
        <source>With few clients no survey is truly anonymous, and people who like you may answer kindly. Treat a lukewarm answer as a warning.</source>
        <translation>Przy niewielu klientach żadna ankieta nie jest naprawdę anonimowa, a ci, którzy cię lubią, mogą odpowiadać życzliwie. Odpowiedź bez entuzjazmu traktuj jako ostrzeżenie.</translation>
    </message>
    <message>
        <source>The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% is typical.</source>
        <translation>Artykuł uznaje około 85% za wynik typowy, a 85–90% pozostawia bez oceny. Tutaj od 85% do mniej niż 90% to wynik typowy.</translation>
    </message>
    <message>
        <source>It is kept for the whole business, so it cannot be shown for one client or one language.</source>
        <translation>Dotyczy całej działalności, więc nie można go pokazać dla jednego klienta ani jednego języka.</translation>
    </message>
    <message>
        <source>Ask every client, not only those you get on well with, and ask them all in the same month.</source>
        <translation>Pytaj każdego klienta, nie tylko tych, z którymi dobrze ci się współpracuje, i wszystkich w tym samym miesiącu.</translation>
    </message>
    <message>
        <source>Call a client who is not satisfied within a few days. Listen first, then agree on one change.</source>
        <translation>Do niezadowolonego klienta zadzwoń w ciągu kilku dni. Najpierw wysłuchaj, a potem uzgodnijcie jedną zmianę.</translation>
    </message>
    <message>
        <source>Tell your clients what you changed because of their answers. It gives them a reason to answer again.</source>
        <translation>Powiedz klientom, co zmieniło się dzięki ich odpowiedziom. To dla nich powód, żeby odpowiedzieć ponownie.</translation>
    </message>
    <message>
        <source>New client acquisition rate (NCAR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wskaźnik pozyskiwania klientów (NCAR)</translation>
    </message>
    <message>
        <source>Client acquisition</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Pozyskiwanie klientów</translation>
    </message>
    <message>
        <source>The number of new clients for every 100 people or companies that showed interest in your services (leads).</source>
        <translation>Ilu nowych klientów przypada na każde 100 osób lub firm, które zainteresowały się twoimi usługami (potencjalnych klientów).</translation>
    </message>
    <message>
        <source>Inquiries and first calls are unpaid hours. This shows how many of them turn into work, and whether you need more inquiries or better ones.</source>
        <translation>Zapytania i pierwsze rozmowy to niepłatne godziny. Ten wskaźnik pokazuje, ile z nich zamienia się w pracę i czy potrzebujesz zapytań więcej, czy lepszych.</translation>
    </message>
    <message>
        <source>100 × new clients ÷ leads</source>
        <comment>a formula in words</comment>
        <translation>100 × nowi klienci ÷ potencjalni klienci</translation>
    </message>
    <message>
        <source>200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.</source>
        <translation>200 potencjalnych klientów i 20 nowych: 100 × 20 ÷ 200 = 10%, czyli wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>With few leads the level says little: 1 client from 4 leads is 25% and exceptional, none is 0% and below the benchmark. Read the year rather than the month.</source>
        <translation>Przy niewielu potencjalnych klientach poziom mówi mało: 1 klient z 4 to 25%, czyli wynik znakomity, a żaden to 0%, czyli wynik gorszy od punktu odniesienia. Patrz raczej na rok niż na miesiąc.</translation>
    </message>
    <message>
        <source>A lead may take months to decide, so the new clients of one month often come from earlier leads. The figure can even pass 100%; it is then saved with a warning.</source>
        <translation>Potencjalny klient może zastanawiać się miesiącami, więc nowi klienci z danego miesiąca często pochodzą z wcześniejszych zapytań. Wynik może nawet przekroczyć 100%; jest wtedy zapisywany z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 client.</source>
        <translation>Wysoki wynik to nie to samo co wzrost: 1 klient z 2 potencjalnych to 50%, a jednak tylko 1 klient.</translation>
    </message>
    <message>
        <source>When you are fully booked and turn inquiries down, the rate falls. That is no failure.</source>
        <translation>Gdy masz pełny kalendarz i odrzucasz zapytania, wynik spada. To nie porażka.</translation>
    </message>
    <message>
        <source>It does not show how long the new clients stay or what they pay.</source>
        <translation>Nie pokazuje, jak długo nowi klienci zostają ani ile płacą.</translation>
    </message>
    <message>
        <source>The published levels are for agencies in the United States. If clients find you mainly through recommendations, expect a higher rate. Exactly 15% is above average; exceptional begins above it.</source>
        <translation>Opublikowane poziomy dotyczą agencji w Stanach Zjednoczonych. Jeśli klienci trafiają do ciebie głównie z poleceń, spodziewaj się wyższego wyniku. Dokładnie 15% to wynik lepszy od średniej; znakomity zaczyna się powyżej.</translation>
    </message>
    <message>
        <source>Decide what a lead is, for example anyone who asks for a price or a call, and count all of them.</source>
        <translation>Ustal, kto jest potencjalnym klientem, na przykład każdy, kto pyta o cenę lub prosi o rozmowę, i licz wszystkich.</translation>
    </message>
    <message>
        <source>Note where each new client came from, and put your effort where the good ones come from.</source>
        <translation>Notuj, skąd przyszedł każdy nowy klient, i wkładaj wysiłek tam, skąd przychodzą dobrzy.</translation>
    </message>
    <message>
        <source>Answer an inquiry within one working day, and follow up once after a week.</source>
        <translation>Odpowiadaj na zapytanie w ciągu jednego dnia roboczego i po tygodniu raz się przypomnij.</translation>
    </message>
    <message>
        <source>Ask satisfied clients who else could use your help.</source>
        <translation>Zapytaj zadowolonych klientów, komu jeszcze przydałaby się twoja pomoc.</translation>
    </message>
    <message>
        <source>Service diversification index (SDI)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wskaźnik zróżnicowania usług (SDI)</translation>
    </message>
    <message>
        <source>Service diversification</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Zróżnicowanie usług</translation>
    </message>
    <message>
        <source>How many different services you offer for each client you serve.</source>
        <translation>Ile różnych usług oferujesz na każdego obsługiwanego klienta.</translation>
    </message>
    <message>
        <source>Several services protect you when the demand for one of them drops. For one person, though, the figure itself says little: read its limits first.</source>
        <translation>Kilka usług chroni cię, gdy spada popyt na jedną z nich. Dla jednej osoby sama liczba mówi jednak niewiele: przeczytaj najpierw o jej ograniczeniach.</translation>
    </message>
    <message>
        <source>services offered ÷ clients served</source>
        <translation>oferowane usługi ÷ obsługiwani klienci</translation>
    </message>
    <message>
        <source>10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.</source>
        <translation>10 usług i 50 klientów: 10 ÷ 50 = 0,2 usługi na klienta, czyli wynik typowy.</translation>
    </message>
    <message>
        <source>It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients give 1.2, although your business has grown.</source>
        <translation>Spada, gdy zdobywasz klienta. Przy 6 usługach 4 klientów daje 1,5, a 5 klientów 1,2, choć twoja działalność urosła.</translation>
    </message>
    <message>
        <source>Its levels suit agencies with many clients. With 6 services you would need at least 17 clients to drop out of exceptional, so for one person the level means next to nothing.</source>
        <translation>Jego poziomy pasują do agencji z wieloma klientami. Przy 6 usługach potrzeba by co najmniej 17 klientów, żeby wynik przestał być znakomity, więc dla jednej osoby poziom nie znaczy prawie nic.</translation>
    </message>
    <message>
        <source>For one person it is nearly constant, because services change seldom. What moves it is the number of clients, and the wrong way round.</source>
        <translation>Dla jednej osoby jest niemal stały, bo usługi rzadko się zmieniają. Zmienia go liczba klientów, i to w niewłaściwą stronę.</translation>
    </message>
    <message>
        <source>It counts what you offer, not what anyone uses. One service under three names counts as three.</source>
        <translation>Liczy to, co oferujesz, a nie to, z czego ktoś korzysta. Jedna usługa pod trzema nazwami liczy się jako trzy.</translation>
    </message>
    <message>
        <source>A value of 0.2 does not mean that each client gets a fifth of a service: every client may use all of them.</source>
        <translation>Wartość 0,2 nie oznacza, że każdy klient dostaje jedną piątą usługi: każdy może korzystać ze wszystkich.</translation>
    </message>
    <message>
        <source>The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up to the next one.</source>
        <translation>Artykuł pozostawia bez oceny wartości od 0,25 do 0,26 i od 0,35 do 0,36. Tutaj niższy poziom sięga aż do następnego.</translation>
    </message>
    <message>
        <source>Note which services each client really uses. What they do not know of yet is what you can offer them.</source>
        <translation>Notuj, z których usług każdy klient naprawdę korzysta. To, czego klienci jeszcze nie znają, możesz im zaoferować.</translation>
    </message>
    <message>
        <source>Ask clients which task they still do themselves and would gladly hand over.</source>
        <translation>Pytaj klientów, które zadanie nadal wykonują sami, a chętnie by je oddali.</translation>
    </message>
    <message>
        <source>Drop or rename a service that nobody has used for a year.</source>
        <translation>Wycofaj lub nazwij inaczej usługę, z której przez rok nikt nie skorzystał.</translation>
    </message>
    <message>
        <source>Never add a service only to raise this figure.</source>
        <translation>Nigdy nie dodawaj usługi tylko po to, żeby podnieść ten wynik.</translation>
    </message>
    <message>
        <source>Task completion rate (TCR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wskaźnik wykonania zadań (TCR)</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Wykonanie zadań</translation>
    </message>
    <message>
        <source>Of the tasks assigned to you, the share that you complete on time.</source>
        <translation>Odsetek powierzonych ci zadań, które wykonujesz w terminie.</translation>
    </message>
    <message>
        <source>You have no colleague to step in. A steady rate shows clients that they can rely on you, and a falling one shows you that you have promised too much.</source>
        <translation>Nie ma nikogo, kto w razie czego cię zastąpi. Stały wynik pokazuje klientom, że można na tobie polegać, a spadający pokazuje, że obiecujesz za dużo.</translation>
    </message>
    <message>
        <source>100 × tasks completed on time ÷ tasks assigned</source>
        <translation>100 × zadania wykonane w terminie ÷ zadania powierzone</translation>
    </message>
    <message>
        <source>85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above average.</source>
        <translation>85 ze 100 powierzonych zadań wykonano w terminie: 100 × 85 ÷ 100 = 85%, czyli wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>A task assigned on the last day and due next week lowers this period and lifts the next. A period can even pass 100%; it is then saved with a warning.</source>
        <translation>Zadanie powierzone ostatniego dnia, z terminem w następnym tygodniu, obniża wynik tego okresu, a podnosi wynik następnego. Wynik może nawet przekroczyć 100%; jest wtedy zapisywany z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>The article speaks of a set time, but its formula leaves time out. Here, only tasks completed on time count.</source>
        <translation>Artykuł mówi o ustalonym czasie, ale jego wzór czas pomija. Tutaj liczą się tylko zadania wykonane w terminie.</translation>
    </message>
    <message>
        <source>Every task weighs the same, whether it takes ten minutes or two days. You could reach a high rate by leaving the hard ones undone.</source>
        <translation>Każde zadanie waży tyle samo, czy trwa dziesięć minut, czy dwa dni. Wysoki wynik można by osiągnąć, odkładając trudne zadania.</translation>
    </message>
    <message>
        <source>A task that waits for your client’s answer counts against you all the same.</source>
        <translation>Zadanie, które czeka na odpowiedź klienta, i tak liczy się na twoją niekorzyść.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% both typical and above average, and leaves 85% to 90% open. Here, 75% up to and including 90% is above average, and less is below the benchmark. The figures are for agencies in the United States.</source>
        <translation>Artykuł uznaje 75–85% zarówno za wynik typowy, jak i za lepszy od średniej, a 85–90% pozostawia bez oceny. Tutaj od 75% do 90% włącznie to wynik lepszy od średniej, a mniej to wynik gorszy od punktu odniesienia. Liczby dotyczą agencji w Stanach Zjednoczonych.</translation>
    </message>
    <message>
        <source>Give every task a due date when you accept it, even if the client names none.</source>
        <translation>Przyjmując zadanie, nadaj mu termin, nawet jeśli klient żadnego nie podaje.</translation>
    </message>
    <message>
        <source>Keep part of each week free for what comes unexpectedly.</source>
        <translation>Zostaw w każdym tygodniu trochę wolnego czasu na niespodzianki.</translation>
    </message>
    <message>
        <source>If you cannot meet a due date, say so early and agree on a new one.</source>
        <translation>Jeśli terminu nie da się dotrzymać, powiedz o tym wcześnie i uzgodnij nowy.</translation>
    </message>
    <message>
        <source>At the end of each week, go through what is still open: do it, move it with the client’s consent, or hand it back.</source>
        <translation>Pod koniec każdego tygodnia przejrzyj to, co nadal otwarte: wykonaj, przesuń za zgodą klienta albo oddaj.</translation>
    </message>
    <message>
        <source>Accuracy of translations and communications</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Poprawność tłumaczeń i tekstów</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Poprawność</translation>
    </message>
    <message>
        <source>Of the translations and messages that somebody checked, the share that were right.</source>
        <translation>Odsetek poprawnych wśród tłumaczeń i wiadomości, które ktoś sprawdził.</translation>
    </message>
    <message>
        <source>Clients often cannot read what you write for them, so they have to trust you. A checked sample puts a figure behind that trust.</source>
        <translation>Klienci często nie potrafią przeczytać tego, co dla nich piszesz, więc muszą ci ufać. Sprawdzona próbka wyraża to zaufanie w liczbie.</translation>
    </message>
    <message>
        <source>100 × accurate communications ÷ checked communications</source>
        <translation>100 × poprawne teksty ÷ sprawdzone teksty</translation>
    </message>
    <message>
        <source>95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above average.</source>
        <translation>95 ze 100 sprawdzonych wiadomości po hiszpańsku jest poprawnych: 100 × 95 ÷ 100 = 95%, czyli wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>The figure is a share of what was checked, while the article divides by all translations. What nobody checked is left out, so the levels fit only if your sample is a fair one.</source>
        <translation>Wynik to odsetek wśród tego, co sprawdzono, a artykuł dzieli przez wszystkie tłumaczenia. Tego, czego nikt nie sprawdził, się nie liczy, więc poziomy pasują tylko wtedy, gdy próbka jest uczciwa.</translation>
    </message>
    <message>
        <source>It depends on who checks and what. If you check your own work, or only the easy pieces, it comes out too high.</source>
        <translation>Zależy od tego, kto sprawdza i co. Jeśli sprawdzasz własną pracę albo tylko łatwe teksty, wynik jest zawyżony.</translation>
    </message>
    <message>
        <source>Every mistake weighs the same: a missing comma as much as a wrong price.</source>
        <translation>Każdy błąd waży tyle samo: brakujący przecinek tyle co błędna cena.</translation>
    </message>
    <message>
        <source>With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 is above average.</source>
        <translation>Przy mniej niż 50 sprawdzonych wiadomościach jeden błąd wyklucza poziom znakomity: 48 z 49 to wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>Tone, dialect and politeness are hard to call right or wrong, so they easily go unnoticed.</source>
        <translation>Ton, dialekt i uprzejmość trudno nazwać poprawnymi lub błędnymi, więc łatwo je przeoczyć.</translation>
    </message>
    <message>
        <source>The article calls 90% to 95% above average, leaves 95% to 98% open and names no typical level. Here, 90% up to 98% is above average.</source>
        <translation>Artykuł uznaje 90–95% za wynik lepszy od średniej, 95–98% pozostawia bez oceny i nie podaje poziomu typowego. Tutaj od 90% do mniej niż 98% to wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>Choose what to check before you look at it, for example every tenth message.</source>
        <translation>Zanim spojrzysz na teksty, wybierz, co sprawdzić, na przykład co dziesiątą wiadomość.</translation>
    </message>
    <message>
        <source>Exchange checks with a colleague who knows the language well.</source>
        <translation>Sprawdzajcie się nawzajem z kimś z branży, kto dobrze zna ten język.</translation>
    </message>
    <message>
        <source>Keep a word list for each client: names, technical terms and how to address people.</source>
        <translation>Prowadź dla każdego klienta listę słów: nazwy, terminy fachowe i sposób zwracania się do ludzi.</translation>
    </message>
    <message>
        <source>Note the kind of each mistake. The kind that comes back shows you what to work on next.</source>
        <translation>Notuj rodzaj każdego błędu. Ten, który się powtarza, pokazuje, nad czym pracować w następnej kolejności.</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT), multilingual interactions</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Satysfakcja klientów (CSAT), kontakty wielojęzyczne</translation>
    </message>
    <message>
        <source>CSAT</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>The share of survey answers that are positive about your help in the client’s language. CSAT stands for customer satisfaction score.</source>
        <translation>Odsetek odpowiedzi w ankiecie, które pozytywnie oceniają twoją pomoc w języku klienta. CSAT to skrót od „customer satisfaction score”.</translation>
    </message>
    <message>
        <source>Across languages, small misunderstandings seldom reach you as complaints. A short survey brings them to you while you can still put them right.</source>
        <translation>Gdy w grę wchodzą różne języki, drobne nieporozumienia rzadko docierają do ciebie jako skargi. Krótka ankieta ujawnia je, dopóki można je jeszcze naprawić.</translation>
    </message>
    <message>
        <source>100 × positive answers ÷ all survey answers</source>
        <translation>100 × pozytywne odpowiedzi ÷ wszystkie odpowiedzi w ankiecie</translation>
    </message>
    <message>
        <source>80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.</source>
        <translation>80 ze 100 odpowiedzi jest pozytywnych: 100 × 80 ÷ 100 = 80%, czyli wynik typowy.</translation>
    </message>
    <message>
        <source>Few answers make the level jump. With 6 answers, each one is worth almost 17 points: 6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.</source>
        <translation>Przy niewielu odpowiedziach poziom skacze. Przy 6 odpowiedziach każda jest warta prawie 17 punktów procentowych: 6 z 6 to wynik znakomity, 5 z 6 – typowy, 4 z 6 – gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is typical here, but below the benchmark as a client satisfaction score (CSS). The published levels here follow the article on multilingual services.</source>
        <translation>Oba artykuły oceniają ten sam wynik różnie: 80% to tutaj wynik typowy, ale jako wskaźnik satysfakcji klientów (CSS) – gorszy od punktu odniesienia. Opublikowane poziomy pochodzą tu z artykułu o usługach wielojęzycznych.</translation>
    </message>
    <message>
        <source>Only those who answer are counted. People with strong feelings tend to answer first, so the figure may differ from what all your clients think.</source>
        <translation>Liczą się tylko ci, którzy odpowiadają. Osoby o silnych odczuciach odpowiadają częściej, więc wynik może odbiegać od tego, co myślą wszyscy twoi klienci.</translation>
    </message>
    <message>
        <source>It tells you how many answers are positive, not why.</source>
        <translation>Mówi, ile odpowiedzi jest pozytywnych, a nie dlaczego.</translation>
    </message>
    <message>
        <source>The article does not say which answers count as positive; 4 or 5 out of 5 is common usage. If you change the rule, you can no longer compare with earlier figures.</source>
        <translation>Artykuł nie mówi, które odpowiedzi liczą się jako pozytywne; zwykle przyjmuje się 4 lub 5 na 5. Jeśli zmienisz tę zasadę, wcześniejszych wyników nie da się już porównać.</translation>
    </message>
    <message>
        <source>Exactly 85% is still typical. Anything above 85% is above average, and exceptional begins at 90%.</source>
        <translation>Dokładnie 85% to jeszcze wynik typowy. Wszystko powyżej 85% to wynik lepszy od średniej, a znakomity zaczyna się od 90%.</translation>
    </message>
    <message>
        <source>Ask one short question right after the work, in the language you worked in.</source>
        <translation>Zadaj jedno krótkie pytanie zaraz po pracy, w języku, w którym ją wykonano.</translation>
    </message>
    <message>
        <source>Add an open question to it: the few words people write tell you what to change.</source>
        <translation>Dodaj do niego pytanie otwarte: kilka słów, które ktoś napisze, powie ci, co zmienić.</translation>
    </message>
    <message>
        <source>Look for the cause that the low answers share, and change that one thing first.</source>
        <translation>Poszukaj wspólnej przyczyny niskich ocen i najpierw zmień właśnie ją.</translation>
    </message>
    <message>
        <source>While you get fewer than about 20 answers a month, read the quarter or the year instead of the month.</source>
        <translation>Dopóki dostajesz mniej niż około 20 odpowiedzi miesięcznie, patrz na kwartał lub rok zamiast na miesiąc.</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Języki na osobę asystującą</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>on a tile: at most 24 characters</comment>
        <translation>Języki na osobę</translation>
    </message>
    <message>
        <source>How many languages your business offers for each assistant in it. If you work alone, it is simply the number of languages you work in.</source>
        <translation>Ile języków oferuje twoja działalność na każdą osobę asystującą. Jeśli pracujesz w pojedynkę, to po prostu liczba języków, w których pracujesz.</translation>
    </message>
    <message>
        <source>Every language you work in well opens the door to more clients. For one person, though, it is a fact about you rather than a result to watch.</source>
        <translation>Każdy język, w którym dobrze pracujesz, otwiera drzwi do kolejnych klientów. Dla jednej osoby jest to jednak raczej fakt niż wynik, który warto obserwować.</translation>
    </message>
    <message>
        <source>languages spoken ÷ assistants</source>
        <comment>a formula in words</comment>
        <translation>języki pracy ÷ osoby asystujące</translation>
    </message>
    <message>
        <source>3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the benchmark.</source>
        <translation>3 języki i 3 osoby: 3 ÷ 3 = 1 język na osobę, czyli wynik gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>For one person the figure is nearly constant. It changes when you add a language or take on help, and no good or bad month will move it.</source>
        <translation>Dla jednej osoby wynik jest niemal stały. Zmienia się, gdy dojdzie język albo ktoś do pomocy; żaden dobry ani zły miesiąc go nie ruszy.</translation>
    </message>
    <message>
        <source>Taking on help can lower it. Alone with 3 languages you are at 3, which is exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is below the benchmark.</source>
        <translation>Przyjęcie kogoś do pomocy może go obniżyć. W pojedynkę z 3 językami masz 3, czyli wynik znakomity; z drugą osobą, która zna te same 3, masz 1,5, czyli wynik gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>It does not ask how well you know a language. Two that you master may be worth more than five that you know a little.</source>
        <translation>Nie pyta, jak dobrze znasz język. Dwa dobrze opanowane mogą być więcej warte niż pięć znanych słabo.</translation>
    </message>
    <message>
        <source>The article does not say whether a language that two assistants share counts once or twice. Here it counts once.</source>
        <translation>Artykuł nie mówi, czy język wspólny dla dwóch osób liczy się raz czy dwa razy. Tutaj liczy się raz.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything under 2 is below the benchmark.</source>
        <translation>Artykuł nie podaje poziomu typowego, więc wszystko poniżej 2 to wynik gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>Count only the languages in which you would send a letter for a client without help.</source>
        <translation>Licz tylko języki, w których bez niczyjej pomocy wyślesz list w imieniu klienta.</translation>
    </message>
    <message>
        <source>Before you learn another language, find out which one your clients ask for.</source>
        <translation>Zanim zaczniesz uczyć się kolejnego języka, sprawdź, o który pytają twoi klienci.</translation>
    </message>
    <message>
        <source>Show your languages, with your level in each, in offers and on your website. That is where they win you work.</source>
        <translation>Pokazuj swoje języki wraz z poziomem znajomości w ofertach i na stronie internetowej. To tam przynoszą ci pracę.</translation>
    </message>
    <message>
        <source>Net promoter score (NPS), non-English-speaking clients</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Net Promoter Score (NPS), klienci nieanglojęzyczni</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>How willing clients who do not speak English are to recommend you: the share of keen supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 to +100.</source>
        <translation>Na ile klienci, którzy nie mówią po angielsku, są skłonni cię polecić: odsetek gorących zwolenników (promotorów) minus odsetek niezadowolonych klientów (krytyków). Przyjmuje wartości od −100 do +100.</translation>
    </message>
    <message>
        <source>Recommendations cost you nothing, and clients who share a language talk to each other. This shows whether they would speak up for you.</source>
        <translation>Polecenia nic cię nie kosztują, a klienci o wspólnym języku rozmawiają ze sobą. Ten wskaźnik pokazuje, czy powiedzą o tobie dobre słowo.</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) ÷ (promoters + passives + detractors)</source>
        <translation>100 × (promotorzy − krytycy) ÷ (promotorzy + neutralni + krytycy)</translation>
    </message>
    <message>
        <source>40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below the benchmark.</source>
        <translation>40 promotorów, 20 neutralnych i 40 krytyków: 100 × (40 − 40) ÷ 100 = 0, czyli wynik gorszy od punktu odniesienia.</translation>
    </message>
    <message>
        <source>With few clients the score leaps. With 5 answers, one promoter who becomes a detractor takes 40 points away.</source>
        <translation>Przy niewielu klientach wynik skacze. Przy 5 odpowiedziach jeden promotor, który staje się krytykiem, zabiera 40 punktów.</translation>
    </message>
    <message>
        <source>A score of 0 does not mean that nobody is happy: promoters and detractors are equal in number. Passives belong to neither side, and each of them pulls the score toward 0.</source>
        <translation>Wynik 0 nie oznacza, że nikt nie jest zadowolony: promotorów i krytyków jest tyle samo. Neutralni nie należą do żadnej strony, a każdy z nich przyciąga wynik ku 0.</translation>
    </message>
    <message>
        <source>People in different countries use a scale from 0 to 10 differently. An 8 may be high praise in one language and lukewarm in another, so compare each language with its own past.</source>
        <translation>W różnych krajach ludzie różnie używają skali od 0 do 10. W jednym języku 8 może być wielką pochwałą, a w innym oceną bez entuzjazmu, więc porównuj każdy język z jego własną przeszłością.</translation>
    </message>
    <message>
        <source>It does not tell you why someone would recommend you or not.</source>
        <translation>Nie mówi, dlaczego ktoś by cię polecił albo nie.</translation>
    </message>
    <message>
        <source>It leaves English-speaking clients out on purpose, so it is not offered for English as the service language.</source>
        <translation>Celowo pomija klientów anglojęzycznych, więc nie jest dostępny dla angielskiego jako języka obsługi.</translation>
    </message>
    <message>
        <source>The published levels are for the United States and, as the article itself says, vary from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above average.</source>
        <translation>Opublikowane poziomy dotyczą Stanów Zjednoczonych i, jak mówi sam artykuł, różnią się między branżami. Wartości od 40 do 50 artykuł pozostawia bez oceny; tutaj od 30 do mniej niż 50 to wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>Ask twice a year, in the client’s own language: how likely are you to recommend me, from 0 to 10?</source>
        <translation>Pytaj dwa razy w roku, w języku klienta: na ile prawdopodobne jest, w skali od 0 do 10, że polecą mnie Państwo innym?</translation>
    </message>
    <message>
        <source>Ask next what would have made the answer one point higher.</source>
        <translation>Zapytaj następnie, co podniosłoby odpowiedź o jeden punkt.</translation>
    </message>
    <message>
        <source>Write to every detractor within a few days: thank them and ask what went wrong.</source>
        <translation>Napisz do każdego krytyka w ciągu kilku dni: podziękuj i zapytaj, co poszło nie tak.</translation>
    </message>
    <message>
        <source>Ask promoters for an introduction or for a few words that you may quote.</source>
        <translation>Poproś promotorów o polecenie albo o kilka słów, które możesz zacytować.</translation>
    </message>
    <message>
        <source>Average resolution time, multilingual tickets</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Średni czas realizacji, zgłoszenia wielojęzyczne</translation>
    </message>
    <message>
        <source>Ticket resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Czas realizacji zgłoszeń</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one support request (ticket) that needs your language skills. Lower is better.</source>
        <translation>Ile godzin średnio zajmuje realizacja jednej prośby o pomoc (zgłoszenia), która wymaga twojej znajomości języków. Im mniej, tym lepiej.</translation>
    </message>
    <message>
        <source>People who wait for help in their language may have nobody else to ask. If this figure grows, a language, a topic or a client is taking more of your time than you planned.</source>
        <translation>Ktoś, kto czeka na pomoc w swoim języku, może nie mieć do kogo innego się zwrócić. Jeśli ten wynik rośnie, jakiś język, temat lub klient zajmuje ci więcej czasu, niż było zaplanowane.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ tickets resolved</source>
        <translation>godziny realizacji ÷ zrealizowane zgłoszenia</translation>
    </message>
    <message>
        <source>60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.</source>
        <translation>60 godzin na 20 zgłoszeń: 60 ÷ 20 = 3 godziny na zgłoszenie, czyli wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours make an average of 5 hours.</source>
        <translation>Jedno trudne zgłoszenie może zepsuć spokojny miesiąc: dziesięć zgłoszeń po 1 godzinie i jedno na 45 godzin dają średnio 5 godzin.</translation>
    </message>
    <message>
        <source>Faster is not always better. A hasty answer often comes back as a new ticket.</source>
        <translation>Szybciej nie zawsze znaczy lepiej. Pospieszna odpowiedź często wraca jako nowe zgłoszenie.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is above average here, but typical as average resolution time (ART). The published levels here follow the article on multilingual services.</source>
        <translation>Oba artykuły oceniają ten sam wynik różnie: 3 godziny to tutaj wynik lepszy od średniej, ale jako średni czas realizacji (ART) – typowy. Opublikowane poziomy pochodzą tu z artykułu o usługach wielojęzycznych.</translation>
    </message>
    <message>
        <source>The article has online stores (e-commerce) in mind. If you work alone and not all day, its levels are hard to reach in elapsed hours.</source>
        <translation>Artykuł ma na myśli sklepy internetowe (e-commerce). Jeśli pracujesz w pojedynkę i nie przez cały dzień, jego poziomy trudno osiągnąć w godzinach, które upłynęły.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything over 4 hours is below the benchmark. Exactly 2 hours is above average; exceptional means less than 2.</source>
        <translation>Artykuł nie podaje poziomu typowego, więc wszystko ponad 4 godziny to wynik gorszy od punktu odniesienia. Dokładnie 2 godziny to wynik lepszy od średniej; znakomity oznacza mniej niż 2.</translation>
    </message>
    <message>
        <source>Keep ready answers to the most frequent questions in every language you serve.</source>
        <translation>Miej gotowe odpowiedzi na najczęstsze pytania w każdym języku, w którym obsługujesz klientów.</translation>
    </message>
    <message>
        <source>Ask for everything you need in your first reply, so that a ticket does not go back and forth.</source>
        <translation>Już w pierwszej odpowiedzi zapytaj o wszystko, czego potrzebujesz, żeby zgłoszenie nie krążyło tam i z powrotem.</translation>
    </message>
    <message>
        <source>Look at the three longest tickets of the month. Do they share a language, a topic or a client?</source>
        <translation>Przyjrzyj się trzem najdłuższym zgłoszeniom miesiąca. Czy łączy je język, temat lub klient?</translation>
    </message>
    <message>
        <source>Tell people your working hours, so that nobody expects an answer at night.</source>
        <translation>Podaj swoje godziny pracy, żeby nikt nie spodziewał się odpowiedzi w nocy.</translation>
    </message>
    <message>
        <source>Client retention, multilingual services</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Utrzymanie klientów, usługi wielojęzyczne</translation>
    </message>
    <message>
        <source>Multilingual retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Utrzymanie (wielojęz.)</translation>
    </message>
    <message>
        <source>Of the clients who used your multilingual services when the period began, the share who still use them when it ends. Clients won on the way do not count.</source>
        <translation>Odsetek klientów korzystających z twoich usług wielojęzycznych na początku okresu, którzy nadal korzystają z nich na końcu. Klienci zdobyci po drodze się nie liczą.</translation>
    </message>
    <message>
        <source>A client who stays needs no advertising, no first call and no trial job. When clients leave quietly, this is where you see it.</source>
        <translation>Klient, który zostaje, nie wymaga reklamy, pierwszej rozmowy ani zlecenia próbnego. Gdy klienci odchodzą po cichu, widać to tutaj.</translation>
    </message>
    <message>
        <source>100 × clients kept ÷ clients at the start</source>
        <translation>100 × klienci, którzy zostali ÷ klienci na początku</translation>
    </message>
    <message>
        <source>45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.</source>
        <translation>Na końcu nadal jest 45 z 50 klientów: 100 × 45 ÷ 50 = 90%, czyli wynik lepszy od średniej.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 is below the benchmark, and nothing lies between.</source>
        <translation>Przy 4 klientach wynik zmienia się skokami po 25 punktów procentowych: 4 z 4 to wynik znakomity, 3 z 4 – gorszy od punktu odniesienia, a pomiędzy nimi nie ma nic.</translation>
    </message>
    <message>
        <source>A year cannot be calculated from its months, because each month starts from another list of clients. Enter the quarter or the year by itself; until you do, its chart shows a gap.</source>
        <translation>Roku nie da się obliczyć z miesięcy, bo każdy miesiąc zaczyna się od innej listy klientów. Wprowadź osobno kwartał lub rok; do tego czasu wykres pokazuje lukę.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is above average here, but exceptional as the client retention rate (CRR). The published levels here follow the article on multilingual services.</source>
        <translation>Oba artykuły oceniają ten sam wynik różnie: 90% to tutaj wynik lepszy od średniej, ale jako wskaźnik utrzymania klientów (CRR) – znakomity. Opublikowane poziomy pochodzą tu z artykułu o usługach wielojęzycznych.</translation>
    </message>
    <message>
        <source>The article calls 85% to 90% both typical and above average, and leaves 90% to 95% open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures are for the United States.</source>
        <translation>Artykuł uznaje 85–90% zarówno za wynik typowy, jak i za lepszy od średniej, a 90–95% pozostawia bez oceny. Tutaj od 85% do mniej niż 95% to wynik lepszy od średniej, a znakomity zaczyna się od 95%. Liczby dotyczą Stanów Zjednoczonych.</translation>
    </message>
    <message>
        <source>The article’s formula speaks of clients at the end, which would let newcomers hide those who left. Here, as in its example, only the clients at the start are followed.</source>
        <translation>Wzór z artykułu mówi o klientach na końcu, przez co nowi mogliby ukryć tych, którzy odeszli. Tutaj, tak jak w jego przykładzie, śledzi się tylko początkowych klientów.</translation>
    </message>
    <message>
        <source>A project that ended as planned looks the same as a client you lost.</source>
        <translation>Projekt, który skończył się zgodnie z planem, wygląda tak samo jak utracony klient.</translation>
    </message>
    <message>
        <source>Write down the list of your multilingual clients when the period begins. It is hard to rebuild later.</source>
        <translation>Spisz listę klientów usług wielojęzycznych na początku okresu. Później trudno ją odtworzyć.</translation>
    </message>
    <message>
        <source>Watch for clients whose orders shrink, and talk to them before they decide.</source>
        <translation>Zwracaj uwagę na klientów, których zamówienia maleją, i porozmawiaj z nimi, zanim podejmą decyzję.</translation>
    </message>
    <message>
        <source>When a client leaves, ask why in one friendly question and keep the answer as a note.</source>
        <translation>Gdy klient odchodzi, zapytaj o powód w jednym życzliwym pytaniu i zachowaj odpowiedź jako notatkę.</translation>
    </message>
    <message>
        <source>Offer regular clients a monthly arrangement with fixed hours, so that staying is the easy choice.</source>
        <translation>Zaproponuj stałym klientom miesięczną umowę ze stałą liczbą godzin, żeby pozostanie było najłatwiejszym wyborem.</translation>
    </message>
    <message>
        <source>Multilingual tasks handled</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wykonane zadania wielojęzyczne</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Zadania na godzinę</translation>
    </message>
    <message>
        <source>How many multilingual tasks you complete in one hour of work on them.</source>
        <translation>Ile zadań wielojęzycznych wykonujesz w ciągu jednej godziny pracy nad nimi.</translation>
    </message>
    <message>
        <source>It helps you to set prices: when you know how many tasks fit into an hour, you know what a fixed price per task earns you.</source>
        <translation>Pomaga ustalać ceny: gdy wiesz, ile zadań mieści się w godzinie, wiesz też, ile przynosi ci stała cena za zadanie.</translation>
    </message>
    <message>
        <source>multilingual tasks ÷ hours worked on them</source>
        <translation>zadania wielojęzyczne ÷ godziny pracy nad nimi</translation>
    </message>
    <message>
        <source>100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.</source>
        <translation>100 zadań w 50 godzin: 100 ÷ 50 = 2 zadania na godzinę, czyli wynik typowy.</translation>
    </message>
    <message>
        <source>A task is whatever you count as one. Ten short emails in an hour read as 10, a contract that takes five hours reads as 0.2, and both may be good work.</source>
        <translation>Zadaniem jest to, co liczysz jako jedno. Dziesięć krótkich e-maili w godzinę daje 10, umowa zajmująca pięć godzin daje 0,2, a jedno i drugie może być dobrą pracą.</translation>
    </message>
    <message>
        <source>It rewards small tasks. When you win harder and better paid work, the figure falls.</source>
        <translation>Nagradza małe zadania. Gdy zdobywasz trudniejszą i lepiej płatną pracę, wynik spada.</translation>
    </message>
    <message>
        <source>It says nothing about quality. Read it together with accuracy.</source>
        <translation>Nic nie mówi o jakości. Czytaj go razem z poprawnością.</translation>
    </message>
    <message>
        <source>Hours you forget to write down make you look faster than you are.</source>
        <translation>Przez godziny, których nie zapiszesz, praca wygląda na szybszą, niż jest.</translation>
    </message>
    <message>
        <source>The article names no level above average: 1.5 up to and including 2.5 is typical, and anything more is exceptional. The figures are for the United States.</source>
        <translation>Artykuł nie podaje poziomu lepszego od średniej: od 1,5 do 2,5 włącznie to wynik typowy, a wszystko powyżej – znakomity. Liczby dotyczą Stanów Zjednoczonych.</translation>
    </message>
    <message>
        <source>Write down once what counts as one task, and keep to it.</source>
        <translation>Zapisz raz, co liczy się jako jedno zadanie, i trzymaj się tego.</translation>
    </message>
    <message>
        <source>Compare each client and each language with its own past, not with one another.</source>
        <translation>Porównuj każdego klienta i każdy język z jego własną przeszłością, a nie między sobą.</translation>
    </message>
    <message>
        <source>Do the tasks of one language in one go; every change of language costs attention.</source>
        <translation>Wykonuj zadania w jednym języku za jednym razem; każda zmiana języka kosztuje uwagę.</translation>
    </message>
    <message>
        <source>If this figure rises while accuracy falls, slow down.</source>
        <translation>Jeśli ten wynik rośnie, a poprawność spada, zwolnij.</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Wykorzystanie pakietu</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Wykorzystanie pakietu</translation>
    </message>
    <message>
        <source>The share of the hours that a client bought, with those carried over, that you have used.</source>
        <translation>Odsetek godzin wykupionych przez klienta, razem z przeniesionymi, które wykorzystano.</translation>
    </message>
    <message>
        <source>How many hours are left is what a client reads first. Hours beyond the package are work that nobody has paid for yet.</source>
        <translation>To, ile godzin zostało, klient czyta w pierwszej kolejności. Godziny ponad pakiet to praca, za którą nikt jeszcze nie zapłacił.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ (package hours + carried hours)</source>
        <translation>100 × godziny produktywne ÷ (godziny pakietu + przeniesione godziny)</translation>
    </message>
    <message>
        <source>22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: 100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.</source>
        <translation>22 godziny z pakietu 20 godzin i przeniesionej 1 godziny 30 minut: 100 × 22 ÷ 21,5 = 102,3%, czyli pół godziny ponad pakiet.</translation>
    </message>
    <message>
        <source>There is no published benchmark. Neither high nor low is better: hours that are left were paid for without work, and hours that are over were worked without pay.</source>
        <translation>Nie ma opublikowanego punktu odniesienia. Ani więcej, ani mniej nie znaczy lepiej: za pozostałe godziny zapłacono bez pracy, a godziny ponad pakiet przepracowano bez zapłaty.</translation>
    </message>
    <message>
        <source>All productive hours of the client count, in all service languages. Hours that are not part of the package cannot be told apart.</source>
        <translation>Liczą się wszystkie godziny produktywne klienta, we wszystkich językach obsługi. Godzin, które nie należą do pakietu, nie da się odróżnić.</translation>
    </message>
    <message>
        <source>Several clients are added up, so one can hide another; the sentence says how many are over.</source>
        <translation>Kilku klientów się sumuje, więc jeden może ukryć drugiego; zdanie mówi, ilu przekroczyło pakiet.</translation>
    </message>
    <message>
        <source>If a period ended without hours, it is unknown what was left: nothing is carried over, and the chart says so.</source>
        <translation>Jeśli za zakończony okres nie ma godzin, nie wiadomo, ile zostało: nic nie jest przenoszone, a wykres to podaje.</translation>
    </message>
    <message>
        <source>A block of hours belongs to no month. What is used of it is counted from its first day on, and is not in this chart.</source>
        <translation>Blok godzin nie należy do żadnego miesiąca. Jego wykorzystanie liczy się od pierwszego dnia i nie ma go na tym wykresie.</translation>
    </message>
    <message>
        <source>Tell the client at 80% what is left, before the package is used up.</source>
        <translation>Przy 80% powiedz klientowi, ile zostało, zanim pakiet się wyczerpie.</translation>
    </message>
    <message>
        <source>If the client goes over the package two months in a row, offer a larger one. If many hours are left, suggest tasks, or a smaller package.</source>
        <translation>Jeśli pakiet jest przekraczany przez dwa miesiące z rzędu, zaproponuj większy. Jeśli wiele godzin zostaje, zaproponuj zadania albo mniejszy pakiet.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>all periods</source>
        <comment>a benchmark is valid for them</comment>
        <translation>wszystkie okresy</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <comment>a benchmark is valid</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>od okresu {period}</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>whose benchmark it is</comment>
        <translation>działalność</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>printed after a command</comment>
        <translation>Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <comment>a language: its name in the program</comment>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language: its name in the program</comment>
        <translation>bułgarski</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language: its name in the program</comment>
        <translation>kataloński</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language: its name in the program</comment>
        <translation>czeski</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language: its name in the program</comment>
        <translation>duński</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language: its name in the program</comment>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language: its name in the program</comment>
        <translation>grecki</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language: its name in the program</comment>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language: its name in the program</comment>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language: its name in the program</comment>
        <translation>estoński</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language: its name in the program</comment>
        <translation>fiński</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language: its name in the program</comment>
        <translation>filipiński</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language: its name in the program</comment>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language: its name in the program</comment>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language: its name in the program</comment>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language: its name in the program</comment>
        <translation>chorwacki</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language: its name in the program</comment>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language: its name in the program</comment>
        <translation>indonezyjski</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language: its name in the program</comment>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language: its name in the program</comment>
        <translation>japoński</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language: its name in the program</comment>
        <translation>koreański</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language: its name in the program</comment>
        <translation>litewski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language: its name in the program</comment>
        <translation>łotewski</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language: its name in the program</comment>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language: its name in the program</comment>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language: its name in the program</comment>
        <translation>polski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language: its name in the program</comment>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language: its name in the program</comment>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language: its name in the program</comment>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language: its name in the program</comment>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language: its name in the program</comment>
        <translation>słoweński</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language: its name in the program</comment>
        <translation>serbski</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language: its name in the program</comment>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language: its name in the program</comment>
        <translation>tajski</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language: its name in the program</comment>
        <translation>turecki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language: its name in the program</comment>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language: its name in the program</comment>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language: its name in the program</comment>
        <translation>chiński</translation>
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
        <translation>Plik „{file}” zastąpiono innym plikiem, gdy był otwarty; mógł to zrobić program do synchronizacji. Nic więcej się w nim nie zapisze.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” nadpisano, gdy był otwarty; mógł to zrobić program do synchronizacji. Nic więcej się w nim nie zapisze.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it again to continue.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>Nazwę pliku „{file}” zmieniono na „{name}”, gdy był otwarty. To, co zapisano, jest w nim. Otwórz go jeszcze raz, żeby pracować dalej.</translation>
    </message>
    <message>
        <source>“{file}” was deleted or moved away while it was open. Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” usunięto lub przeniesiono, gdy był otwarty. Nic więcej się nie zapisze.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Folder pliku „{file}” zniknął. Czy odłączono dysk lub pamięć USB? Nic więcej się nie zapisze.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. Restore a backup to continue.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik „{file}” jest uszkodzony: niektórych liczb może brakować albo mogą być błędne. Nic więcej się w nim nie zapisze. Przywróć kopię zapasową, żeby pracować dalej.</translation>
    </message>
    <message>
        <source>What you had saved is next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>To, co zapisano, jest obok niego, w pliku „{kept}”.</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>Nie ma już w nim niektórych zapisanych liczb. Ich lista jest obok niego, w pliku „{kept}”.</translation>
    </message>
    <message>
        <source>What you had saved is in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>To, co zapisano, jest w pliku {kept}</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>Nie ma już w nim niektórych zapisanych liczb. Ich lista jest w pliku {kept}</translation>
    </message>
    <message>
        <source>What you had saved could not be copied: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Nie udało się skopiować tego, co zapisano: {why}</translation>
    </message>
    <message>
        <source>Nothing had been entered since it was opened.</source>
        <translation>Od otwarcia niczego w nim nie wprowadzono.</translation>
    </message>
    <message>
        <source>{file} (before it was replaced on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (przed zastąpieniem {day})</translation>
    </message>
    <message>
        <source>{file} (before it was deleted on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (przed usunięciem {day})</translation>
    </message>
    <message>
        <source>{file} (entered before it was overwritten on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (wprowadzone przed nadpisaniem {day})</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <comment>a button</comment>
        <translation>Otwórz jeszcze raz</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <comment>a button: a file that was deleted</comment>
        <translation>Przywróć plik</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>The file is not as you left it</source>
        <comment>a title</comment>
        <translation>Plik jest inny niż ostatnio</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: close the window</comment>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>%n kopia tego pliku jest obok niego: {names}. Zapewne utworzył ją program do synchronizacji po zmianach w dwóch miejscach. Żeby porównać, otwórz ją przez Plik › Otwórz tylko do odczytu.</numerusform>
            <numerusform>%n kopie tego pliku są obok niego: {names}. Zapewne utworzył je program do synchronizacji po zmianach w dwóch miejscach. Żeby porównać, otwórz jedną przez Plik › Otwórz tylko do odczytu.</numerusform>
            <numerusform>%n kopii tego pliku jest obok niego: {names}. Zapewne utworzył je program do synchronizacji po zmianach w dwóch miejscach. Żeby porównać, otwórz jedną przez Plik › Otwórz tylko do odczytu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in a folder of {service}, which may replace it while you work. It is safer to keep the file on this computer only and to let {service} take the backups.</source>
        <comment>{service} is a name such as Dropbox</comment>
        <translation>Ten plik jest w folderze usługi {service}, która może go zastąpić podczas pracy. Bezpieczniej jest trzymać plik tylko na tym komputerze, a usłudze {service} zostawić kopie zapasowe.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>W tym pliku nie ma %n wprowadzonej liczby.</numerusform>
            <numerusform>W tym pliku nie ma %n wprowadzonych liczb.</numerusform>
            <numerusform>W tym pliku nie ma %n wprowadzonych liczb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Them Again…</source>
        <comment>a button</comment>
        <translation>Wprowadź je ponownie…</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Resolution hours, client requests</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Godziny realizacji, zlecenia klientów</translation>
    </message>
    <message>
        <source>The hours it took to resolve the requests counted in this period, added up. Include the hours these requests took in earlier periods.</source>
        <translation>Łączna liczba godzin, które zajęła realizacja zleceń policzonych w tym okresie. Dolicz godziny, które te zlecenia zajęły we wcześniejszych okresach.</translation>
    </message>
    <message>
        <source>Elapsed or worked hours: one choice for the whole business, named on the chart.</source>
        <translation>Godziny, które upłynęły, albo przepracowane: jeden wybór dla całej działalności, podany na wykresie.</translation>
    </message>
    <message>
        <source>Resolution hours</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Godziny realizacji</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Zrealizowane zlecenia</translation>
    </message>
    <message>
        <source>Client requests resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Zlecenia klientów zrealizowane w tym okresie, niezależnie od tego, kiedy wpłynęły. Te wciąż otwarte czekają na okres, w którym zostaną zrealizowane.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Godziny produktywne</translation>
    </message>
    <message>
        <source>Hours spent on work for clients. Invoices, finding clients and learning are not among them.</source>
        <translation>Godziny pracy dla klientów. Nie należą do nich faktury, szukanie klientów ani nauka.</translation>
    </message>
    <message>
        <source>More than the available hours is possible with overtime; it is saved with a warning.</source>
        <translation>Przy nadgodzinach może ich być więcej niż dostępnych godzin; są wtedy zapisywane z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Godziny dostępne</translation>
    </message>
    <message>
        <source>Hours you set aside for work of every kind in the period. Leave out breaks, holidays and days off.</source>
        <translation>Godziny, które przeznaczasz w tym okresie na pracę każdego rodzaju. Pomiń przerwy, święta i dni wolne.</translation>
    </message>
    <message>
        <source>One figure for the whole business, not for each client.</source>
        <translation>Jedna liczba dla całej działalności, a nie dla każdego klienta.</translation>
    </message>
    <message>
        <source>Clients at the end</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Klienci na końcu</translation>
    </message>
    <message>
        <source>All clients you have on the last day of the period, new ones included.</source>
        <translation>Wszyscy klienci w ostatnim dniu okresu, także nowi.</translation>
    </message>
    <message>
        <source>The next period starts with this figure.</source>
        <translation>Następny okres zaczyna się od tej liczby.</translation>
    </message>
    <message>
        <source>New clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Nowi klienci</translation>
    </message>
    <message>
        <source>Clients won in the period, even if they have left again since. A client who returns after a long break may count as new; keep to one rule.</source>
        <translation>Klienci zdobyci w tym okresie, nawet jeśli już odeszli. Klient, który wraca po długiej przerwie, może liczyć się jako nowy; trzymaj się jednej zasady.</translation>
    </message>
    <message>
        <source>Used for client retention and for client acquisition. More new clients than leads is possible because a lead may be older; it is saved with a warning.</source>
        <translation>Służy do obliczania utrzymania i pozyskiwania klientów. Nowych klientów może być więcej niż potencjalnych, bo zapytanie może być wcześniejsze; liczba jest wtedy zapisywana z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Klienci na początku</translation>
    </message>
    <message>
        <source>All clients you have when the period begins, before any new one.</source>
        <translation>Wszyscy klienci na początku okresu, przed nowymi.</translation>
    </message>
    <message>
        <source>The clients at the end of the period before. If you enter another figure, it is saved with a warning.</source>
        <translation>Klienci na końcu poprzedniego okresu. Inna liczba jest zapisywana z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>Satisfied clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Zadowoleni klienci</translation>
    </message>
    <message>
        <source>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.</source>
        <oldsource>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>Klienci, którzy odpowiadają 4 lub 5 na 5 albo „zadowolony” lub lepiej. Tak się zwykle przyjmuje.</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Odpowiadający klienci</translation>
    </message>
    <message>
        <source>Clients who answered your survey in the period. Over a year, one client may count more than once.</source>
        <translation>Klienci, którzy odpowiedzieli w tym okresie na ankietę. W ciągu roku jeden klient może liczyć się więcej niż raz.</translation>
    </message>
    <message>
        <source>Enter the answers you received, not the surveys you sent.</source>
        <translation>Wprowadź odpowiedzi otrzymane, a nie wysłane ankiety.</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Potencjalni klienci</translation>
    </message>
    <message>
        <source>People or companies that showed interest in your services for the first time in the period, whether or not they became clients.</source>
        <translation>Osoby lub firmy, które w tym okresie po raz pierwszy zainteresowały się twoimi usługami, niezależnie od tego, czy zostały klientami.</translation>
    </message>
    <message>
        <source>Suggested from the period before. Change it only if something has changed.</source>
        <translation>Proponowane z poprzedniego okresu. Zmień tylko wtedy, gdy coś się zmieniło.</translation>
    </message>
    <message>
        <source>Services offered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Oferowane usługi</translation>
    </message>
    <message>
        <source>Different services you offer at the end of the period. Count each service once, however many clients use it.</source>
        <translation>Różne usługi oferowane na koniec okresu. Policz każdą raz, niezależnie od tego, ilu klientów z niej korzysta.</translation>
    </message>
    <message>
        <source>Clients served</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Obsługiwani klienci</translation>
    </message>
    <message>
        <source>Clients who are active on the last day of the period. This is often the same figure as the clients at the end.</source>
        <translation>Klienci aktywni w ostatnim dniu okresu. Często to ta sama liczba co klienci na końcu.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Zadania wykonane</translation>
    </message>
    <message>
        <source>Tasks completed on time during the period, of those assigned to you.</source>
        <translation>Zadania wykonane w terminie w tym okresie, spośród powierzonych.</translation>
    </message>
    <message>
        <source>More than were assigned is possible because some may be carried over from before; it is saved with a warning.</source>
        <translation>Może być ich więcej niż powierzonych, bo część mogła przejść z wcześniejszych okresów; liczba jest wtedy zapisywana z ostrzeżeniem.</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Zadania powierzone</translation>
    </message>
    <message>
        <source>Tasks given to you in the period, whenever they are due. Leave out those that the client withdrew.</source>
        <translation>Zadania powierzone ci w tym okresie, niezależnie od ich terminu. Pomiń te, które klient wycofał.</translation>
    </message>
    <message>
        <source>Accurate communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Poprawne teksty</translation>
    </message>
    <message>
        <source>Those of the checked translations and messages in which nothing was wrong or missing.</source>
        <translation>Te ze sprawdzonych tłumaczeń i wiadomości, w których nic nie było błędne i niczego nie brakowało.</translation>
    </message>
    <message>
        <source>Checked communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Sprawdzone teksty</translation>
    </message>
    <message>
        <source>Translations and messages that somebody checked in the period, whether they were right or not.</source>
        <translation>Tłumaczenia i wiadomości, które ktoś sprawdził w tym okresie, poprawne i niepoprawne.</translation>
    </message>
    <message>
        <source>Enter only what was checked.</source>
        <translation>Wprowadź tylko to, co sprawdzono.</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Pozytywne odpowiedzi</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.</source>
        <oldsource>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>Odpowiedzi 4 lub 5 na 5 albo „zadowolony” lub lepiej. Tak się zwykle przyjmuje.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Odpowiedzi w ankiecie</translation>
    </message>
    <message>
        <source>All answers to your satisfaction survey that came in during the period, good and bad. People who did not answer are not counted.</source>
        <translation>Wszystkie odpowiedzi na twoją ankietę satysfakcji, które przyszły w tym okresie, dobre i złe. Osób, które nie odpowiedziały, się nie liczy.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Języki pracy</translation>
    </message>
    <message>
        <source>Languages that your business works in for clients at the end of the period. Count each language once, your mother tongue included.</source>
        <translation>Języki, w których twoja działalność pracuje dla klientów na koniec okresu. Policz każdy język raz, razem z językiem ojczystym.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Osoby asystujące</translation>
    </message>
    <message>
        <source>People who do assistant work in your business at the end of the period, you included. If you work alone, enter 1.</source>
        <translation>Osoby, które na koniec okresu wykonują w twojej działalności pracę asystencką, razem z tobą. Jeśli pracujesz w pojedynkę, wpisz 1.</translation>
    </message>
    <message>
        <source>Only for clients who do not speak English.</source>
        <translation>Tylko dla klientów, którzy nie mówią po angielsku.</translation>
    </message>
    <message>
        <source>Promoters</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Promotorzy</translation>
    </message>
    <message>
        <source>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage.</source>
        <oldsource>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage; the article leaves it open.</oldsource>
        <translation>Klienci, którzy na pytanie, na ile prawdopodobne jest, że cię polecą (w skali od 0 do 10), odpowiadają 9 lub 10. Tak się zwykle przyjmuje.</translation>
    </message>
    <message>
        <source>Detractors</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Krytycy</translation>
    </message>
    <message>
        <source>Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 to 10.</source>
        <translation>Klienci, którzy na pytanie, na ile prawdopodobne jest, że cię polecą (w skali od 0 do 10), odpowiadają od 0 do 6.</translation>
    </message>
    <message>
        <source>Passives</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Neutralni</translation>
    </message>
    <message>
        <source>Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 to 10. They are content, but not supporters yet.</source>
        <translation>Klienci, którzy na pytanie, na ile prawdopodobne jest, że cię polecą (w skali od 0 do 10), odpowiadają 7 lub 8. Są zadowoleni, ale nie są jeszcze zwolennikami.</translation>
    </message>
    <message>
        <source>Resolution hours, multilingual tickets</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Godziny realizacji, zgłoszenia wielojęzyczne</translation>
    </message>
    <message>
        <source>The hours it took to resolve the tickets counted in this period, added up. Include the hours these tickets took in earlier periods.</source>
        <translation>Łączna liczba godzin, które zajęła realizacja zgłoszeń policzonych w tym okresie. Dolicz godziny, które te zgłoszenia zajęły we wcześniejszych okresach.</translation>
    </message>
    <message>
        <source>Multilingual tickets resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Zrealizowane zgłoszenia wielojęzyczne</translation>
    </message>
    <message>
        <source>Support requests that needed your language skills and were resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Prośby o pomoc, które wymagały twojej znajomości języków i zostały zrealizowane w tym okresie, niezależnie od tego, kiedy wpłynęły. Te wciąż otwarte czekają na okres, w którym zostaną zrealizowane.</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Zrealizowane zgłoszenia</translation>
    </message>
    <message>
        <source>Enter it for each period length separately: a year cannot be calculated from its months.</source>
        <translation>Wprowadź osobno dla każdej długości okresu: roku nie da się obliczyć z miesięcy.</translation>
    </message>
    <message>
        <source>Multilingual clients kept</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Klienci usług wielojęzycznych, którzy zostali</translation>
    </message>
    <message>
        <source>Clients of the list at the start who still use your multilingual services on the last day. Clients won during the period do not count.</source>
        <translation>Klienci z listy początkowej, którzy w ostatnim dniu nadal korzystają z twoich usług wielojęzycznych. Klienci zdobyci w tym okresie się nie liczą.</translation>
    </message>
    <message>
        <source>Clients kept</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Klienci, którzy zostali</translation>
    </message>
    <message>
        <source>Multilingual clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Klienci usług wielojęzycznych na początku</translation>
    </message>
    <message>
        <source>Clients who use your multilingual services when the period begins.</source>
        <translation>Klienci, którzy korzystają z twoich usług wielojęzycznych na początku okresu.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Klienci na początku</translation>
    </message>
    <message>
        <source>Multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Zadania wielojęzyczne</translation>
    </message>
    <message>
        <source>Tasks that needed your language skills and were completed in the period, such as emails, translations or calls.</source>
        <translation>Zadania, które wymagały twojej znajomości języków i zostały wykonane w tym okresie, na przykład e-maile, tłumaczenia lub rozmowy telefoniczne.</translation>
    </message>
    <message>
        <source>Decide once what counts as one task, and keep to it.</source>
        <translation>Ustal raz, co liczy się jako jedno zadanie, i trzymaj się tego.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Zadania wykonane</translation>
    </message>
    <message>
        <source>Hours on multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Godziny na zadania wielojęzyczne</translation>
    </message>
    <message>
        <source>Hours worked on the multilingual tasks, questions and corrections included, breaks left out.</source>
        <translation>Godziny pracy nad zadaniami wielojęzycznymi, razem z pytaniami i poprawkami, bez przerw.</translation>
    </message>
    <message>
        <source>Hours on these tasks</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Godziny na te zadania</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Kupione godziny</translation>
    </message>
    <message>
        <source>Hours that the client bought for the period. They come from the client’s card; a figure here counts instead.</source>
        <translation>Godziny wykupione przez klienta na ten okres. Pochodzą z karty klienta; jeśli wpiszesz tu liczbę, to ona się liczy.</translation>
    </message>
    <message>
        <source>Leave it blank to use the hours of the card.</source>
        <translation>Zostaw puste, żeby użyć godzin z karty.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private note on {place}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Notatka prywatna: {place}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown to {client}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period; {client}: the name of a client</extracomment>
        <translation>Notatka: {place}, pokazywana klientowi {client}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown in files.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Notatka: {place}, pokazywana w plikach.</translation>
    </message>
    <message>
        <source>Removed: the note on {place}.</source>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Usunięto notatkę: {place}.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>title of a dialog</comment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <comment>heading of a dialog</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Notatka: {place}</translation>
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
        <translation>&amp;Czego dotyczy</translation>
    </message>
    <message>
        <source>All figures</source>
        <comment>in a drop-down: a note on a whole period</comment>
        <translation>Wszystkie liczby</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>a label: whose note it is, a client’s or not</comment>
        <translation>&amp;Dla</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no client</comment>
        <translation>Cała działalność</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>a label of a text field</comment>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>a label: the time that a note is about</comment>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>S&amp;how to the client</source>
        <comment>a check box</comment>
        <translation>&amp;Pokaż klientowi</translation>
    </message>
    <message>
        <source>S&amp;how in files</source>
        <comment>a check box, of a note on the whole business</comment>
        <translation>&amp;Pokaż w plikach</translation>
    </message>
    <message>
        <source>Private: only you see it, here in KPI Desk.</source>
        <translation>Prywatna: widoczna tylko dla ciebie, tutaj w KPI Desk.</translation>
    </message>
    <message>
        <source>Goes into updates for this client, and into charts that you export with notes.</source>
        <translation>Trafia do raportów dla tego klienta i na wykresy eksportowane z notatkami.</translation>
    </message>
    <message>
        <source>Goes into reviews of the business, and into charts that you export with notes.</source>
        <translation>Trafia do podsumowań działalności i na wykresy eksportowane z notatkami.</translation>
    </message>
    <message>
        <source>Clear the text to remove the note.</source>
        <translation>Wyczyść tekst, żeby usunąć notatkę.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>note on {place}</source>
        <comment>what can be undone</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>notatka: {place}</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>a menu entry of History: write a note on a figure</comment>
        <translation>&amp;Notatka…</translation>
    </message>
    <message>
        <source>Note on the &amp;Period…</source>
        <comment>a menu entry of History</comment>
        <translation>Notatka do &amp;okresu…</translation>
    </message>
    <message>
        <source>No&amp;te on the Figure…</source>
        <comment>a menu entry of Figures</comment>
        <translation>Notatka do licz&amp;by…</translation>
    </message>
    <message>
        <source>Note on the Per&amp;iod…</source>
        <comment>a menu entry of Figures</comment>
        <translation>No&amp;tatka do okresu…</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <comment>a menu entry of Charts</comment>
        <translation>&amp;Dodaj notatkę…</translation>
    </message>
    <message>
        <source>private note: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>notatka prywatna: {note}</translation>
    </message>
    <message>
        <source>note shown to the client: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>notatka pokazywana klientowi: {note}</translation>
    </message>
    <message>
        <source>note shown in files: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>notatka pokazywana w plikach: {note}</translation>
    </message>
    <message>
        <source>Private note on {period}: {note}</source>
        <comment>in the user’s own words; below a table</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Notatka prywatna ({period}): {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown to the client: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Notatka pokazywana klientowi ({period}): {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown in files: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Notatka pokazywana w plikach ({period}): {note}</translation>
    </message>
    <message>
        <source>{mark} private note</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} notatka prywatna</translation>
    </message>
    <message>
        <source>{mark} note shown to others</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} notatka pokazywana innym</translation>
    </message>
    <message>
        <source>{place}, with a private note</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, z notatką prywatną</translation>
    </message>
    <message>
        <source>{place}, with a note that is shown to others</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, z notatką pokazywaną innym</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Multilingual services</source>
        <comment>a set of KPIs</comment>
        <translation>Usługi wielojęzyczne</translation>
    </message>
    <message>
        <source>Remote agency</source>
        <comment>a set of KPIs</comment>
        <translation>Agencja zdalnej asysty</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a heading: bad values</comment>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a heading: figures to be entered</comment>
        <translation>Do uzupełnienia</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nic nie wymaga twojej uwagi.</translation>
    </message>
    <message>
        <source>See Chart</source>
        <comment>a button beside a sentence</comment>
        <translation>Zobacz wykres</translation>
    </message>
    <message>
        <source>Enter {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Wprowadź: {period}</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <comment>a button: the sheet of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Otwórz: {client}</translation>
    </message>
    <message>
        <source>Not saved: the text of the update for {client}, {period}.</source>
        <comment>a report to a client</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Niezapisane: tekst raportu dla klienta {client}, {period}.</translation>
    </message>
    <message>
        <source>Write to {client}</source>
        <comment>a button: the update of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Napisz do: {client}</translation>
    </message>
    <message>
        <source>See {period}</source>
        <comment>a button: to what is not saved</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Zobacz: {period}</translation>
    </message>
    <message>
        <source>{period} is due: nothing has been entered yet.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jest do uzupełnienia: niczego jeszcze nie wprowadzono.</translation>
    </message>
    <message>
        <source>Still due for {period}: {parts}.</source>
        <comment>in the card of what is due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {parts}: what is still due, joined as a list</extracomment>
        <translation>Jeszcze do uzupełnienia ({period}): {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>%n liczba z {of}</numerusform>
            <numerusform>%n liczby z {of}</numerusform>
            <numerusform>%n liczb z {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>everything for {clients}</source>
        <comment>still due; clients&apos; names</comment>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>wszystko ({clients})</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Niezapisane ({period}): %n liczba do sprawdzenia.</numerusform>
            <numerusform>Niezapisane ({period}): %n liczby do sprawdzenia.</numerusform>
            <numerusform>Niezapisane ({period}): %n liczb do sprawdzenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: niezamknięty dla %n klienta ({clients}).</numerusform>
            <numerusform>{period}: niezamknięty dla %n klientów ({clients}).</numerusform>
            <numerusform>{period}: niezamknięty dla %n klientów ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n raport do wysłania ({clients}).</numerusform>
            <numerusform>{period}: %n raporty do wysłania ({clients}).</numerusform>
            <numerusform>{period}: %n raportów do wysłania ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of the page</comment>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the name of a box</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>&amp;Choose KPIs…</source>
        <comment>a button</comment>
        <translation>Wy&amp;bierz wskaźniki…</translation>
    </message>
    <message>
        <source>choose KPIs</source>
        <comment>what can be undone</comment>
        <translation>wybór wskaźników</translation>
    </message>
    <message>
        <source>Order of the KPIs</source>
        <translation>Kolejność wskaźników</translation>
    </message>
    <message>
        <source>By set</source>
        <comment>an order of KPIs</comment>
        <translation>Według zestawów</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>an order of KPIs</comment>
        <translation>Od najgorszego</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>an order of KPIs</comment>
        <translation>Według nazwy</translation>
    </message>
    <message>
        <source>My order</source>
        <comment>an order of KPIs</comment>
        <translation>Moja kolejność</translation>
    </message>
    <message>
        <source>order of the KPIs</source>
        <comment>what can be undone</comment>
        <translation>kolejność wskaźników</translation>
    </message>
    <message>
        <source>Open Chart</source>
        <comment>of this KPI</comment>
        <translation>Otwórz wykres</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>of this KPI</comment>
        <translation>Otwórz liczby</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <comment>a KPI, nearer to the start</comment>
        <translation>Przesuń do przodu</translation>
    </message>
    <message>
        <source>Move Later</source>
        <comment>a KPI, nearer to the end</comment>
        <translation>Przesuń do tyłu</translation>
    </message>
    <message>
        <source>Go to another KPI</source>
        <translation>Przejdź do innego wskaźnika</translation>
    </message>
    <message>
        <source>Move the KPI</source>
        <comment>a group of buttons: change the order of tiles</comment>
        <translation>Przesuń wskaźnik</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>on a tile: the period is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, jeszcze trwa</translation>
    </message>
    <message>
        <source>{period}, incomplete</source>
        <comment>on a tile: something is missing from the value</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, niepełny</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>on a tile</comment>
        <translation>Brak liczb</translation>
    </message>
    <message>
        <source>No value yet</source>
        <comment>on a tile</comment>
        <translation>Brak wartości</translation>
    </message>
    <message>
        <source>To enter: {measures}</source>
        <comment>on a tile without a value</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>Do wprowadzenia: {measures}</translation>
    </message>
    <message>
        <source>{period}: no value, {reason}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}: brak wartości, {reason}</translation>
    </message>
    <message>
        <source>Still due for {period}: {measures}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Jeszcze do uzupełnienia ({period}): {measures}</translation>
    </message>
    <message>
        <source>What would you like to track?</source>
        <translation>Co chcesz śledzić?</translation>
    </message>
    <message>
        <source>Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at any time.</source>
        <translation>Wybierz zestaw wskaźników. Program będzie pytać tylko o ich liczby, a wybór można zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the program</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both sets of KPIs</comment>
        <translation>Oba</translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>%n wskaźnik z obu zestawów.</numerusform>
            <numerusform>Wszystkie %n wskaźniki z obu zestawów.</numerusform>
            <numerusform>Wszystkie wskaźniki z obu zestawów (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <comment>a button</comment>
        <translation>Obejrzyj przykład</translation>
    </message>
    <message>
        <source>Two years of made-up figures in a separate file. Yours isn’t touched.</source>
        <translation>Dwa lata zmyślonych liczb w osobnym pliku. Twój pozostaje nietknięty.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>a button</comment>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>There are backups on this computer. Continue from one of them.</source>
        <translation>Na tym komputerze są kopie zapasowe. Możesz zacząć od jednej z nich.</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <comment>title of a dialog</comment>
        <translation>Wybór wskaźników</translation>
    </message>
    <message>
        <source>You won’t be asked for KPIs you don’t track. Figures you have entered are kept.</source>
        <translation>Program nie będzie pytać o wskaźniki, których nie śledzisz. Wprowadzone już liczby pozostaną.</translation>
    </message>
    <message>
        <source>&amp;Track These</source>
        <comment>a button</comment>
        <translation>Ś&amp;ledź wybrane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{used} of {total} used</source>
        <comment>18 h 30 min of 20 h used</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} z {total} wykorzystano</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} and {carried} carried over)</source>
        <comment>hours of a package, some from the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} z {total} wykorzystano ({bought}, przeniesiono {carried})</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} less {carried} used before)</source>
        <comment>hours of a package, some used in the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} z {total} wykorzystano ({bought} minus {carried} wcześniejszej nadwyżki)</translation>
    </message>
    <message>
        <source>{used} used, none available ({bought} less {carried} used before)</source>
        <extracomment>{used}: hours, such as 17 h 30 min; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} wykorzystano, brak godzin do wykorzystania ({bought} minus {carried} wcześniejszej nadwyżki)</translation>
    </message>
    <message>
        <source>{used} used, none available</source>
        <comment>hours of a package: more were used before than it has</comment>
        <extracomment>{used}: hours, such as 17 h 30 min</extracomment>
        <translation>{used} wykorzystano, brak godzin do wykorzystania</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>hours of a package that may still be used</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>pozostało {hours}</translation>
    </message>
    <message>
        <source>{hours} over</source>
        <comment>hours used beyond a package</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} ponad pakiet</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>ponad pakiet u {count} z %n klienta</numerusform>
            <numerusform>ponad pakiet u {count} z %n klientów</numerusform>
            <numerusform>ponad pakiet u {count} z %n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>ponad pakiet w {count} z %n tygodnia</numerusform>
            <numerusform>ponad pakiet w {count} z %n tygodni</numerusform>
            <numerusform>ponad pakiet w {count} z %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>ponad pakiet w {count} z %n miesiąca</numerusform>
            <numerusform>ponad pakiet w {count} z %n miesięcy</numerusform>
            <numerusform>ponad pakiet w {count} z %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>brak godzin za %n tydzień</numerusform>
            <numerusform>brak godzin za %n tygodnie</numerusform>
            <numerusform>brak godzin za %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>brak godzin za %n miesiąc</numerusform>
            <numerusform>brak godzin za %n miesiące</numerusform>
            <numerusform>brak godzin za %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>{hours} na %n tydzień</numerusform>
            <numerusform>{hours} na %n tygodnie</numerusform>
            <numerusform>{hours} na %n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} carried into {period}</source>
        <comment>unused hours of a package, used later</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} przechodzi na {period}</translation>
    </message>
    <message>
        <source>{hours} deducted from {period}</source>
        <oldsource>{hours} to make up for in {period}</oldsource>
        <comment>hours used beyond a package, taken from the next period’s</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} do odliczenia z pakietu na {period}</translation>
    </message>
    <message>
        <source>{hours} expired</source>
        <comment>unused hours of a package that cannot be used any more</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} przepadło</translation>
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
        <translation>dzień {day} z {days}</translation>
    </message>
    <message>
        <source>{used} of {total} used since {day}</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{used} z {total} wykorzystano od {day}</translation>
    </message>
    <message>
        <source>{used} of {total} used</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} z {total} wykorzystano</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>a block of hours: its last day</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>including all hours of {periods}</source>
        <oldsource>all hours of {periods} are counted</oldsource>
        <comment>a block of hours that begins or ends within a month; {periods}: one month or several</comment>
        <translation>łącznie ze wszystkimi godzinami ({periods})</translation>
    </message>
    <message>
        <source>Virtual Assistant KPIs</source>
        <comment>what the program is, in a menu of applications</comment>
        <translation>Wskaźniki wirtualnej asysty</translation>
    </message>
    <message>
        <source>Enter figures and compare them with benchmarks</source>
        <comment>a tip in a menu of applications</comment>
        <translation>Wprowadzanie liczb i porównywanie ich z punktami odniesienia</translation>
    </message>
    <message>
        <source>KPI;figures;benchmark;chart;clients;</source>
        <comment>words to find the program by in a menu; each ends with a semicolon</comment>
        <translation>wskaźniki;KPI;liczby;punkt odniesienia;benchmark;wykres;klienci;</translation>
    </message>
    <message>
        <source>KPI Desk business file</source>
        <comment>a kind of file</comment>
        <translation>Plik działalności KPI Desk</translation>
    </message>
    <message>
        <source>KPIs with benchmarks</source>
        <comment>in a list of applications; no full stop</comment>
        <translation>Wskaźniki z punktami odniesienia</translation>
    </message>
    <message>
        <source>KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, retention, accuracy and more. Once a month or week you enter a few figures; the program shows how each KPI compares with its benchmark and makes charts and updates for your clients, in their language.</source>
        <comment>in a list of applications</comment>
        <translation>KPI Desk to wskaźniki dla osób, które w pojedynkę zajmują się wirtualną asystą: satysfakcja, czas realizacji, utrzymanie klientów, poprawność i inne. Raz w miesiącu lub w tygodniu wprowadzasz kilka liczb; program pokazuje, jak każdy wskaźnik wypada wobec swojego punktu odniesienia, oraz tworzy wykresy i raporty dla twoich klientów w ich języku.</translation>
    </message>
    <message>
        <source>It runs on your own computer, works offline and opens no network connection.</source>
        <comment>in a list of applications</comment>
        <translation>Program działa na twoim własnym komputerze, bez internetu, i nie otwiera żadnego połączenia sieciowego.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled. Your data is still here:

{folder}

So are your backups, in the folder “KPI Desk Backups” of your Documents.</source>
        <comment>a message of the uninstaller on Windows</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>KPI Desk jest odinstalowany. Twoje dane są nadal tutaj:

{folder}

Kopie zapasowe też pozostały, w folderze „KPI Desk Backups” w twoich dokumentach.</translation>
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
        <translation>{number}. tydzień {year}</translation>
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
        <translation>{number}. kwartał {year}</translation>
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
        <translation>według tygodni</translation>
    </message>
    <message>
        <source>by month</source>
        <comment>the length of periods, inside a line</comment>
        <translation>według miesięcy</translation>
    </message>
    <message>
        <source>by quarter</source>
        <comment>the length of periods, inside a line</comment>
        <translation>według kwartałów</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the length of periods, inside a line</comment>
        <translation>według lat</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods: March 2026 to May 2026</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{period} onward</source>
        <comment>a period and all later ones</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period} i później</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>History</source>
        <comment>the title of a printed page</comment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>All clients and languages</source>
        <translation>Wszyscy klienci i wszystkie języki</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>the title of a printed page</comment>
        <translation>Liczby</translation>
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
        <translation>Zapisano ({place}): {figures}</translation>
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
        <translation>Klient „{client}” jest zarchiwizowany. „client add” reaktywuje klienta.</translation>
    </message>
    <message>
        <source>Answer it once: kpidesk double-counting separate, or two-views.</source>
        <translation>Odpowiedz raz: kpidesk double-counting separate albo two-views.</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>Wprowadzić ponownie %n liczbę?</numerusform>
            <numerusform>Wprowadzić ponownie %n liczby?</numerusform>
            <numerusform>Wprowadzić ponownie %n liczb?</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered before the file was overwritten. On the left is what the file has now, on the right what you entered.</source>
        <translation>Wprowadzono przed nadpisaniem pliku. Po lewej jest to, co teraz zawiera plik, po prawej to, co wprowadzono.</translation>
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
        <translation>puste</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Wprowadź ponownie: %n</numerusform>
            <numerusform>Wprowadź ponownie: %n</numerusform>
            <numerusform>Wprowadź ponownie: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>ponowne wprowadzenie %n liczby</numerusform>
            <numerusform>ponowne wprowadzenie %n liczb</numerusform>
            <numerusform>ponowne wprowadzenie %n liczb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{period} starts with {part} clients, but the period before ended with {whole}. Saved; please check both.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: liczba klientów na początku to {part}, a na końcu poprzedniego okresu {whole}. Zapisano; sprawdź obie liczby.</translation>
    </message>
    <message>
        <source>{period} has figures by client and figures by service language. They are added up until you say whether they are the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} ma liczby według klientów i liczby według języków obsługi. Są sumowane, dopóki nie określisz, czy to ta sama praca.</translation>
    </message>
    <message>
        <source>{measure}: entered for {period} and also for {other}, perhaps for the same work. Both count: if one includes the other, clear one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {other}: a period, such as Q1 2026</extracomment>
        <translation>{measure}: wprowadzono za {period}, a także za {other}, być może za tę samą pracę. Liczą się obie liczby: jeśli jedna zawiera drugą, wyczyść jedną z nich.</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026; {whole}: a number, the whole</extracomment>
        <translation>{measure}: {part} ({period}), a ostatnio najwyżej {whole}. Zapisano; czy to się zgadza?</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}. Saved; is this right?</source>
        <comment>a very large figure, such as 400,000 requests</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: {part} ({period}). Zapisano; czy to się zgadza?</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Saved; is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Okres {period} jeszcze się nie zaczął. Zapisano; czy to właściwy okres?</translation>
    </message>
    <message>
        <source>{period}: {part} productive of {whole} available. Saved; this is overtime.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: {part} produktywnych z {whole} dostępnych. Zapisano; to nadgodziny.</translation>
    </message>
    <message>
        <source>{period}: more new clients than clients at the end, so some new clients have left again. Saved; there is no retention rate for this period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: na końcu jest mniej klientów, niż przybyło, więc część nowych już odeszła. Zapisano; za ten okres nie ma wskaźnika utrzymania klientów.</translation>
    </message>
    <message>
        <source>{period}: {part} new clients of {whole} leads. Saved; some leads must be older than the period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: nowi klienci: {part}, potencjalni klienci: {whole}. Zapisano; część zapytań musi być starsza niż ten okres.</translation>
    </message>
    <message>
        <source>{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work carried over from before.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: zadania wykonane: {part}, powierzone: {whole}. Zapisano; reszta musi być pracą z wcześniejszych okresów.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and verified: {file}</source>
        <comment>printed after a backup was made</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Utworzono i sprawdzono kopię zapasową: {file}</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <comment>printed after a backup was restored</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Przywrócono z pliku {file}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Zastąpiony plik zachowano jako {file}.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was before is kept in {backup}.</source>
        <extracomment>{file}: the name or path of a file; {backup}: the path of a file</extracomment>
        <translation>Plik „{file}” zapisała starsza wersja KPI Desk; teraz jest zaktualizowany. Jego poprzedni stan zachowano w pliku {backup}.</translation>
    </message>
    <message>
        <source>Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Nie wprowadzaj w nim nic więcej. „kpidesk restore FILE” przywraca kopię zapasową. Kopie zapasowe są w folderze {folder}.</translation>
    </message>
    <message>
        <source>{file} is intact.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Plik {file} jest nienaruszony.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>%n liczba, okresy {first} – {last}: można ją odczytać.</numerusform>
            <numerusform>%n liczby, okresy {first} – {last}: każdą można odczytać.</numerusform>
            <numerusform>%n liczb, okresy {first} – {last}: każdą można odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures in it yet.</source>
        <translation>Nie ma w nim jeszcze liczb.</translation>
    </message>
    <message>
        <source>Clients, notes, targets and all earlier changes can be read, too.</source>
        <translation>Klientów, notatki, cele i wszystkie wcześniejsze zmiany też można odczytać.</translation>
    </message>
    <message>
        <source>The file cannot be read completely.</source>
        <translation>Pliku nie można odczytać w całości.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Plik jest uszkodzony: {detail}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Rekord wskazuje na inny, którego brakuje: {detail}</translation>
    </message>
    <message>
        <source>Another program has changed the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Inny program zmienił plik: {detail}</translation>
    </message>
    <message>
        <source>An entry has an invalid period: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Wpis ma nieprawidłowy okres: {detail}</translation>
    </message>
    <message>
        <source>A record has an invalid value: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Rekord ma nieprawidłową wartość: {detail}</translation>
    </message>
    <message>
        <source>A setting has an unknown value and is ignored: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Ustawienie ma nieznaną wartość i jest pomijane: {detail}</translation>
    </message>
    <message>
        <source>Something is wrong in the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Coś jest nie tak w pliku: {detail}</translation>
    </message>
    <message>
        <source>The backup from {made_at} was checked: it can be restored.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Sprawdzono kopię zapasową z {made_at}: można ją przywrócić.</translation>
    </message>
    <message>
        <source>This backup holds everything that is saved now.</source>
        <translation>Ta kopia zapasowa zawiera wszystko, co jest teraz zapisane.</translation>
    </message>
    <message>
        <source>What was saved after this backup is in no backup yet.</source>
        <translation>Tego, co zapisano po tej kopii zapasowej, nie ma jeszcze w żadnej kopii.</translation>
    </message>
    <message>
        <source>There is no backup of this file in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>W folderze {folder} nie ma kopii zapasowej tego pliku.</translation>
    </message>
    <message>
        <source>No backup in {folder} can be restored.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Żadnej kopii zapasowej z folderu {folder} nie można przywrócić.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read: {folder}</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Nie można odczytać folderu kopii zapasowych: {folder}</translation>
    </message>
    <message>
        <source>This file is a backup itself.</source>
        <translation>Ten plik sam jest kopią zapasową.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it was changed after it was made.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Kopii zapasowej z {made_at} nie można przywrócić: zmieniono ją po utworzeniu.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it is damaged.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Kopii zapasowej z {made_at} nie można przywrócić: jest uszkodzona.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it cannot be read.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Kopii zapasowej z {made_at} nie można przywrócić: nie da się jej odczytać.</translation>
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
        <translation>Urlop</translation>
    </message>
    <message>
        <source>Moved to a new ticket system: answers took longer</source>
        <comment>a note</comment>
        <translation>Przejście na nowy system zgłoszeń: odpowiedzi trwały dłużej</translation>
    </message>
    <message>
        <source>First month with Portuguese</source>
        <comment>a note</comment>
        <translation>Pierwszy miesiąc z portugalskim</translation>
    </message>
    <message>
        <source>Client’s product launch: many evening hours</source>
        <comment>a note</comment>
        <translation>Premiera produktu klienta: dużo godzin wieczornych</translation>
    </message>
    <message>
        <source>Counted again: one client was missing from the list</source>
        <comment>a note</comment>
        <translation>Policzono ponownie: na liście brakowało jednego klienta</translation>
    </message>
    <message>
        <source>The survey went out a week late</source>
        <comment>a note for a client</comment>
        <translation>Ankieta wyszła z tygodniowym opóźnieniem</translation>
    </message>
    <message>
        <source>Paid late again: ask for half in advance next time</source>
        <comment>a private note</comment>
        <translation>Znowu zapłata po terminie: następnym razem poprosić o połowę z góry</translation>
    </message>
    <message>
        <source>The new online store was set up</source>
        <comment>a note for a client</comment>
        <translation>Uruchomiono nowy sklep internetowy</translation>
    </message>
    <message>
        <source>what I did in my best months</source>
        <comment>the source of a benchmark of one’s own</comment>
        <translation>moje wyniki z najlepszych miesięcy</translation>
    </message>
    <message>
        <source>Robin Moreau</source>
        <comment>an invented name of the user</comment>
        <translation>Robin Nowak</translation>
    </message>
    <message>
        <source>Virtual assistant</source>
        <comment>a profession</comment>
        <translation>Wirtualna asysta</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>the name of a text that is often used</comment>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Thank you, {contact}, for the good work together in {month}.</source>
        <comment>a text that is often used</comment>
        <extracomment>{contact}: the name of a person; {month}: the name of a month, such as October</extracomment>
        <translation>Dziękuję za dobrą współpracę w tym miesiącu ({month}), {contact}.</translation>
    </message>
    <message>
        <source>Reply by Friday</source>
        <comment>the name of a text that is often used</comment>
        <translation>Odpowiedź do piątku</translation>
    </message>
    <message>
        <source>Please reply by Friday, so that I can go on.</source>
        <comment>a text that is often used</comment>
        <translation>Proszę o odpowiedź do piątku, żeby można było pracować dalej.</translation>
    </message>
    <message>
        <source>All work is on schedule</source>
        <comment>how the work is going</comment>
        <translation>Wszystkie prace idą zgodnie z planem</translation>
    </message>
    <message>
        <source>More tickets than usual: some work moves to next month</source>
        <comment>how the work is going</comment>
        <translation>Więcej zgłoszeń niż zwykle: część pracy przechodzi na następny miesiąc</translation>
    </message>
    <message>
        <source>All customer emails answered within a working day</source>
        <comment>work that is done</comment>
        <translation>Odpowiedzi na wszystkie e-maile od klientów w ciągu jednego dnia roboczego</translation>
    </message>
    <message>
        <source>Customer list checked, duplicates removed</source>
        <comment>work that is done</comment>
        <translation>Lista klientów sprawdzona, duplikaty usunięte</translation>
    </message>
    <message>
        <source>Invoices of the month filed</source>
        <comment>work that is done</comment>
        <translation>Faktury z tego miesiąca uporządkowane</translation>
    </message>
    <message>
        <source>Trip to the trade show booked</source>
        <comment>work that is done</comment>
        <translation>Wyjazd na targi zarezerwowany</translation>
    </message>
    <message>
        <source>Move to the new shared calendar</source>
        <comment>work that is in progress</comment>
        <translation>Przejście na nowy wspólny kalendarz</translation>
    </message>
    <message>
        <source>Customer reviews for the website</source>
        <comment>work that is in progress</comment>
        <translation>Opinie klientów na stronę internetową</translation>
    </message>
    <message>
        <source>Please approve the draft of the newsletter</source>
        <comment>what a client is asked for</comment>
        <translation>Proszę o akceptację szkicu newslettera</translation>
    </message>
    <message>
        <source>Which suppliers may I remind of late orders?</source>
        <comment>what a client is asked for</comment>
        <translation>Którym dostawcom mogę przypomnieć o spóźnionych zamówieniach?</translation>
    </message>
    <message>
        <source>Newsletter for the new season</source>
        <comment>work that is planned</comment>
        <translation>Newsletter na nowy sezon</translation>
    </message>
    <message>
        <source>Answers to frequent questions on the website</source>
        <comment>work that is planned</comment>
        <translation>Odpowiedzi na częste pytania na stronie internetowej</translation>
    </message>
    <message>
        <source>Price list in three languages</source>
        <comment>work that is planned</comment>
        <translation>Cennik w trzech językach</translation>
    </message>
    <message>
        <source>Overview of unpaid invoices</source>
        <comment>work that is planned</comment>
        <translation>Zestawienie niezapłaconych faktur</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a heading</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Język programu</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>a language</comment>
        <translation>Taki jak w systemie</translation>
    </message>
    <message>
        <source>Each client can have charts in another language.</source>
        <translation>Każdy klient może mieć wykresy w innym języku.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>a country, for numbers and dates</comment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>a region</comment>
        <translation>Zgodny z językiem</translation>
    </message>
    <message>
        <source>Numbers and dates look like {number} and {day}.</source>
        <comment>an example of a region</comment>
        <extracomment>{number}: a number; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Liczby i daty wyglądają tak: {number} i {day}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>a heading</comment>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Colors</source>
        <comment>light or dark</comment>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>colors</comment>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colors</comment>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colors</comment>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colors</comment>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>100% is the text size of your system.</source>
        <translation>100% to rozmiar tekstu twojego systemu.</translation>
    </message>
    <message>
        <source>How figures count</source>
        <comment>a heading</comment>
        <translation>Sposób liczenia</translation>
    </message>
    <message>
        <source>Resolution time as</source>
        <comment>followed by: elapsed or worked time</comment>
        <translation>Czas realizacji jako</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>how resolution time is counted</comment>
        <translation>Nieokreślone</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <comment>from question to answer, by the clock</comment>
        <translation>Czas, który upłynął</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <comment>only the time spent working on it</comment>
        <translation>Czas przepracowany</translation>
    </message>
    <message>
        <source>Named on every chart of resolution times.</source>
        <translation>Podawane na każdym wykresie czasów realizacji.</translation>
    </message>
    <message>
        <source>Clients and service languages are</source>
        <translation>Klienci i języki obsługi to</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>whether figures add up</comment>
        <translation>Nieokreślone</translation>
    </message>
    <message>
        <source>Separate work</source>
        <comment>figures by client and by language add up</comment>
        <translation>Osobna praca</translation>
    </message>
    <message>
        <source>Two views of the same work</source>
        <comment>figures by client and by language count once</comment>
        <translation>Dwa ujęcia tej samej pracy</translation>
    </message>
    <message>
        <source>Separate work is added up; the same work counts once.</source>
        <translation>Osobna praca jest sumowana; ta sama praca liczy się raz.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <comment>a heading</comment>
        <translation>Pliki i kopie zapasowe</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a heading on the Settings page</comment>
        <translation>Twój plik</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a heading on the Settings page</comment>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Export All Charts saves there, in a folder for each client.</source>
        <translation>„Eksportuj wszystkie wykresy” zapisuje tam, w osobnym folderze dla każdego klienta.</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Folder na wykresy</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Updates are saved there, in a folder for each client.</source>
        <translation>Raporty trafiają tam, do osobnego folderu dla każdego klienta.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Folder na raporty</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button</comment>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: another folder</comment>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <comment>title of a dialog</comment>
        <translation>Folder na kopie zapasowe</translation>
    </message>
    <message>
        <source>New backups are kept there from now on. Earlier ones stay in {old}.</source>
        <extracomment>{old}: the path of a folder</extracomment>
        <translation>Od teraz nowe kopie zapasowe będą tam przechowywane. Wcześniejsze pozostają w folderze {old}.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>There are no weekly figures for this.</source>
        <translation>Nie ma do tego liczb tygodniowych.</translation>
    </message>
    <message>
        <source>There are no monthly figures for this.</source>
        <translation>Nie ma do tego liczb miesięcznych.</translation>
    </message>
    <message>
        <source>There are no quarterly figures for this.</source>
        <translation>Nie ma do tego liczb kwartalnych.</translation>
    </message>
    <message>
        <source>There are no yearly figures for this.</source>
        <translation>Nie ma do tego liczb rocznych.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading of a column: 5 of 6</comment>
        <translation>Liczebność</translation>
    </message>
    <message>
        <source>Likely range</source>
        <comment>heading of a column: 44 to 97%</comment>
        <translation>Prawdopodobny przedział</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column</comment>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>a remark in a table: the period is still under way</comment>
        <translation>jeszcze trwa</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a remark in a table: something is missing from the value</comment>
        <translation>niepełne</translation>
    </message>
    <message>
        <source>no value: {why}</source>
        <comment>a remark in a table, in place of a value</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>brak wartości: {why}</translation>
    </message>
    <message>
        <source>the package counts {by}</source>
        <comment>counts by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>pakiet liczy się {by}</translation>
    </message>
    <message>
        <source>entered {by}; it can’t be calculated for a longer period</source>
        <comment>entered by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>wprowadzono {by}; nie da się obliczyć dla dłuższego okresu</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>period|periods|reporting period</source>
        <comment>words that may stand above periods in a table, separated by |. As many as are in use; case and accents do not matter. The same for all texts of this group.</comment>
        <translation>okres|okresy|okres sprawozdawczy|okres raportowy|okres rozliczeniowy</translation>
    </message>
    <message>
        <source>date|dates</source>
        <comment>above dates</comment>
        <translation>data|daty</translation>
    </message>
    <message>
        <source>day|days|day of month</source>
        <comment>above days 1 to 31</comment>
        <translation>dzień|dni|dzień miesiąca</translation>
    </message>
    <message>
        <source>week|weeks|wk|w|cw|week number|week no|calendar week</source>
        <comment>above weeks</comment>
        <translation>tydzień|tygodnie|tydz|tyg|numer tygodnia|nr tygodnia|tydzień nr|tydzień kalendarzowy|tydzień roku|cw</translation>
    </message>
    <message>
        <source>week of|week beginning|week commencing|week starting|week start|w c|wc</source>
        <comment>above the first days of weeks</comment>
        <translation>tydzień od|początek tygodnia|tydzień od dnia|pierwszy dzień tygodnia|tydzień zaczynający się|tydz od|tyg od</translation>
    </message>
    <message>
        <source>week ending|week end|week to|w e</source>
        <comment>above the last days of weeks</comment>
        <translation>tydzień do|koniec tygodnia|tydzień do dnia|ostatni dzień tygodnia|tydzień kończący się|tydz do|tyg do</translation>
    </message>
    <message>
        <source>month|months|month number|mth</source>
        <comment>above months</comment>
        <translation>miesiąc|miesiące|mies|m-c|mc|numer miesiąca|nr miesiąca</translation>
    </message>
    <message>
        <source>quarter|quarters|qtr|q</source>
        <comment>above quarters of a year</comment>
        <translation>kwartał|kwartal|kwartały|kwartaly|kwart|q|numer kwartału|numer kwartalu|nr kwartału|nr kwartalu</translation>
    </message>
    <message>
        <source>year|years|yr</source>
        <comment>above years</comment>
        <translation>rok|lata</translation>
    </message>
    <message>
        <source>client|clients|client name|customer|customers|account</source>
        <comment>above clients</comment>
        <translation>klient|klienci|klientka|klientki|nazwa klienta|zleceniodawca|kontrahent|kontrahenci|odbiorca|zamawiający</translation>
    </message>
    <message>
        <source>service language|language|languages|service_language</source>
        <comment>above languages that a client is served in</comment>
        <translation>język obsługi|jezyk obslugi|język|języki|języki obsługi|jezyki obslugi|service_language</translation>
    </message>
    <message>
        <source>measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis</source>
        <comment>above names of figures such as “Leads”</comment>
        <translation>miara|miary|wskaźnik|wskaźniki|kpi|miernik|mierniki|metryka|metryki|pozycja|parametr</translation>
    </message>
    <message>
        <source>amount|amounts|value|values|number|count|quantity|actual</source>
        <comment>above figures</comment>
        <translation>ilość|ilości|wartość|wartości|liczba|liczby|wynik|wyniki|wykonanie|kwota|realizacja|rzeczywiste|wartość rzeczywista</translation>
    </message>
    <message>
        <source>unit|units</source>
        <comment>above units such as hours</comment>
        <translation>jednostka|jednostki|jedn|j m|jm|jednostka miary</translation>
    </message>
    <message>
        <source>total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|max|ytd|year to date|minimum|maximum</source>
        <comment>before or above figures that sum up others</comment>
        <translation>razem|suma|sumy|suma częściowa|suma końcowa|suma całkowita|suma calkowita|suma pośrednia|łącznie|lacznie|ogółem|ogolem|podsumowanie|wszystko|wszystkie|średnia|średnio|śr|mediana|min|maks|max|minimum|maksimum|od początku roku|narastająco|total</translation>
    </message>
    <message>
        <source>minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|median|last year|previous year|prior year|per day</source>
        <comment>in a title: the figures are planned, averages, cumulative or in another unit</comment>
        <translation>minuty|minut|min|w minutach|sekundy|sekund|w sekundach|tysiące|w tysiącach|w tys|tys|miliony|w milionach|mln|procent|procenty|w procentach|plan|planowane|planowany|budżet|prognoza|prognozowane|przewidywane|cel|cele|szacunek|szacunki|szacowane|szacunkowe|narastająco|skumulowane|suma narastająca|od początku roku|średnia|średnie|średnio|mediana|ubiegły rok|ubiegly rok|zeszły rok|zeszly rok|poprzedni rok|rok poprzedni|dziennie|na dzień</translation>
    </message>
    <message>
        <source>count|number|no|nr|#</source>
        <comment>the unit of counts</comment>
        <translation>liczba|ilość|szt|sztuki|sztuk|nr|#</translation>
    </message>
    <message>
        <source>of|the|in|st|nd|rd|th|no|starting|beginning</source>
        <comment>inside dates, no meaning</comment>
        <translation>z|dnia|od|r|roku|nr|początek|rozpoczynający się</translation>
    </message>
    <message>
        <source>to|until|till|through|thru</source>
        <comment>between the first and the last day</comment>
        <translation>do|po|aż do</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Miara</translation>
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
        <translation>Import tabeli</translation>
    </message>
    <message>
        <source>Import a Table: {file}</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Import tabeli: {file}</translation>
    </message>
    <message>
        <source>Import a Table: {file} ({number} of {total})</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file; {number}: a number; {total}: a number of tables</extracomment>
        <translation>Import tabeli: {file} ({number} z {total})</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <comment>while the dialog waits</comment>
        <translation>Odczytywanie tabeli…</translation>
    </message>
    <message>
        <source>&amp;Enter {count}</source>
        <comment>a button: enter so many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>&amp;Wprowadź: {count}</translation>
    </message>
    <message>
        <source>&amp;Enter {count}, Replace {changed}</source>
        <comment>a button: numbers of figures</comment>
        <extracomment>{count}: a number; {changed}: a number of figures</extracomment>
        <translation>&amp;Wprowadź: {count}, zastąp: {changed}</translation>
    </message>
    <message>
        <source>&amp;Replace {changed}</source>
        <comment>a button: a number of figures</comment>
        <extracomment>{changed}: a number of figures</extracomment>
        <translation>&amp;Zastąp: {changed}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <comment>figures that were blank</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>nowe: {count}</translation>
    </message>
    <message>
        <source>replaced: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>zastąpione: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>bez zmian: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>odrzucone: {count}</translation>
    </message>
    <message>
        <source>unclear: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>do wyjaśnienia: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <comment>cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>pominięte: {count}</translation>
    </message>
    <message>
        <source>These figures are already entered. There is nothing to change.</source>
        <translation>Te liczby są już wprowadzone. Nie ma nic do zmiany.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be entered in it.</source>
        <translation>Ten plik jest otwarty tylko do odczytu: niczego nie można w nim wprowadzić.</translation>
    </message>
    <message>
        <source>Your choices for a table with the same headings are used again.</source>
        <translation>Ponownie użyto twoich wyborów dla tabeli z takimi samymi nagłówkami.</translation>
    </message>
    <message>
        <source>Blank cells change nothing.</source>
        <translation>Puste komórki niczego nie zmieniają.</translation>
    </message>
    <message>
        <source>More questions follow: {count}</source>
        <comment>below a question about a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Dalsze pytania: {count}</translation>
    </message>
    <message>
        <source>The table as it is</source>
        <comment>name of a table</comment>
        <translation>Tabela w oryginale</translation>
    </message>
    <message>
        <source>To change what a row or column is, click its heading or press Space.</source>
        <translation>Żeby zmienić rolę wiersza lub kolumny, kliknij nagłówek albo naciśnij spację.</translation>
    </message>
    <message>
        <source>To Enter ({count})</source>
        <comment>a tab: figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Do wprowadzenia ({count})</translation>
    </message>
    <message>
        <source>Left Out ({count})</source>
        <comment>a tab: cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Pominięte ({count})</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>heading of a column</comment>
        <translation>Było</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>heading of a column</comment>
        <translation>Będzie</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>heading of a column</comment>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>heading of a column: where in a table, such as C5</comment>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>heading of a column</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>heading of a column</comment>
        <translation>Powód</translation>
    </message>
    <message>
        <source>{reason} (figures: {count})</source>
        <comment>how many it stands for</comment>
        <extracomment>{reason}: a whole sentence without a full stop; {count}: a number</extracomment>
        <translation>{reason} (liczby: {count})</translation>
    </message>
    <message>
        <source>{client} (new)</source>
        <comment>a client that is added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (nowy)</translation>
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
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>one without a name</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <comment>a sheet of a workbook</comment>
        <extracomment>{name}: the name of a sheet of a workbook</extracomment>
        <translation>{name} (ukryty)</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <comment>label of a choice such as UTF-8</comment>
        <translation>Kodowanie tekstu</translation>
    </message>
    <message>
        <source>Column separator</source>
        <comment>label of a choice such as tabs</comment>
        <translation>Separator kolumn</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between columns</comment>
        <translation>tabulatory</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between columns</comment>
        <translation>średniki</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between columns</comment>
        <translation>przecinki</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between columns: |</comment>
        <translation>kreski pionowe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>an answer to a question</comment>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Figures with Names in the Table</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Liczby nazwane w tabeli</translation>
    </message>
    <message>
        <source>Figures &amp;of One Measure</source>
        <comment>a menu: which figure it is</comment>
        <translation>Liczby &amp;jednej miary</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Okresy</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Klienci</translation>
    </message>
    <message>
        <source>Service &amp;Languages</source>
        <comment>role of a row or column</comment>
        <translation>Języki o&amp;bsługi</translation>
    </message>
    <message>
        <source>&amp;Names of Figures</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Nazwy miar</translation>
    </message>
    <message>
        <source>Lea&amp;ve Out</source>
        <comment>a row or column</comment>
        <translation>&amp;Pomiń</translation>
    </message>
    <message>
        <source>As &amp;Recognized</source>
        <comment>a row or column</comment>
        <translation>Jak &amp;rozpoznano</translation>
    </message>
    <message>
        <source>paste a table</source>
        <comment>what can be undone</comment>
        <translation>wklejenie tabeli</translation>
    </message>
    <message>
        <source>import {file}</source>
        <comment>what can be undone</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>import: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>Wprowadzanie %n liczby. To chwilę potrwa.</numerusform>
            <numerusform>Wprowadzanie %n liczb. To chwilę potrwa.</numerusform>
            <numerusform>Wprowadzanie %n liczb. To chwilę potrwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: {count}.</source>
        <comment>figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Wprowadzono: {count}.</translation>
    </message>
    <message>
        <source>Entered: {count}. Not saved yet because they contradict others: {held}.</source>
        <extracomment>{count}: a number; {held}: a number of figures</extracomment>
        <translation>Wprowadzono: {count}. Jeszcze niezapisane, bo są sprzeczne z innymi: {held}.</translation>
    </message>
    <message>
        <source>More such remarks: {count}</source>
        <comment>after a remark on the figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Więcej takich uwag: {count}</translation>
    </message>
    <message>
        <source>This is the next sheet.</source>
        <comment>after a sheet was entered</comment>
        <translation>To następny arkusz.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{kpi}: {target} from {period} on.</source>
        <comment>a target was set</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} od okresu {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the target from {period} on is removed.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: usunięto cel od okresu {period}.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Target</source>
        <comment>title of a dialog</comment>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a KPI or a single figure that gets a target</comment>
        <translation>Miara</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the business or a client that gets a target</comment>
        <translation>Dla</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no single client</comment>
        <translation>Cała działalność</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first period of a target</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>name of a field: at least, at most or a range</comment>
        <translation>Cel</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a target; a number follows</comment>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>a target; a number follows</comment>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>a target; two numbers follow, the lower one first</comment>
        <translation>Pomiędzy</translation>
    </message>
    <message>
        <source>No target</source>
        <comment>in a drop-down: from then on</comment>
        <translation>Bez celu</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Najniższa wartość</translation>
    </message>
    <message>
        <source>Highest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Najwyższa wartość</translation>
    </message>
    <message>
        <source>Earlier periods keep their target.</source>
        <translation>Wcześniejsze okresy zachowują swój cel.</translation>
    </message>
    <message>
        <source>So far: {target} from {period} on.</source>
        <comment>below the fields of a new target</comment>
        <extracomment>{target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Dotychczas: {target} od okresu {period}.</translation>
    </message>
    <message>
        <source>Saved. The chart shows this target from {period} on.</source>
        <comment>of a target that begins later than the last value of a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Zapisano. Wykres pokaże ten cel od okresu {period}.</translation>
    </message>
    <message>
        <source>So far: no target.</source>
        <comment>below the fields of a target</comment>
        <translation>Dotychczas: bez celu.</translation>
    </message>
    <message>
        <source>It is for each week.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Dotyczy każdego tygodnia.</translation>
    </message>
    <message>
        <source>It is for each month.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Dotyczy każdego miesiąca.</translation>
    </message>
    <message>
        <source>It is for each quarter.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Dotyczy każdego kwartału.</translation>
    </message>
    <message>
        <source>It is for each year.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Dotyczy każdego roku.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a target</comment>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Targets of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Cele klienta {client}</translation>
    </message>
    <message>
        <source>What you promised this client. Charts and updates show how often you kept it.</source>
        <translation>To, co obiecujesz temu klientowi. Wykresy i raporty pokazują, jak często udało się tego dotrzymać.</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a list, for screen readers</comment>
        <translation>Cele</translation>
    </message>
    <message>
        <source>{kpi}: {target} from {period}</source>
        <comment>in a list: CSAT: at least 90% from April 2026</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} od okresu {period}</translation>
    </message>
    <message>
        <source>No targets</source>
        <comment>said of a client</comment>
        <translation>Bez celów</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>a button: a target</comment>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <comment>a button: a target</comment>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>target of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>cel: {kpi}, {period}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>another program is using the file</source>
        <translation>inny program używa pliku</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the file can no longer be changed</source>
        <translation>pliku nie można już zapisać</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its folder</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>pliku „{file}” nie ma już w jego folderze</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>plik „{file}” zastąpiono innym plikiem</translation>
    </message>
    <message>
        <source>“{file}” was overwritten</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>plik „{file}” nadpisano</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}”</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>nazwę pliku „{file}” zmieniono na „{name}”</translation>
    </message>
    <message>
        <source>the folder of “{file}” is gone</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>folder pliku „{file}” zniknął</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>plik „{file}” jest uszkodzony</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>dysk zgłosił błąd</translation>
    </message>
    <message>
        <source>“{file}” cannot be changed</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>pliku „{file}” nie można zapisać</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. Trying again every few seconds.</source>
        <comment>one figure</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Jeszcze niezapisane: {why}. Ponowne próby co kilka sekund.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n liczba nie jest jeszcze zapisana: {why}. Ponowne próby co kilka sekund.</numerusform>
            <numerusform>%n liczby nie są jeszcze zapisane: {why}. Ponowne próby co kilka sekund.</numerusform>
            <numerusform>%n liczb nie jest jeszcze zapisanych: {why}. Ponowne próby co kilka sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <comment>one figure, for its field</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Niezapisane: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n liczba nie jest zapisana: {why}.</numerusform>
            <numerusform>%n liczby nie są zapisane: {why}.</numerusform>
            <numerusform>%n liczb nie jest zapisanych: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>%n liczba nie jest zapisana</numerusform>
            <numerusform>%n liczby nie są zapisane</numerusform>
            <numerusform>%n liczb nie jest zapisanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed: {why}.</source>
        <comment>in a dialog</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Zapis się nie powiódł: {why}.</translation>
    </message>
    <message>
        <source>Some of them have been saved with another value since. Cancel to choose which value is right.</source>
        <translation>Niektóre z nich zapisano od tego czasu z inną wartością. Anuluj, żeby wybrać właściwą.</translation>
    </message>
    <message>
        <source>What you keep for the next start is shown again when you open this file.</source>
        <translation>To, co zachowasz na następny raz, pojawi się ponownie po otwarciu tego pliku.</translation>
    </message>
    <message>
        <source>They cannot be kept for the next start: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Nie można ich zachować do następnego uruchomienia: {why}</translation>
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
        <translation>puste</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>jeszcze %n liczba</numerusform>
            <numerusform>jeszcze %n liczby</numerusform>
            <numerusform>jeszcze %n liczb</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Keep for Next Start</source>
        <comment>a button</comment>
        <translation>Zachowaj na następny raz</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button: give up figures</comment>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: do not close</comment>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{typed}: what the user typed; {stored}: a figure with its unit</extracomment>
        <translation>Nie zapisano „{typed}”, a od tego czasu zapisano tu {stored}. Co jest właściwe?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{stored}: a figure with its unit</extracomment>
        <translation>Nie zapisano wyczyszczenia liczby, a od tego czasu zapisano tu {stored}. Co jest właściwe?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and the figure has been cleared since. Which one is right?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Nie zapisano „{typed}”, a od tego czasu liczbę wyczyszczono. Co jest właściwe?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved last time. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Ostatnim razem nie zapisano „{typed}”. Zapisać teraz?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved last time. Clear it now?</source>
        <translation>Ostatnim razem nie zapisano wyczyszczenia liczby. Wyczyścić teraz?</translation>
    </message>
    <message>
        <source>“{typed}” is not saved yet. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>Jeszcze nie zapisano „{typed}”. Zapisać teraz?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Zapisz {amount}</translation>
    </message>
    <message>
        <source>Clear It</source>
        <comment>a button: save that there is no figure</comment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the saved figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Zostaw {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: save no figure</comment>
        <translation>Zostaw puste</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>{client}, {period}: sent. This update is kept as it is.</source>
        <comment>printed after the user called an update sent; the program sends nothing itself</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}: wysłano. Ten raport pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{client}, {period}: not sent. This update can change again.</source>
        <comment>printed after the user took back that an update was sent</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}: niewysłany. Ten raport można znowu zmieniać.</translation>
    </message>
    <message>
        <source>There are no updates, and none is due.</source>
        <translation>Nie ma raportów i żaden nie jest do wysłania.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>the heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the heading of a column</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <comment>the heading of a column: draft, ready, sent</comment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>the heading of a column of days</comment>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the heading of a column</comment>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a list of updates</comment>
        <translation>do wysłania</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n tygodnia ({count}) wobec {before} ({whole})</numerusform>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n tygodni ({count}) wobec {before} ({whole})</numerusform>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n tygodni ({count}) wobec {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n miesiąca ({count}) wobec {before} ({whole})</numerusform>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n miesięcy ({count}) wobec {before} ({whole})</numerusform>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n miesięcy ({count}) wobec {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n kwartału ({count}) wobec {before} ({whole})</numerusform>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n kwartałów ({count}) wobec {before} ({whole})</numerusform>
            <numerusform>Bez wyraźnej zmiany: {recent} w ciągu %n kwartałów ({count}) wobec {before} ({whole})</numerusform>
        </translation>
    </message>
    <message>
        <source>No value for {period}: {reason}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Brak wartości za {period}: {reason}</translation>
    </message>
    <message>
        <source>No figures for {period}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Brak liczb za {period}</translation>
    </message>
    <message>
        <source>This period is not over yet</source>
        <translation>Ten okres jeszcze trwa</translation>
    </message>
    <message>
        <source>{count}: {level}</source>
        <comment>34 of 50: below the benchmark</comment>
        <extracomment>{count}: a count, such as 5 of 6; {level}: the name of a level, such as typical</extracomment>
        <translation>{count}: poziom {level}</translation>
    </message>
    <message>
        <source>Usual here: {range}</source>
        <comment>2.1 to 4.4 h</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Zwykle tutaj: {range}</translation>
    </message>
    <message>
        <source>Higher than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Wyżej niż zwykle tutaj ({range})</translation>
    </message>
    <message>
        <source>Lower than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Niżej niż zwykle tutaj ({range})</translation>
    </message>
    <message>
        <source>From {first} to {last}: between {low} and {high}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>Okresy {first} – {last}: między {low} a {high}</translation>
    </message>
    <message>
        <source>From {first} to {last}: always {value}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: a value with its unit and its count</extracomment>
        <translation>Okresy {first} – {last}: zawsze {value}</translation>
    </message>
    <message>
        <source>{figure}, {first} to {last}: between {low} and {high}</source>
        <comment>in place of a chart</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{figure}, {first} – {last}: między {low} a {high}</translation>
    </message>
    <message>
        <source>Likely range, {period}: {range}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {range}: two values, such as 44 to 97%</extracomment>
        <translation>Prawdopodobny przedział, {period}: {range}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <comment>after hours used: 18 h 30 of 20 h</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>z {hours}</translation>
    </message>
    <message>
        <source>{bought} bought, {carried} carried over</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>wykupiono {bought}, przeniesiono {carried}</translation>
    </message>
    <message>
        <source>{bought} bought, less {carried} used before</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>wykupiono {bought}, minus {carried} wcześniejszej nadwyżki</translation>
    </message>
    <message>
        <source>Hours used</source>
        <comment>of a package, in a list of figures</comment>
        <translation>Wykorzystane godziny</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>to be used by {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>do wykorzystania do {day}</translation>
    </message>
    <message>
        <source>Not over yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Jeszcze trwa: {period}.</translation>
    </message>
    <message>
        <source>Not closed yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Jeszcze niezamknięty: {period}.</translation>
    </message>
    <message>
        <source>Left out because they are not saved yet: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Niezapisane liczby pominięto: {figures}.</translation>
    </message>
    <message>
        <source>Missing: {figures}.</source>
        <comment>a remark on an update before it is sent: not entered</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Niewprowadzone: {figures}.</translation>
    </message>
    <message>
        <source>All hours of {longer} are counted: they are not entered by week.</source>
        <comment>a remark on the update of a week; {longer}: a month</comment>
        <translation>Liczone są wszystkie godziny ({longer}): nie są wprowadzane tygodniami.</translation>
    </message>
    <message>
        <source>The figures of {period} are not in a short update.</source>
        <comment>a remark on an update before it is sent; {period}: a week</comment>
        <translation>W krótkim raporcie nie ma liczb za {period}.</translation>
    </message>
    <message>
        <source>Incomplete: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Niepełne: {figures}.</translation>
    </message>
    <message>
        <source>Based on small numbers: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Na podstawie małych liczb: {figures}.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Tylko dla klientów, którzy nie mówią po angielsku: {figures}.</translation>
    </message>
    <message>
        <source>{place}: the field {field} has no value.</source>
        <extracomment>{place}: a text of this context, such as Summary; {field}: a field of a text in braces, never translated, such as {client}</extracomment>
        <translation>{place}: pole {field} nie ma wartości.</translation>
    </message>
    <message>
        <source>{place}: this seems to be in another language ({language}).</source>
        <extracomment>{place}: a text of this context, such as Summary; {language}: the name of a language</extracomment>
        <translation>{place}: to wygląda na inny język ({language}).</translation>
    </message>
    <message>
        <source>Not available yet: {language}. The update is in the language of the window.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Jeszcze niedostępny: {language}. Raport jest w języku okna.</translation>
    </message>
    <message>
        <source>{place}: another client is named: {client}.</source>
        <extracomment>{place}: a text of this context, such as Summary; {client}: the name of a client</extracomment>
        <translation>{place}: wymieniono innego klienta: {client}.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, as in the update you sent.</source>
        <comment>a remark on a correction; {value}: a value that has changed since, such as 86%</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: tu nadal jest {value}, jak w wysłanym raporcie.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, but the figures have changed.</source>
        <comment>a remark on an update before it is sent; {value}: numbers, such as 86% and 43</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: tu nadal jest {value}, ale liczby się zmieniły.</translation>
    </message>
    <message>
        <source>Your name is missing at the top of the update.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Brakuje twojego imienia i nazwiska u góry raportu.</translation>
    </message>
    <message>
        <source>What you do is not given in the language of the update ({language}).</source>
        <comment>a remark on an update before it is sent: the trade of the user</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Nie podano, czym się zajmujesz, w języku raportu ({language}).</translation>
    </message>
    <message>
        <source>This update says nothing yet: it has no figures, hours, or text.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Ten raport jeszcze nic nie mówi: nie ma w nim liczb, godzin ani tekstu.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update that the user writes</comment>
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a part of an update that the user writes: finished work</comment>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a part of an update that the user writes: work under way</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>Czego potrzebuję od Państwa</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a part of an update that the user writes: work in the next period</comment>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Notatka</translation>
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
        <translation>Okres: od {first} do {last}</translation>
    </message>
    <message>
        <source>Figures by week: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Dane tygodniowe: od {first} do {last}</translation>
    </message>
    <message>
        <source>{figure}: {formula}</source>
        <comment>what a figure is computed from</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {formula}: a formula in words</extracomment>
        <translation>{figure}: {formula}</translation>
    </message>
    <message>
        <source>“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is no clear change.</source>
        <translation>„Wzrost” lub „spadek” pojawia się tylko tam, gdzie sam przypadek rzadko by to sprawił; w przeciwnym razie nie ma wyraźnej zmiany.</translation>
    </message>
    <message>
        <source>{source}, for {figures}</source>
        <comment>a benchmark with its article, and names of figures</comment>
        <extracomment>{source}: where a benchmark comes from, such as Published benchmark: article on …; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>{source}, dla: {figures}</translation>
    </message>
    <message>
        <source>The articles name no study.</source>
        <comment>the sources of benchmarks</comment>
        <translation>Artykuły nie podają badania.</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <comment>at the foot of an update</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Napisano {day}</translation>
    </message>
    <message>
        <source>{first} to {last} · details, formulas and sources follow</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>od {first} do {last} · dalej szczegóły, sposób liczenia i źródła</translation>
    </message>
    <message>
        <source>{heading}: page {page}</source>
        <comment>at the foot of a first page; {heading}: What I need from you; {page}: a number</comment>
        <translation>{heading}: strona {page}</translation>
    </message>
    <message>
        <source>Details and formulas are in the attached PDF.</source>
        <comment>in a mail</comment>
        <translation>Szczegóły i sposób liczenia są w załączonym pliku PDF.</translation>
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
        <translation>Pakiet: {hours}</translation>
    </message>
    <message>
        <source>No clear change: {figures}</source>
        <comment>names of figures</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Bez wyraźnej zmiany: {figures}</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Moja nieobecność: od {first} do {last}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <comment>title of an update</comment>
        <translation>Raport tygodniowy</translation>
    </message>
    <message>
        <source>Monthly update</source>
        <comment>title of an update</comment>
        <translation>Raport miesięczny</translation>
    </message>
    <message>
        <source>Quarterly update</source>
        <comment>title of an update</comment>
        <translation>Raport kwartalny</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <comment>title of an update</comment>
        <translation>Raport roczny</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Podsumowanie tygodnia</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Podsumowanie miesiąca</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Podsumowanie kwartału</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Podsumowanie roku</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>the kind of an update: no work in this period</comment>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>{kind}, corrected</source>
        <comment>Monthly update, corrected</comment>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>{kind}, po korekcie</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the state of an update</comment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the state of an update</comment>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>the state of an update</comment>
        <translation>Wysłany</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how the work stands</comment>
        <translation>Zgodnie z planem</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>status of an update</comment>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>how the work stands</comment>
        <translation>Niezgodnie z planem</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Tydzień w liczbach</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>Miesiąc w liczbach</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>Kwartał w liczbach</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Rok w liczbach</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a heading of an update: work that is finished</comment>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Wykonane ({month})</translation>
    </message>
    <message>
        <source>Done, {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Wykonane od {first} do {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a heading of an update: work in the next period</comment>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Next, in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Co dalej ({month})</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>a heading of an update: work in the next week</comment>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a heading of an update: work that is under way</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Hours of the package</source>
        <translation>Godziny pakietu</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <comment>is needed from the client</comment>
        <translation>W tej chwili nic.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>after something done: it was planned before</comment>
        <translation>planowane</translation>
    </message>
    <message>
        <source>was planned</source>
        <comment>after something that is not done yet</comment>
        <translation>było planowane</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} z %n zaplanowanego</numerusform>
            <numerusform>{done} z %n zaplanowanych</numerusform>
            <numerusform>{done} z %n zaplanowanych</numerusform>
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
        <translation>W skrócie</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a part of an update</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Planned before</source>
        <comment>a part of an update: what was planned in the one before</comment>
        <translation>Zaplanowane wcześniej</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a part of an update</comment>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Fine print</source>
        <comment>a part of an update, at its foot</comment>
        <translation>Objaśnienia</translation>
    </message>
    <message>
        <source>for {contact}</source>
        <comment>for whom an update is: for Ms Miller</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>dla: {contact}</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>the title of the review of the whole business</comment>
        <translation>Wszyscy klienci</translation>
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
        <translation>Dzień dobry, {contact}</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>a salutation in a mail</comment>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Here is the update for {period}.</source>
        <comment>the beginning of a mail</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>przesyłam raport za {period}.</translation>
    </message>
    <message>
        <source>Corrected since the update for {period}: {figures}</source>
        <comment>{figures}: a list of figures with both values</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Poprawione od raportu za {period}: {figures}</translation>
    </message>
    <message>
        <source>{figure} {now} (was {was})</source>
        <comment>in a list of corrected figures: Task completion 83% (was 86%)</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {now}: a value with its unit, such as 83%; {was}: a value with its unit, such as 86%</extracomment>
        <translation>{figure} {now} (było {was})</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Updates</source>
        <comment>title of a page: reports to clients</comment>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>an update that is about no single client</comment>
        <translation>Cała działalność</translation>
    </message>
    <message>
        <source>Pre&amp;vious Client</source>
        <comment>a menu entry</comment>
        <translation>&amp;Poprzedni klient</translation>
    </message>
    <message>
        <source>&amp;Next Client</source>
        <comment>a menu entry</comment>
        <translation>&amp;Następny klient</translation>
    </message>
    <message>
        <source>&amp;Copy for Email</source>
        <comment>a button: copy the update to paste it</comment>
        <translation>&amp;Kopiuj do wiadomości</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <comment>a button</comment>
        <translation>Zapisz P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <comment>a button</comment>
        <translation>&amp;Oznacz jako wysłany</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>All Updates</source>
        <comment>a button: show the list of all updates</comment>
        <translation>Wszystkie raporty</translation>
    </message>
    <message>
        <source>Save PDF &amp;As…</source>
        <comment>a menu entry</comment>
        <translation>Zapisz PDF &amp;jako…</translation>
    </message>
    <message>
        <source>Save as Email &amp;Draft (.eml)</source>
        <comment>a menu entry</comment>
        <translation>Zapisz jako &amp;szkic wiadomości (.eml)</translation>
    </message>
    <message>
        <source>Save as Plain &amp;Text</source>
        <comment>a menu entry</comment>
        <translation>Zapisz jako zwykły &amp;tekst</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the subject of a mail</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the greeting of a mail</comment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Ready to Send</source>
        <comment>a menu entry with a check mark</comment>
        <translation>&amp;Gotowy do wysłania</translation>
    </message>
    <message>
        <source>Mark as N&amp;ot Sent</source>
        <comment>a menu entry: not sent after all</comment>
        <translation>Oznacz jako ni&amp;ewysłany</translation>
    </message>
    <message>
        <source>Draft a Correction</source>
        <comment>a button</comment>
        <translation>Przygotuj korektę</translation>
    </message>
    <message>
        <source>D&amp;iscard the Correction</source>
        <comment>a menu entry: a correction that was not sent</comment>
        <translation>Odrz&amp;uć korektę</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <comment>a button: of a sent update</comment>
        <translation>Otwórz PDF</translation>
    </message>
    <message>
        <source>Reusable Te&amp;xts…</source>
        <comment>a menu entry</comment>
        <translation>Sza&amp;blony tekstów…</translation>
    </message>
    <message>
        <source>&amp;Your Name and Logo…</source>
        <comment>a menu entry</comment>
        <translation>Twoje &amp;imię, nazwisko i logo…</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a tab: the fields of an update</comment>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a heading, and a tab: the pages of an update</comment>
        <translation>Podgląd</translation>
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
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>an update that corrects a sent one</comment>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <comment>the second, third … correction of a sent update</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Korekta {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>name of a drop-down: an update as first sent, or one of its corrections</comment>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <comment>{day}: a date</comment>
        <translation>Wysłano {day}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>no update was written for a client’s month yet</comment>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Kind of update</source>
        <comment>name of a drop-down</comment>
        <translation>Rodzaj raportu</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>kind of update</comment>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>Short, without figures</source>
        <oldsource>Short, without charts</oldsource>
        <comment>kind of update</comment>
        <translation>Krótki, bez liczb</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>kind of update: nobody worked</comment>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Language of the update</source>
        <comment>name of a drop-down</comment>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>{language} (the client’s)</source>
        <comment>{language}: French</comment>
        <translation>{language} (język klienta)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no status of the work was chosen</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>One line about the status</source>
        <comment>in an empty field</comment>
        <translation>Jeden wiersz o statusie</translation>
    </message>
    <message>
        <source>Reset Text</source>
        <comment>a button: back to the drafted text</comment>
        <translation>Przywróć tekst</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button that opens a menu of texts</comment>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>No reusable texts yet</source>
        <comment>a menu entry without effect</comment>
        <translation>Nie ma jeszcze szablonów tekstów</translation>
    </message>
    <message>
        <source>One item per line</source>
        <comment>in an empty field</comment>
        <translation>Jedna pozycja w wierszu</translation>
    </message>
    <message>
        <source>Questions for the client, one per line</source>
        <comment>in an empty field</comment>
        <translation>Pytania do klienta, po jednym w wierszu</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <comment>characters: 133 of 400</comment>
        <extracomment>{count}: a number; {most}: a number</extracomment>
        <translation>{count} z {most}</translation>
    </message>
    <message>
        <source>No package hours in this period</source>
        <oldsource>No package in this period</oldsource>
        <translation>Brak godzin pakietu w tym okresie</translation>
    </message>
    <message>
        <source>No notes are shown to the client for this period</source>
        <translation>Klientowi nie pokazuje się żadnych notatek za ten okres</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button: the words about a figure</comment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Move {figure} up</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Przesuń w górę: {figure}</translation>
    </message>
    <message>
        <source>Move {figure} down</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Przesuń w dół: {figure}</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <comment>first entry of a drop-down</comment>
        <translation>Dodaj liczbę</translation>
    </message>
    <message>
        <source>Sentence about {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Zdanie: {figure}</translation>
    </message>
    <message>
        <source>Your comment</source>
        <comment>in an empty field: about a figure</comment>
        <translation>Twój komentarz</translation>
    </message>
    <message>
        <source>Comment on {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Komentarz: {figure}</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a heading: the subject and the greeting of a mail</comment>
        <translation>Wiadomość e-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>of a mail</comment>
        <translation>Powitanie</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>%n rzecz do sprawdzenia. Mimo to można oznaczyć raport jako wysłany.</numerusform>
            <numerusform>%n rzeczy do sprawdzenia. Mimo to można oznaczyć raport jako wysłany.</numerusform>
            <numerusform>%n rzeczy do sprawdzenia. Mimo to można oznaczyć raport jako wysłany.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <comment>in an update before it is sent</comment>
        <translation>Nie ma nic do sprawdzenia.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Zamknij: {period}</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button</comment>
        <translation>Otwórz liczby</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <comment>a button: in the update</comment>
        <translation>Pokaż liczby</translation>
    </message>
    <message>
        <source>Copied. Paste it into an email. If your email program drops the pictures, use Save as Email Draft instead.</source>
        <translation>Skopiowano. Wklej do wiadomości e-mail. Jeśli program pocztowy gubi obrazy, użyj polecenia „Zapisz jako szkic wiadomości”.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>a line of text was copied</comment>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <comment>{file}: the name of a file</comment>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <comment>a button</comment>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, choose Edit As New Message.</source>
        <translation>Plik otwiera się jako szkic w programie Thunderbird i w klasycznym programie Outlook. Jeśli Thunderbird tylko go wyświetla, wybierz „Edytuj jako nową wiadomość”.</translation>
    </message>
    <message>
        <source>This update was sent on {day}. It can no longer change.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Ten raport wysłano {day}. Nie można go już zmieniać.</translation>
    </message>
    <message>
        <source>This is an earlier version, sent on {day}.</source>
        <comment>of an update that was sent and corrected; {day}: a date</comment>
        <translation>To wcześniejsza wersja, wysłana {day}.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Folder na raporty</translation>
    </message>
    <message>
        <source>Updates are saved in {folder}, in a folder for each client such as “{client}”.</source>
        <comment>{folder}: the path of a folder</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Raporty są zapisywane w folderze {folder}, dla każdego klienta w osobnym podfolderze, na przykład „{client}”.</translation>
    </message>
    <message>
        <source>You can change this in Settings.</source>
        <translation>Można to zmienić w ustawieniach.</translation>
    </message>
    <message>
        <source>&amp;Save There</source>
        <comment>a button: in the folder that is named</comment>
        <translation>&amp;Zapisz tam</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <comment>a button</comment>
        <translation>&amp;Inny folder…</translation>
    </message>
    <message>
        <source>The update was sent on {day}.</source>
        <comment>above a sheet whose figures changed since</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Raport wysłano {day}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>kind of files</comment>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>change the update</source>
        <comment>what can be undone</comment>
        <translation>zmiana raportu</translation>
    </message>
    <message>
        <source>mark the update as ready</source>
        <comment>what can be undone</comment>
        <translation>oznaczenie raportu jako gotowego</translation>
    </message>
    <message>
        <source>mark the update as a draft</source>
        <comment>what can be undone</comment>
        <translation>oznaczenie raportu jako szkicu</translation>
    </message>
    <message>
        <source>draft a correction</source>
        <comment>what can be undone</comment>
        <translation>przygotowanie korekty</translation>
    </message>
    <message>
        <source>discard the correction</source>
        <comment>what can be undone</comment>
        <translation>odrzucenie korekty</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: draft, ready or sent</comment>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Back to the Update</source>
        <comment>a button</comment>
        <translation>Wróć do raportu</translation>
    </message>
    <message>
        <source>Your Name and Logo</source>
        <comment>title of a dialog</comment>
        <translation>Twoje imię, nazwisko i logo</translation>
    </message>
    <message>
        <source>Shown at the top of your updates.</source>
        <translation>Widoczne u góry twoich raportów.</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>the name of the user</comment>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>What you do</source>
        <comment>the trade of the user</comment>
        <translation>Czym się zajmujesz</translation>
    </message>
    <message>
        <source>What you do ({language})</source>
        <comment>the trade of the user in updates in a language</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Czym się zajmujesz ({language})</translation>
    </message>
    <message>
        <source>Multilingual virtual assistant</source>
        <comment>example of a trade, in an empty field</comment>
        <translation>Wielojęzyczna wirtualna asysta</translation>
    </message>
    <message>
        <source>change your name and logo</source>
        <comment>what can be undone</comment>
        <translation>zmiana imienia, nazwiska i logo</translation>
    </message>
    <message>
        <source>Reusable Texts</source>
        <comment>title of a dialog</comment>
        <translation>Szablony tekstów</translation>
    </message>
    <message>
        <source>Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.</source>
        <comment>{fields}: a list of names in braces; {kpi}: a name in braces</comment>
        <translation>Pola są wypełniane w każdym raporcie: {fields} albo kod wskaźnika, na przykład {kpi}.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a reusable text</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of a reusable text</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Dla</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a reusable text</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Any language</source>
        <comment>of a reusable text</comment>
        <translation>Dowolny język</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Nowy</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: a dialog</comment>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>change the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>zmiana tekstu „{name}”</translation>
    </message>
    <message>
        <source>delete the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>usunięcie tekstu „{name}”</translation>
    </message>
    <message>
        <source>Kept as sent on {day}.</source>
        <comment>{day}: a date</comment>
        <translation>Zachowano w postaci wysłanej {day}.</translation>
    </message>
    <message>
        <source>Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.</source>
        <comment>{day}: a date; the user may have sent the client what was saved before</comment>
        <translation>Zachowano w postaci wysłanej {day}. Po zapisaniu lub skopiowaniu wprowadzono zmiany: zapisz lub skopiuj ponownie.</translation>
    </message>
    <message>
        <source>{figure}: sent with {sent}, now {now}</source>
        <comment>a figure whose value has changed since; {sent} and {now}: values</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}: wysłano {sent}, teraz {now}</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in place of the value of a figure</comment>
        <translation>brak wartości</translation>
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
        <translation>Rodzaj pliku:</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a kind of file, in a list of files</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button of a dialog</comment>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Następne pole, poprzednie pole</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a heading of a list of keys</comment>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Show when the last change was saved</source>
        <translation>Pokaż, kiedy zapisano ostatnią zmianę</translation>
    </message>
    <message>
        <source>Where Is My Data?</source>
        <comment>title of a dialog</comment>
        <translation>Gdzie są moje dane?</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a label in the dialog Where Is My Data?</comment>
        <translation>Twój plik</translation>
    </message>
    <message>
        <source>Backups, made when you close KPI Desk</source>
        <translation>Kopie zapasowe, tworzone przy zamykaniu KPI Desk</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button: open it in the file manager</comment>
        <translation>Pokaż folder</translation>
    </message>
    <message>
        <source>Your business is one file. It is not encrypted: use the disk encryption of your system. Now and then, copy the backup folder to another device.</source>
        <translation>Cała twoja działalność to jeden plik. Nie jest on zaszyfrowany: używaj szyfrowania dysku w swoim systemie. Co jakiś czas kopiuj folder kopii zapasowych na inne urządzenie.</translation>
    </message>
    <message>
        <source>Check My Data</source>
        <comment>title of a dialog</comment>
        <translation>Sprawdzanie danych</translation>
    </message>
    <message>
        <source>Checking your file and its newest backup…</source>
        <translation>Sprawdzanie pliku i jego najnowszej kopii zapasowej…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <comment>after a check of the data</comment>
        <translation>Nie znaleziono problemów.</translation>
    </message>
    <message>
        <source>Something is wrong. Don’t enter anything in this file until it is fixed.</source>
        <translation>Coś jest nie tak. Nie wprowadzaj niczego w tym pliku, dopóki nie zostanie to naprawione.</translation>
    </message>
    <message>
        <source>Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a Copy…</source>
        <translation>Z twoim plikiem wszystko w porządku, ale coś jest nie tak z jego kopiami zapasowymi. Utwórz teraz kopię: Plik › Zapisz kopię…</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <comment>a button of a dialog</comment>
        <translation>&amp;Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>About KPI Desk</source>
        <comment>title of a dialog</comment>
        <translation>O programie KPI Desk</translation>
    </message>
    <message>
        <source>The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline and opens no network connection.</source>
        <translation>Wskaźniki twojej wirtualnej asysty na twoim własnym komputerze. KPI Desk działa bez internetu i nie otwiera żadnego połączenia sieciowego.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>a place of the window</comment>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a place of the window</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a place of the window</comment>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a place of the window</comment>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a place of the window</comment>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a place of the window: reports</comment>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a place of the window</comment>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <comment>a menu: of that place</comment>
        <translation>P&amp;rzegląd</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <comment>a menu: of the place to enter figures</comment>
        <translation>&amp;Liczby</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <comment>a menu: of that place</comment>
        <translation>Hi&amp;storia</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <comment>a menu: of that place</comment>
        <translation>Wykres&amp;y</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Klienci</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <comment>a menu: of that place</comment>
        <translation>R&amp;aporty</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>the rail, for screen readers</comment>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>Pomo&amp;c</translation>
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
        <translation>Moja działalność</translation>
    </message>
    <message>
        <source>Sample business</source>
        <comment>in the title of the window: the file of the sample</comment>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Backup of {file}</source>
        <comment>in the title of the window: the file it was made of</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Kopia zapasowa: {file}</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <comment>at the right of the menu bar</comment>
        <extracomment>{time}: a time of day, such as 2:02 PM</extracomment>
        <translation>Wszystkie zmiany zapisano o {time}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <comment>at the right of the menu bar</comment>
        <translation>Wszystkie zmiany zapisano</translation>
    </message>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>Zapisano wszystko oprócz %n liczby do sprawdzenia</numerusform>
            <numerusform>Zapisano wszystko oprócz %n liczb do sprawdzenia</numerusform>
            <numerusform>Zapisano wszystko oprócz %n liczb do sprawdzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>Jeszcze niezapisane: %n liczba</numerusform>
            <numerusform>Jeszcze niezapisane: %n liczby</numerusform>
            <numerusform>Jeszcze niezapisane: %n liczb</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: the text of an update</source>
        <comment>beside the menus; a report to a client</comment>
        <translation>Jeszcze niezapisane: tekst raportu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>beside the menus: the file cannot be changed</comment>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>close a message</comment>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>a tool tip: a page and its keys</comment>
        <extracomment>{name}: the name of a page; {keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>This is a sample business with made-up figures. Try anything you like.</source>
        <translation>To przykładowa działalność ze zmyślonymi liczbami. Możesz wszystko wypróbować.</translation>
    </message>
    <message>
        <source>Start with My Own Figures</source>
        <comment>leave the sample business</comment>
        <translation>Zacznij z własnymi liczbami</translation>
    </message>
    <message>
        <source>&amp;New Business File…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Nowy plik działalności…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only…</source>
        <comment>a menu command: open a file for viewing only</comment>
        <translation>Otwórz &amp;tylko do odczytu…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <comment>a menu of business files</comment>
        <translation>Ostatnio ot&amp;warte</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>an empty menu of recent files</comment>
        <translation>Brak ostatnio otwartych plików</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Business</source>
        <translation>Otwórz &amp;przykładową działalność</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <comment>a menu entry</comment>
        <translation>Zapisz &amp;kopię…</translation>
    </message>
    <message>
        <source>Res&amp;tore a Backup…</source>
        <comment>a menu entry</comment>
        <translation>P&amp;rzywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <comment>a menu command: enter its figures</comment>
        <translation>&amp;Importuj tabelę…</translation>
    </message>
    <message>
        <source>P&amp;ast Imports…</source>
        <comment>a menu command: list of imported tables</comment>
        <translation>Wcześniejsze i&amp;mporty…</translation>
    </message>
    <message>
        <source>The clipboard has no text or table to paste.</source>
        <translation>W schowku nie ma tekstu ani tabeli do wklejenia.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <comment>tables that were to follow</comment>
        <extracomment>{files}: names of files, joined as a list</extracomment>
        <translation>Nieodczytane: {files}.</translation>
    </message>
    <message>
        <source>&amp;Export Data…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Eksportuj dane…</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <comment>a menu entry</comment>
        <translation>Eksportuj w&amp;szystko…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a dialog</comment>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent update is printed from its PDF.</source>
        <translation>Nie ma tu nic do wydrukowania. Przejdź na stronę Przegląd, Liczby, Historia, Wykresy lub Raporty. Wysłany raport drukuje się z jego pliku PDF.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>a menu entry</comment>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>a menu entry</comment>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>a menu entry</comment>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;Cofnij: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;Ponów: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Ponowiono: {what}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>a menu entry</comment>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <comment>a menu entry</comment>
        <translation>S&amp;zukaj wszędzie…</translation>
    </message>
    <message>
        <source>Choose &amp;KPIs…</source>
        <comment>a menu entry: which ones are tracked</comment>
        <translation>Wybierz w&amp;skaźniki…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <comment>a menu: light or dark</comment>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>light or dark</comment>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <comment>appearance</comment>
        <translation>Wysoki &amp;kontrast</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>a menu</comment>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>language</comment>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Check My Data…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Sprawdź moje dane…</translation>
    </message>
    <message>
        <source>&amp;Where Is My Data?</source>
        <translation>&amp;Gdzie są moje dane?</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>a menu entry: a list of keys</comment>
        <translation>S&amp;króty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About KPI Desk</source>
        <comment>a menu entry</comment>
        <translation>&amp;O programie KPI Desk</translation>
    </message>
    <message>
        <source>Business files (*.kpidesk)</source>
        <comment>a kind of file</comment>
        <translation>Pliki działalności (*.kpidesk)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</source>
        <comment>kinds of files</comment>
        <translation>Tabele (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>a kind of file</comment>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <comment>a kind of file</comment>
        <translation>Skoroszyt (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Tabela dla arkuszy kalkulacyjnych (*.csv)</translation>
    </message>
    <message>
        <source>Table for programs (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Tabela dla programów (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <comment>a kind of file</comment>
        <translation>Dane dla innych programów (*.json)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>in the message bar, after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Zapisano: {file}</translation>
    </message>
    <message>
        <source>create start own</source>
        <comment>words that find the command New Business File</comment>
        <translation>utworzyć zacząć własny</translation>
    </message>
    <message>
        <source>backup duplicate USB</source>
        <comment>words that find the command Save a Copy</comment>
        <translation>kopia zapasowa backup duplikat USB</translation>
    </message>
    <message>
        <source>undo recover lost</source>
        <comment>words that find the command Restore a Backup</comment>
        <translation>cofnąć odzyskać utracone</translation>
    </message>
    <message>
        <source>demo example</source>
        <comment>words that find the command Open the Sample</comment>
        <translation>demo przykład</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet load</source>
        <comment>words that find the command Import a Table</comment>
        <translation>Excel CSV arkusz wczytać</translation>
    </message>
    <message>
        <source>undo delete remove Excel</source>
        <comment>words that find the command Past Imports</comment>
        <translation>cofnąć usunąć Excel</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet</source>
        <comment>words that find the command Export Data</comment>
        <translation>Excel CSV arkusz</translation>
    </message>
    <message>
        <source>archive backup</source>
        <comment>words that find the command Export Everything</comment>
        <translation>archiwum archiwizować kopia</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <comment>words that find the command Print</comment>
        <translation>papier PDF</translation>
    </message>
    <message>
        <source>exit close</source>
        <comment>words that find the command Quit</comment>
        <translation>zamknąć wyjść</translation>
    </message>
    <message>
        <source>add remove delete hide</source>
        <comment>words that find the command Choose KPIs</comment>
        <translation>dodać usunąć ukryć</translation>
    </message>
    <message>
        <source>help hotkeys</source>
        <comment>words that find the command Keyboard Shortcuts</comment>
        <translation>pomoc klawisze</translation>
    </message>
    <message>
        <source>error repair damaged</source>
        <comment>words that find the command Check My Data</comment>
        <translation>błąd naprawić uszkodzone</translation>
    </message>
    <message>
        <source>folder file location backup privacy</source>
        <comment>words that find the command Where Is My Data?</comment>
        <translation>folder plik miejsce kopia prywatność</translation>
    </message>
    <message>
        <source>version license update</source>
        <comment>words that find the command About KPI Desk</comment>
        <translation>wersja licencja aktualizacja</translation>
    </message>
    <message>
        <source>mode theme day</source>
        <comment>words that find the command Light</comment>
        <translation>tryb motyw dzień</translation>
    </message>
    <message>
        <source>mode theme night</source>
        <comment>words that find the command Dark</comment>
        <translation>tryb motyw noc</translation>
    </message>
    <message>
        <source>mode theme accessibility</source>
        <comment>words that find the command High Contrast</comment>
        <translation>tryb motyw dostępność</translation>
    </message>
</context>
</TS>
