<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Hindi makita ang folder.
Pakisuri ang pangalan ng folder.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Hindi makita ang file.
Pakisuri ang pangalan ng file.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mayroon nang %1.
Papalitan ba ito?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Piliin</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Bu&amp;rahin</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Tingnan sa:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Bagong folder</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Bu&amp;ksan</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Palitan ang pangalan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>I-&amp;save</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>Protektado ang “%1”.
Buburahin pa rin ba ito?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Buburahin ba ang “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ipakita ang mga detalye</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ipakita bilang listahan</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Hindi mabura ang folder.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Gumawa ng bagong folder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>May detalye</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mga folder</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Pangalan ng file:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Uri ng file:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Pumili ng folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Sumulong</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pumunta sa folder sa itaas</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Listahan ng mga folder at bookmark</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder sa itaas</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mga huling binuksan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>I-save bilang</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Ipakita ang </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Ipakita ang mga &amp;nakatagong file</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Petsa ng pagbabago</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-&amp;cut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Itago ang mga detalye…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Ipakita ang mga detalye…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom na laki</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Taas:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inches (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Mga margin</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeters (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Ayos ng mga page:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Layout ng page</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Laki ng page:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Page kada papel:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Pinanggagalingan ng papel:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Points (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Patayo</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Pahiga, baligtad</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Patayo, baligtad</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lapad:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>margin sa ibaba</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>margin sa kaliwa</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>margin sa kanan</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>margin sa itaas</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hindi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>I-apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Huwag i-save</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Huwag pansinin</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hin&amp;di sa lahat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>I-reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Ibalik sa dati</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>I-save lahat</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Oo sa &amp;lahat</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Mga option &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Mga option &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>I-&amp;print</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Lahat ng page</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Pataas, mula kaliwa pakanan</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Pataas, mula kanan pakaliwa</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Mga page na even</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Mula kaliwa pakanan, pataas</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Mula kaliwa pakanan, pababa</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>File sa computer</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Mga page na odd</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>I-print sa file (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Mula kanan pakaliwa, pataas</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Mula kanan pakaliwa, pababa</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Pababa, mula kaliwa pakanan</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Pababa, mula kanan pakaliwa</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>I-save ang PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Unang page</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Buong page</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Buong lapad</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pahiga</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Huling page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Susunod na page</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Ayos ng page</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Ayos ng page</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Patayo</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Nakaraang page</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Preview ng print</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Ipakita nang magkatapat</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Ipakita ang lahat ng page</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Isang page lang</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Paliitin</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Pagsunud-sunurin</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>May kulay</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Kulay</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Mga kopya</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Mga kopya:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Kasalukuyang page</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Print sa magkabilang panig</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Bukas sa mahabang gilid</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Mga option</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Settings ng output</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Mga page:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga page</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Page mula</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>I-print lahat</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ano ang ipi-print</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Baligtad</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Ang napili</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Bukas sa maikling gilid</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ilagay ang mga page o saklaw na may comma sa pagitan, hal.: 3,5-7,9 para sa page 3, 5, 6, 7 at 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hanggang</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Pangalan:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lugar:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Mga p&amp;roperty</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Uri:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Pakaliwa</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Pakanan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyahin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>I-&amp;paste</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>I-&amp;redo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>I-&amp;undo</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopyahin ang &amp;link</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I-&amp;cut</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Piliin lahat</translation>
    </message>
</context>
</TS>
