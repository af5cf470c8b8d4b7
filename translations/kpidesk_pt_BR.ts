<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Version {version}, built on {day}</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Versão {version}, compilada em {day}</translation>
    </message>
    <message>
        <source>Version {version}, running from its source</source>
        <comment>in About KPI Desk</comment>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>Versão {version}, executada a partir do código-fonte</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>spoken</comment>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Version {version} ({day})</source>
        <comment>a heading above the notes on a version</comment>
        <extracomment>{version}: a version number, such as 1.2.0; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Versão {version} ({day})</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <comment>a heading in About KPI Desk</comment>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>KPI Desk never checks for updates. Look at the page where you downloaded it: if its version is higher than {version}, install it over this one. Your data is kept.</source>
        <extracomment>{version}: a version number, such as 1.2.0</extracomment>
        <translation>O KPI Desk nunca procura atualizações. Consulte a página de onde você baixou o programa: se a versão de lá for maior que {version}, instale-a por cima desta. Seus dados são mantidos.</translation>
    </message>
    <message>
        <source>Your &amp;Data</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>Seus &amp;dados</translation>
    </message>
    <message>
        <source>Your business file and its backups stay where they are when you update or uninstall the program.</source>
        <translation>O arquivo do seu negócio e os backups dele ficam onde estão quando você atualiza ou desinstala o programa.</translation>
    </message>
    <message>
        <source>&amp;Parts and Licenses</source>
        <comment>a tab of About KPI Desk</comment>
        <translation>&amp;Componentes e licenças</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>spoken, a list</comment>
        <translation>Componentes do programa</translation>
    </message>
    <message>
        <source>{part}, license: {license}</source>
        <comment>spoken, in a list</comment>
        <extracomment>{part}: the name of a part of the program, and its version; {license}: the name of a license, such as MIT</extracomment>
        <translation>{part}, licença: {license}</translation>
    </message>
    <message>
        <source>License text: {name}</source>
        <comment>spoken, a text</comment>
        <extracomment>{name}: the name of a part of the program</extracomment>
        <translation>Texto da licença: {name}</translation>
    </message>
    <message>
        <source>The list of parts is missing from this copy.</source>
        <translation>A lista de componentes está faltando nesta cópia.</translation>
    </message>
    <message>
        <source>No license text is installed with this part.</source>
        <translation>Não há texto de licença instalado com este componente.</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>spoken: a folder</comment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own.</source>
        <translation>Qt e PySide6 são usados sob a GNU LGPL, versão 3: você pode substituir as bibliotecas deles pelas suas.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU LGPL, version 3: you may replace their libraries with your own. README.txt in the licenses folder explains how.</source>
        <translation>Qt e PySide6 são usados sob a GNU LGPL, versão 3: você pode substituir as bibliotecas deles pelas suas. O README.txt na pasta de licenças explica como.</translation>
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
        <translation>LEIA-ME</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a folder name</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a folder name</comment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>a folder name</comment>
        <translation>Todo o negócio</translation>
    </message>
    <message>
        <source>Everything from “{name}”</source>
        <comment>title of a page in an exported archive</comment>
        <extracomment>{name}: the name of the business file</extracomment>
        <translation>Todo o conteúdo de “{name}”</translation>
    </message>
    <message>
        <source>Exported on {day} by KPI Desk {version}.</source>
        <comment>first sentence of a page in an exported archive</comment>
        <extracomment>{day}: a date, such as September 25, 2024; {version}: a version number, such as 1.2.0</extracomment>
        <translation>Exportado em {day} pelo KPI Desk {version}.</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n figures.</source>
        <comment>of the archive</comment>
        <translation>
            <numerusform>Contém %n número.</numerusform>
            <numerusform>Contém %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>They run from {first} to {last}.</source>
        <comment>figures</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Eles vão de {first} até {last}.</translation>
    </message>
    <message>
        <source>This is for you only</source>
        <translation>Isto é só para você</translation>
    </message>
    <message>
        <source>It contains the names, figures and notes of all your clients and is not encrypted. Keep it where only you can read it. To a client, send only that client’s charts.</source>
        <translation>Contém os nomes, números e anotações de todos os seus clientes e não é criptografado. Guarde onde só você possa ler. A um cliente, envie apenas os gráficos dele.</translation>
    </message>
    <message>
        <source>What each file is</source>
        <comment>a heading above a list of files</comment>
        <translation>O que é cada arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading of a column</comment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>heading of a column</comment>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Everything, as KPI Desk keeps it: figures, clients, notes, targets and all earlier changes. Copy it to any computer and open it in KPI Desk to continue there. The other files can be read without KPI Desk.</source>
        <translation>Tudo, na forma em que o KPI Desk guarda: números, clientes, anotações, metas e todas as alterações anteriores. Copie para qualquer computador e abra no KPI Desk para continuar lá. Os outros arquivos podem ser lidos sem o KPI Desk.</translation>
    </message>
    <message>
        <source>All figures in a workbook, one in each row and with names in your language, for any spreadsheet program.</source>
        <translation>Todos os números em uma planilha, um por linha e com nomes no seu idioma, para qualquer programa de planilhas.</translation>
    </message>
    <message>
        <source>The same figures as plain text, for any other program: ids, UTF-8, decimal points.</source>
        <translation>Os mesmos números em texto simples, para qualquer outro programa: IDs, UTF-8, ponto decimal.</translation>
    </message>
    <message>
        <source>For programs: the figures with clients, targets, your own levels, notes, settings, updates and the list of your imports.</source>
        <translation>Para programas: os números com clientes, metas, seus próprios níveis, anotações, configurações, relatórios e a lista das suas importações.</translation>
    </message>
    <message numerus="yes">
        <source>%n charts of “{client}”, each as an image (PNG) and as a PDF document.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n gráfico de “{client}”, como imagem (PNG) e como documento PDF.</numerusform>
            <numerusform>%n gráficos de “{client}”, cada um como imagem (PNG) e como documento PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charts of your whole business, each as an image (PNG) and as a PDF document.</source>
        <translation>
            <numerusform>%n gráfico de todo o seu negócio, como imagem (PNG) e como documento PDF.</numerusform>
            <numerusform>%n gráficos de todo o seu negócio, cada um como imagem (PNG) e como documento PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updates as “{client}” received them, as PDF documents.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>%n relatório, tal como “{client}” o recebeu, em documento PDF.</numerusform>
            <numerusform>%n relatórios, tal como “{client}” os recebeu, em documentos PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews of your whole business, as PDF documents.</source>
        <translation>
            <numerusform>%n balanço de todo o seu negócio, em documento PDF.</numerusform>
            <numerusform>%n balanços de todo o seu negócio, em documentos PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no charts because no KPI has a value yet.</source>
        <translation>Não há gráficos porque nenhum indicador tem valor ainda.</translation>
    </message>
    <message>
        <source>There is a chart of each KPI that you track and that has a value, in the client’s language if KPI Desk is available in it. Archived clients have no charts; their figures are in the tables.</source>
        <translation>Há um gráfico de cada indicador que você acompanha e que tem valor, no idioma do cliente se o KPI Desk estiver disponível nele. Clientes arquivados não têm gráficos; os números deles estão nas tabelas.</translation>
    </message>
    <message>
        <source>These charts could not be drawn: {charts}.</source>
        <comment>on a page in an exported archive</comment>
        <extracomment>{charts}: names of charts, joined as a list</extracomment>
        <translation>Não foi possível desenhar estes gráficos: {charts}.</translation>
    </message>
    <message>
        <source>The columns of the CSV table</source>
        <translation>As colunas da tabela CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>heading of a column</comment>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>heading of a column</comment>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>2026-W07 is a week, 2026-03 a month, 2026-Q1 a quarter, 2026 a year.</source>
        <translation>2026-W07 é uma semana, 2026-03 um mês, 2026-Q1 um trimestre, 2026 um ano.</translation>
    </message>
    <message>
        <source>The client’s name; empty for figures without a client.</source>
        <translation>O nome do cliente; vazio nos números sem cliente.</translation>
    </message>
    <message>
        <source>The code of the language you worked in; empty if none was given.</source>
        <translation>O código do idioma em que você trabalhou; vazio se não foi informado.</translation>
    </message>
    <message>
        <source>What was counted or timed. The names are below.</source>
        <translation>O que foi contado ou medido em horas. Os nomes estão abaixo.</translation>
    </message>
    <message>
        <source>The number. Zero means zero; blank figures have no row.</source>
        <translation>O número. Zero significa zero; números em branco não têm linha.</translation>
    </message>
    <message>
        <source>count for things, hours for time.</source>
        <translation>count para o que se conta, hours para tempo.</translation>
    </message>
    <message>
        <source>The names of the measures</source>
        <translation>Os nomes das medidas</translation>
    </message>
    <message>
        <source>In the table</source>
        <comment>heading of a column</comment>
        <translation>Na tabela</translation>
    </message>
    <message>
        <source>In KPI Desk</source>
        <comment>heading of a column</comment>
        <translation>No KPI Desk</translation>
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
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Saves one ZIP file: all figures as a workbook, as a table and for other programs, a chart of each KPI for the whole business and for each client, and a copy of your file. A page inside explains what each file is.</source>
        <translation>Salva um arquivo ZIP: todos os números em planilha, em tabela e para outros programas, um gráfico de cada indicador para todo o negócio e para cada cliente, e uma cópia do seu arquivo. Uma página dentro dele explica o que é cada arquivo.</translation>
    </message>
    <message>
        <source>The ZIP file is for you only: it contains the data of all your clients and is not encrypted.</source>
        <translation>O arquivo ZIP é só para você: contém os dados de todos os seus clientes e não é criptografado.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <comment>a button: then the export begins</comment>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save Everything As</source>
        <comment>title of a file dialog</comment>
        <translation>Salvar tudo como</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <comment>a kind of file</comment>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <comment>spoken</comment>
        <translation>Andamento da exportação</translation>
    </message>
    <message>
        <source>Reading and checking all figures…</source>
        <translation>Lendo e verificando todos os números…</translation>
    </message>
    <message>
        <source>Now: {chart}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{chart}: the name of a chart</extracomment>
        <translation>Agora: {chart}</translation>
    </message>
    <message>
        <source>Everything is saved in “{file}”, in {folder}</source>
        <comment>in the dialog of Export Everything</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Tudo foi salvo em “{file}”, na pasta {folder}</translation>
    </message>
    <message>
        <source>Canceled. No file was saved.</source>
        <translation>Cancelado. Nenhum arquivo foi salvo.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>then a list of charts</comment>
        <translation>Não exportados:</translation>
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
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Your backups are in {folder}.</source>
        <comment>in the window, after a fault</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Seus backups estão em {folder}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. Your backups are in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Não foi possível abrir a pasta. Seus backups estão em {folder}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: copy the folder’s path</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This is a backup from {made_at}. You can view it but not change it.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>Este é um backup de {made_at}. Você pode visualizar, mas não alterar.</translation>
    </message>
    <message>
        <source>Restore It</source>
        <comment>a button: the backup on screen</comment>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>Close the Backup</source>
        <comment>a button: back to my own file</comment>
        <translation>Fechar o backup</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <comment>while the window waits</comment>
        <translation>Abrindo o backup…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <comment>while the window waits</comment>
        <translation>Restaurando o backup…</translation>
    </message>
    <message>
        <source>The backup is checked first, and the file it replaces is kept. This takes a moment.</source>
        <translation>O backup é verificado primeiro, e o arquivo que ele substitui é mantido. Isso leva um instante.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}.</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day</extracomment>
        <translation>Verificado e restaurado: “{file}” está de novo como em {made_at}.</translation>
    </message>
    <message>
        <source>Checked and restored: “{file}” is now as it was on {made_at}. What it replaced is kept: {kept}</source>
        <extracomment>{file}: the name or path of a file; {made_at}: a day and a time of day; {kept}: the name or path of a file</extracomment>
        <translation>Verificado e restaurado: “{file}” está de novo como em {made_at}. O que foi substituído está guardado: {kept}</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <comment>a button: undo restoring</comment>
        <translation>Desfazer restauração</translation>
    </message>
    <message>
        <source>Nothing was restored. {why}</source>
        <comment>in the window</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Nada foi restaurado. {why}</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <comment>title of a dialog</comment>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Backups in</source>
        <comment>label of a folder</comment>
        <translation>Backups em</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <comment>a button: look there</comment>
        <translation>Outra &amp;pasta…</translation>
    </message>
    <message>
        <source>Folder with Backups</source>
        <comment>title of a dialog</comment>
        <translation>Pasta com backups</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <comment>a table, for screen readers</comment>
        <translation>Backups, do mais novo ao mais antigo</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>heading: day and time of a backup</comment>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>File</source>
        <comment>heading: the file that was backed up</comment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading: the number of figures</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>heading: the number of clients</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>First and last period</source>
        <comment>heading</comment>
        <translation>Primeiro e último período</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>heading: of a file</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two periods</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <comment>a backup</comment>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <comment>while the dialog waits</comment>
        <translation>Procurando backups…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. If yours are elsewhere, choose their folder.</source>
        <translation>Não há backups nesta pasta. Se os seus estão em outro lugar, escolha a pasta deles.</translation>
    </message>
    <message>
        <source>There is no backup of “{file}” in this folder. These are backups of other files.</source>
        <comment>none of the list is chosen yet</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Não há backup de “{file}” nesta pasta. Estes são backups de outros arquivos.</translation>
    </message>
    <message>
        <source>Clients: {names}</source>
        <comment>in a backup</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>Clientes: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Clients: {names}, and %n others</source>
        <comment>in a backup: the first ones are named</comment>
        <extracomment>{names}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>Clientes: {names} e mais %n</numerusform>
            <numerusform>Clientes: {names} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no clients.</source>
        <comment>a backup</comment>
        <translation>Não tem clientes.</translation>
    </message>
    <message>
        <source>Restoring replaces {file} with this backup. The current file is kept with the backups.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>A restauração substitui {file} por este backup. O arquivo atual é guardado entre os backups.</translation>
    </message>
    <message>
        <source>Restoring creates the file {file}. Nothing is replaced.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>A restauração cria o arquivo {file}. Nada é substituído.</translation>
    </message>
    <message>
        <source>&amp;Open Read-Only</source>
        <comment>a button: view this backup</comment>
        <translation>&amp;Abrir como somente leitura</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <comment>a button: restore this backup</comment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>{kpi}: usual limits start again from {period}.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: os limites habituais recomeçam a partir de {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the baseline of {period} was removed.</source>
        <comment>printed after a baseline was removed</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: a linha de base foi removida ({period}).</translation>
    </message>
</context>
<context>
    <name>Benchmark</name>
    <message>
        <source>Benchmark: {kpi}</source>
        <comment>title of a dialog</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Referência: {kpi}</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>the business or a client that it is valid for</comment>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>The business</source>
        <comment>in a drop-down: not a single client</comment>
        <translation>Todo o negócio</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <comment>the first period that it is valid for</comment>
        <translation>A pa&amp;rtir de</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down</comment>
        <translation>Todos os períodos</translation>
    </message>
    <message>
        <source>&amp;Typical</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Típico</translation>
    </message>
    <message>
        <source>&amp;Above average</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Melhor que a média</translation>
    </message>
    <message>
        <source>&amp;Exceptional</source>
        <comment>name of a field: a level</comment>
        <translation>&amp;Excepcional</translation>
    </message>
    <message>
        <source>Sign: {level}</source>
        <comment>for screen readers; {level} is a level such as: typical</comment>
        <translation>Sinal: {level}</translation>
    </message>
    <message>
        <source>{level}, {unit}</source>
        <comment>for screen readers: a bound; {level} is a level, {unit} as: percent</comment>
        <translation>{level}, {unit}</translation>
    </message>
    <message>
        <source>published: {rule}</source>
        <comment>beside a field; {rule} as: ≥ 75%</comment>
        <translation>publicado: {rule}</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>beside a field: the level has no published bound</comment>
        <translation>não publicado</translation>
    </message>
    <message>
        <source>A level without a bound is left out.</source>
        <translation>Um nível sem limite informado não é usado.</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <comment>where a benchmark comes from</comment>
        <translation>F&amp;onte</translation>
    </message>
    <message>
        <source>agreed in the contract</source>
        <comment>in an empty field: an example of a source</comment>
        <translation>combinado no contrato</translation>
    </message>
    <message>
        <source>Charts and updates for clients show it.</source>
        <translation>Aparece nos gráficos e relatórios para clientes.</translation>
    </message>
    <message>
        <source>Chart with this benchmark</source>
        <comment>for screen readers</comment>
        <translation>Gráfico com esta referência</translation>
    </message>
    <message>
        <source>&amp;Draw with the published benchmark</source>
        <comment>a check box below the chart</comment>
        <translation>&amp;Desenhar com a referência publicada</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Back to &amp;Published</source>
        <comment>a button: the published benchmark</comment>
        <translation>&amp;Voltar à publicada</translation>
    </message>
    <message>
        <source>Same as &amp;Business</source>
        <comment>a button: a client gets the benchmark of the business</comment>
        <translation>Igual à do &amp;negócio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>benchmark of {kpi}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>referência: {kpi}</translation>
    </message>
</context>
<context>
    <name>Changelog</name>
    <message>
        <source>The first release of KPI Desk.</source>
        <translation>A primeira versão do KPI Desk.</translation>
    </message>
    <message>
        <source>Fourteen KPIs of virtual assistance, each on the benchmark ladder that was published for it: below, typical, above average, exceptional.</source>
        <translation>Quatorze indicadores de assistência virtual, cada um na escala publicada para ele: aquém da referência, típico, melhor que a média, excepcional.</translation>
    </message>
    <message>
        <source>Figures are entered by keyboard alone, or pasted from a spreadsheet, and saved as they are typed; each step can be undone.</source>
        <translation>Os números são lançados só com o teclado ou colados de uma planilha, e salvos enquanto são digitados; cada passo pode ser desfeito.</translation>
    </message>
    <message>
        <source>Tables are imported from workbooks, CSV, HTML and JSON files: you see first what would be entered, and can undo or move each import.</source>
        <translation>Tabelas são importadas de planilhas e de arquivos CSV, HTML e JSON: você vê primeiro o que seria lançado e pode desfazer ou mover cada importação.</translation>
    </message>
    <message>
        <source>Values are shown with their counts, those of surveys also with a likely range. A rise or fall is reported only where chance alone would rarely cause it.</source>
        <translation>Os valores aparecem com suas contagens; os de pesquisas, também com uma faixa provável. Uma alta ou queda só é apontada quando o acaso sozinho raramente a causaria.</translation>
    </message>
    <message>
        <source>The whole history is in one file, and each backup is verified when it is made.</source>
        <translation>Todo o histórico fica em um só arquivo, e cada backup é verificado quando é feito.</translation>
    </message>
    <message>
        <source>Charts are saved as PNG, SVG or PDF, in the language of the client, or printed.</source>
        <translation>Os gráficos são salvos em PNG, SVG ou PDF, no idioma do cliente, ou impressos.</translation>
    </message>
    <message>
        <source>Each client has a card with the package of hours, and each month can be closed.</source>
        <translation>Cada cliente tem uma ficha com o pacote de horas, e cada mês pode ser fechado.</translation>
    </message>
    <message>
        <source>A target is set on the chart or on a client’s card, from a period on; charts and updates show its steps and how often it was met.</source>
        <translation>A meta é definida no gráfico ou na ficha de um cliente, a partir de um período; gráficos e relatórios mostram os patamares dela e quantas vezes foi atingida.</translation>
    </message>
    <message>
        <source>Notes on a figure, a period or a span stay private, unless you show them to the client in updates and charts.</source>
        <translation>Anotações sobre um número, um período ou um intervalo são particulares, a menos que você as mostre ao cliente em relatórios e gráficos.</translation>
    </message>
    <message>
        <source>Updates for clients are drafted from a month’s figures, in the client’s language and region, saved as PDF or copied into an email, and kept as they were sent.</source>
        <translation>Os relatórios para clientes são redigidos a partir dos números de um mês, no idioma e na região do cliente, salvos em PDF ou copiados para um e-mail e guardados como enviados.</translation>
    </message>
    <message>
        <source>Everything can be exported into one ZIP file: tables, charts, the file itself and a page that explains them.</source>
        <translation>Tudo pode ser exportado em um arquivo ZIP: tabelas, gráficos, o próprio arquivo e uma página que os explica.</translation>
    </message>
    <message>
        <source>Ctrl+K finds KPIs, clients, periods, figures and commands. The Settings page has the language, colors, text size and the folder of backups.</source>
        <translation>Ctrl+K encontra indicadores, clientes, períodos, números e comandos. Em Configurações estão o idioma, as cores, o tamanho do texto e a pasta dos backups.</translation>
    </message>
    <message>
        <source>The program is available in ten languages, works offline and opens no network connection.</source>
        <translation>O programa está disponível em dez idiomas, funciona off-line e não abre nenhuma conexão de rede.</translation>
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
        <translation>O KPI Desk ainda não está disponível no idioma de “{client}” ({language}). Idioma do gráfico: {instead}.</translation>
    </message>
    <message>
        <source>period not over yet</source>
        <comment>legend</comment>
        <translation>período em andamento</translation>
    </message>
    <message>
        <source>incomplete: figures left out</source>
        <comment>legend</comment>
        <translation>incompleto: números não contados</translation>
    </message>
    <message>
        <source>period not over yet, incomplete</source>
        <comment>legend</comment>
        <translation>período em andamento, incompleto</translation>
    </message>
    <message>
        <source>last finished</source>
        <comment>beside a value; later points are not finished yet</comment>
        <translation>último período terminado</translation>
    </message>
    <message>
        <source>Remarks not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Observações não mostradas aqui: {count}</translation>
    </message>
    <message>
        <source>More figures left out: {count}</source>
        <comment>periods that are not named for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Outros números não contados: {count}</translation>
    </message>
    <message>
        <source>Figures left out: {periods}</source>
        <comment>legend, in short</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Números não contados: {periods}</translation>
    </message>
    <message>
        <source>no value: {reasons}</source>
        <comment>legend</comment>
        <extracomment>{reasons}: reasons, joined as a list</extracomment>
        <translation>sem valor: {reasons}</translation>
    </message>
    <message>
        <source>No figures {by}</source>
        <comment>in an empty chart: no figures by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>Nenhum número {by}</translation>
    </message>
    <message>
        <source>No value in these periods</source>
        <translation>Sem valor nestes períodos</translation>
    </message>
    <message>
        <source>Target {value}</source>
        <comment>legend: the target on a chart</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Meta {value}</translation>
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
            <numerusform>{period} e mais %n</numerusform>
            <numerusform>{period} e mais %n</numerusform>
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
        <translation>{period}, particular: {note}</translation>
    </message>
    <message>
        <source>{period}, new usual level: {note}</source>
        <comment>the reason, as the user typed it</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>{period}, novo nível habitual: {note}</translation>
    </message>
    <message>
        <source>{period}: new usual level</source>
        <comment>no reason is shown</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: novo nível habitual</translation>
    </message>
    <message>
        <source>{period}: away</source>
        <comment>a month off, without figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: ausência</translation>
    </message>
    <message>
        <source>Notes not shown here: {count}</source>
        <comment>below a chart, for want of room</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Anotações não mostradas aqui: {count}</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>horas decorridas</translation>
    </message>
    <message>
        <source>worked hours</source>
        <comment>below a chart: how hours to resolve are counted</comment>
        <translation>horas trabalhadas</translation>
    </message>
    <message>
        <source>likely range</source>
        <comment>legend</comment>
        <translation>faixa provável</translation>
    </message>
    <message>
        <source>{value}: the whole package</source>
        <comment>legend</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{value}: o pacote inteiro</translation>
    </message>
    <message>
        <source>a year before</source>
        <comment>legend: the same periods a year before</comment>
        <translation>um ano antes</translation>
    </message>
    <message>
        <source>usual limits and level</source>
        <comment>legend</comment>
        <translation>limites e nível habituais</translation>
    </message>
    <message>
        <source>{period}: {value}, beyond the axis</source>
        <comment>legend</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{period}: {value}, fora do eixo</translation>
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
            <numerusform>%n semana agrupada</numerusform>
            <numerusform>%n semanas agrupadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n mês agrupado</numerusform>
            <numerusform>%n meses agrupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n trimestre agrupado</numerusform>
            <numerusform>%n trimestres agrupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years taken together</source>
        <comment>legend</comment>
        <translation>
            <numerusform>%n ano agrupado</numerusform>
            <numerusform>%n anos agrupados</numerusform>
        </translation>
    </message>
    <message>
        <source>Last value, {period}, based on: {amounts}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Base do último valor ({period}): {amounts}</translation>
    </message>
    <message>
        <source>Based on: {amounts}</source>
        <comment>the last value, in short</comment>
        <extracomment>{amounts}: figures with their names, such as 43 of 50 survey answers</extracomment>
        <translation>Base: {amounts}</translation>
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
        <translation>idioma de atendimento: {language}</translation>
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
        <translation>Todos os valores ({first} – {last}) ficaram entre {low} e {high}.</translation>
    </message>
    <message>
        <source>From {first} to {last} it was always {value}.</source>
        <comment>in the description of a chart: of a KPI</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>O valor ({first} – {last}) foi sempre {value}.</translation>
    </message>
    <message>
        <source>In {period} it was {value}.</source>
        <comment>a year before</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Um ano antes ({period}): {value}.</translation>
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
        <translation>{kpi}: sem valor ainda.</translation>
    </message>
    <message>
        <source>That period is not over yet.</source>
        <translation>Esse período ainda não terminou.</translation>
    </message>
    <message>
        <source>That period is incomplete.</source>
        <translation>Esse período está incompleto.</translation>
    </message>
    <message>
        <source>Figures are left out of other periods, too: {periods}.</source>
        <comment>the reading of a chart</comment>
        <extracomment>{periods}: periods, joined as a list</extracomment>
        <translation>Há números não contados em outros períodos também: {periods}.</translation>
    </message>
    <message>
        <source>Remark on that period: {warning}.</source>
        <comment>in the description of a chart</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Observação sobre esse período: {warning}.</translation>
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
        <translation>Não contado: {items}</translation>
    </message>
    <message>
        <source>{periods} – left out: {items}</source>
        <comment>clients or periods, with the reason</comment>
        <extracomment>{periods}: periods, joined as a list; {items}: clients, languages or periods with the reason, joined as a list</extracomment>
        <translation>{periods} – não contado: {items}</translation>
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
        <translation>sem {measures}</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>why it is left out</comment>
        <translation>sem números</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>why a period is left out</comment>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>entered {by}</source>
        <comment>why it is left out: entered by quarter</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>lançado {by}</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <comment>left out of a value</comment>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>figures without a client</source>
        <comment>left out of a value</comment>
        <translation>números sem cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>ends a list of what is left out of a value</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Below benchmark</source>
        <comment>a level</comment>
        <translation>Aquém da referência</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>a level</comment>
        <translation>Típico</translation>
    </message>
    <message>
        <source>Above average</source>
        <comment>a level</comment>
        <translation>Melhor que a média</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <comment>a level</comment>
        <translation>Excepcional</translation>
    </message>
    <message>
        <source>below the benchmark</source>
        <comment>a level within a sentence</comment>
        <translation>aquém da referência</translation>
    </message>
    <message>
        <source>typical</source>
        <comment>a level within a sentence</comment>
        <translation>típico</translation>
    </message>
    <message>
        <source>above average</source>
        <comment>a level within a sentence</comment>
        <translation>melhor que a média</translation>
    </message>
    <message>
        <source>exceptional</source>
        <comment>a level within a sentence</comment>
        <translation>excepcional</translation>
    </message>
    <message>
        <source>At least typical</source>
        <comment>a level</comment>
        <translation>Típico ou melhor</translation>
    </message>
    <message>
        <source>At least above average</source>
        <comment>a level</comment>
        <translation>Melhor que a média ou excepcional</translation>
    </message>
    <message>
        <source>at least typical</source>
        <comment>a level within a sentence</comment>
        <translation>típico ou melhor</translation>
    </message>
    <message>
        <source>at least above average</source>
        <comment>a level within a sentence</comment>
        <translation>melhor que a média ou excepcional</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>an upper bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>no máximo {value}</translation>
    </message>
    <message>
        <source>{sign} {value}</source>
        <comment>where a level begins or ends: ≥ 75%</comment>
        <extracomment>{sign}: a mathematical sign, such as ≥ or n; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>{sign}&#xa0;{value}</translation>
    </message>
    <message>
        <source>Minimum value</source>
        <comment>in place of a level</comment>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>the clients at the start differ from those at the end of the period before</source>
        <translation>os clientes no início diferem dos clientes no fim do período anterior</translation>
    </message>
    <message>
        <source>figures by client and by service language are added up and may be the same work</source>
        <translation>números por cliente e por idioma de atendimento são somados e podem ser o mesmo trabalho</translation>
    </message>
    <message>
        <source>carried hours are unknown because the period before has no hours</source>
        <translation>as horas transferidas são desconhecidas porque o período anterior não tem horas</translation>
    </message>
    <message>
        <source>a minimum: new clients who already left are counted as lost clients</source>
        <translation>um mínimo: novos clientes que já saíram contam como clientes perdidos</translation>
    </message>
    <message>
        <source>the package counts by month</source>
        <comment>why a week has no percentage</comment>
        <translation>o pacote é contado por mês</translation>
    </message>
    <message>
        <source>no package hours available</source>
        <comment>why it has no percentage</comment>
        <translation>nenhuma hora do pacote disponível</translation>
    </message>
    <message>
        <source>some of its figures are missing</source>
        <translation>faltam alguns números</translation>
    </message>
    <message>
        <source>the total is zero</source>
        <translation>o total é zero</translation>
    </message>
    <message>
        <source>it can’t be calculated from shorter periods</source>
        <translation>não pode ser calculado a partir de períodos mais curtos</translation>
    </message>
    <message>
        <source>more clients joined than were there at the end</source>
        <translation>entraram mais clientes do que havia no fim</translation>
    </message>
    <message>
        <source>the figures contradict each other</source>
        <translation>os números se contradizem</translation>
    </message>
    <message>
        <source>article on multilingual assistant services, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>artigo sobre serviços de assistência multilíngue, {day}</translation>
    </message>
    <message>
        <source>article on remote assistant agencies, {day}</source>
        <comment>the source of a benchmark</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>artigo sobre agências de assistência remota, {day}</translation>
    </message>
    <message>
        <source>no region, no study named</source>
        <translation>sem região nem estudo citado</translation>
    </message>
    <message>
        <source>United States, no study named</source>
        <translation>Estados Unidos, sem estudo citado</translation>
    </message>
    <message>
        <source>e-commerce, no study named</source>
        <translation>comércio eletrônico, sem estudo citado</translation>
    </message>
    <message>
        <source>Published benchmark: {article} ({scope})</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>Referência publicada: {article} ({scope})</translation>
    </message>
    <message>
        <source>Published benchmark: {article}</source>
        <comment>below a chart: where its levels come from</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence</extracomment>
        <translation>Referência publicada: {article}</translation>
    </message>
    <message>
        <source>Benchmark published on {day}</source>
        <comment>below a chart, short: where its levels come from</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Referência publicada em {day}</translation>
    </message>
    <message>
        <source>Custom benchmark, not a published one</source>
        <translation>Referência própria, não publicada</translation>
    </message>
    <message>
        <source>Custom benchmark: {source}</source>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Referência própria: {source}</translation>
    </message>
    <message>
        <source>Custom benchmark for this client, not a published one</source>
        <oldsource>Own benchmark before {period}; from then on: {published}</oldsource>
        <translation>Referência própria para este cliente, não publicada</translation>
    </message>
    <message>
        <source>Custom benchmark for this client: {source}</source>
        <oldsource>Own benchmark for part of the time; else: {published}</oldsource>
        <comment>{source} is what the user wrote about it</comment>
        <translation>Referência própria para este cliente: {source}</translation>
    </message>
    <message>
        <source>custom benchmark</source>
        <comment>of a benchmark, in a sentence</comment>
        <translation>referência própria</translation>
    </message>
    <message>
        <source>custom benchmark ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>referência própria ({source})</translation>
    </message>
    <message>
        <source>custom benchmark for this client</source>
        <comment>in a sentence</comment>
        <translation>referência própria para este cliente</translation>
    </message>
    <message>
        <source>custom benchmark for this client ({source})</source>
        <comment>in a sentence; {source} is what the user wrote about it</comment>
        <translation>referência própria para este cliente ({source})</translation>
    </message>
    <message>
        <source>From {period} on: {now}; before that: {before}</source>
        <oldsource>Own benchmark from {period} on; before that: {published}</oldsource>
        <comment>below a chart: where its levels come from; {now} and {before} are benchmarks</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>A partir de {period}: {now}; antes disso: {before}</translation>
    </message>
    <message>
        <source>Several benchmarks: {benchmarks}</source>
        <comment>below a chart: where its levels come from; {benchmarks} is a list of them</comment>
        <translation>Várias referências: {benchmarks}</translation>
    </message>
    <message>
        <source>published, {article} ({scope})</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{article}: the name of an article, in the middle of a sentence; {scope}: for which businesses an article was written</extracomment>
        <translation>publicada, {article} ({scope})</translation>
    </message>
    <message>
        <source>published on {day}</source>
        <comment>of a benchmark, in a sentence</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>publicada em {day}</translation>
    </message>
    <message>
        <source>no benchmark</source>
        <comment>in a sentence, in place of one</comment>
        <translation>sem referência</translation>
    </message>
    <message>
        <source>There is no published benchmark</source>
        <translation>Não há referência publicada</translation>
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
        <translation>{levels}: cerca de {low}–{high}</translation>
    </message>
    <message>
        <source>{levels}: about {high}</source>
        <comment>a level as an article states it: typical: about 3 hours</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: cerca de {high}</translation>
    </message>
    <message>
        <source>{levels}: {high} or more</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: {high} ou mais</translation>
    </message>
    <message>
        <source>{levels}: more than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: mais de {high}</translation>
    </message>
    <message>
        <source>{levels}: less than {high}</source>
        <comment>a level as an article states it</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: menos de {high}</translation>
    </message>
    <message>
        <source>{levels}: reaching {high}</source>
        <comment>a level as an article states it: exceptional: reaching 90%</comment>
        <extracomment>{levels}: names of levels, such as typical; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{levels}: a partir de {high}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <comment>two levels given to one range</comment>
        <extracomment>{one}: the name of a level; {other}: the name of a level</extracomment>
        <translation>{one} e {other}</translation>
    </message>
    <message>
        <source>As published: {ranges}</source>
        <comment>below a chart: the levels as the article states them</comment>
        <extracomment>{ranges}: the levels with their values, in a row</extracomment>
        <translation>No artigo: {ranges}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <comment>a target</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>no máximo {value}</translation>
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
        <translation>sem meta</translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n weeks</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atingida em {met} de %n semana</numerusform>
            <numerusform>atingida em {met} de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n months</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atingida em {met} de %n mês</numerusform>
            <numerusform>atingida em {met} de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n quarters</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atingida em {met} de %n trimestre</numerusform>
            <numerusform>atingida em {met} de %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met in {met} of %n years</source>
        <comment>how often a target was reached</comment>
        <extracomment>{met}: a number of periods</extracomment>
        <translation>
            <numerusform>atingida em {met} de %n ano</numerusform>
            <numerusform>atingida em {met} de %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {value}</source>
        <comment>a lower bound</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>no mínimo {value}</translation>
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
        <translation>horas por solicitação</translation>
    </message>
    <message>
        <source>A rate of {bound} or more over a long time can lead to burnout.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>Uma taxa de {bound} ou mais por muito tempo pode levar ao esgotamento (burnout).</translation>
    </message>
    <message>
        <source>more productive hours than available hours (overtime?)</source>
        <translation>mais horas produtivas do que horas disponíveis (horas extras?)</translation>
    </message>
    <message>
        <source>some new clients left within the period</source>
        <translation>alguns novos clientes saíram dentro do período</translation>
    </message>
    <message>
        <source>more new clients than leads (older leads?)</source>
        <translation>mais novos clientes do que leads (leads mais antigos?)</translation>
    </message>
    <message>
        <source>more tasks completed than assigned (carried over from before?)</source>
        <translation>mais tarefas concluídas do que atribuídas (vindas de antes?)</translation>
    </message>
    <message>
        <source>hours per ticket</source>
        <comment>a unit, inside a line</comment>
        <translation>horas por chamado</translation>
    </message>
    <message>
        <source>From {bound} on, little is left of the package.</source>
        <extracomment>{bound}: a value with its unit, such as 80%</extracomment>
        <translation>A partir de {bound}, resta pouco do pacote.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a unit, inside a line</comment>
        <translation>por cento</translation>
    </message>
    <message>
        <source>hours per item</source>
        <comment>a unit, inside a line</comment>
        <translation>horas por item</translation>
    </message>
    <message>
        <source>languages per assistant</source>
        <comment>a unit, inside a line</comment>
        <translation>idiomas por assistente</translation>
    </message>
    <message>
        <source>tasks per hour</source>
        <comment>a unit, inside a line</comment>
        <translation>tarefas por hora</translation>
    </message>
    <message>
        <source>score from −100 to +100</source>
        <comment>a unit, inside a line</comment>
        <translation>pontuação de −100 a +100</translation>
    </message>
    <message>
        <source>services per client</source>
        <comment>a unit, inside a line</comment>
        <translation>serviços por cliente</translation>
    </message>
    <message>
        <source>count</source>
        <comment>a unit, inside a line: a number of things</comment>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>a unit, inside a line</comment>
        <translation>horas</translation>
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
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Export All Charts</source>
        <comment>title of a dialog</comment>
        <translation>Exportar todos os gráficos</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <comment>a label in the dialog of an export: the kind of file</comment>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Image (PNG)</source>
        <comment>a format of a chart</comment>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Vector image (SVG)</source>
        <comment>a format of a chart</comment>
        <translation>Imagem vetorial (SVG)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <comment>a format of a chart</comment>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <comment>a kind of file</comment>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Vector images (*.svg)</source>
        <comment>a kind of file</comment>
        <translation>Imagens vetoriais (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <comment>a kind of file</comment>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <comment>a label in the dialog of an export</comment>
        <translation>Taman&amp;ho</translation>
    </message>
    <message>
        <source>For an email</source>
        <comment>a chart&apos;s size</comment>
        <translation>Para um e-mail</translation>
    </message>
    <message>
        <source>For a slide</source>
        <comment>a chart&apos;s size</comment>
        <translation>Para um slide</translation>
    </message>
    <message>
        <source>A5 page</source>
        <comment>a chart&apos;s size</comment>
        <translation>Página A5</translation>
    </message>
    <message>
        <source>Custom size</source>
        <comment>a chart&apos;s size</comment>
        <translation>Tamanho personalizado</translation>
    </message>
    <message>
        <source>&amp;Width (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Largura (px)</translation>
    </message>
    <message>
        <source>&amp;Height (px)</source>
        <comment>a label in the dialog of an export: of a picture</comment>
        <translation>&amp;Altura (px)</translation>
    </message>
    <message>
        <source>&amp;Width (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Largura (mm)</translation>
    </message>
    <message>
        <source>&amp;Height (mm)</source>
        <comment>a label in the dialog of an export: of a page</comment>
        <translation>&amp;Altura (mm)</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <comment>a label in the dialog of an export</comment>
        <translation>&amp;Pontos por polegada</translation>
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
        <translation>{width} × {height}&#xa0;mm</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>a label in the dialog of an export: of the chart</comment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <comment>a label in the dialog of an export: a light or dark chart</comment>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>On white</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Em fundo branco</translation>
    </message>
    <message>
        <source>On a dark background</source>
        <comment>a chart&apos;s colors</comment>
        <translation>Em fundo escuro</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>of a chart, in its file</comment>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Rolling l&amp;ine</source>
        <comment>a label in the dialog of an export: several periods taken together</comment>
        <translation>Linha mó&amp;vel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no rolling line</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>3 periods</source>
        <comment>a rolling line</comment>
        <translation>3 períodos</translation>
    </message>
    <message>
        <source>12 periods</source>
        <comment>a rolling line</comment>
        <translation>12 períodos</translation>
    </message>
    <message>
        <source>Include</source>
        <comment>what a chart shows: a year before, notes</comment>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>A &amp;year before</source>
        <comment>include it in a chart</comment>
        <translation>&amp;Um ano antes</translation>
    </message>
    <message>
        <source>&amp;Usual limits</source>
        <comment>include them in a chart</comment>
        <translation>Limites ha&amp;bituais</translation>
    </message>
    <message>
        <source>P&amp;eriod not over yet</source>
        <comment>include it in a chart</comment>
        <translation>Período em an&amp;damento</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <comment>a label in the dialog of an export: whose charts</comment>
        <translation>Clien&amp;te</translation>
    </message>
    <message>
        <source>Preview of the chart</source>
        <translation>Prévia do gráfico</translation>
    </message>
    <message>
        <source>Proposed name: {name}</source>
        <comment>of a file</comment>
        <extracomment>{name}: the name of a file</extracomment>
        <translation>Nome sugerido: {name}</translation>
    </message>
    <message>
        <source>KPI Desk is not available in the language of “{client}” yet ({language}).</source>
        <extracomment>{client}: the name of a client; {language}: the name of a language</extracomment>
        <translation>O KPI Desk ainda não está disponível no idioma de “{client}” ({language}).</translation>
    </message>
    <message>
        <source>No period in this range is over yet, so the chart would be empty.</source>
        <translation>Nenhum período deste intervalo terminou ainda, então o gráfico ficaria vazio.</translation>
    </message>
    <message>
        <source>&amp;Notes shown to others</source>
        <comment>include them in a chart: shown notes</comment>
        <translation>A&amp;notações visíveis para outros</translation>
    </message>
    <message>
        <source>Priv&amp;ate notes, too</source>
        <comment>include them in a chart</comment>
        <translation>An&amp;otações particulares</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <comment>a button: choose where to write the chart</comment>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <comment>a button: put the chart on the clipboard</comment>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the Chart As</source>
        <translation>Salvar o gráfico como</translation>
    </message>
    <message>
        <source>Saved: {file}, in {folder}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Salvo: {file}, na pasta {folder}</translation>
    </message>
    <message>
        <source>Show in Folde&amp;r</source>
        <comment>a button</comment>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Pasta para os gráficos</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>title of a dialog: where to write charts</comment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <comment>a button: choose another folder</comment>
        <translation>Alt&amp;erar…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Charts</source>
        <comment>a button</comment>
        <translation>&amp;Salvar gráficos</translation>
    </message>
    <message>
        <source>&amp;One PDF with a page for each chart</source>
        <translation>Um único PDF com uma página por &amp;gráfico</translation>
    </message>
    <message>
        <source>Saves a chart of each KPI that you track, for the periods chosen on the page.</source>
        <translation>Salva um gráfico de cada indicador que você acompanha, para os períodos escolhidos na página.</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <comment>a list, for screen readers</comment>
        <translation>Gráficos salvos</translation>
    </message>
    <message>
        <source>Now: {kpi}</source>
        <comment>the chart that is being written</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Agora: {kpi}</translation>
    </message>
    <message>
        <source>Charts saved: {count}. They are in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Gráficos salvos: {count}. Estão em {folder}</translation>
    </message>
    <message>
        <source>Stopped. Charts saved: {count}, in {folder}</source>
        <comment>in the dialog of an export</comment>
        <extracomment>{count}: a number; {folder}: the path of a folder</extracomment>
        <translation>Interrompido. Gráficos salvos: {count}, em {folder}</translation>
    </message>
    <message>
        <source>No chart was saved.</source>
        <translation>Nenhum gráfico foi salvo.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <comment>above a list of charts that could not be written</comment>
        <translation>Não exportados:</translation>
    </message>
    <message>
        <source>{kpi}: no figures</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: sem números</translation>
    </message>
    <message>
        <source>{kpi}: for the whole business only</source>
        <comment>a chart that was left out</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>{kpi}: vale só para todo o negócio</translation>
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
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Tracked KPIs</source>
        <comment>the list beside a chart, for screen readers</comment>
        <translation>Indicadores acompanhados</translation>
    </message>
    <message>
        <source>Chart: {kpi}</source>
        <comment>a chart, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Gráfico: {kpi}</translation>
    </message>
    <message>
        <source>Figures: {kpi}</source>
        <comment>a table, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Números: {kpi}</translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation>Duração dos períodos</translation>
    </message>
    <message>
        <source>By week</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By quarter</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Por trimestre</translation>
    </message>
    <message>
        <source>By year</source>
        <comment>in a drop-down: the length of periods</comment>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>Intervalo do gráfico</translation>
    </message>
    <message>
        <source>Last 12 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Últimos 12 períodos</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Últimos 24 períodos</translation>
    </message>
    <message>
        <source>Last 36 periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Últimos 36 períodos</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in a drop-down: the range of a chart</comment>
        <translation>Todos os períodos</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a range that she types</comment>
        <translation>De … até …</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Idioma de atendimento</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>This KPI covers your whole business; it can’t be split by client or language.</source>
        <translation>Este indicador abrange todo o seu negócio; não pode ser dividido por cliente nem por idioma.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <comment>the first period of a range</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>the last period of a range</comment>
        <translation>a&amp;té</translation>
    </message>
    <message>
        <source>A period such as 2026-03, 2026-W07, 2026-Q1 or 2026. Leave empty for no limit.</source>
        <translation>Um período como 2026-03, 2026-W07, 2026-Q1 ou 2026. Deixe vazio para não ter limite.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>O intervalo termina antes de começar.</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>a range without a first or last period</comment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <comment>a menu entry</comment>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <comment>a menu entry</comment>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Show &amp;Whole Chart</source>
        <comment>a menu entry: end the zoom</comment>
        <translation>Mostrar gráfico inteir&amp;o</translation>
    </message>
    <message>
        <source>Whole Chart</source>
        <comment>a button: end the zoom</comment>
        <translation>Gráfico inteiro</translation>
    </message>
    <message>
        <source>&amp;Previous KPI</source>
        <comment>a menu entry</comment>
        <translation>Indicador &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next KPI</source>
        <comment>a menu entry</comment>
        <translation>&amp;Próximo indicador</translation>
    </message>
    <message>
        <source>&amp;Table View</source>
        <comment>a menu entry: figures in place of the chart</comment>
        <translation>Exibir como &amp;tabela</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>a button: figures in place of the chart</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Guidance</source>
        <comment>a button: what this KPI is about</comment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <comment>a menu entry: what this KPI is about</comment>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>a menu: what is drawn on the chart</comment>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button: what is drawn on the chart</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button with a menu: target, benchmark, note and baseline of the chart</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>N&amp;o Rolling Line</source>
        <comment>a menu command</comment>
        <translation>Sem li&amp;nha móvel</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;3 Periods</source>
        <comment>a menu command</comment>
        <translation>Linha móvel, &amp;3 períodos</translation>
    </message>
    <message>
        <source>Rolling Line, &amp;12 Periods</source>
        <comment>a menu command</comment>
        <translation>Linha móvel, &amp;12 períodos</translation>
    </message>
    <message>
        <source>A &amp;Year Before</source>
        <comment>a menu command</comment>
        <translation>Um &amp;ano antes</translation>
    </message>
    <message>
        <source>Usual &amp;Limits</source>
        <comment>a menu command</comment>
        <translation>&amp;Limites habituais</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <comment>a menu command</comment>
        <translation>An&amp;otações</translation>
    </message>
    <message>
        <source>&amp;Export Chart…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Exportar gráfico…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <comment>a menu entry: put the chart on the clipboard</comment>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>Export &amp;All Charts…</source>
        <comment>a menu entry</comment>
        <translation>Exportar to&amp;dos os gráficos…</translation>
    </message>
    <message>
        <source>Chart copied: {language}, {width} × {height} pixels</source>
        <comment>in the message bar</comment>
        <extracomment>{language}: the name of a language; {width}: a number; {height}: a number</extracomment>
        <translation>Gráfico copiado: {language}, {width} × {height} pixels</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <comment>in place of a chart, while it is made</comment>
        <translation>Lendo os números…</translation>
    </message>
    <message>
        <source>There are no figures for this KPI yet. Enter some to see its chart here.</source>
        <translation>Ainda não há números para este indicador. Lance alguns para ver o gráfico aqui.</translation>
    </message>
    <message>
        <source>No figures match these choices.</source>
        <translation>Nenhum número corresponde a estas escolhas.</translation>
    </message>
    <message>
        <source>A block of hours has no chart.</source>
        <comment>in place of a chart, above the hours of a block</comment>
        <translation>Um bloco de horas não tem gráfico.</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Você ainda não acompanha nenhum indicador. Escolha alguns na página Visão geral.</translation>
    </message>
    <message>
        <source>Enter Figures</source>
        <comment>a button: go to the page Figures</comment>
        <translation>Lançar números</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Ir para a Visão geral</translation>
    </message>
    <message>
        <source>Show All Periods and Clients</source>
        <translation>Mostrar todos os períodos e clientes</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget…</source>
        <comment>a menu command</comment>
        <translation>Definir &amp;meta…</translation>
    </message>
    <message>
        <source>Set Ta&amp;rget from Here…</source>
        <comment>a menu command</comment>
        <translation>Definir &amp;meta a partir daqui…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k…</source>
        <comment>a menu command</comment>
        <translation>Definir re&amp;ferência…</translation>
    </message>
    <message>
        <source>Set Benchmar&amp;k from Here…</source>
        <comment>a menu command</comment>
        <translation>Definir re&amp;ferência a partir daqui…</translation>
    </message>
    <message>
        <source>Start a New &amp;Baseline Here…</source>
        <comment>a menu command</comment>
        <translation>Iniciar nova linha de &amp;base aqui…</translation>
    </message>
    <message>
        <source>Change the &amp;Baseline…</source>
        <comment>a menu command</comment>
        <translation>Alterar a linha de &amp;base…</translation>
    </message>
    <message>
        <source>New Baseline</source>
        <comment>title of a dialog: usual limits begin anew</comment>
        <translation>Nova linha de base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>title of a dialog</comment>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>From {period} on, your usual limits start again.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>A partir de {period}, seus limites habituais recomeçam.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <comment>of a new baseline</comment>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>For example: a new ticket system. A marker on the chart shows the reason; exported charts show it only with your private notes.</source>
        <oldsource>For example: a new ticket system. A marker on the chart shows the reason; files show it only with your notes.</oldsource>
        <translation>Por exemplo: um novo sistema de chamados. Um marcador no gráfico mostra o motivo; gráficos exportados só o mostram junto com as suas anotações particulares.</translation>
    </message>
    <message>
        <source>&amp;Start Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Iniciar linha de base</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Remove &amp;Baseline</source>
        <comment>a button</comment>
        <translation>&amp;Remover linha de base</translation>
    </message>
    <message>
        <source>baseline of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>linha de base: {kpi}, {period}</translation>
    </message>
    <message>
        <source>Note…</source>
        <comment>a button: on the period that is read out</comment>
        <translation>Anotação…</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button: go to that period’s sheet</comment>
        <translation>Abrir números</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in a table, in place of a value</comment>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>no figures</source>
        <comment>in a table, in place of a value</comment>
        <translation>sem números</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>meta {value}</translation>
    </message>
    <message>
        <source>target {value} met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>meta {value} atingida</translation>
    </message>
    <message>
        <source>target {value} not met</source>
        <comment>a remark on a period</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>meta {value} não atingida</translation>
    </message>
    <message>
        <source>new usual level</source>
        <comment>a remark on a period</comment>
        <translation>novo nível habitual</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a remark on a period without figures</comment>
        <translation>ausência</translation>
    </message>
    <message>
        <source>new usual level: {note}</source>
        <comment>a remark on a period</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>novo nível habitual: {note}</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: the value of the KPI</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column: below, typical, above average, exceptional</comment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Based on</source>
        <comment>heading of a column: what a value was computed from</comment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Observações</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Por que importa</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Example</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <comment>heading of the guidance</comment>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>Where it misleads</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Onde pode enganar</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <comment>a heading in the guidance on a KPI</comment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Guidance: {kpi}</source>
        <comment>the text on a KPI, for screen readers</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Guia: {kpi}</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button: close the guidance</comment>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>“{client}” was added to your clients.</source>
        <comment>printed after a client was added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>“{client}” agora está entre seus clientes.</translation>
    </message>
    <message>
        <source>The card of “{client}” was changed.</source>
        <comment>printed after a change of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Ficha de “{client}” alterada.</translation>
    </message>
    <message>
        <source>The card of “{client}” already says that.</source>
        <comment>printed where a change changes nothing</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>A ficha de “{client}” já diz isso.</translation>
    </message>
    <message>
        <source>“{client}” was archived; the figures are kept. “client add” brings the client back.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Cliente arquivado: “{client}”. Os números são mantidos. “client add” reativa o cliente.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently, with all figures, notes, drafts and imports.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Cliente removido definitivamente: “{client}”, com todos os números, anotações, rascunhos e importações.</translation>
    </message>
    <message>
        <source>Backups removed with the client: {count}.</source>
        <comment>printed after a client was removed</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Backups removidos com o cliente: {count}.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that named the client were deleted: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Balanços enviados de todo o negócio que citavam o cliente foram excluídos: {periods}.</translation>
    </message>
    <message>
        <source>Older backups in {folder} that still contain this client: {count}. “--backups” removes those that were not changed since they were made.</source>
        <extracomment>{folder}: the path of a folder; {count}: a number</extracomment>
        <translation>Backups mais antigos em {folder} que ainda contêm este cliente: {count}. “--backups” remove os que não foram alterados desde que foram feitos.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{language}” yet. Until then, charts for this client are in the program’s language.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>O KPI Desk ainda não está disponível em “{language}”. Até lá, os gráficos deste cliente ficam no idioma do programa.</translation>
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
        <translation>arquivado</translation>
    </message>
    <message>
        <source>Language of updates</source>
        <comment>a label on a client’s card</comment>
        <translation>Idioma dos relatórios</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a label on a client’s card: a person’s name</comment>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>Dear Ms Miller</comment>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a label on a client’s card</comment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>for numbers and dates</comment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a label on a client’s card: the size of pages</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a label on a client’s card: every week, every month or never</comment>
        <translation>Lançar números</translation>
    </message>
    <message>
        <source>every week</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>every month</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>todo mês</translation>
    </message>
    <message>
        <source>never</source>
        <comment>on a client’s card: when figures are due</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Work from</source>
        <comment>a label on a client’s card: the first day of work</comment>
        <translation>Trabalho a partir de</translation>
    </message>
    <message>
        <source>Work until</source>
        <comment>a label on a client’s card: the last day of work</comment>
        <translation>Trabalho até</translation>
    </message>
    <message>
        <source>Figures shown</source>
        <comment>a label on a client’s card: the KPIs in updates</comment>
        <translation>Números mostrados</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>a label on a client’s card: hours that were bought</comment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>{hours} per month</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} por mês</translation>
    </message>
    <message>
        <source>{hours} per week</source>
        <comment>a package: bought hours</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} por semana</translation>
    </message>
    <message>
        <source>{hours} in one block</source>
        <comment>a package: bought hours, used until they are gone</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} em bloco</translation>
    </message>
    <message>
        <source>unused hours move to the next period, then expire</source>
        <translation>horas não usadas passam para o período seguinte e depois expiram</translation>
    </message>
    <message>
        <source>all unused hours carry over; hours over are deducted</source>
        <translation>todas as horas não usadas são transferidas; as excedentes são descontadas</translation>
    </message>
    <message>
        <source>{hours} carried over at the start</source>
        <comment>a package: hours left from before it</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>{hours} de saldo transferido no início</translation>
    </message>
    <message>
        <source>from {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>a partir de {period}</translation>
    </message>
    <message>
        <source>until {period}</source>
        <comment>March 2026, or a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>até {period}</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a label on a client’s card: periods declared complete</comment>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>a label on a client’s card: periods without work</comment>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a label on a client’s card</comment>
        <translation>Anotação particular</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>Removing {client}…</source>
        <comment>a heading while it is done</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Removendo {client}…</translation>
    </message>
    <message>
        <source>The file is rewritten so that nothing of the client remains in it.</source>
        <translation>O arquivo é reescrito para que nada do cliente permaneça nele.</translation>
    </message>
    <message>
        <source>“{client}” was removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Cliente removido definitivamente: “{client}”.</translation>
    </message>
    <message>
        <source>Older backups still contain this client.</source>
        <comment>in the message bar</comment>
        <translation>Backups mais antigos ainda contêm este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>“{client}” and %n backups were removed permanently.</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>
            <numerusform>Removidos definitivamente: “{client}” e %n backup.</numerusform>
            <numerusform>Removidos definitivamente: “{client}” e %n backups.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{client}” was not removed. {why}</source>
        <comment>in the message bar</comment>
        <extracomment>{client}: the name of a client; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Não foi possível remover “{client}”. {why}</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Write it like this: {example}</source>
        <extracomment>{typed}: what the user typed; {example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>“{typed}” não é uma data. Escreva assim: {example}</translation>
    </message>
    <message>
        <source>Example: {day}</source>
        <comment>in an empty field for a date</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Exemplo: {day}</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours. Write 20, 17:30 or 17.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” não é um número de horas. Escreva 20, 17:30 ou 17,5.</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>title of a page</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Active clients</source>
        <comment>which clients are listed</comment>
        <translation>Clientes ativos</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>which clients are listed: archived ones, too</comment>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Which clients</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Quais clientes</translation>
    </message>
    <message>
        <source>Add Clie&amp;nt…</source>
        <comment>a button</comment>
        <translation>Adicionar clie&amp;nte…</translation>
    </message>
    <message>
        <source>Add Client</source>
        <comment>title of a dialog</comment>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a button</comment>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <comment>a heading</comment>
        <translation>Nenhum cliente ainda</translation>
    </message>
    <message>
        <source>Add a client to keep their figures, package and updates apart from those of others.</source>
        <translation>Adicione um cliente para manter os números, o pacote e os relatórios dele separados dos demais.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a client’s sheet is not closed yet</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a client’s sheet is closed</comment>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>nothing is due in this period</comment>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Not due</source>
        <comment>nothing is asked for in this period</comment>
        <translation>Nada pendente</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <comment>the period is still under way</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>{period} open</source>
        <comment>October 2026 is not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: em aberto</translation>
    </message>
    <message>
        <source>{period} closed</source>
        <comment>October 2026 is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: fechado</translation>
    </message>
    <message>
        <source>{period} away</source>
        <comment>off in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: ausência</translation>
    </message>
    <message>
        <source>{period} not due</source>
        <comment>nothing is asked for in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: nada pendente</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>said of a client</comment>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>{period} not over yet</source>
        <comment>October 2026 is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: em andamento</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <comment>18 h 30 of 20 h</comment>
        <extracomment>{used}: hours, such as 18 h 30; {total}: hours, such as 20 h</extracomment>
        <translation>{used} de {total}</translation>
    </message>
    <message>
        <source>No package</source>
        <comment>said of a client without bought hours</comment>
        <translation>Sem pacote</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>before the month of the last report</comment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>No update yet</source>
        <comment>no report was written to the client</comment>
        <translation>Nenhum relatório ainda</translation>
    </message>
    <message>
        <source>Client since {day}</source>
        <comment>below a client’s name: the first day of work</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Cliente desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>the last day of work for a client</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>Open Fi&amp;gures</source>
        <comment>a button</comment>
        <translation>Abrir nú&amp;meros</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Escrever relatório</translation>
    </message>
    <message>
        <source>Open &amp;Charts</source>
        <comment>a menu entry</comment>
        <translation>Abrir &amp;gráficos</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <comment>the client, without figures</comment>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <comment>a client</comment>
        <translation>&amp;Arquivar</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <comment>an archived client</comment>
        <translation>&amp;Reativar</translation>
    </message>
    <message>
        <source>A&amp;way in {period}</source>
        <comment>a menu entry with a check mark</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Au&amp;sência ({period})</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently…</source>
        <comment>a client with all figures</comment>
        <translation>Remover de&amp;finitivamente…</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Fechar {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Reabrir {period}</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>a heading</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a client</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a person&apos;s name</comment>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>how an update begins: Dear Anna,</comment>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Example: Dear Anna,</source>
        <oldsource>Dear Anna,</oldsource>
        <comment>of a greeting, in an empty field</comment>
        <translation>Exemplo: Olá, Anna,</translation>
    </message>
    <message>
        <source>Email address</source>
        <comment>a field of a client’s card</comment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>a field of a client’s card: never shown to the client</comment>
        <translation>Anotação particular</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Só você vê isto.</translation>
    </message>
    <message>
        <source>Charts and updates</source>
        <comment>a heading</comment>
        <translation>Gráficos e relatórios</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a field of a client’s card: of charts and updates</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For this client’s charts and updates</source>
        <comment>what the language is for, below its field</comment>
        <translation>Para os gráficos e relatórios deste cliente</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <comment>a language</comment>
        <translation>Igual ao programa</translation>
    </message>
    <message>
        <source>Not available in {language} yet. The language of the program is used.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Ainda não disponível em {language}. É usado o idioma do programa.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>as in which country</comment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>numbers and dates</comment>
        <translation>Igual ao idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>a field of a client’s card: the size of pages</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Same as the region</source>
        <comment>size of paper</comment>
        <translation>Igual à região</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>size of paper</comment>
        <translation>Carta (EUA)</translation>
    </message>
    <message>
        <source>Logo</source>
        <comment>a field of a client’s card: a picture</comment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <comment>on a client’s card, in place of a picture</comment>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a button: a logo</comment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button: a logo</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Logo of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Logotipo de {client}</translation>
    </message>
    <message>
        <source>Images (*.png *.svg)</source>
        <comment>kind of files</comment>
        <translation>Imagens (*.png *.svg)</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>a heading: since when, and how often figures are due</comment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the first day of work</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>the last day of work</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>Figures are due</source>
        <comment>a field of a client’s card: every week, every month or never</comment>
        <translation>Lançar números</translation>
    </message>
    <message>
        <source>Every week</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <comment>in a drop-down: when figures are due</comment>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>figures are due</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Package, in hours</source>
        <comment>hours that a client has bought</comment>
        <translation>Pacote, em horas</translation>
    </message>
    <message>
        <source>Package</source>
        <comment>hours that a client has bought</comment>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: packages of hours</comment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>per month</source>
        <comment>follows a number of hours</comment>
        <translation>por mês</translation>
    </message>
    <message>
        <source>per week</source>
        <comment>follows a number of hours</comment>
        <translation>por semana</translation>
    </message>
    <message>
        <source>in one block</source>
        <comment>follows a number of hours</comment>
        <translation>em um bloco</translation>
    </message>
    <message>
        <source>Unused hours expire</source>
        <comment>in a drop-down: what becomes of unused hours of a package</comment>
        <translation>Horas não usadas expiram</translation>
    </message>
    <message>
        <source>Unused hours move to the next period, then expire</source>
        <translation>Horas não usadas passam ao próximo período e expiram</translation>
    </message>
    <message>
        <source>All unused hours carry over; hours over are deducted</source>
        <translation>Todas as sobras se acumulam; o excesso é descontado</translation>
    </message>
    <message>
        <source>Figures shown to this client</source>
        <translation>Números mostrados a este cliente</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: figures shown to a client</comment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>figures shown</comment>
        <translation>Todos os indicadores que você acompanha</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no figures are shown to a client</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a heading: what was promised to a client</comment>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Packages of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Pacotes de {client}</translation>
    </message>
    <message>
        <source>Hours that the client has bought. Hours used are the productive hours entered for the client.</source>
        <translation>Horas que o cliente comprou. As horas usadas são as horas produtivas lançadas para o cliente.</translation>
    </message>
    <message>
        <source>&amp;New Package</source>
        <comment>a button</comment>
        <translation>&amp;Novo pacote</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a package</comment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>of a package</comment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Carry over</source>
        <comment>unused hours</comment>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Hours carried over at the start</source>
        <translation>Horas transferidas no início</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>the first day of a package</comment>
        <translation>Válido de</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>the last day of a package</comment>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Optional</source>
        <comment>a field that may stay empty</comment>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Updates already sent have other hours: {periods}.</source>
        <comment>after a change of a package; {periods}: a list of months or weeks</comment>
        <translation>Há relatórios já enviados com outras horas: {periods}.</translation>
    </message>
    <message>
        <source>Open Update</source>
        <comment>a button: the update that was sent</comment>
        <translation>Abrir relatório</translation>
    </message>
    <message>
        <source>Figures Shown to {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Números mostrados a {client}</translation>
    </message>
    <message>
        <source>The Figures page asks for these, and updates show them. The client never sees the others.</source>
        <translation>A página Números pede estes números, e os relatórios os mostram. O cliente nunca vê os outros.</translation>
    </message>
    <message>
        <source>All KPIs that you track</source>
        <comment>a check box</comment>
        <translation>Todos os indicadores que você acompanha</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Single figures</source>
        <comment>a heading: hours, tasks, tickets</comment>
        <translation>Números avulsos</translation>
    </message>
    <message>
        <source>Remove {client} Permanently</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Remover {client} definitivamente</translation>
    </message>
    <message>
        <source>All figures, notes, packages, closed periods and imports of “{client}” will be deleted from this file. This can’t be undone.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Todos os números, anotações, pacotes, períodos fechados e importações de “{client}” serão excluídos deste arquivo. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Sent reviews of the whole business that name this client are deleted, too: {periods}.</source>
        <comment>{periods}: a list of periods</comment>
        <translation>Balanços enviados de todo o negócio que citam este cliente também são excluídos: {periods}.</translation>
    </message>
    <message>
        <source>Updates that were sent to {clients} name this client and stay as they are.</source>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>Relatórios enviados a {clients} citam este cliente e continuam como estão.</translation>
    </message>
    <message>
        <source>To only hide the client and keep the figures, archive the client instead.</source>
        <translation>Para apenas ocultar o cliente e manter os números, arquive o cliente.</translation>
    </message>
    <message>
        <source>Also delete all backups of this file, because they still contain this client</source>
        <translation>Excluir também todos os backups deste arquivo, pois eles ainda contêm este cliente</translation>
    </message>
    <message>
        <source>Type the name of the client to confirm</source>
        <translation>Digite o nome do cliente para confirmar</translation>
    </message>
    <message>
        <source>&amp;Remove Permanently</source>
        <comment>a button</comment>
        <translation>&amp;Remover definitivamente</translation>
    </message>
    <message>
        <source>add {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>adicionar {client}</translation>
    </message>
    <message>
        <source>change {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>alterar {client}</translation>
    </message>
    <message>
        <source>archive {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>arquivar {client}</translation>
    </message>
    <message>
        <source>bring back {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>reativar {client}</translation>
    </message>
    <message>
        <source>duplicate {client}</source>
        <comment>what can be undone</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>duplicar {client}</translation>
    </message>
    <message>
        <source>close {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>fechar {period}</translation>
    </message>
    <message numerus="yes">
        <source>{period} is not closed: %n figures are not saved. Correct them first.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Período não fechado ({period}): %n número não foi salvo. Corrija-o primeiro.</numerusform>
            <numerusform>Período não fechado ({period}): %n números não foram salvos. Corrija-os primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>reopen {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>reabrir {period}</translation>
    </message>
    <message>
        <source>away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ausência: {period}</translation>
    </message>
    <message>
        <source>not away in {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>cancelar ausência: {period}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>{period} is closed.</source>
        <comment>printed after a period of the business was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Período fechado: {period}.</translation>
    </message>
    <message>
        <source>{period} is closed for “{client}”.</source>
        <comment>printed after a period of a client was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>Período fechado para “{client}”: {period}.</translation>
    </message>
    <message>
        <source>{period} is open.</source>
        <comment>printed after a period of the business was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Período em aberto: {period}.</translation>
    </message>
    <message>
        <source>{period} is open for “{client}”.</source>
        <comment>printed after a period of a client was reopened</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>Período em aberto para “{client}”: {period}.</translation>
    </message>
    <message>
        <source>{period}: away. Nothing is due.</source>
        <comment>printed after the business was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: ausência. Nada pendente.</translation>
    </message>
    <message>
        <source>{period}: away for “{client}”. Nothing is due.</source>
        <comment>printed after a client was marked as off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: ausência para “{client}”. Nada pendente.</translation>
    </message>
    <message>
        <source>{period}: not away.</source>
        <comment>printed after the business is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: sem ausência.</translation>
    </message>
    <message>
        <source>{period}: not away for “{client}”.</source>
        <comment>printed after a client is no longer off in a period</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {client}: the name of a client</extracomment>
        <translation>{period}: sem ausência para “{client}”.</translation>
    </message>
    <message>
        <source>Missing in {period}: {measures}.</source>
        <comment>printed as a warning after a period was closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Faltando ({period}): {measures}.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Left out of the archive: {chart}. {why}</source>
        <comment>a chart; then a sentence</comment>
        <extracomment>{chart}: the name of a chart; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Não incluído na exportação: {chart}. {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>printed after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>“kpidesk set” creates it with its first figure; “kpidesk restore” restores a backup.</source>
        <translation>“kpidesk set” o cria com o primeiro número; “kpidesk restore” restaura um backup.</translation>
    </message>
    <message>
        <source>“kpidesk restore” restores a backup.</source>
        <translation>“kpidesk restore” restaura um backup.</translation>
    </message>
    <message>
        <source>“kpidesk client add” adds one.</source>
        <translation>“kpidesk client add” adiciona um.</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>Benchmarks</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Referências</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period</comment>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>heading of a column: of a benchmark</comment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>All periods</source>
        <comment>in place of a first period</comment>
        <translation>Todos os períodos</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Idioma de atendimento</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column: names such as “Leads”</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column of numbers</comment>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>heading of a column: “count” or “hours”</comment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>heading of a column: names of figures for programs</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>count</source>
        <comment>the unit of things counted</comment>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>the unit of time</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the unit of a number with decimals</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>heading of a column</comment>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>O próprio negócio</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <comment>heading of a column: private notes are not</comment>
        <translation>Visível para outros</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column: in the user’s words</comment>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>name of a sheet, at most 31 characters</comment>
        <translation>Metas</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: the first period of a target</comment>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>heading of a column: a target</comment>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>heading of a column: a target</comment>
        <translation>No máximo</translation>
    </message>
</context>
<context>
    <name>DoubleCounting</name>
    <message>
        <source>Figures by client and figures by service language are separate work: they are added up.</source>
        <translation>Números por cliente e números por idioma de atendimento são trabalhos separados: eles são somados.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are two views of the same work: where clients have figures, those by service language are left out of the total.</source>
        <translation>Números por cliente e números por idioma de atendimento são duas visões do mesmo trabalho: onde os clientes têm números, os números por idioma de atendimento não são contados no total.</translation>
    </message>
    <message>
        <source>Figures by client and figures by service language are added up, with a warning where they may be the same work.</source>
        <translation>Números por cliente e números por idioma de atendimento são somados, com um aviso onde podem ser o mesmo trabalho.</translation>
    </message>
    <message>
        <source>There are figures by client and figures by service language. Are they separate work, or two views of the same work? Until you answer, they are added up.</source>
        <translation>Há números por cliente e números por idioma de atendimento. São trabalhos separados ou duas visões do mesmo trabalho? Até você responder, eles são somados.</translation>
    </message>
    <message>
        <source>Double counting</source>
        <comment>what undo names: an answer</comment>
        <translation>Contagem dupla</translation>
    </message>
    <message>
        <source>Separate Work: Add Up</source>
        <comment>a button</comment>
        <translation>Trabalhos separados: somar</translation>
    </message>
    <message>
        <source>Same Work: Count Once</source>
        <comment>a button</comment>
        <translation>O mesmo trabalho: contar uma vez</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Nothing is due.</source>
        <comment>printed by a command: no period is open</comment>
        <translation>Nada pendente.</translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients</source>
        <comment>not closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>{period}: %n cliente em aberto</numerusform>
            <numerusform>{period}: %n clientes em aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Business itself</source>
        <comment>instead of a client’s name</comment>
        <translation>O próprio negócio</translation>
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
        <translation>falta: {measures}</translation>
    </message>
    <message>
        <source>not closed</source>
        <comment>what is open of a client: figures that nobody has to enter</comment>
        <translation>não fechado</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send: {clients}</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n relatório a enviar: {clients}</numerusform>
            <numerusform>{period}: %n relatórios a enviar: {clients}</numerusform>
        </translation>
    </message>
    <message>
        <source>complete, not closed</source>
        <comment>what is open of a client: all figures are entered</comment>
        <translation>completo, não fechado</translation>
    </message>
</context>
<context>
    <name>Enter</name>
    <message>
        <source>Client</source>
        <comment>name of a drop-down</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>name of a drop-down</comment>
        <translation>Idioma de atendimento</translation>
    </message>
    <message>
        <source>{client} (archived)</source>
        <comment>in a drop-down of clients</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (arquivado)</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <comment>in a drop-down of clients</comment>
        <translation>Adicionar um cliente…</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>All languages</source>
        <comment>in a drop-down: no service language is chosen</comment>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client or a service language</comment>
        <translation>Sem atribuição</translation>
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
        <translation>Período anterior ({keys})</translation>
    </message>
    <message>
        <source>Next period ({keys})</source>
        <comment>a tool tip of an arrow</comment>
        <extracomment>{keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>Próximo período ({keys})</translation>
    </message>
    <message>
        <source>&amp;Previous Period</source>
        <comment>a menu entry</comment>
        <translation>Período &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next Period</source>
        <comment>a menu entry</comment>
        <translation>&amp;Próximo período</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>a field, for screen readers: which period is shown</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Duração do período</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Ano</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n figures entered</source>
        <comment>below the sheet</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} de %n número lançado</numerusform>
            <numerusform>{done} de %n números lançados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {count}</source>
        <comment>how many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Não salvos: {count}</translation>
    </message>
    <message>
        <source>No figures to enter here</source>
        <translation>Nenhum número a lançar aqui</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <comment>what is blank stands for other clients or languages</comment>
        <translation>Nada falta aqui</translation>
    </message>
    <message>
        <source>This file is open read-only: figures can’t be changed here.</source>
        <translation>Este arquivo está aberto como somente leitura: os números não podem ser alterados aqui.</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>title of a page</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Paste…</source>
        <comment>a button</comment>
        <translation>Colar…</translation>
    </message>
    <message>
        <source>KPI</source>
        <comment>heading of a column</comment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column: of a period that is over</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>So far</source>
        <comment>heading of a column: the value with what is typed</comment>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Este período ainda não começou: {period}. É o período certo?</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet</source>
        <translation>Você ainda não acompanha nenhum indicador</translation>
    </message>
    <message>
        <source>Choose the KPIs you want to follow on the Overview page. You enter their figures here.</source>
        <translation>Escolha os indicadores que quer acompanhar na página Visão geral. Os números deles são lançados aqui.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Ir para a Visão geral</translation>
    </message>
    <message numerus="yes">
        <source>All %n figures of {period} are entered.</source>
        <comment>below the sheet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Tudo lançado ({period}): %n número.</numerusform>
            <numerusform>Tudo lançado ({period}): %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <comment>October 2026 is closed.</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Período fechado: {period}.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare October 2026 complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Fechar {period}</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <comment>a button: allow changes in October 2026</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Reabrir {period}</translation>
    </message>
    <message>
        <source>Cl&amp;ose This Period</source>
        <comment>a menu entry: declare it complete</comment>
        <translation>&amp;Fechar este período</translation>
    </message>
    <message>
        <source>&amp;Reopen This Period</source>
        <comment>a menu entry: allow changes</comment>
        <translation>&amp;Reabrir este período</translation>
    </message>
    <message>
        <source>&amp;Away in This Period</source>
        <comment>a menu entry: nothing is due then</comment>
        <translation>A&amp;usência neste período</translation>
    </message>
    <message>
        <source>{period} is closed. Figures without an entry: {count}.</source>
        <comment>count: a number</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {count}: a number</extracomment>
        <translation>Período fechado: {period}. Números não lançados: {count}.</translation>
    </message>
    <message>
        <source>First Empty</source>
        <comment>a button: go to the first empty field</comment>
        <translation>Primeiro em branco</translation>
    </message>
    <message>
        <source>Write Update</source>
        <comment>a button: of this period</comment>
        <translation>Escrever relatório</translation>
    </message>
    <message>
        <source>See Charts</source>
        <comment>a button</comment>
        <translation>Ver gráficos</translation>
    </message>
    <message>
        <source>Next Client: {client}</source>
        <comment>a button</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Próximo cliente: {client}</translation>
    </message>
    <message>
        <source>Next Language: {language}</source>
        <comment>a button: the next service language of a client</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Próximo idioma: {language}</translation>
    </message>
    <message>
        <source>Next Language</source>
        <comment>a button: the next service language of a client</comment>
        <translation>Próximo idioma</translation>
    </message>
    <message>
        <source>Entered for the whole business, under “Not assigned”: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Lançados para todo o negócio, em “Sem atribuição”: {kpis}.</translation>
    </message>
    <message>
        <source>Left out by the choice of figures on the Clients page: {kpis}.</source>
        <comment>below a client’s sheet</comment>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Omitido pela seleção de números na página Clientes: {kpis}.</translation>
    </message>
    <message>
        <source>Enter package hours under “Not assigned”.</source>
        <comment>on a sheet of a service language: the hours of a client&apos;s package</comment>
        <translation>Lance as horas do pacote em “Sem atribuição”.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English, so not needed here: {kpis}.</source>
        <extracomment>{kpis}: names of KPIs, joined as a list</extracomment>
        <translation>Só para clientes que não falam inglês, portanto desnecessários aqui: {kpis}.</translation>
    </message>
    <message>
        <source>&amp;Last Finished Period</source>
        <comment>a menu entry: go to it</comment>
        <translation>Último período &amp;terminado</translation>
    </message>
    <message>
        <source>First &amp;Empty Figure</source>
        <comment>a menu entry: go to it</comment>
        <translation>Primeiro número em &amp;branco</translation>
    </message>
    <message>
        <source>Previous &amp;Client</source>
        <comment>a menu entry</comment>
        <translation>Cliente a&amp;nterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client</source>
        <comment>a menu entry</comment>
        <translation>Próximo &amp;cliente</translation>
    </message>
    <message>
        <source>For the whole business</source>
        <translation>Para todo o negócio</translation>
    </message>
    <message>
        <source>Value for all clients and languages</source>
        <translation>Valor para todos os clientes e idiomas</translation>
    </message>
    <message>
        <source>Entered above: {measures}</source>
        <comment>a figure two KPIs share</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>Lançado acima: {measures}</translation>
    </message>
    <message>
        <source>Next: {level} {rule}</source>
        <comment>where the next level begins: Next: Typical ≥ 75%</comment>
        <extracomment>{level}: the name of a level, such as typical; {rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>Próximo: {level} {rule}</translation>
    </message>
    <message>
        <source>The highest level: {rule}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{rule}: the bound of a level, such as ≥ 75%</extracomment>
        <translation>O nível mais alto: {rule}</translation>
    </message>
    <message>
        <source>No value: {reason}</source>
        <comment>in place of the value of a KPI</comment>
        <extracomment>{reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Sem valor: {reason}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>in place of the value of a KPI</comment>
        <translation>Ainda sem números</translation>
    </message>
    <message>
        <source>The hours of a block are on the client’s card. Leave this field blank.</source>
        <comment>help on Package hours, of a client with a block of hours</comment>
        <translation>As horas de um bloco ficam na ficha do cliente. Deixe este campo em branco.</translation>
    </message>
    <message>
        <source>This value includes a figure that is not saved yet</source>
        <translation>Este valor inclui um número que ainda não foi salvo</translation>
    </message>
    <message>
        <source>Some periods are missing</source>
        <translation>Faltam alguns períodos</translation>
    </message>
    <message>
        <source>{count} · This period is not over yet</source>
        <comment>below the sheet; {count}: 5 of 18 figures entered</comment>
        <translation>{count} · Este período ainda não terminou</translation>
    </message>
    <message>
        <source>Check: {warning}</source>
        <comment>a remark on a value</comment>
        <extracomment>{warning}: a remark, as a whole sentence</extracomment>
        <translation>Verifique: {warning}</translation>
    </message>
    <message>
        <source>same: {amount} (=)</source>
        <comment>a button and its key: take last period&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>igual: {amount} (=)</translation>
    </message>
    <message>
        <source>previous end: {amount} (=)</source>
        <comment>a button and its key: take the closing stock</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>fim anterior: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: take {amount} from {period} (key =)</source>
        <comment>a button, spoken: the figure of the period before</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: usar {amount} ({period}, tecla =)</translation>
    </message>
    <message>
        <source>There is no earlier figure to copy. Please type one.</source>
        <translation>Não há número anterior para copiar. Digite um.</translation>
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
        <translation>“{typed}” pode ser lido de duas formas. Qual é a certa?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below a figure</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>O separador em “{typed}” é de milhar?</translation>
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
        <translation>Não salvo. {reason}</translation>
    </message>
    <message>
        <source>Not saved yet. The conflict is gone: save it?</source>
        <translation>Ainda não salvo. O conflito foi resolvido: salvar?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Salvar {amount}</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the old figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Manter {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: give up a figure</comment>
        <translation>Deixar em branco</translation>
    </message>
    <message>
        <source>rest: {amount} (=)</source>
        <comment>a button and its key: keep what other cells do not have</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>resto: {amount} (=)</translation>
    </message>
    <message>
        <source>{measure}: if this is the total, keep only the rest that other cells do not have, {amount} (key =)</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{measure}: se este é o total, manter só o resto que as outras células não têm, {amount} (tecla =)</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Já há números de clientes ({period}); o que for digitado aqui é somado a eles.</translation>
    </message>
    <message>
        <source>Service languages already have figures for {period}; what is typed here is added to theirs.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Já há números de idiomas de atendimento ({period}); o que for digitado aqui é somado a eles.</translation>
    </message>
    <message>
        <source>“{cell}” already has figures for {period}; what is typed here is added to them.</source>
        <comment>cell: a client, a service language or Not assigned</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{cell}” já tem números ({period}); o que for digitado aqui é somado a eles.</translation>
    </message>
    <message>
        <source>Clients already have figures for {period}; what is typed here is another view of the same work and is not added.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Já há números de clientes ({period}); o que for digitado aqui é outra visão do mesmo trabalho e não é somado.</translation>
    </message>
    <message>
        <source>All clients: {amount}</source>
        <comment>a sum beside a client&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Todos os clientes: {amount}</translation>
    </message>
    <message>
        <source>All languages: {amount}</source>
        <comment>a sum beside a language&apos;s figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Todos os idiomas: {amount}</translation>
    </message>
    <message>
        <source>From shorter periods</source>
        <comment>why a figure cannot be typed: at most 22 characters</comment>
        <translation>De períodos menores</translation>
    </message>
    <message>
        <source>In {period}</source>
        <comment>where a figure was entered that cannot be typed here</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Lançado: {period}</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>why a client&apos;s figure cannot be typed: at most 22 characters</comment>
        <translation>Todo o negócio</translation>
    </message>
    <message>
        <source>Instead of {amount} from Clients</source>
        <comment>beside hours that count in place of those on the Clients page: at most 44 characters</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Em vez de {amount} (página Clientes)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure last period</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Save the figure and go to the next one</source>
        <translation>Salvar o número e ir para o próximo</translation>
    </message>
    <message>
        <source>Save the figure and go back</source>
        <translation>Salvar o número e voltar</translation>
    </message>
    <message>
        <source>Use the suggested figure</source>
        <translation>Usar o número sugerido</translation>
    </message>
    <message>
        <source>Restore the saved value</source>
        <translation>Restaurar o valor salvo</translation>
    </message>
    <message>
        <source>Answer a question at a field</source>
        <translation>Responder a uma pergunta em um campo</translation>
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
        <translation>{value} ({period}; {count}), {level}</translation>
    </message>
    <message>
        <source>Better: rose to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Melhor: subiu de {before} para {recent}</translation>
    </message>
    <message>
        <source>Better: fell to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Melhor: caiu de {before} para {recent}</translation>
    </message>
    <message>
        <source>Worse: rose to {recent} from {before}</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Pior: subiu de {before} para {recent}</translation>
    </message>
    <message>
        <source>Worse: fell to {recent} from {before}</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Pior: caiu de {before} para {recent}</translation>
    </message>
    <message>
        <source>Rose to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Subiu de {before} para {recent}</translation>
    </message>
    <message>
        <source>Fell to {recent} from {before}</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Caiu de {before} para {recent}</translation>
    </message>
    <message>
        <source>{change}; chance alone would rarely do this</source>
        <comment>the change of a KPI</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%</extracomment>
        <translation>{change}; o acaso sozinho raramente causaria isso</translation>
    </message>
    <message>
        <source>Better, {span}: {value}</source>
        <comment>on a tile, short: Better, last 3 months: 82%</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Melhor, {span}: {value}</translation>
    </message>
    <message>
        <source>Worse, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Pior, {span}: {value}</translation>
    </message>
    <message>
        <source>Higher, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mais alto, {span}: {value}</translation>
    </message>
    <message>
        <source>Lower, {span}: {value}</source>
        <comment>on a tile, short</comment>
        <extracomment>{span}: a stretch of time, in the middle of a sentence, such as last 3 months; {value}: the value of a KPI with its unit, such as 82%</extracomment>
        <translation>Mais baixo, {span}: {value}</translation>
    </message>
    <message>
        <source>No clear change</source>
        <comment>of a value, at the beginning of a line</comment>
        <translation>Sem mudança clara</translation>
    </message>
    <message>
        <source>No clear change: {value} after {before}</source>
        <comment>below the value of a KPI</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Sem mudança clara: {value} depois de {before}</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n answers, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Sem mudança clara: {value} depois de {before}; com %n resposta, uma só vale {points} pontos</numerusform>
            <numerusform>Sem mudança clara: {value} depois de {before}; com %n respostas, uma só vale {points} pontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {value} after {before}; with %n checked messages, one makes {points} points</source>
        <comment>percentage points, five or more</comment>
        <extracomment>{value}: the value of a KPI with its unit, such as 82%; {before}: a value with its unit, such as 82% or 2.5 h; {points}: a number of percentage points</extracomment>
        <translation>
            <numerusform>Sem mudança clara: {value} depois de {before}; com %n mensagem verificada, uma só vale {points} pontos</numerusform>
            <numerusform>Sem mudança clara: {value} depois de {before}; com %n mensagens verificadas, uma só vale {points} pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}, {span} ({recent} against {before}); chance alone would rarely do this</source>
        <comment>the change, `last 3 months`, and the counts of that span and of the one before</comment>
        <extracomment>{change}: a text of this context, such as Better: rose to 92% from 81%; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {recent}: a value with its unit, such as 92% or 2.1 h; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{change}, {span} ({recent} contra {before}); o acaso sozinho raramente causaria isso</translation>
    </message>
    <message numerus="yes">
        <source>last %n weeks</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>última semana</numerusform>
            <numerusform>últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>último mês</numerusform>
            <numerusform>últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n quarters</source>
        <comment>within a sentence</comment>
        <translation>
            <numerusform>último trimestre</numerusform>
            <numerusform>últimos %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n weeks</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Ainda é cedo para dizer se subiu ou caiu: são necessários números de pelo menos %n semana</numerusform>
            <numerusform>Ainda é cedo para dizer se subiu ou caiu: são necessários números de pelo menos %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n months</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Ainda é cedo para dizer se subiu ou caiu: são necessários números de pelo menos %n mês</numerusform>
            <numerusform>Ainda é cedo para dizer se subiu ou caiu: são necessários números de pelo menos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to say whether it rose or fell: that takes figures of at least %n quarters</source>
        <comment>below a chart of few values</comment>
        <translation>
            <numerusform>Ainda é cedo para dizer se subiu ou caiu: são necessários números de pelo menos %n trimestre</numerusform>
            <numerusform>Ainda é cedo para dizer se subiu ou caiu: são necessários números de pelo menos %n trimestres</numerusform>
        </translation>
    </message>
    <message>
        <source>Better than a year ago</source>
        <translation>Melhor que há um ano</translation>
    </message>
    <message>
        <source>Worse than a year ago</source>
        <translation>Pior que há um ano</translation>
    </message>
    <message>
        <source>No clear change from a year ago</source>
        <translation>Sem mudança clara em relação a um ano atrás</translation>
    </message>
    <message>
        <source>{kpi} rose to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT rose to 92.2% (last 3 months) from 78.7%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: subiu para {recent} ({span}), antes {before}</translation>
    </message>
    <message>
        <source>{kpi} fell to {recent} ({span}) from {before}</source>
        <comment>a title: CSAT fell to 78.7% (last 3 months) from 92.2%</comment>
        <extracomment>{kpi}: the name of a KPI; {recent}: a value with its unit, such as 92% or 2.1 h; {span}: a stretch of time, in the middle of a sentence, such as last 3 months; {before}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>{kpi}: caiu para {recent} ({span}), antes {before}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>the count of a percentage: 5 of 6</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole} h</source>
        <comment>hours of all hours</comment>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{part} de {whole}&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <comment>the count of a score</comment>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range: 44 to 97%</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{low} a {high}</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n answers until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>É necessária cerca de %n resposta para que a faixa provável não seja mais larga que a escala ({span} pontos).</numerusform>
            <numerusform>São necessárias cerca de %n respostas para que a faixa provável não seja mais larga que a escala ({span} pontos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answers, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Com %n resposta, a faixa provável tem {width} pontos de largura: agrupe doze meses.</numerusform>
            <numerusform>Com %n respostas, a faixa provável tem {width} pontos de largura: agrupe doze meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that each answer comes from a different person, picked by chance. If the same few clients answer each time, it is too narrow.</source>
        <translation>A faixa supõe que cada resposta vem de uma pessoa diferente, escolhida ao acaso. Se os mesmos poucos clientes respondem toda vez, ela é estreita demais.</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n checked messages until the likely range is no wider than the ladder ({span} points).</source>
        <comment>{span}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>É necessária cerca de %n mensagem verificada para que a faixa provável não seja mais larga que a escala ({span} pontos).</numerusform>
            <numerusform>São necessárias cerca de %n mensagens verificadas para que a faixa provável não seja mais larga que a escala ({span} pontos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n checked messages, the likely range is {width} points wide: take twelve months together.</source>
        <comment>{width}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Com %n mensagem verificada, a faixa provável tem {width} pontos de largura: agrupe doze meses.</numerusform>
            <numerusform>Com %n mensagens verificadas, a faixa provável tem {width} pontos de largura: agrupe doze meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The range assumes that the checked messages were picked by chance. If mostly easy or mostly difficult ones are checked, it does not hold.</source>
        <translation>A faixa supõe que as mensagens verificadas foram escolhidas ao acaso. Se forem verificadas principalmente as fáceis ou principalmente as difíceis, ela deixa de valer.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n counted, a single one moves the value by more than the width of the narrowest level ({points} points).</source>
        <comment>{points}: a number of percentage points; abbreviate “points” if its form depends on it</comment>
        <translation>
            <numerusform>Com menos de %n caso contado, um único desloca o valor mais do que a largura do nível mais estreito ({points} pontos).</numerusform>
            <numerusform>Com menos de %n casos contados, um único desloca o valor mais do que a largura do nível mais estreito ({points} pontos).</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is counted, so the value is exact even if the numbers are small.</source>
        <translation>Tudo é contado, então o valor é exato, por poucos que sejam os casos.</translation>
    </message>
    <message>
        <source>Only periods that are over and complete count for changes and for usual limits.</source>
        <translation>Só períodos terminados e completos contam para mudanças e para limites habituais.</translation>
    </message>
    <message>
        <source>With twelve or more complete periods, KPI Desk says whether a value is usual for you.</source>
        <translation>Com doze ou mais períodos completos, o KPI Desk diz se um valor é habitual para você.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Última semana</numerusform>
            <numerusform>Últimas %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n months</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Último mês</numerusform>
            <numerusform>Últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n quarters</source>
        <comment>all of a year</comment>
        <translation>
            <numerusform>Último trimestre</numerusform>
            <numerusform>Últimos %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n weeks)</source>
        <comment>with figures</comment>
        <translation>
            <numerusform>Últimos 12 meses (%n semana)</numerusform>
            <numerusform>Últimos 12 meses (%n semanas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n with figures)</source>
        <comment>a span: some months have no figures</comment>
        <translation>
            <numerusform>Últimos 12 meses (%n com números)</numerusform>
            <numerusform>Últimos 12 meses (%n com números)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 12 months (%n quarters)</source>
        <comment>a span, by quarter</comment>
        <translation>
            <numerusform>Últimos 12 meses (%n trimestre)</numerusform>
            <numerusform>Últimos 12 meses (%n trimestres)</numerusform>
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
        <translation>mais provável: {level}</translation>
    </message>
    <message>
        <source>most likely {low} to {high}</source>
        <comment>levels: most likely typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>mais provável: de “{low}” a “{high}”</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>levels: typical to exceptional</comment>
        <extracomment>{low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>“{low}” a “{high}”</translation>
    </message>
    <message>
        <source>too few answers to be sure of the level</source>
        <translation>poucas respostas para ter certeza do nível</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>on a tile, short</comment>
        <translation>poucas respostas</translation>
    </message>
    <message>
        <source>too few checked messages to be sure of the level</source>
        <translation>poucas mensagens verificadas para ter certeza do nível</translation>
    </message>
    <message>
        <source>too few checked</source>
        <comment>on a tile, short</comment>
        <translation>poucas verificadas</translation>
    </message>
    <message>
        <source>Likely range: {range}</source>
        <comment>of the value of a survey</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Faixa provável: {range}</translation>
    </message>
    <message>
        <source>Within what is usual for you ({range})</source>
        <comment>said of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Dentro do habitual para você ({range})</translation>
    </message>
    <message>
        <source>Higher than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mais alto que o habitual para você (limites habituais: {range})</translation>
    </message>
    <message>
        <source>Lower than usual for you (usual limits: {range})</source>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mais baixo que o habitual para você (limites habituais: {range})</translation>
    </message>
    <message>
        <source>Higher than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Mais alto que o habitual</translation>
    </message>
    <message>
        <source>Lower than usual</source>
        <comment>on a tile, of the value</comment>
        <translation>Mais baixo que o habitual</translation>
    </message>
    <message>
        <source>Even if nothing has changed, chance alone puts such a mark on about one chart in five within two years, and more often if months follow a season or depend on each other.</source>
        <translation>Mesmo quando nada mudou, uma marca dessas aparece por acaso em cerca de um em cada cinco gráficos ao longo de dois anos, e mais vezes quando há sazonalidade ou quando um mês depende do outro.</translation>
    </message>
    <message>
        <source>Better: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Melhor: acima da média de {mean} pelo menos oito vezes seguidas</translation>
    </message>
    <message>
        <source>Better: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Melhor: abaixo da média de {mean} pelo menos oito vezes seguidas</translation>
    </message>
    <message>
        <source>Worse: above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, lower is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Pior: acima da média de {mean} pelo menos oito vezes seguidas</translation>
    </message>
    <message>
        <source>Worse: below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI, higher is better</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Pior: abaixo da média de {mean} pelo menos oito vezes seguidas</translation>
    </message>
    <message>
        <source>Above the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Acima da média de {mean} pelo menos oito vezes seguidas</translation>
    </message>
    <message>
        <source>Below the average of {mean} at least eight times in a row</source>
        <comment>the change of a KPI that has no better or worse</comment>
        <extracomment>{mean}: a value with its unit, such as 82% or 2.5 h</extracomment>
        <translation>Abaixo da média de {mean} pelo menos oito vezes seguidas</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>This client is no longer in the file.</source>
        <translation>Este cliente não está mais no arquivo.</translation>
    </message>
    <message>
        <source>{closed} is closed. Reopen it to change “{measure}”.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{closed}: a period, such as October 2026; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Período fechado: {closed}. Reabra o período para alterar “{measure}”.</translation>
    </message>
    <message>
        <source>{closed} is closed for “{client}”. Reopen it to change “{measure}”.</source>
        <extracomment>{closed}: a period, such as October 2026; {client}: the name of a client; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Período fechado para “{client}”: {closed}. Reabra o período para alterar “{measure}”.</translation>
    </message>
    <message>
        <source>{period} is not over. It can be closed after {last}.</source>
        <comment>{last} is a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>O período ainda não terminou: {period}. Pode ser fechado depois de {last}.</translation>
    </message>
    <message>
        <source>{longer} is closed, including {period}. Reopen {longer} first.</source>
        <comment>why a figure is not saved</comment>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>O período {longer} está fechado e inclui {period}. Reabra {longer} primeiro.</translation>
    </message>
    <message>
        <source>All of {longer} is marked as away, including {period}. Undo that for {longer} first.</source>
        <extracomment>{longer}: a period that contains the other one, such as 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Todo o período {longer} está marcado como ausência e inclui {period}. Primeiro desfaça isso para {longer}.</translation>
    </message>
    <message>
        <source>A text can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>Um texto pode ter no máximo {most} caracteres. Este tem {length}.</translation>
    </message>
    <message>
        <source>The summary is too long: it has {length} characters, and {most} are allowed. Please shorten it.</source>
        <comment>of an update to a client</comment>
        <extracomment>{length}: a number; {most}: a number</extracomment>
        <translation>O resumo está longo demais: tem {length} caracteres, e o máximo é {most}. Encurte-o.</translation>
    </message>
    <message>
        <source>This text contains a control character ({character}) that cannot be shown. Please type it again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>Este texto contém um caractere de controle ({character}) que não pode ser exibido. Digite novamente sem ele.</translation>
    </message>
    <message>
        <source>“{region}” is not a country code. Write one such as US, FR or DE.</source>
        <extracomment>{region}: what the user wrote</extracomment>
        <translation>“{region}” não é um código de país. Escreva um como US, FR ou DE.</translation>
    </message>
    <message>
        <source>The work can’t end ({last}) before it starts ({first}).</source>
        <extracomment>{last}: a period, such as October 2026; {first}: a period, such as January 2025</extracomment>
        <translation>O trabalho não pode terminar ({last}) antes de começar ({first}).</translation>
    </message>
    <message>
        <source>A package needs more than zero hours.</source>
        <translation>Um pacote precisa de mais de zero horas.</translation>
    </message>
    <message>
        <source>A block of hours has no next period, so nothing is carried over.</source>
        <translation>Um bloco de horas não tem próximo período, então nada é transferido.</translation>
    </message>
    <message>
        <source>Hours carried over at the start need a package that carries hours over. A negative number needs one that carries all hours over.</source>
        <translation>Só um pacote que transfere horas pode começar com horas transferidas; um número negativo exige um pacote que transfira todas.</translation>
    </message>
    <message>
        <source>A monthly package starts on the first day of a month and ends on the last day of one. Change {day}.</source>
        <oldsource>A monthly package starts on the first day of a month and ends on the last; {day} is in the middle of one.</oldsource>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Um pacote mensal começa no primeiro dia de um mês e termina no último. Altere a data {day}.</translation>
    </message>
    <message>
        <source>The package can’t end before it starts.</source>
        <translation>O pacote não pode terminar antes de começar.</translation>
    </message>
    <message>
        <source>Two packages can’t start at the same time.</source>
        <translation>Dois pacotes não podem começar na mesma data.</translation>
    </message>
    <message>
        <source>A logo can be at most {limit} kB. Please save a smaller one.</source>
        <comment>kilobytes</comment>
        <extracomment>{limit}: a number</extracomment>
        <translation>Um logotipo pode ter no máximo {limit} kB. Salve um menor.</translation>
    </message>
    <message>
        <source>A logo must be a PNG or SVG file.</source>
        <translation>Um logotipo precisa ser um arquivo PNG ou SVG.</translation>
    </message>
    <message>
        <source>This picture is damaged, or much too large.</source>
        <translation>Esta imagem está danificada ou é grande demais.</translation>
    </message>
    <message>
        <source>This SVG file has links, scripts, animations or embedded pictures in it. Please save it as plain SVG or as PNG.</source>
        <translation>Este arquivo SVG contém links, scripts, animações ou imagens incorporadas. Salve como SVG simples ou como PNG.</translation>
    </message>
    <message>
        <source>“{file}” is missing or cannot be read.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” não existe ou não pode ser lido.</translation>
    </message>
    <message>
        <source>“{given}” is not a package. Write one such as 20/month, 5/week or 50/block, or none.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é um pacote. Escreva algo como 20/month, 5/week ou 50/block, ou none.</translation>
    </message>
    <message>
        <source>{argument} describes a package, but --package is missing.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} descreve um pacote, mas falta --package.</translation>
    </message>
    <message>
        <source>“{given}” is not a number of hours. Write them as 17.5 or 17:30.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é um número de horas. Escreva como 17,5 ou 17:30.</translation>
    </message>
    <message>
        <source>“{given}” is neither a period nor a day. Write 2026-03 or 2026-03-15.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é um período nem um dia. Escreva 2026-03 ou 2026-03-15.</translation>
    </message>
    <message>
        <source>“{given}” is not a way to carry hours over. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é uma forma de transferir horas. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a rhythm. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é uma frequência. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a paper size. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é um tamanho de papel. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>Removing “{client}” permanently deletes all figures, notes and drafts; “client archive” only hides the client. To remove, add --yes.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Remover “{client}” exclui definitivamente todos os números, anotações e rascunhos; “client archive” apenas oculta o cliente. Para remover, acrescente --yes.</translation>
    </message>
    <message>
        <source>“{period}” is not a period. Write a week as 2026-W07, a month as 2026-03, a quarter as 2026-Q1 or a year as 2026.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{period}” não é um período. Escreva uma semana como 2026-W07, um mês como 2026-03, um trimestre como 2026-Q1 ou um ano como 2026.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. The KPIs are: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Não há indicador chamado “{kpi}”. Os indicadores são: {known}.</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. The measures are: {known}.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Não há medida chamada “{measure}”. As medidas são: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” is a KPI; it is calculated from what you enter: {known}.</source>
        <extracomment>{kpi}: the name of a KPI; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{kpi}” é um indicador; ele é calculado a partir do que você lança: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Your clients are: {known}.</source>
        <extracomment>{client}: the name of a client; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Não há cliente chamado “{client}”. Seus clientes são: {known}.</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. You have no clients yet.</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Não há cliente chamado “{client}”. Você ainda não tem clientes.</translation>
    </message>
    <message>
        <source>There is already a client called “{client}”.</source>
        <comment>for a new name</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Já existe um cliente chamado “{client}”.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Um cliente precisa de um nome.</translation>
    </message>
    <message>
        <source>A client’s name can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>O nome de um cliente pode ter no máximo {most} caracteres. Este tem {length}.</translation>
    </message>
    <message>
        <source>This name contains a control character ({character}) that cannot be shown. Please type the name again without it.</source>
        <comment>{character} is a code such as U+0007</comment>
        <translation>Este nome contém um caractere de controle ({character}) que não pode ser exibido. Digite o nome novamente sem ele.</translation>
    </message>
    <message>
        <source>This name contains an invisible character ({character}) that changes the direction of the text around it. Please type the name again without it.</source>
        <comment>{character} is a code such as U+202E</comment>
        <translation>Este nome contém um caractere invisível ({character}) que muda a direção do texto ao redor. Digite o nome novamente sem ele.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write one such as fr, de or pt-BR.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>“{language}” não é um código de idioma. Escreva um como fr, de ou pt-BR.</translation>
    </message>
    <message>
        <source>Choose one language from the list.</source>
        <translation>Escolha um só idioma da lista.</translation>
    </message>
    <message>
        <source>KPI Desk is not available in “{given}”. Available: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>O KPI Desk não está disponível em “{given}”. Disponíveis: {known}.</translation>
    </message>
    <message>
        <source>“{kpi}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}” vale só para todo o negócio. Não informe o cliente nem o idioma de atendimento.</translation>
    </message>
    <message>
        <source>“{kpi}” covers each client as a whole. Leave out the service language.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}” vale para cada cliente como um todo. Não informe o idioma de atendimento.</translation>
    </message>
    <message>
        <source>“{measure}” is entered for a client. Name the client, and no service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}” é um lançamento de cliente. Informe o cliente, sem idioma de atendimento.</translation>
    </message>
    <message>
        <source>“{measure}” covers the whole business only. Leave out the client and the service language.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}” vale só para todo o negócio. Não informe o cliente nem o idioma de atendimento.</translation>
    </message>
    <message>
        <source>“{measure}” counts clients who do not speak English, so it cannot be entered for the service language “{language}”.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {language}: the name of a language</extracomment>
        <translation>“{measure}” conta clientes que não falam inglês, então não aceita o idioma de atendimento “{language}”.</translation>
    </message>
    <message>
        <source>“{measure}” cannot be less than zero.</source>
        <comment>at a field, or on the command line</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{measure}” não pode ser menor que zero.</translation>
    </message>
    <message>
        <source>The figure for “{measure}” is too large. Please check it.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>O número de “{measure}” é grande demais. Verifique.</translation>
    </message>
    <message>
        <source>A value is kept to six decimal places. Please round it.</source>
        <translation>Um valor é guardado com até seis casas decimais. Arredonde.</translation>
    </message>
    <message>
        <source>That value is too large. Please check it.</source>
        <translation>Esse valor é grande demais. Verifique.</translation>
    </message>
    <message>
        <source>“{measure}” is already entered for {other}, which shares days with {period}: the same work would count twice. Clear one before entering the other.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {other}: a period, such as Q1 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Já há um número de “{measure}” ({other}) com dias em comum com {period}: o mesmo trabalho contaria duas vezes. Apague um antes de lançar o outro.</translation>
    </message>
    <message>
        <source>One measure is given twice. Nothing was saved.</source>
        <translation>Uma medida foi informada duas vezes. Nada foi salvo.</translation>
    </message>
    <message>
        <source>The span ends before it begins: {first} comes after {last}.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>O intervalo termina antes de começar: {first} vem depois de {last}.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” can be read in two ways: {readings}. Please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>“{typed}” em “{measure}” pode ser lido de duas formas: {readings}. Escreva sem separador de milhar.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” could mean {readings}. To be sure, please write it without a thousands separator.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers; {readings}: figures that a text can mean, joined as a list</extracomment>
        <translation>“{typed}” em “{measure}” pode significar {readings}. Para não haver dúvida, escreva sem separador de milhar.</translation>
    </message>
    <message>
        <source>“{typed}” is not a figure for “{measure}”. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}” não é um número válido em “{measure}”. Escreva um número como 80 ou, para horas, 1,5; 1:30; 1h30 ou 90 min.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” contains a character that is not part of a number. Write a number such as 80, or for hours 1.5, 1:30, 1h30 or 90 min.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}” em “{measure}” contém um caractere que não faz parte de um número. Escreva um número como 80 ou, para horas, 1,5; 1:30; 1h30 ou 90 min.</translation>
    </message>
    <message>
        <source>“{measure}” is counted, not timed; “{typed}” is a duration.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>“{measure}” é uma contagem, não um tempo; “{typed}” é uma duração.</translation>
    </message>
    <message>
        <source>The separators in “{typed}” for “{measure}” are not where thousands separators go. Please write the number without them.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>Os separadores de “{typed}” em “{measure}” não estão onde ficam os separadores de milhar. Escreva o número sem eles.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is not a time: minutes and seconds run from 0 to 59.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}” em “{measure}” não é um tempo: minutos e segundos vão de 0 a 59.</translation>
    </message>
    <message>
        <source>“{measure}” is counted in whole numbers; “{typed}” is not one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {typed}: what the user typed</extracomment>
        <translation>“{measure}” é uma contagem em números inteiros; “{typed}” não é um.</translation>
    </message>
    <message>
        <source>Hours are kept to the thousandth of a second; “{typed}” for “{measure}” is finer. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>As horas são guardadas até o milésimo de segundo; “{typed}” em “{measure}” é mais preciso. Arredonde.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” has more than six decimal places. Please round it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}” em “{measure}” tem mais de seis casas decimais. Arredonde.</translation>
    </message>
    <message>
        <source>“{typed}” for “{measure}” is too large. Please check it.</source>
        <extracomment>{typed}: what the user typed; {measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>“{typed}” em “{measure}” é grande demais. Verifique.</translation>
    </message>
    <message>
        <source>What you typed for “{measure}” is too long to be a figure.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers</extracomment>
        <translation>O que foi digitado em “{measure}” é longo demais para ser um número.</translation>
    </message>
    <message>
        <source>No window can be opened because there is no screen. “kpidesk --help” lists the commands that need none. On a desktop, a system library for Qt may be missing, such as libxcb-cursor0.</source>
        <translation>Não é possível abrir uma janela porque não há tela. “kpidesk --help” lista os comandos que não precisam dela. Em um computador com ambiente gráfico, pode faltar uma biblioteca do sistema para o Qt, como libxcb-cursor0.</translation>
    </message>
    <message>
        <source>This command line cannot be read ({detail}). “kpidesk --help” shows what it takes.</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Não foi possível ler esta linha de comando ({detail}). “kpidesk --help” mostra o que ela aceita.</translation>
    </message>
    <message>
        <source>“{argument}” is not expected here. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>“{argument}” não é esperado aqui. “kpidesk --help” mostra o que um comando aceita.</translation>
    </message>
    <message>
        <source>{argument} is missing. “kpidesk --help” shows what a command takes.</source>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>Falta {argument}. “kpidesk --help” mostra o que um comando aceita.</translation>
    </message>
    <message>
        <source>{option} is given twice. Please give it once.</source>
        <extracomment>{option}: an option of a command, never translated, such as --client</extracomment>
        <translation>{option} foi informado duas vezes. Informe uma só vez.</translation>
    </message>
    <message>
        <source>The file name is empty. Write a name, or leave the option out.</source>
        <translation>O nome do arquivo está vazio. Escreva um nome ou não use a opção.</translation>
    </message>
    <message>
        <source>There is no such command. Choose from: {known}.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Esse comando não existe. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>{argument} needs a value.</source>
        <comment>on the command line</comment>
        <extracomment>{argument}: an argument of a command, never translated, such as --package</extracomment>
        <translation>{argument} precisa de um valor.</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure. Write MEASURE=AMOUNT without spaces, such as survey_answers=100.</source>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>“{figure}” não é um número no formato certo. Escreva MEASURE=AMOUNT sem espaços, como survey_answers=100.</translation>
    </message>
    <message>
        <source>“{given}” is not a period length. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é uma duração de período. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>Give the reason in a few words: --reason TEXT.</source>
        <translation>Informe o motivo em poucas palavras: --reason TEXT.</translation>
    </message>
    <message>
        <source>There is no baseline of {kpi} from {period} on.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: não há linha de base a partir de {period}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for baselines. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é um comando para linhas de base. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>A rolling line takes 3 or 12 periods together, not “{given}”.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>Uma linha móvel agrupa 3 ou 12 períodos, não “{given}”.</translation>
    </message>
    <message>
        <source>There is no theme “{given}”. Choose from: {known}.</source>
        <comment>colors</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Não há tema “{given}”. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not an answer. Choose from: {known}.</source>
        <comment>on the command line</comment>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é uma resposta. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for clients. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é um comando para clientes. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution. Write a whole number from 36 to 1200.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é uma resolução. Escreva um número inteiro de 36 a 1200.</translation>
    </message>
    <message>
        <source>“{given}” is not a size that can be drawn. Write width x height from 120x80 to 4000x4000, such as 800x450, or mail, slide or a5.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é um tamanho que possa ser desenhado. Escreva largura x altura de 120x80 a 4000x4000, como 800x450, ou mail, slide ou a5.</translation>
    </message>
    <message>
        <source>A picture of {width} x {height} pixels would be too large. Choose a smaller size, or fewer dots with --dpi.</source>
        <extracomment>{width}: a number; {height}: a number</extracomment>
        <translation>Uma imagem de {width} x {height} pixels seria grande demais. Escolha um tamanho menor ou menos pontos com --dpi.</translation>
    </message>
    <message>
        <source>--for-reader is for CSV tables only. “{file}” is the same in every language.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>--for-reader serve só para tabelas CSV. “{file}” é igual em todos os idiomas.</translation>
    </message>
    <message>
        <source>“{given}” does not say what a column is. Write a heading or #3, an equals sign and a role: --map &quot;Month=period&quot;, --map &quot;#3=amount:comma&quot;.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não diz o que é uma coluna. Escreva um cabeçalho ou #3, um sinal de igual e uma função: --map &quot;Mês=period&quot;, --map &quot;#3=amount:comma&quot;.</translation>
    </message>
    <message>
        <source>“{given}” is not a role of a column. Choose one of: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é uma função de coluna. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>The table has no column “{given}”. Its headings: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>A tabela não tem coluna “{given}”. Os cabeçalhos são: {known}.</translation>
    </message>
    <message>
        <source>Several columns are called “{given}”. Choose one by its number: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Várias colunas se chamam “{given}”. Escolha uma pelo número: {known}.</translation>
    </message>
    <message>
        <source>The table has no row “{given}”. Its last row is {count}.</source>
        <extracomment>{given}: what the user wrote; {count}: a number</extracomment>
        <translation>A tabela não tem linha “{given}”. A última linha é {count}.</translation>
    </message>
    <message>
        <source>There is no sheet “{given}” in this file. It has: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Não há aba “{given}” neste arquivo. Ele tem: {known}.</translation>
    </message>
    <message>
        <source>Several sheets of this file have figures: {known}. Choose one with --sheet.</source>
        <extracomment>{known}: what can be chosen, joined as a list</extracomment>
        <translation>Várias abas deste arquivo têm números: {known}. Escolha uma com --sheet.</translation>
    </message>
    <message>
        <source>“{file}” can’t be saved here. Choose one of these kinds of file: {known}.</source>
        <extracomment>{file}: the name or path of a file; {known}: what can be chosen, joined as a list</extracomment>
        <translation>Não é possível salvar “{file}” aqui. Escolha um destes tipos de arquivo: {known}.</translation>
    </message>
    <message>
        <source>There is no KPI called “{kpi}”. Did you mean {near}?</source>
        <extracomment>{kpi}: the name of a KPI; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Não há indicador chamado “{kpi}”. Você quis dizer {near}?</translation>
    </message>
    <message>
        <source>There is no measure called “{measure}”. Did you mean {near}?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Não há medida chamada “{measure}”. Você quis dizer {near}?</translation>
    </message>
    <message>
        <source>There is no client called “{client}”. Did you mean {near}?</source>
        <extracomment>{client}: the name of a client; {near}: names that are spelled alike, joined as a list</extracomment>
        <translation>Não há cliente chamado “{client}”. Você quis dizer {near}?</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <comment>in place of a sentence that is not known</comment>
        <extracomment>{code}: an internal code, never translated, such as unknown_fault</extracomment>
        <translation>Não foi possível fazer isto ({code}).</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}.</source>
        <comment>in the message bar, or on the command line</comment>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>O arquivo do negócio “{file}” não está em {folder}.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. It was moved, renamed or deleted, or its disk is not connected.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>“{file}” não está mais em {folder}. Foi movido, renomeado ou excluído, ou o disco não está conectado.</translation>
    </message>
    <message>
        <source>“{file}” is empty, so it is not a business file. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está vazio, portanto não é um arquivo de negócio. Não foi modificado.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi salvo por uma versão mais antiga do KPI Desk e precisa ser atualizado primeiro.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first. Close it in the other window, then try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi salvo por uma versão mais antiga do KPI Desk e precisa ser atualizado primeiro. Feche-o na outra janela e tente de novo.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and must be updated first, but it cannot be changed where it is. Copy it to a folder of your own and open the copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi salvo por uma versão mais antiga do KPI Desk e precisa ser atualizado primeiro, mas não pode ser alterado onde está. Copie-o para uma pasta sua e abra a cópia.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Please choose another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Já existe um arquivo “{file}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{file}” is the business file itself or belongs to it. Please choose another file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” é o próprio arquivo do negócio ou faz parte dele. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten by another program while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi sobrescrito por outro programa enquanto estava aberto. Nada foi salvo nele; abra-o novamente.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>“{file}” foi renomeado para “{name}” enquanto estava aberto. Nada foi salvo nele; abra-o novamente.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing was saved. Connect it and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>A pasta de “{file}” não existe mais. Um disco ou pen drive foi desconectado? Nada foi salvo. Conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, so nothing more is saved in it. Please restore a backup.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está danificado, então nada mais é salvo nele. Restaure um backup.</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file while it was open. Nothing was saved in it; please open it again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi substituído por outro arquivo enquanto estava aberto. Nada foi salvo nele; abra-o novamente.</translation>
    </message>
    <message>
        <source>“{file}” could not be updated. It is unchanged, and a backup was made.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Não foi possível atualizar “{file}”. Ele está inalterado, e um backup foi feito.</translation>
    </message>
    <message>
        <source>“{file}” is a backup from {made_at}. Backups are never changed, so nothing was saved. Restore it first, then change the restored file.</source>
        <comment>{made_at} is a day and a time</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” é um backup de {made_at}. Backups nunca são alterados, portanto nada foi salvo. Restaure-o primeiro e depois altere o arquivo restaurado.</translation>
    </message>
    <message>
        <source>“{file}” would be among your backups in {folder}, where files can only be viewed. Please choose another folder.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>“{file}” ficaria entre seus backups em {folder}, onde os arquivos só podem ser visualizados. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no backup “{file}”. Backups are kept in {folder}.</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>Não há backup “{file}”. Os backups ficam em {folder}.</translation>
    </message>
    <message>
        <source>“{file}” has changed since the backup was made, so it is not restored. To keep what is in it, view it and save a copy.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” mudou desde que o backup foi feito, então não é restaurado. Para guardar o que há nele, visualize-o e salve uma cópia.</translation>
    </message>
    <message>
        <source>“{file}” was saved by a newer version of KPI Desk. It was left untouched; please use that version.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi salvo por uma versão mais nova do KPI Desk. Não foi modificado; use aquela versão.</translation>
    </message>
    <message>
        <source>“{file}” is not a business file of KPI Desk. It was left untouched.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” não é um arquivo de negócio do KPI Desk. Não foi modificado.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched; a backup can be restored in its place.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está danificado. Não foi modificado; um backup pode ser restaurado no lugar dele.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program: it contains {objects}. KPI Desk never makes these, and they can falsify figures, so the file is not opened. It was left untouched. Please restore a backup.</source>
        <comment>{objects} are names of triggers, views and the like inside the file</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi alterado por outro programa: contém {objects}. O KPI Desk nunca cria esses objetos, e eles podem falsear os números; por isso, o arquivo não é aberto. Não foi modificado. Restaure um backup.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or command of KPI Desk. Nothing was changed; close it there and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está aberto em outra janela ou comando do KPI Desk. Nada foi alterado; feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Nothing was changed. Close it there. If it is closed there, open the file in the window of KPI Desk and choose Open Anyway.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>“{file}” está aberto no computador “{computer}” desde {since}, ou não foi fechado corretamente lá. Nada foi alterado. Feche-o lá. Se já estiver fechado lá, abra o arquivo na janela do KPI Desk e escolha “Abrir mesmo assim”.</translation>
    </message>
    <message>
        <source>Another program is using “{file}”. Nothing was changed; try again in a moment.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Outro programa está usando “{file}”. Nada foi alterado; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>“{file}” is read-only here. It can still be viewed and exported.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” é somente leitura aqui. Ainda pode ser visualizado e exportado.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Check that you are allowed to read it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Não é possível ler “{file}”. Verifique se você tem permissão para ler esse arquivo.</translation>
    </message>
    <message>
        <source>The disk reported an error while “{file}” was in use. What was saved before is safe. Save a copy on another disk.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O disco relatou um erro durante o uso de “{file}”. O que foi salvo antes está seguro. Salve uma cópia em outro disco.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in “{file}”; free some space and try again.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O disco está cheio. Nada foi alterado em “{file}”; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved ({why}). No incomplete file was left.</source>
        <extracomment>{file}: the name or path of a file; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Não foi possível salvar “{file}” ({why}). Nenhum arquivo incompleto foi deixado.</translation>
    </message>
    <message>
        <source>KPI Desk cannot save in the folder “{folder}”. Change its permissions, or choose another folder.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>O KPI Desk não pode salvar na pasta “{folder}”. Altere as permissões dela ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file name “{file}” is too long: {length} bytes, where {most} are possible. Please choose a shorter name.</source>
        <extracomment>{file}: the name or path of a file; {length}: a number; {most}: a number</extracomment>
        <translation>O nome de arquivo “{file}” é longo demais: {length} bytes; o máximo é {most}. Escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>The name of the file “{file}” contains bytes that are not text. Please give it another name.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O nome do arquivo “{file}” contém bytes que não são texto. Dê outro nome a ele.</translation>
    </message>
    <message>
        <source>“{file}” is a link that leads back to itself, not to a file.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” é um link que leva de volta a si mesmo, não a um arquivo.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full? All changes were saved.</source>
        <translation>Não foi possível gravar a saída. O disco está cheio? Todas as alterações foram salvas.</translation>
    </message>
    <message>
        <source>There is too little memory for a picture of that size. Nothing was saved or copied. Choose a smaller size.</source>
        <translation>Há pouca memória para uma imagem desse tamanho. Nada foi salvo nem copiado. Escolha um tamanho menor.</translation>
    </message>
    <message>
        <source>The texts for {language} cannot be loaded, so nothing was saved. Please install KPI Desk again.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Não foi possível carregar os textos do idioma ({language}), então nada foi salvo. Instale o KPI Desk novamente.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe. Technical details are in {file}.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError; {file}: the name or path of a file</extracomment>
        <translation>Algo deu errado ({kind}). O que você salvou antes está seguro. Os detalhes técnicos estão em {file}.</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}). What you saved before is safe.</source>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>Algo deu errado ({kind}). O que você salvou antes está seguro.</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>uma pasta tem esse nome</translation>
    </message>
    <message>
        <source>you can’t save in that folder</source>
        <translation>não é possível salvar nessa pasta</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the system did not say why</source>
        <translation>o sistema não informou o motivo</translation>
    </message>
    <message>
        <source>The bound of “{level}” is empty.</source>
        <comment>{level} is a level such as: typical</comment>
        <translation>O limite de “{level}” está vazio.</translation>
    </message>
    <message>
        <source>“{kpi}” cannot be {bound}. Please look at the bound of “{level}” again.</source>
        <comment>{level} is a level such as: typical; {bound} a number</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}” não pode ter o valor {bound}. Reveja o limite de “{level}”.</translation>
    </message>
    <message>
        <source>A benchmark needs at least one bound: typical, above average or exceptional.</source>
        <translation>Uma referência precisa de pelo menos um limite: típico, melhor que a média ou excepcional.</translation>
    </message>
    <message>
        <source>For “{kpi}” higher is better: its bounds rise from typical to exceptional, with ≥ or &gt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Em “{kpi}”, mais é melhor: os limites sobem de típico a excepcional, com ≥ ou &gt;.</translation>
    </message>
    <message>
        <source>For “{kpi}” lower is better: its bounds fall from typical to exceptional, with ≤ or &lt;.</source>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Em “{kpi}”, menos é melhor: os limites descem de típico a excepcional, com ≤ ou &lt;.</translation>
    </message>
    <message>
        <source>The signs of the bounds differ. Use ≥ and &gt;, or ≤ and &lt;, for all levels.</source>
        <translation>Os sinais dos limites são diferentes. Use ≥ e &gt;, ou ≤ e &lt;, em todos os níveis.</translation>
    </message>
    <message>
        <source>The bounds are not in order: {bound} for “{level}” has to be better than {low} for “{worse}”.</source>
        <comment>{bound} and {low} are numbers, {level} and {worse} levels such as: typical</comment>
        <translation>Os limites estão fora de ordem: {bound} para “{level}” precisa ser melhor que {low} para “{worse}”.</translation>
    </message>
    <message>
        <source>“{worse}” and “{level}” overlap: both begin at {bound}.</source>
        <comment>{bound} is a number, {worse} and {level} are levels such as: typical</comment>
        <translation>“{worse}” e “{level}” se sobrepõem: os dois começam em {bound}.</translation>
    </message>
    <message>
        <source>The source can have {most} characters at most. This one has {length}.</source>
        <extracomment>{most}: a number; {length}: a number</extracomment>
        <translation>A fonte pode ter no máximo {most} caracteres. Esta tem {length}.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for benchmarks. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é um comando para referências. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a level with its bound. Write one such as typical=75.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é um nível com o limite dele. Escreva algo como typical=75.</translation>
    </message>
    <message>
        <source>“{level}” has two bounds. Give it one.</source>
        <extracomment>{level}: the name of a level, such as typical</extracomment>
        <translation>“{level}” tem dois limites. Informe só um.</translation>
    </message>
    <message>
        <source>“{level}” has no bound. Put a bound with &gt; or &lt; in quotes, as &apos;{step}=&gt;85&apos;: without them the shell takes &gt; as a redirection. It may have made a file here that is named like the bound (85, say), which you can delete.</source>
        <comment>on the command line; {level} is a level, {step} its name there</comment>
        <translation>“{level}” não tem limite. Coloque um limite com &gt; ou &lt; entre aspas, como &apos;{step}=&gt;85&apos;: sem elas, o shell entende &gt; como redirecionamento. Ele pode ter criado aqui um arquivo com o nome do limite (85, por exemplo), que você pode excluir.</translation>
    </message>
    <message>
        <source>“{given}” is not a span for a note. Write 2026-03..2026-05 with a later period of the same length, or 2026-03.. for a note from there on.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é um intervalo de anotação. Escreva 2026-03..2026-05, com um período posterior da mesma duração, ou 2026-03.. para uma anotação dali em diante.</translation>
    </message>
    <message>
        <source>There is no such note. “note list” shows all that there are.</source>
        <translation>Essa anotação não existe. “note list” mostra todas as que existem.</translation>
    </message>
    <message>
        <source>Private notes do not go into a file for a client ({client}).</source>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Anotações particulares não entram em um arquivo para um cliente ({client}).</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Esta tabela está vazia.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Não há arquivo “{file}”.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <comment>when a table is read</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” não pode ser lido.</translation>
    </message>
    <message>
        <source>Tables cannot be read from this kind of file. Save it as CSV or XLSX.</source>
        <translation>Tabelas não podem ser lidas deste tipo de arquivo. Salve como CSV ou XLSX.</translation>
    </message>
    <message>
        <source>This spreadsheet is in the old Excel format or has a password. Save it as XLSX without a password.</source>
        <translation>Esta planilha está no formato antigo do Excel ou tem senha. Salve como XLSX sem senha.</translation>
    </message>
    <message>
        <source>This JSON file was not exported by KPI Desk.</source>
        <translation>Este arquivo JSON não foi exportado pelo KPI Desk.</translation>
    </message>
    <message>
        <source>The table is damaged. Save or copy it again.</source>
        <translation>A tabela está danificada. Salve ou copie novamente.</translation>
    </message>
    <message>
        <source>This is not a table of text and numbers.</source>
        <translation>Isto não é uma tabela de textos e números.</translation>
    </message>
    <message>
        <source>The text is not encoded as {encoding}. Choose another encoding.</source>
        <comment>{encoding} is a name such as utf-8</comment>
        <translation>O texto não está codificado em {encoding}. Escolha outra codificação.</translation>
    </message>
    <message>
        <source>The table has too many single characters that stand for whole words, such as ﷺ. Replace them with normal letters.</source>
        <translation>A tabela tem caracteres demais que representam, sozinhos, palavras inteiras, como ﷺ. Substitua-os por letras comuns.</translation>
    </message>
    <message>
        <source>The table is larger than {limit} MB. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>A tabela é maior que {limit} MB. Divida-a.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {limit} MB. Save only the sheet with the figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Descompactado, este arquivo é maior que {limit} MB. Salve apenas a aba com os números.</translation>
    </message>
    <message>
        <source>The table has more than {limit} rows. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>A tabela tem mais de {limit} linhas. Divida-a.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns. Copy or save only those with figures.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>A tabela tem mais de {limit} colunas. Copie ou salve apenas as que têm números.</translation>
    </message>
    <message>
        <source>The table has more than {limit} cells. Split it.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>A tabela tem mais de {limit} células. Divida-a.</translation>
    </message>
    <message>
        <source>A cell of the table has more than {limit} characters.</source>
        <extracomment>{limit}: a number</extracomment>
        <translation>Uma célula da tabela tem mais de {limit} caracteres.</translation>
    </message>
    <message>
        <source>There is no import number {number}.</source>
        <comment>on the command line</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Não há importação de número {number}.</translation>
    </message>
    <message>
        <source>This import was already undone, on {at}.</source>
        <comment>{at} is a day and a time</comment>
        <translation>Esta importação já foi desfeita ({at}).</translation>
    </message>
    <message>
        <source>All its figures have changed since the import, so nothing was moved.</source>
        <translation>Todos os números dela mudaram desde a importação, então nada foi movido.</translation>
    </message>
    <message>
        <source>The figures of this import are already there.</source>
        <translation>Os números desta importação já estão lá.</translation>
    </message>
    <message>
        <source>Nothing was moved: there are figures already where it would go ({count}). The first is “{measure}”, {period}.</source>
        <comment>{count} is a number</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Nada foi movido: já há números no destino ({count}). O primeiro é “{measure}”, {period}.</translation>
    </message>
    <message>
        <source>Nothing was moved: for {period}, other figures there may count the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Nada foi movido: outros números de lá podem contar o mesmo trabalho ({period}).</translation>
    </message>
    <message>
        <source>This import has periods of different lengths, so it cannot be moved to another period.</source>
        <translation>Esta importação tem períodos de durações diferentes, então não pode ser movida para outro período.</translation>
    </message>
    <message>
        <source>{period} is not as long as {first}, the first period of this import.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {first}: a period, such as January 2025</extracomment>
        <translation>{period} não tem a mesma duração que {first}, o primeiro período desta importação.</translation>
    </message>
    <message>
        <source>“{typed}” is not a value. Write a number such as 90 or 2.5.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” não é um valor. Escreva um número como 90 ou 2,5.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Write it without a thousands separator.</source>
        <comment>a number such as 1.234</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” pode ser lido de duas formas. Escreva sem separador de milhar.</translation>
    </message>
    <message>
        <source>“{kpi}” can never reach this value. Check the target.</source>
        <comment>a target of a KPI</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>“{kpi}” nunca pode chegar a este valor. Verifique a meta.</translation>
    </message>
    <message>
        <source>“{kpi}” has no target from {period} that could be removed or ended.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>“{kpi}” não tem meta a partir de {period} que possa ser removida ou encerrada.</translation>
    </message>
    <message>
        <source>The lower end of the range is above the upper end.</source>
        <translation>O limite inferior do intervalo está acima do superior.</translation>
    </message>
    <message>
        <source>“{given}” is not a command for targets. Choose from: {known}.</source>
        <extracomment>{given}: what the user wrote; {known}: what can be chosen, joined as a list</extracomment>
        <translation>“{given}” não é um comando para metas. Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a target. Write a value such as 90, a range such as 60..90, ..40 for at most, 40.. for at least, or none to end a target.</source>
        <extracomment>{given}: what the user wrote</extracomment>
        <translation>“{given}” não é uma meta. Escreva um valor como 90, um intervalo como 60..90, ..40 para no máximo, 40.. para no mínimo, ou none para encerrar uma meta.</translation>
    </message>
    <message>
        <source>For “{kpi}” neither more nor less is better. Write a range such as 60..90.</source>
        <comment>on the command line</comment>
        <extracomment>{kpi}: the name of a KPI</extracomment>
        <translation>Em “{kpi}”, nem mais nem menos é melhor. Escreva um intervalo como 60..90.</translation>
    </message>
    <message>
        <source>The update for {period} was sent and can no longer change. Draft a correction instead.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>O relatório já foi enviado e não pode mais mudar ({period}). Redija uma correção.</translation>
    </message>
    <message>
        <source>The update for {period} was not sent.</source>
        <comment>why an update cannot be corrected</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>O relatório não foi enviado ({period}).</translation>
    </message>
    <message>
        <source>The update for {later} was sent after the one for {period}, which stays as it was sent. Draft a correction instead.</source>
        <extracomment>{later}: a period, such as March 2026; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Outro relatório ({later}) foi enviado depois deste ({period}), que fica como foi enviado. Redija uma correção.</translation>
    </message>
    <message>
        <source>The file of this update is too large to be kept. Use a smaller logo.</source>
        <translation>O arquivo deste relatório é grande demais para ser guardado. Use um logotipo menor.</translation>
    </message>
    <message>
        <source>The text needs a name.</source>
        <translation>O texto precisa de um nome.</translation>
    </message>
    <message>
        <source>Clients at the end without the new ones ({part}) can’t be more than clients at the start ({whole}). One of the three figures must be wrong.</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Sem os novos, os clientes no fim ({part}) não podem ser mais do que os clientes no início ({whole}). Um dos três números deve estar errado.</translation>
    </message>
    <message>
        <source>Satisfied clients ({part}) can’t be more than clients who answered ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Os clientes satisfeitos ({part}) não podem ser mais do que os clientes que responderam ({whole}).</translation>
    </message>
    <message>
        <source>Accurate communications ({part}) can’t be more than checked ones ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>As comunicações corretas ({part}) não podem ser mais do que as verificadas ({whole}).</translation>
    </message>
    <message>
        <source>Positive answers ({part}) can’t be more than survey answers ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>As respostas positivas ({part}) não podem ser mais do que todas as respostas da pesquisa ({whole}).</translation>
    </message>
    <message>
        <source>Clients kept ({part}) can’t be more than clients at the start ({whole}).</source>
        <extracomment>{part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>Os clientes mantidos ({part}) não podem ser mais do que os clientes no início ({whole}).</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>This file is open in another window</source>
        <translation>Este arquivo está aberto em outra janela</translation>
    </message>
    <message>
        <source>This file is open on another computer</source>
        <translation>Este arquivo está aberto em outro computador</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Este arquivo está danificado</translation>
    </message>
    <message>
        <source>This file needs a newer KPI Desk</source>
        <translation>Este arquivo precisa de um KPI Desk mais novo</translation>
    </message>
    <message>
        <source>There is no business file here</source>
        <translation>Não há arquivo do negócio aqui</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Não é possível abrir este arquivo</translation>
    </message>
    <message>
        <source>There is no business file “{file}” in {folder}. Was it moved or renamed?</source>
        <extracomment>{file}: the name or path of a file; {folder}: the path of a folder</extracomment>
        <translation>O arquivo do negócio “{file}” não está em {folder}. Foi movido ou renomeado?</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Is a disk or USB stick not connected?</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>A pasta {folder} não existe. Há um disco ou pen drive desconectado?</translation>
    </message>
    <message>
        <source>“{file}” is damaged. It was left untouched.</source>
        <comment>on a page in place of the figures</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está danificado. Não foi modificado.</translation>
    </message>
    <message>
        <source>Only one window can change a file. You can view “{file}” here, or continue in the other window.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Só uma janela pode alterar um arquivo. Você pode visualizar “{file}” aqui ou continuar na outra janela.</translation>
    </message>
    <message>
        <source>“{file}” has been open on the computer “{computer}” since {since}, or was not closed properly there. Close it there first. If you are sure that it is closed there, you can open it anyway.</source>
        <comment>on the page about a file that cannot be opened</comment>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer; {since}: a day and a time of day</extracomment>
        <translation>“{file}” está aberto no computador “{computer}” desde {since}, ou não foi fechado corretamente lá. Feche-o lá primeiro. Se você tem certeza de que está fechado lá, pode abri-lo mesmo assim.</translation>
    </message>
    <message>
        <source>Is KPI Desk closed on “{computer}”?</source>
        <comment>a question; {computer} is its name</comment>
        <translation>O KPI Desk está fechado em “{computer}”?</translation>
    </message>
    <message>
        <source>If “{file}” is still open on “{computer}”, both computers could save at the same time, and figures would be lost. Open it only if you are sure that it is closed there.</source>
        <extracomment>{file}: the name or path of a file; {computer}: the name of a computer</extracomment>
        <translation>Se “{file}” ainda estiver aberto em “{computer}”, os dois computadores poderão salvar ao mesmo tempo, e números serão perdidos. Abra-o apenas se tiver certeza de que está fechado lá.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <comment>a button: open a file for viewing only</comment>
        <translation>Abrir como somente leitura</translation>
    </message>
    <message>
        <source>Open Anyway…</source>
        <comment>a button: the file is not open on the other computer</comment>
        <translation>Abrir mesmo assim…</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <comment>a button that confirms: open the file all the same</comment>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: leave the file locked</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <comment>a button: another file</comment>
        <translation>Abrir outro…</translation>
    </message>
    <message>
        <source>Create File</source>
        <comment>a button: create the file that is missing</comment>
        <translation>Criar arquivo</translation>
    </message>
    <message>
        <source>Show My Backups</source>
        <comment>a button: open their folder</comment>
        <translation>Mostrar meus backups</translation>
    </message>
    <message>
        <source>Close Without a Backup</source>
        <comment>a button</comment>
        <translation>Fechar sem backup</translation>
    </message>
    <message>
        <source>Edit Here</source>
        <comment>a button: leave the viewing mode</comment>
        <translation>Editar aqui</translation>
    </message>
    <message>
        <source>Creating your file…</source>
        <comment>while the window waits</comment>
        <translation>Criando seu arquivo…</translation>
    </message>
    <message>
        <source>Creating the sample business…</source>
        <translation>Criando o negócio de exemplo…</translation>
    </message>
    <message>
        <source>Updating your file…</source>
        <comment>while the window waits</comment>
        <translation>Atualizando seu arquivo…</translation>
    </message>
    <message>
        <source>A backup is made first, and the result is compared with it. This takes a moment.</source>
        <translation>Um backup é feito primeiro, e o resultado é comparado com ele. Isso leva um instante.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <comment>while the window waits</comment>
        <translation>Fazendo um backup…</translation>
    </message>
    <message>
        <source>Everything is saved. The window closes when the backup has been verified.</source>
        <translation>Tudo foi salvo. A janela será fechada assim que o backup for verificado.</translation>
    </message>
    <message>
        <source>Figures that are not saved are kept for the next start. The window closes when the backup has been verified.</source>
        <translation>Os números não salvos ficam guardados para a próxima vez. A janela será fechada assim que o backup for verificado.</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Não foi possível fazer o backup</translation>
    </message>
    <message>
        <source>What was saved is still in “{file}”. The figures that were not saved are kept for the next start.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O que foi salvo continua em “{file}”. Os números não salvos ficam guardados para a próxima vez.</translation>
    </message>
    <message>
        <source>Only {free} is left on the disk of “{file}”. Free some space: nothing can be saved on a full disk.</source>
        <comment>{free} is a size such as 12 MB</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Restam apenas {free} no disco de “{file}”. Libere espaço: nada pode ser salvo em um disco cheio.</translation>
    </message>
    <message>
        <source>Another program is using the file. Waiting for it…</source>
        <translation>Outro programa está usando o arquivo. Aguardando…</translation>
    </message>
    <message numerus="yes">
        <source>%n figures from last time are not saved yet.</source>
        <translation>
            <numerusform>%n número da última vez ainda não foi salvo.</numerusform>
            <numerusform>%n números da última vez ainda não foram salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Salvar</translation>
    </message>
    <message numerus="yes">
        <source>%n figures have been saved with other values since. Show them, then choose which value is right.</source>
        <comment>figures of the last time</comment>
        <translation>
            <numerusform>%n número foi salvo com outro valor depois disso. Mostre-o e escolha qual valor está certo.</numerusform>
            <numerusform>%n números foram salvos com outros valores depois disso. Mostre-os e escolha qual valor está certo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <comment>a button: figures of the last time</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What you entered is still saved in “{file}”.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O que você lançou continua salvo em “{file}”.</translation>
    </message>
    <message>
        <source>Another window has this file open. You can view it here but not change it.</source>
        <translation>Outra janela está com este arquivo aberto. Você pode visualizar aqui, mas não alterar.</translation>
    </message>
    <message>
        <source>“{computer}” has this file open, or did not close it properly. You can view it here but not change it.</source>
        <comment>{computer} is the name of a computer</comment>
        <translation>“{computer}” está com este arquivo aberto ou não o fechou corretamente. Você pode visualizar aqui, mas não alterar.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be saved. You can view this file but not change it. Free some space, then try again.</source>
        <translation>O disco está cheio, então nada pode ser salvo. Você pode visualizar este arquivo, mas não alterar. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This file is read-only. You can view and export it but not change it.</source>
        <translation>Este arquivo é somente leitura. Você pode visualizar e exportar, mas não alterar.</translation>
    </message>
    <message>
        <source>You can view this file here but not change it.</source>
        <translation>Você pode visualizar este arquivo aqui, mas não alterar.</translation>
    </message>
    <message>
        <source>Copy saved and verified: {file}</source>
        <comment>in the message bar</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Cópia salva e verificada: {file}</translation>
    </message>
    <message>
        <source>The backup could not be made: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Não foi possível fazer o backup: {why}</translation>
    </message>
    <message>
        <source>KPI Desk closed unexpectedly last time. What you had entered is here. Technical details are in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O KPI Desk foi fechado inesperadamente da última vez. O que você tinha lançado está aqui. Os detalhes técnicos estão em {file}.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find Anything</source>
        <comment>title of a dialog</comment>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>A KPI, client, period, figure, note, or command</source>
        <translation>Um indicador, cliente, período, número, anotação ou comando</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>a list of what was found</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <comment>in the dialog of Find Anything</comment>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Up and Down to choose · Enter to go · Esc to close</source>
        <translation>Setas para escolher · Enter para ir · Esc para fechar</translation>
    </message>
    <message>
        <source>KPIs</source>
        <comment>a heading</comment>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a heading</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>a heading</comment>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a heading: numbers that the user enters</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a heading: what the user wrote</comment>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>a heading</comment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>home start dashboard tiles attention due reminder</source>
        <comment>words that find the page Overview; any number of words</comment>
        <translation>início painel quadros atenção pendente lembrete</translation>
    </message>
    <message>
        <source>enter add spreadsheet Excel paste close month note away holiday vacation delete clear hours reopen private</source>
        <oldsource>enter spreadsheet Excel paste close month note</oldsource>
        <comment>words that find the page Figures; any number of words</comment>
        <translation>lançar digitar adicionar planilha Excel CSV colar fechar mês nota anotação ausência feriado férias excluir apagar limpar horas reabrir particular</translation>
    </message>
    <message>
        <source>correct edit changes past old delete clear copy paste spreadsheet note week year</source>
        <comment>words that find the page History; any number of words</comment>
        <translation>corrigir editar alterar antigo passado excluir apagar limpar copiar colar planilha nota semana ano alterações</translation>
    </message>
    <message>
        <source>target goal benchmark level new baseline trend fall rise compare picture image graph export rolling line guidance</source>
        <oldsource>target benchmark trend fall rise compare picture</oldsource>
        <comment>words that find the page Charts; any number of words</comment>
        <translation>meta objetivo escala referência nível nova linha de base tendência queda alta comparar imagem gráfico exportar móvel guia</translation>
    </message>
    <message>
        <source>package hours left away contact logo target delete remove archive customer language email greeting carry over private note</source>
        <oldsource>package hours left contact logo target</oldsource>
        <comment>words that find the page Clients; any number of words</comment>
        <translation>pacote horas restantes ausência contato logotipo meta excluir remover apagar arquivar idioma e-mail email saudação transferência transferidas anotação particular</translation>
    </message>
    <message>
        <source>email mail PDF report send share away vacation holiday summary correction reusable texts template draft name logo</source>
        <oldsource>email mail PDF report send away vacation</oldsource>
        <comment>words that find the page Updates; any number of words</comment>
        <translation>e-mail email PDF relatório enviar compartilhar ausência férias feriado resumo correção textos reutilizáveis modelo rascunho nome logotipo</translation>
    </message>
    <message>
        <source>language colors text size font bigger zoom dark mode theme region country backup folder</source>
        <comment>words that find the page Settings; any number of words</comment>
        <translation>idioma cores tamanho do texto letra fonte maior ampliar zoom modo escuro tema região país backup cópia pasta</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>This computer has no font for {names}: install {font}</source>
        <extracomment>{names}: texts in quotation marks, joined as a list; {font}: the name of a font, such as Noto Sans CJK</extracomment>
        <translation>Este computador não tem fonte para {names}: instale {font}</translation>
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
        <translation>menos de {number}</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <comment>more than 99.99%, where &gt; would turn over</comment>
        <extracomment>{number}: a number with its decimals</extracomment>
        <translation>mais de {number}</translation>
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
        <translation>O KPI Desk guarda os indicadores do seu trabalho de assistência virtual no seu próprio computador.</translation>
    </message>
    <message>
        <source>kpidesk [--file FILE] [--language LANG] [COMMAND …]</source>
        <translation>kpidesk [--file FILE] [--language LANG] [COMMAND …]</translation>
    </message>
    <message>
        <source>Open the window with your business, with the file given, or with a sample with made-up figures.</source>
        <translation>Abre a janela com o seu negócio, com o arquivo indicado ou com um exemplo de números inventados.</translation>
    </message>
    <message>
        <source>Enter figures, all of them or none. Hours as 1.5, 1:30, 1h30 or 90 min; nothing after the = clears a figure.</source>
        <translation>Lança números, todos ou nenhum. Horas como 1,5; 1:30; 1h30 ou 90 min; nada depois do = apaga um número.</translation>
    </message>
    <message>
        <source>Show a KPI or a measure over periods, as a table or as JSON.</source>
        <translation>Mostra um indicador ou uma medida por períodos, em tabela ou em JSON.</translation>
    </message>
    <message>
        <source>Save a chart of a KPI or measure; periods and client are given as for show. Sizes are in pixels of 1/96 inch (default: mail, 720x432); --dpi makes a PNG finer, not larger on paper. Periods that are not over are left out without --unfinished. LANG can include a country for numbers and dates: en-GB.</source>
        <translation>Salva um gráfico de um indicador ou de uma medida; os períodos e o cliente são indicados como em show. Os tamanhos são em pixels de 1/96 de polegada (padrão: mail, 720x432); --dpi deixa um PNG mais nítido, não maior no papel. Sem --unfinished, os períodos que não terminaram ficam de fora. LANG pode incluir um país para números e datas: en-GB.</translation>
    </message>
    <message>
        <source>Add a client or change a card: language of updates (any of its names), country for numbers and dates, contact, greeting, figures shown, hours bought (20/month, 5/week, 50/block) and how hours carry over. --from and --to are for the package, --since and --until for the work.</source>
        <translation>Adiciona um cliente ou altera uma ficha: idioma dos relatórios (qualquer um de seus nomes), país para números e datas, contato, saudação, números mostrados, horas compradas (20/month, 5/week, 50/block) e como as horas são transferidas. --from e --to são do pacote; --since e --until, do trabalho.</translation>
    </message>
    <message>
        <source>Show a card, archive a client, copy a card to a new client, or list all clients. Remove a client permanently, with --backups from the backups, too. --json works with show and list.</source>
        <translation>Mostra uma ficha, arquiva um cliente, copia uma ficha para um novo cliente ou lista todos os clientes. Remove um cliente definitivamente; com --backups, também dos backups. --json serve para show e list.</translation>
    </message>
    <message>
        <source>Close a period that is over, so that its figures cannot change; mark one as away, so that nothing is due. reopen and back undo this.</source>
        <translation>Fecha um período terminado, para que os números dele não possam mudar; marca um período como ausência, para que nada fique pendente. reopen e back desfazem isso.</translation>
    </message>
    <message>
        <source>List what is due: periods that are over and not closed.</source>
        <translation>Lista o que está pendente: períodos terminados e não fechados.</translation>
    </message>
    <message>
        <source>Save or print the update for a client, or the review of the whole business. A sent update is saved as it was sent. For a client with the name of a command, use --client: update 2026-03 --client send.</source>
        <translation>Salva ou imprime o relatório para um cliente, ou o balanço de todo o negócio. Um relatório enviado é salvo como foi enviado. Para um cliente com o nome de um comando, use --client: update 2026-03 --client send.</translation>
    </message>
    <message>
        <source>Mark an update as sent, which keeps its files unchanged, or undo that; list the updates and what is due. KPI Desk itself sends nothing.</source>
        <translation>Marca um relatório como enviado, o que mantém os arquivos dele inalterados, ou desfaz isso; lista os relatórios e o que está pendente. O próprio KPI Desk não envia nada.</translation>
    </message>
    <message>
        <source>Say whether figures by client and figures by service language are separate work or two views of the same work.</source>
        <translation>Diz se números por cliente e números por idioma de atendimento são trabalhos separados ou duas visões do mesmo trabalho.</translation>
    </message>
    <message>
        <source>Start the usual limits again from a period, for example after a change in your work.</source>
        <translation>Recomeça os limites habituais a partir de um período, por exemplo depois de uma mudança no seu trabalho.</translation>
    </message>
    <message>
        <source>Set what you promise from a period on: at least VALUE, or at most VALUE where lower is better; ..40 is at most, 40.. at least, none ends a target. Earlier periods keep theirs. The list says in how many complete periods each was met.</source>
        <translation>Define o que você promete a partir de um período: no mínimo VALUE, ou no máximo VALUE onde menos é melhor; ..40 é no máximo, 40.. no mínimo, none encerra uma meta. Períodos anteriores mantêm a deles. A lista diz em quantos períodos completos cada uma foi atingida.</translation>
    </message>
    <message>
        <source>Judge a KPI by a benchmark of your own, for all periods or from one period on; reset goes back to the published one. Put bounds with &gt; or &lt; in quotes. --as-business gives a client the benchmark of the business.</source>
        <translation>Avalia um indicador por uma referência própria, para todos os períodos ou a partir de um; reset volta à publicada. Coloque entre aspas os limites com &gt; ou &lt;. --as-business dá a um cliente a referência do negócio.</translation>
    </message>
    <message>
        <source>Write a note on a period, on a span, or from a period on (2026-03..); an empty TEXT removes it. It is private unless you add --shown: then it goes into updates for the client, and into charts with --notes. --private-notes adds all notes to a chart of the whole business.</source>
        <translation>Escreve uma anotação sobre um período, um intervalo ou a partir de um período (2026-03..); um TEXT vazio a remove. Ela é particular, a menos que se use --shown: então entra nos relatórios para o cliente e, com --notes, nos gráficos. --private-notes acrescenta todas as anotações a um gráfico de todo o negócio.</translation>
    </message>
    <message>
        <source>Save everything you entered in a file. A workbook has names in your language; a CSV file has IDs for programs, and with --for-reader names and your language’s separator and decimal mark.</source>
        <translation>Salva em um arquivo tudo o que você lançou. Uma planilha tem nomes no seu idioma; um arquivo CSV tem IDs para programas e, com --for-reader, nomes e o separador de colunas e o decimal do seu idioma.</translation>
    </message>
    <message>
        <source>Save one archive for you only: these three files, all charts, the database and a page that explains them.</source>
        <translation>Salva um arquivo ZIP só para você: estes três arquivos, todos os gráficos, o banco de dados e uma página que os explica.</translation>
    </message>
    <message>
        <source>Enter the figures of a table, all of them or none. Name a column by its heading or as #3, a row as row:3; its role is period, client, service_language, measure, amount, ignore or the ID of a measure. Say what is unclear after a colon: period:dmy, period:week, amount:comma. --add-up adds up figures for the same place; --dry-run enters nothing.</source>
        <translation>Lança os números de uma tabela, todos ou nenhum. Indique uma coluna pelo cabeçalho ou como #3, uma linha como row:3; a função dela é period, client, service_language, measure, amount, ignore ou o ID de uma medida. Diga depois de dois-pontos o que não está claro: period:dmy, period:week, amount:comma. --add-up soma os números do mesmo lugar; --dry-run não lança nada.</translation>
    </message>
    <message>
        <source>List the imported tables; undo one of the imports.</source>
        <translation>Lista as tabelas importadas; desfaz uma das importações.</translation>
    </message>
    <message>
        <source>Make a verified backup, restore one, check for damage.</source>
        <translation>Faz um backup verificado, restaura um, verifica se há danos.</translation>
    </message>
    <message>
        <source>Test the program; time its start; show its version; show this page.</source>
        <translation>Testa o programa; mede o tempo de inicialização; mostra a versão; mostra esta página.</translation>
    </message>
    <message>
        <source>Periods: 2026-W07 (week), 2026-03 (month), 2026-Q1 (quarter), 2026 (year).</source>
        <translation>Períodos: 2026-W07 (semana), 2026-03 (mês), 2026-Q1 (trimestre), 2026 (ano).</translation>
    </message>
    <message>
        <source>KPIs and their measures:</source>
        <translation>Indicadores e suas medidas:</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Figures by period</source>
        <comment>the table, for screen readers</comment>
        <translation>Números por período</translation>
    </message>
    <message>
        <source>View by</source>
        <comment>label of the choice week, month, quarter, year</comment>
        <translation>Exibir por</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a length of period</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a length of period</comment>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>a length of period</comment>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>a length of period</comment>
        <translation>Ano</translation>
    </message>
    <message>
        <source>You don’t track any KPIs yet. Choose some on the Overview page.</source>
        <translation>Você ainda não acompanha nenhum indicador. Escolha alguns na página Visão geral.</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Ir para a Visão geral</translation>
    </message>
    <message>
        <source>The figures you track cover the whole business, not this client.</source>
        <translation>Os números que você acompanha valem só para todo o negócio, não para este cliente.</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <comment>a menu entry</comment>
        <translation>&amp;Editar número</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>a menu entry: make the chosen figures empty</comment>
        <translation>A&amp;pagar</translation>
    </message>
    <message>
        <source>C&amp;hanges…</source>
        <comment>a menu entry: what a figure was before</comment>
        <translation>A&amp;lterações…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <comment>a menu entry</comment>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Go to Period…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Ir para o período…</translation>
    </message>
    <message numerus="yes">
        <source>clear %n figures</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>apagar %n número</numerusform>
            <numerusform>apagar %n números</numerusform>
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
        <translation>{place}: {amount}</translation>
    </message>
    <message>
        <source>{place}: no figure</source>
        <comment>an empty cell, spoken</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{place}: sem número</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, ainda não terminou</translation>
    </message>
    <message>
        <source>{period}, closed</source>
        <oldsource>{period}, with a note</oldsource>
        <comment>a heading of a column, spoken</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, fechado</translation>
    </message>
    <message>
        <source>{mark} not over yet</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} ainda não terminou</translation>
    </message>
    <message>
        <source>{mark} closed</source>
        <oldsource>{mark} has a note</oldsource>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} fechado</translation>
    </message>
    <message>
        <source>History</source>
        <comment>title of a page</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Changes…</source>
        <comment>a button</comment>
        <translation>Alterações…</translation>
    </message>
    <message>
        <source>Go to Period…</source>
        <comment>a button</comment>
        <translation>Ir para o período…</translation>
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
        <translation>“{typed}” não foi salvo. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways. Which one is meant?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” pode ser lido de duas formas. Qual é a certa?</translation>
    </message>
    <message>
        <source>Does “{typed}” mean thousands?</source>
        <oldsource>Is this what “{typed}” means?</oldsource>
        <comment>a question below the table</comment>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>O separador em “{typed}” é de milhar?</translation>
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
        <translation>Restaurar o valor salvo</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. {reason}</source>
        <comment>below the table</comment>
        <extracomment>{typed}: what the user typed; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>“{typed}” foi guardado, mas não salvo. {reason}</translation>
    </message>
    <message>
        <source>“{typed}” is kept, but not saved. The conflict is gone.</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” foi guardado, mas não salvo. O conflito foi resolvido.</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button: save this figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Salvar {amount}</translation>
    </message>
    <message>
        <source>The sum of several clients or languages. To change a figure, choose one of them above.</source>
        <translation>A soma de vários clientes ou idiomas. Para alterar um número, escolha um deles acima.</translation>
    </message>
    <message>
        <source>{cell}: {amount}</source>
        <comment>a part of a sum</comment>
        <extracomment>{cell}: a client, a service language, both, or “Not assigned”; {amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>{cell}: {amount}</translation>
    </message>
    <message>
        <source>Calculated from shorter periods; change it there.</source>
        <translation>Calculado a partir de períodos mais curtos; altere lá.</translation>
    </message>
    <message>
        <source>Calculated from shorter periods, some of which are missing.</source>
        <translation>Calculado a partir de períodos mais curtos, alguns dos quais faltam.</translation>
    </message>
    <message>
        <source>Entered by month or week; change it there.</source>
        <translation>Lançado por mês ou semana; altere lá.</translation>
    </message>
    <message>
        <source>Already entered for {period}.</source>
        <comment>below the table: why a cell takes no figure</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Já lançado: {period}.</translation>
    </message>
    <message>
        <source>Calculated from the figures above it.</source>
        <comment>why the value of a KPI cannot be typed or pasted</comment>
        <translation>Calculado a partir dos números acima.</translation>
    </message>
    <message>
        <source>Reopen {period}</source>
        <oldsource>Note on {period}: {note}</oldsource>
        <comment>a button: the period is closed</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Reabrir {period}</translation>
    </message>
    <message>
        <source>This file is open read-only.</source>
        <translation>Este arquivo está aberto como somente leitura.</translation>
    </message>
    <message>
        <source>{figure}, not saved</source>
        <comment>a cell, spoken</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, não salvo</translation>
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
        <translation>{figure}, faltam alguns períodos</translation>
    </message>
    <message>
        <source>{figure}, calculated</source>
        <comment>a cell, spoken: a sum or a value that nobody typed</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}, calculado</translation>
    </message>
    <message>
        <source>no figure</source>
        <comment>in a cell of the table</comment>
        <translation>sem número</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>title of a dialog</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Changes to {place}</source>
        <comment>title of a dialog</comment>
        <extracomment>{place}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Alterações: {place}</translation>
    </message>
    <message>
        <source>Nothing has been entered here yet.</source>
        <translation>Nada foi lançado aqui ainda.</translation>
    </message>
    <message>
        <source>Calculated from the figures below.</source>
        <comment>why there are no changes of a figure that nobody typed; followed by a table</comment>
        <translation>Calculado a partir dos números abaixo.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Old value</source>
        <comment>heading of a column: the old figure</comment>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>New value</source>
        <comment>heading of a column: the new figure</comment>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>no figure</comment>
        <translation>em branco</translation>
    </message>
    <message>
        <source>Go to Period</source>
        <comment>title of a dialog</comment>
        <translation>Ir para o período</translation>
    </message>
    <message>
        <source>Period, such as {example}</source>
        <comment>label of a field</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Período, como {example}</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>a button: show that period</comment>
        <translation>&amp;Ir</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Period</source>
        <comment>role of a row or column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>role of a row or column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>role of a row or column</comment>
        <translation>Idioma de atendimento</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>role of a row or column: it has the names of figures</comment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>role of a row or column</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>role of a row or column</comment>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>role of a row or column</comment>
        <translation>Em branco</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role of a row or column</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>role of a row or column</comment>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>role of a row or column</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>role of a row or column</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a row or column</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>role of a row or column</comment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Other table</source>
        <comment>role of a row or column</comment>
        <translation>Outra tabela</translation>
    </message>
    <message>
        <source>Uneven</source>
        <comment>role of a row: it has too few or many cells</comment>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a figure that was blank before</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a figure</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a figure</comment>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a figure</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>a figure</comment>
        <translation>A esclarecer</translation>
    </message>
    <message>
        <source>No headings: placed in order, starting at the field you were in.</source>
        <translation>Sem cabeçalhos: em ordem, a partir do campo em que você estava.</translation>
    </message>
    <message>
        <source>No period in the table: the one on screen is used.</source>
        <translation>Nenhum período na tabela: é usado o que está na tela.</translation>
    </message>
    <message>
        <source>No name in the table: the figure you were at is used.</source>
        <translation>Nenhum nome na tabela: é usada a medida em que você estava.</translation>
    </message>
    <message>
        <source>Blank heading: taken from a row above.</source>
        <translation>Cabeçalho em branco: tirado de uma linha acima.</translation>
    </message>
    <message>
        <source>Below a line of text that may say whose figures these are.</source>
        <translation>Abaixo de uma linha de texto que talvez diga de quem são estes números.</translation>
    </message>
    <message>
        <source>The table says something about it, such as “plan”, “average” or “minutes”. Check it.</source>
        <translation>A tabela diz algo sobre ele, como “planejado”, “média” ou “minutos”. Verifique.</translation>
    </message>
    <message>
        <source>The title or the sheet names a client, but this figure is not assigned to one. Choose the client on the page first.</source>
        <translation>O título ou a aba cita um cliente, mas este número não está atribuído a nenhum. Escolha primeiro o cliente na página.</translation>
    </message>
    <message>
        <source>This period has not started yet.</source>
        <translation>Este período ainda não começou.</translation>
    </message>
    <message>
        <source>Weeks start on Sunday here: the week with most of the days is used.</source>
        <translation>Aqui as semanas começam no domingo: é usada a semana com a maioria dos dias.</translation>
    </message>
    <message>
        <source>The period was a spreadsheet’s date number.</source>
        <translation>O período era um número de data de planilha.</translation>
    </message>
    <message>
        <source>The two-digit year could also be a day.</source>
        <translation>O ano de dois dígitos também poderia ser um dia.</translation>
    </message>
    <message>
        <source>Several cells were added up.</source>
        <translation>Várias células foram somadas.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others. Check its columns.</source>
        <translation>Esta linha tem mais ou menos células que as outras. Verifique as colunas dela.</translation>
    </message>
    <message>
        <source>Hidden in the spreadsheet.</source>
        <translation>Oculto na planilha.</translation>
    </message>
    <message>
        <source>Not a period.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Não é um período.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Não é um número.</translation>
    </message>
    <message>
        <source>Unknown name.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Nome desconhecido.</translation>
    </message>
    <message>
        <source>This may be another table. Import it separately.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Pode ser outra tabela. Importe-a separadamente.</translation>
    </message>
    <message>
        <source>Below zero.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Abaixo de zero.</translation>
    </message>
    <message>
        <source>Formula without a result. Open the file in a spreadsheet and save it.</source>
        <translation>Fórmula sem resultado. Abra o arquivo em um programa de planilhas e salve.</translation>
    </message>
    <message>
        <source>Total of other figures in the table.</source>
        <translation>Total de outros números da tabela.</translation>
    </message>
    <message>
        <source>The table also has shorter periods within this one.</source>
        <translation>A tabela também tem períodos mais curtos dentro deste.</translation>
    </message>
    <message>
        <source>Contradicts other figures.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Contradiz outros números.</translation>
    </message>
    <message>
        <source>Nothing can be entered there.</source>
        <translation>Nada pode ser lançado ali.</translation>
    </message>
    <message>
        <source>Text, not a figure.</source>
        <translation>Texto, não um número.</translation>
    </message>
    <message>
        <source>Not a whole week, month, quarter or year.</source>
        <translation>Não é uma semana, um mês, um trimestre ou um ano inteiro.</translation>
    </message>
    <message>
        <source>A year of another calendar.</source>
        <translation>Um ano de outro calendário.</translation>
    </message>
    <message>
        <source>Row and column do not agree.</source>
        <translation>Linha e coluna não combinam.</translation>
    </message>
    <message>
        <source>This text may mean that the figures are planned, averages or in another unit. Check them, or leave the text out.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>Este texto pode indicar que os números são previstos, médias ou estão em outra unidade. Verifique-os ou ignore o texto.</translation>
    </message>
    <message>
        <source>The name of a client, not of a figure.</source>
        <comment>why a cell of a table is left out</comment>
        <translation>É o nome de um cliente, não de um número.</translation>
    </message>
    <message>
        <source>Week of the month or of the year? Write the date on which it starts.</source>
        <translation>Semana do mês ou do ano? Escreva a data em que ela começa.</translation>
    </message>
    <message>
        <source>This goes past the edge of the table.</source>
        <translation>Isto ultrapassa a borda da tabela.</translation>
    </message>
    <message>
        <source>This row has more or fewer cells than the others.</source>
        <translation>Esta linha tem mais ou menos células que as outras.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Você escolheu ignorar.</translation>
    </message>
    <message>
        <source>Several cells go in the same place.</source>
        <translation>Várias células vão para o mesmo lugar.</translation>
    </message>
    <message>
        <source>This table is empty.</source>
        <translation>Esta tabela está vazia.</translation>
    </message>
    <message>
        <source>No figures could be read from this table.</source>
        <translation>Nenhum número pôde ser lido nesta tabela.</translation>
    </message>
    <message>
        <source>This table does not say which period its figures are for.</source>
        <translation>Esta tabela não diz a que período pertencem os números.</translation>
    </message>
    <message>
        <source>It is not clear what each column of figures is. Copy the headings too, or click a heading to choose.</source>
        <translation>Não está claro o que é cada coluna de números. Copie também os cabeçalhos ou clique em um cabeçalho para escolher.</translation>
    </message>
    <message>
        <source>How are dates like “{example}” read?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Como ler datas como “{example}”?</translation>
    </message>
    <message>
        <source>How are numbers like “{example}” in column {column} read?</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed; {column}: the letter or the heading of a column</extracomment>
        <translation>Como ler números como “{example}” na coluna {column}?</translation>
    </message>
    <message>
        <source>Which year is “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>A que ano pertence “{example}”?</translation>
    </message>
    <message>
        <source>What does “{example}” stand for?</source>
        <comment>a week, a month …</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>O que “{example}” representa?</translation>
    </message>
    <message>
        <source>Which week is Sunday “{example}” in?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>A que semana pertence o domingo “{example}”?</translation>
    </message>
    <message>
        <source>Each figure has two periods. Which one counts?</source>
        <translation>Cada número tem dois períodos. Qual deles vale?</translation>
    </message>
    <message>
        <source>Which figure is “{example}”?</source>
        <comment>a question about a table: the name of a figure</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Qual medida é “{example}”?</translation>
    </message>
    <message>
        <source>Which client is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Qual cliente é “{example}”?</translation>
    </message>
    <message>
        <source>Which language is “{example}”?</source>
        <comment>a question about a table</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Qual idioma é “{example}”?</translation>
    </message>
    <message>
        <source>Which client do rows without a name belong to?</source>
        <translation>A que cliente pertencem as linhas sem nome?</translation>
    </message>
    <message>
        <source>Which service language do rows without a language belong to?</source>
        <translation>A que idioma de atendimento pertencem as linhas sem idioma?</translation>
    </message>
    <message>
        <source>Several cells go in the same place: {example}</source>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>Várias células vão para o mesmo lugar: {example}</translation>
    </message>
    <message>
        <source>What does “{example}” mean?</source>
        <comment>a question about a table: an amount</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>O que “{example}” significa?</translation>
    </message>
    <message>
        <source>{question} (figures: {count})</source>
        <comment>how many depend on it</comment>
        <extracomment>{question}: a question of the context Import; {count}: a number</extracomment>
        <translation>{question} (números: {count})</translation>
    </message>
    <message>
        <source>day, month, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>dia, mês, ano: {period}</translation>
    </message>
    <message>
        <source>month, day, year: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>mês, dia, ano: {period}</translation>
    </message>
    <message>
        <source>year, month, day: in {period}</source>
        <comment>order of a date</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>ano, mês, dia: {period}</translation>
    </message>
    <message>
        <source>comma is the decimal mark</source>
        <translation>vírgula é o separador decimal</translation>
    </message>
    <message>
        <source>point is the decimal mark</source>
        <translation>ponto é o separador decimal</translation>
    </message>
    <message>
        <source>a week</source>
        <comment>what a text in a table stands for</comment>
        <translation>uma semana</translation>
    </message>
    <message>
        <source>a month</source>
        <comment>what a text in a table stands for</comment>
        <translation>um mês</translation>
    </message>
    <message>
        <source>a quarter</source>
        <comment>of a year</comment>
        <translation>um trimestre</translation>
    </message>
    <message>
        <source>a year</source>
        <comment>what a text in a table stands for</comment>
        <translation>um ano</translation>
    </message>
    <message>
        <source>Sunday is the first day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>domingo é o primeiro dia: {period}</translation>
    </message>
    <message>
        <source>Sunday is the last day: {period}</source>
        <comment>an answer: the week of a Sunday</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>domingo é o último dia: {period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>an answer: do not enter these figures</comment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>a new client “{example}”</source>
        <comment>an answer: add this client</comment>
        <extracomment>{example}: a text out of the table, or an example of what can be typed</extracomment>
        <translation>um novo cliente “{example}”</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <comment>to a client</comment>
        <translation>Sem atribuição</translation>
    </message>
    <message>
        <source>no client (not assigned)</source>
        <translation>nenhum cliente (sem atribuição)</translation>
    </message>
    <message>
        <source>the client in the row above</source>
        <translation>o cliente da linha acima</translation>
    </message>
    <message>
        <source>no language (not assigned)</source>
        <translation>nenhum idioma (sem atribuição)</translation>
    </message>
    <message>
        <source>the language in the row above</source>
        <translation>o idioma da linha acima</translation>
    </message>
    <message>
        <source>Add them up</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Somar</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <comment>an answer: several cells go in the same place</comment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>of a table</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <comment>of a table</comment>
        <extracomment>{letter}: the letter of a column, such as C</extracomment>
        <translation>Coluna {letter}</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>heading of a column</comment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file, or the clipboard</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>heading of a column: rows of the table</comment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>heading of a column: how many were used</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: how many cells</comment>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>heading of a column: on which day</comment>
        <translation>Desfeita</translation>
    </message>
    <message>
        <source>clipboard</source>
        <comment>where a table came from</comment>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>No table has been imported yet.</source>
        <translation>Nenhuma tabela foi importada ainda.</translation>
    </message>
    <message>
        <source>Import {number} is undone. Figures restored: {count}.</source>
        <comment>printed after an import was undone</comment>
        <extracomment>{number}: a number; {count}: a number</extracomment>
        <translation>A importação {number} foi desfeita. Números restaurados: {count}.</translation>
    </message>
    <message>
        <source>{figure} stays {amount}: {why}</source>
        <comment>Leads, March 2026</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026; {amount}: a figure with its unit, such as 1,250 or 17.5 h; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>{figure} continua {amount}: {why}</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>em branco</translation>
    </message>
    <message>
        <source>it was changed after the import.</source>
        <translation>foi alterado depois da importação.</translation>
    </message>
    <message>
        <source>the amount before contradicts another figure.</source>
        <translation>a quantidade anterior contradiz outro número.</translation>
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
        <translation>Números lançados: {count}. “kpidesk import undo {number}” desfaz esta importação.</translation>
    </message>
    <message>
        <source>Figures that would be entered: {count}.</source>
        <comment>printed when a table is only checked</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Números que seriam lançados: {count}.</translation>
    </message>
    <message>
        <source>Figures that are the same already: {count}.</source>
        <comment>printed after an import</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Números que já são iguais: {count}.</translation>
    </message>
    <message>
        <source>Nothing changed: these figures are already entered.</source>
        <translation>Nada mudou: estes números já estão lançados.</translation>
    </message>
    <message>
        <source>Nothing was entered: part of “{file}” could not be read. --map says what a column or row is; --map COLUMN=ignore leaves it out.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Nada foi lançado: parte de “{file}” não pôde ser lida. --map diz o que é uma coluna ou linha; --map COLUMN=ignore a ignora.</translation>
    </message>
    <message>
        <source>--period names it for all figures.</source>
        <translation>--period indica o período de todos os números.</translation>
    </message>
    <message>
        <source>Not read: {sheets}.</source>
        <comment>names of sheets</comment>
        <extracomment>{sheets}: names of sheets of a workbook, joined as a list</extracomment>
        <translation>Não lidas: {sheets}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. Check names with accents.</source>
        <extracomment>{encoding}: the name of a character encoding, such as UTF-8</extracomment>
        <translation>Não há certeza sobre a codificação do texto; ele foi lido como {encoding}. Verifique os nomes com acentos.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service language</source>
        <comment>heading of a column</comment>
        <translation>Idioma de atendimento</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>heading of a column</comment>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>heading of a column: the amount before</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <comment>of lines that are not shown</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>… e mais {count}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}”. {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Ignorado: {place} “{said}”. {why}</translation>
    </message>
    <message>
        <source>Left out: {place} “{said}” and its figures ({count}). {why}</source>
        <comment>{place} is a cell such as C5</comment>
        <extracomment>{said}: a text out of the table; {count}: a number; {why}: a reason, as a sentence or part of one</extracomment>
        <translation>Ignorado: {place} “{said}” e seus números ({count}). {why}</translation>
    </message>
    <message>
        <source>Figures: {count}. {remark}</source>
        <comment>a remark and how many figures it is about</comment>
        <extracomment>{count}: a number; {remark}: one or more whole sentences</extracomment>
        <translation>Números: {count}. {remark}</translation>
    </message>
    <message>
        <source>Question: {question}</source>
        <comment>printed before the possible answers</comment>
        <extracomment>{question}: a question of the context Import</extracomment>
        <translation>Pergunta: {question}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Past Imports</source>
        <comment>title of a dialog: tables that were entered</comment>
        <translation>Importações anteriores</translation>
    </message>
    <message>
        <source>Imported tables, the newest first</source>
        <comment>name of a list</comment>
        <translation>Tabelas importadas, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>No table has been imported into this file yet.</source>
        <translation>Nenhuma tabela foi importada para este arquivo ainda.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be undone here.</source>
        <translation>Este arquivo está aberto como somente leitura: nada pode ser desfeito aqui.</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>From</source>
        <comment>heading of a column: a file or the clipboard</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>in a list of imports, in place of the name of a file</comment>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>A file</source>
        <comment>its name is not kept</comment>
        <translation>Um arquivo</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column: whose figures they are</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Rows read</source>
        <comment>heading of a column</comment>
        <translation>Linhas lidas</translation>
    </message>
    <message>
        <source>Figures used</source>
        <comment>heading of a column</comment>
        <translation>Números usados</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>heading of a column: cells of a table</comment>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Undone {when}</source>
        <comment>in a list of imports</comment>
        <extracomment>{when}: a day and a time of day</extracomment>
        <translation>Desfeita ({when})</translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <comment>a button</comment>
        <translation>&amp;Desfazer esta importação</translation>
    </message>
    <message>
        <source>&amp;Move to Another Client or Period…</source>
        <translation>&amp;Mover para outro cliente ou período…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Move an Import</source>
        <comment>title of a dialog</comment>
        <translation>Mover uma importação</translation>
    </message>
    <message>
        <source>To another clie&amp;nt</source>
        <comment>move figures</comment>
        <translation>Para outro c&amp;liente</translation>
    </message>
    <message>
        <source>To another &amp;period</source>
        <comment>move figures</comment>
        <translation>Para outro &amp;período</translation>
    </message>
    <message>
        <source>The new first period; the others follow. It is {period} now.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>O novo primeiro período; os demais acompanham. No momento, é {period}.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <comment>a button: move figures</comment>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Move Anyway</source>
        <comment>a button: move figures</comment>
        <translation>&amp;Mover mesmo assim</translation>
    </message>
    <message>
        <source>undo an import</source>
        <comment>what can be undone</comment>
        <translation>desfazer uma importação</translation>
    </message>
    <message>
        <source>move an import</source>
        <comment>what can be undone</comment>
        <translation>mover uma importação</translation>
    </message>
    <message>
        <source>Figures restored: {count}.</source>
        <comment>after an import was undone</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Números restaurados: {count}.</translation>
    </message>
    <message>
        <source>Moved figures: {count}.</source>
        <comment>after an import was moved to another period or client</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Números movidos: {count}.</translation>
    </message>
    <message>
        <source>Nothing was undone: none of its figures can be restored.</source>
        <translation>Nada foi desfeito: nenhum dos números desta importação pode ser restaurado.</translation>
    </message>
    <message>
        <source>Left as they are (changed since the import): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Mantidos como estão (alterados desde a importação): {figures}.</translation>
    </message>
    <message>
        <source>Left as they are (would contradict others): {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Mantidos como estão (contradiriam outros): {figures}.</translation>
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
            <numerusform>{figures} e mais %n</numerusform>
            <numerusform>{figures} e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>KPI Desk is installed in {place}. You can find it in the applications menu.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>O KPI Desk foi instalado em {place}. Você o encontra no menu de aplicativos.</translation>
    </message>
    <message>
        <source>In a terminal:</source>
        <comment>a command follows</comment>
        <translation>Em um terminal:</translation>
    </message>
    <message>
        <source>{command} is another program. It was not changed.</source>
        <extracomment>{command}: a command, never translated</extracomment>
        <translation>{command} é outro programa. Não foi alterado.</translation>
    </message>
    <message>
        <source>{place} contains something other than KPI Desk. Nothing was changed or installed.</source>
        <extracomment>{place}: the path of a folder</extracomment>
        <translation>{place} contém algo que não é o KPI Desk. Nada foi alterado nem instalado.</translation>
    </message>
    <message>
        <source>KPI Desk is open. Close it first, then try again.</source>
        <translation>O KPI Desk está aberto. Feche-o primeiro e tente de novo.</translation>
    </message>
    <message>
        <source>KPI Desk is not installed for this user.</source>
        <translation>O KPI Desk não está instalado para este usuário.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled.</source>
        <translation>O KPI Desk foi desinstalado.</translation>
    </message>
    <message>
        <source>Your data is still here: {data}</source>
        <comment>in a terminal</comment>
        <extracomment>{data}: the path of a folder</extracomment>
        <translation>Seus dados continuam aqui: {data}</translation>
    </message>
    <message>
        <source>So are your backups: the folder “KPI Desk Backups” in your Documents.</source>
        <translation>Seus backups também: a pasta “KPI Desk Backups” nos seus Documentos.</translation>
    </message>
    <message>
        <source>The program is not next to this file. Extract the whole archive first.</source>
        <translation>O programa não está ao lado deste arquivo. Extraia primeiro todo o arquivo compactado.</translation>
    </message>
    <message>
        <source>{script} installs or updates KPI Desk for you only.</source>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} instala ou atualiza o KPI Desk só para você.</translation>
    </message>
    <message>
        <source>{script} --uninstall removes it; your data stays.</source>
        <comment>in a terminal</comment>
        <extracomment>{script}: the name of a script, never translated, such as install.sh</extracomment>
        <translation>{script} --uninstall o remove; seus dados permanecem.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Average resolution time (ART)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Tempo médio de resolução (ART)</translation>
    </message>
    <message>
        <source>Request resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Tempo por solicitação</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one client request. Lower is better.</source>
        <translation>O número médio de horas necessárias para resolver uma solicitação de cliente. Menos é melhor.</translation>
    </message>
    <message>
        <source>Clients plan around you. If you know your usual time, you can promise a day that you will keep and quote a price that pays.</source>
        <translation>Os clientes se organizam em torno de você. Se você sabe qual é o seu tempo usual, pode prometer um dia que vai cumprir e dar um preço que compensa.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ requests resolved</source>
        <translation>horas para resolver ÷ solicitações resolvidas</translation>
    </message>
    <message>
        <source>100 hours for 50 requests: 100 ÷ 50 = 2 hours per request, which is typical.</source>
        <translation>100 horas para 50 solicitações: 100 ÷ 50 = 2 horas por solicitação, nível típico.</translation>
    </message>
    <message>
        <source>Elapsed time and worked time give two different figures. Elapsed hours run on through nights and weekends: one case left open over a weekend can add more than 60 hours. Choose one of the two for the whole business and keep to it; the chart names it.</source>
        <translation>Tempo decorrido e tempo trabalhado dão dois números diferentes. As horas decorridas correm também à noite e no fim de semana: um caso deixado em aberto durante um fim de semana pode somar mais de 60 horas. Escolha um dos dois para todo o negócio e mantenha a escolha; o gráfico indica qual é.</translation>
    </message>
    <message>
        <source>It mixes small and large requests. One big job makes a whole month look slow, however well you worked.</source>
        <translation>Mistura solicitações pequenas e grandes. Um único trabalho grande faz um mês inteiro parecer lento, por melhor que você tenha trabalhado.</translation>
    </message>
    <message>
        <source>If you look at speed alone, quality may suffer. Read it together with client satisfaction.</source>
        <translation>Se você olhar só para a velocidade, a qualidade pode sofrer. Leia junto com a satisfação dos clientes.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is typical here, but above average as resolution time for multilingual tickets. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Os dois artigos classificam o mesmo número de formas diferentes: 3 horas é típico aqui, mas melhor que a média no tempo de resolução de chamados multilíngues. Os níveis publicados aqui seguem o artigo sobre agências de assistência remota.</translation>
    </message>
    <message>
        <source>Exactly 1 hour is still typical, and exactly 30 minutes is still above average. Anything over 3 hours is below the benchmark.</source>
        <translation>Exatamente 1 hora ainda é típico, e exatamente 30 minutos ainda é melhor que a média. Qualquer coisa acima de 3 horas fica aquém da referência.</translation>
    </message>
    <message>
        <source>These levels suit short requests. If your requests are research or bookkeeping, set benchmarks of your own.</source>
        <translation>Estes níveis servem para solicitações curtas. Se as suas são de pesquisa ou de contabilidade, defina referências próprias.</translation>
    </message>
    <message>
        <source>Sort one month’s requests by kind, and make a checklist or template for the most frequent kind.</source>
        <translation>Separe as solicitações de um mês por tipo e faça uma lista de verificação ou um modelo para o tipo mais frequente.</translation>
    </message>
    <message>
        <source>Agree with each client what is urgent and how soon you deal with the rest.</source>
        <translation>Combine com cada cliente o que é urgente e em quanto tempo você trata do resto.</translation>
    </message>
    <message>
        <source>Set two fixed times a day for small requests, so that they neither wait nor interrupt you.</source>
        <translation>Reserve dois horários fixos por dia para as solicitações pequenas, para que elas não esperem nem interrompam você.</translation>
    </message>
    <message>
        <source>Assistant utilization rate (AUR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taxa de ocupação de assistentes (AUR)</translation>
    </message>
    <message>
        <source>Utilization</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>The share of your available working hours that you spend on work for clients.</source>
        <translation>A parte das suas horas de trabalho disponíveis que você dedica ao trabalho para clientes.</translation>
    </message>
    <message>
        <source>Hours for clients bring in the money; the others go to finding clients, invoices and learning. This shows whether the two are in balance.</source>
        <translation>As horas para clientes trazem o dinheiro; as outras vão para conquistar clientes, emitir notas fiscais e aprender. Isto mostra se há equilíbrio entre elas.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ available hours</source>
        <translation>100 × horas produtivas ÷ horas disponíveis</translation>
    </message>
    <message>
        <source>600 of 800 available hours are productive: 100 × 600 ÷ 800 = 75%, which is typical.</source>
        <translation>600 de 800 horas disponíveis são produtivas: 100 × 600 ÷ 800 = 75%, nível típico.</translation>
    </message>
    <message>
        <source>From 90% on, take care of yourself. The article calls anything above 90% exceptional, but warns that a high rate can end in exhaustion (burnout). Held for many weeks, it is a risk rather than a success.</source>
        <translation>A partir de 90%, cuide de você. O artigo considera excepcional tudo acima de 90%, mas alerta que uma taxa alta pode acabar em esgotamento (burnout). Mantida por muitas semanas, ela é um risco, e não um sucesso.</translation>
    </message>
    <message>
        <source>In an agency, others may do the selling and the accounts. You do them yourself, so 65% to 80% can already be a full week. The published levels are for agencies in the United States.</source>
        <translation>Em uma agência, outras pessoas podem cuidar das vendas e das contas. Você cuida disso por conta própria, então de 65% a 80% já pode ser uma semana cheia. Os níveis publicados são para agências nos Estados Unidos.</translation>
    </message>
    <message>
        <source>You set the available hours yourself. Enter fewer, and the rate rises although nothing has changed.</source>
        <translation>É você quem define as horas disponíveis. Lance menos, e a taxa sobe sem que nada tenha mudado.</translation>
    </message>
    <message>
        <source>Overtime can lift it above 100%; it is then saved with a warning.</source>
        <translation>Horas extras podem levá-la acima de 100%; nesse caso, ela é salva com um aviso.</translation>
    </message>
    <message>
        <source>It counts hours, not what they earn. Being busy is not the same as being well paid.</source>
        <translation>Conta horas, não o que elas rendem. Ter muito trabalho não é o mesmo que ganhar bem.</translation>
    </message>
    <message>
        <source>Your available hours are not divided among clients, so the rate is shown for the whole business only.</source>
        <translation>Suas horas disponíveis não são divididas entre os clientes, por isso a taxa só é mostrada para todo o negócio.</translation>
    </message>
    <message>
        <source>Exactly 80% is above average, and so is exactly 90%.</source>
        <translation>Exatamente 80% é melhor que a média, e exatamente 90% também.</translation>
    </message>
    <message>
        <source>Set your available hours before the month begins, without holidays and days off.</source>
        <translation>Defina suas horas disponíveis antes de o mês começar, sem feriados, férias e folgas.</translation>
    </message>
    <message>
        <source>Reserve fixed hours for invoices, finding clients and learning. They are available hours, but not productive ones.</source>
        <translation>Reserve horas fixas para notas fiscais, busca de clientes e aprendizado. São horas disponíveis, mas não produtivas.</translation>
    </message>
    <message>
        <source>If you are at 90% or more two months in a row, raise a price, move a deadline or turn something down.</source>
        <translation>Se você estiver em 90% ou mais por dois meses seguidos, aumente um preço, adie um prazo ou recuse alguma coisa.</translation>
    </message>
    <message>
        <source>If you are under 65%, look at your unpaid hours first. Which of them could be shortened or charged?</source>
        <translation>Se você estiver abaixo de 65%, olhe primeiro para as suas horas não pagas. Quais delas poderiam ser reduzidas ou cobradas?</translation>
    </message>
    <message>
        <source>Client retention rate (CRR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taxa de retenção de clientes (CRR)</translation>
    </message>
    <message>
        <source>Client retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Retenção de clientes</translation>
    </message>
    <message>
        <source>The share of the clients you had at the start who are still with you at the end of the period. It is calculated from three counts: clients at the start, new clients, and clients at the end.</source>
        <translation>A parte dos clientes do início que ainda está com você no fim do período. É calculada a partir de três contagens: clientes no início, novos clientes e clientes no fim.</translation>
    </message>
    <message>
        <source>New clients can hide the loss of old ones. This figure takes the newcomers out, so you see whether the clients you had are staying.</source>
        <translation>Novos clientes podem esconder a perda dos antigos. Este número desconta os recém-chegados, e assim você vê se os clientes que tinha estão ficando.</translation>
    </message>
    <message>
        <source>100 × (clients at the end − new clients) ÷ clients at the start</source>
        <translation>100 × (clientes no fim − novos clientes) ÷ clientes no início</translation>
    </message>
    <message>
        <source>You start with 500 clients, win 200 and end with 650: 100 × (650 − 200) ÷ 500 = 90%, which is exceptional.</source>
        <translation>Você começa com 500 clientes, conquista 200 e termina com 650: 100 × (650 − 200) ÷ 500 = 90%, nível excepcional.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: losing 1 of 4 gives 75%, which is typical, and nothing lies between that and 100%.</source>
        <translation>Com 4 clientes, o número anda em degraus de 25 pontos: perder 1 de 4 dá 75%, nível típico, e não há nada entre isso e 100%.</translation>
    </message>
    <message>
        <source>When it is put together from shorter periods, such as a year from its months, it is a minimum: the true figure may be higher. New clients who have already left again count as if first clients had left.</source>
        <translation>Quando é composto de períodos mais curtos, como um ano a partir dos meses, é um mínimo: o número real pode ser maior. Novos clientes que já saíram contam como se clientes do início tivessem saído.</translation>
    </message>
    <message>
        <source>An example of this: you start the year with 10 clients and win 5, then lose 4 of those 5 and 1 of the first 10. The formula says 50%, although 9 of the first 10 are still with you.</source>
        <translation>Um exemplo: você começa o ano com 10 clientes e conquista 5; depois perde 4 desses 5 e 1 dos 10 primeiros. A fórmula diz 50%, embora 9 dos 10 primeiros ainda estejam com você.</translation>
    </message>
    <message>
        <source>If there are more new clients than clients at the end, newcomers must have left again. No value is shown then, because it would lie under 0%.</source>
        <translation>Se há mais novos clientes do que clientes no fim, recém-chegados devem ter saído. Nesse caso nenhum valor é mostrado, pois ficaria abaixo de 0%.</translation>
    </message>
    <message>
        <source>A short period flatters. If you lose 3% of your clients every month, each month reads 97%, which is exceptional, yet after a year only about 69% of the first ones are left.</source>
        <translation>Um período curto faz o número parecer melhor. Se você perde 3% dos clientes todo mês, cada mês mostra 97%, nível excepcional, mas depois de um ano restam apenas cerca de 69% dos que havia no início.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is exceptional here, but above average as client retention for multilingual services. The published levels here follow the article on remote assistant agencies.</source>
        <translation>Os dois artigos classificam o mesmo número de formas diferentes: 90% é excepcional aqui, mas melhor que a média na retenção de clientes de serviços multilíngues. Os níveis publicados aqui seguem o artigo sobre agências de assistência remota.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% typical, leaves 85% to 90% open and names no level above average. Here, 75% up to 90% is typical.</source>
        <translation>O artigo considera típico de 75% a 85%, deixa 85% a 90% em aberto e não cita um nível melhor que a média. Aqui, de 75% a 90% (não incluído) é típico.</translation>
    </message>
    <message>
        <source>Decide when a quiet client counts as gone, for example after 60 days without work, and keep to it.</source>
        <translation>Decida quando um cliente calado conta como perdido, por exemplo depois de 60 dias sem trabalho, e mantenha a regra.</translation>
    </message>
    <message>
        <source>Put a short talk with each client into your calendar every three months: what works, what is missing.</source>
        <translation>Marque na agenda uma conversa curta com cada cliente a cada três meses: o que funciona, o que falta.</translation>
    </message>
    <message>
        <source>Know which client you could least afford to lose, and make that your next call.</source>
        <translation>Saiba qual cliente faria mais falta e faça para ele a sua próxima ligação.</translation>
    </message>
    <message>
        <source>Client satisfaction score (CSS)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Índice de satisfação dos clientes (CSS)</translation>
    </message>
    <message>
        <source>Client satisfaction</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Satisfação dos clientes</translation>
    </message>
    <message>
        <source>The share of the clients who answered your survey and are satisfied with your work as a whole.</source>
        <translation>A parte dos clientes que responderam à sua pesquisa e estão satisfeitos com o seu trabalho como um todo.</translation>
    </message>
    <message>
        <source>With a handful of clients, each one is a large part of your income. An unhappy client who tells you so gives you time to act; a silent one simply leaves.</source>
        <translation>Com poucos clientes, cada um é uma grande parte da sua renda. Um cliente insatisfeito que diz isso dá tempo para você agir; um que se cala simplesmente vai embora.</translation>
    </message>
    <message>
        <source>100 × satisfied clients ÷ clients who answered</source>
        <translation>100 × clientes satisfeitos ÷ clientes que responderam</translation>
    </message>
    <message>
        <source>80 of 100 clients who answered are satisfied: 100 × 80 ÷ 100 = 80%, which is below the benchmark.</source>
        <translation>80 de 100 clientes que responderam estão satisfeitos: 100 × 80 ÷ 100 = 80%, aquém da referência.</translation>
    </message>
    <message>
        <source>With 5 clients there is nothing between 80% and 100%: 4 of 5 is below the benchmark, 5 of 5 is exceptional. A single opinion decides.</source>
        <translation>Com 5 clientes não há nada entre 80% e 100%: 4 de 5 fica aquém da referência, 5 de 5 é excepcional. Uma única opinião decide.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is below the benchmark here, but typical as customer satisfaction (CSAT). The published levels here follow the article on remote assistant agencies.</source>
        <translation>Os dois artigos classificam o mesmo número de formas diferentes: 80% fica aquém da referência aqui, mas é típico na satisfação do cliente (CSAT). Os níveis publicados aqui seguem o artigo sobre agências de assistência remota.</translation>
    </message>
    <message>
        <source>Over a year, a client who answered every quarter counts four times. The yearly figure is then a share of answers, not of people.</source>
        <translation>Em um ano, um cliente que respondeu todo trimestre conta quatro vezes. O número anual é, então, uma parte das respostas, não das pessoas.</translation>
    </message>
    <message>
        <source>With few clients no survey is truly anonymous, and people who like you may answer kindly. Treat a lukewarm answer as a warning.</source>
        <translation>Com poucos clientes, nenhuma pesquisa é realmente anônima, e quem gosta de você pode responder com gentileza. Trate uma resposta morna como um alerta.</translation>
    </message>
    <message>
        <source>The article calls about 85% typical and leaves 85% to 90% open. Here, 85% up to 90% is typical.</source>
        <translation>O artigo considera típico cerca de 85% e deixa 85% a 90% em aberto. Aqui, de 85% a 90% (não incluído) é típico.</translation>
    </message>
    <message>
        <source>It is kept for the whole business, so it cannot be shown for one client or one language.</source>
        <translation>É mantido para todo o negócio, por isso não pode ser mostrado para um só cliente ou um só idioma.</translation>
    </message>
    <message>
        <source>Ask every client, not only those you get on well with, and ask them all in the same month.</source>
        <translation>Pergunte a todos os clientes, não só àqueles com quem você se dá bem, e pergunte a todos no mesmo mês.</translation>
    </message>
    <message>
        <source>Call a client who is not satisfied within a few days. Listen first, then agree on one change.</source>
        <translation>Ligue em poucos dias para um cliente que não está satisfeito. Primeiro escute, depois combine uma mudança.</translation>
    </message>
    <message>
        <source>Tell your clients what you changed because of their answers. It gives them a reason to answer again.</source>
        <translation>Conte aos clientes o que você mudou por causa das respostas. Isso dá a eles um motivo para responder de novo.</translation>
    </message>
    <message>
        <source>New client acquisition rate (NCAR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taxa de captação de clientes (NCAR)</translation>
    </message>
    <message>
        <source>Client acquisition</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Captação de clientes</translation>
    </message>
    <message>
        <source>The number of new clients for every 100 people or companies that showed interest in your services (leads).</source>
        <translation>O número de novos clientes para cada 100 pessoas ou empresas que mostraram interesse nos seus serviços (leads).</translation>
    </message>
    <message>
        <source>Inquiries and first calls are unpaid hours. This shows how many of them turn into work, and whether you need more inquiries or better ones.</source>
        <translation>Consultas e primeiras conversas são horas não pagas. Isto mostra quantas delas viram trabalho, e se você precisa de mais consultas ou de consultas melhores.</translation>
    </message>
    <message>
        <source>100 × new clients ÷ leads</source>
        <comment>a formula in words</comment>
        <translation>100 × novos clientes ÷ leads</translation>
    </message>
    <message>
        <source>200 leads and 20 new clients: 100 × 20 ÷ 200 = 10%, which is above average.</source>
        <translation>200 leads e 20 novos clientes: 100 × 20 ÷ 200 = 10%, melhor que a média.</translation>
    </message>
    <message>
        <source>With few leads the level says little: 1 client from 4 leads is 25% and exceptional, none is 0% and below the benchmark. Read the year rather than the month.</source>
        <translation>Com poucos leads, o nível diz pouco: 1 cliente de 4 leads é 25% e excepcional, nenhum é 0% e aquém da referência. Leia o ano em vez do mês.</translation>
    </message>
    <message>
        <source>A lead may take months to decide, so the new clients of one month often come from earlier leads. The figure can even pass 100%; it is then saved with a warning.</source>
        <translation>Um lead pode levar meses para decidir, por isso os novos clientes de um mês muitas vezes vêm de leads anteriores. O número pode até passar de 100%; nesse caso, é salvo com um aviso.</translation>
    </message>
    <message>
        <source>A high rate is not the same as growth: 1 client from 2 leads is 50%, and still only 1 client.</source>
        <translation>Uma taxa alta não é o mesmo que crescimento: 1 cliente de 2 leads é 50%, e ainda assim só 1 cliente.</translation>
    </message>
    <message>
        <source>When you are fully booked and turn inquiries down, the rate falls. That is no failure.</source>
        <translation>Quando a sua agenda está cheia e você recusa consultas, a taxa cai. Isso não é um fracasso.</translation>
    </message>
    <message>
        <source>It does not show how long the new clients stay or what they pay.</source>
        <translation>Não mostra quanto tempo os novos clientes ficam nem quanto pagam.</translation>
    </message>
    <message>
        <source>The published levels are for agencies in the United States. If clients find you mainly through recommendations, expect a higher rate. Exactly 15% is above average; exceptional begins above it.</source>
        <translation>Os níveis publicados são para agências nos Estados Unidos. Se os clientes chegam a você principalmente por indicação, espere uma taxa maior. Exatamente 15% é melhor que a média; o nível excepcional começa acima disso.</translation>
    </message>
    <message>
        <source>Decide what a lead is, for example anyone who asks for a price or a call, and count all of them.</source>
        <translation>Decida o que é um lead, por exemplo qualquer pessoa que peça um preço ou uma conversa, e conte todos.</translation>
    </message>
    <message>
        <source>Note where each new client came from, and put your effort where the good ones come from.</source>
        <translation>Anote de onde veio cada novo cliente e concentre seu esforço de onde vêm os bons.</translation>
    </message>
    <message>
        <source>Answer an inquiry within one working day, and follow up once after a week.</source>
        <translation>Responda a uma consulta em até um dia útil e retome o contato uma vez depois de uma semana.</translation>
    </message>
    <message>
        <source>Ask satisfied clients who else could use your help.</source>
        <translation>Pergunte a clientes satisfeitos quem mais poderia precisar da sua ajuda.</translation>
    </message>
    <message>
        <source>Service diversification index (SDI)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Índice de diversificação de serviços (SDI)</translation>
    </message>
    <message>
        <source>Service diversification</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Diversificação</translation>
    </message>
    <message>
        <source>How many different services you offer for each client you serve.</source>
        <translation>Quantos serviços diferentes você oferece para cada cliente que atende.</translation>
    </message>
    <message>
        <source>Several services protect you when the demand for one of them drops. For one person, though, the figure itself says little: read its limits first.</source>
        <translation>Vários serviços protegem você quando a demanda por um deles cai. Para uma só pessoa, porém, o número em si diz pouco: leia primeiro os limites dele.</translation>
    </message>
    <message>
        <source>services offered ÷ clients served</source>
        <translation>serviços oferecidos ÷ clientes atendidos</translation>
    </message>
    <message>
        <source>10 services and 50 clients: 10 ÷ 50 = 0.2 services per client, which is typical.</source>
        <translation>10 serviços e 50 clientes: 10 ÷ 50 = 0,2 serviço por cliente, nível típico.</translation>
    </message>
    <message>
        <source>It falls when you win a client. With 6 services, 4 clients give 1.5 and 5 clients give 1.2, although your business has grown.</source>
        <translation>Ele cai quando você conquista um cliente. Com 6 serviços, 4 clientes dão 1,5 e 5 clientes dão 1,2, embora o seu negócio tenha crescido.</translation>
    </message>
    <message>
        <source>Its levels suit agencies with many clients. With 6 services you would need at least 17 clients to drop out of exceptional, so for one person the level means next to nothing.</source>
        <translation>Os níveis servem para agências com muitos clientes. Com 6 serviços, você precisaria de pelo menos 17 clientes para sair do excepcional; para uma só pessoa, o nível não significa quase nada.</translation>
    </message>
    <message>
        <source>For one person it is nearly constant, because services change seldom. What moves it is the number of clients, and the wrong way round.</source>
        <translation>Para uma só pessoa ele é quase constante, porque os serviços mudam raramente. O que o move é o número de clientes, e no sentido contrário.</translation>
    </message>
    <message>
        <source>It counts what you offer, not what anyone uses. One service under three names counts as three.</source>
        <translation>Conta o que você oferece, não o que de fato se usa. Um serviço com três nomes conta como três.</translation>
    </message>
    <message>
        <source>A value of 0.2 does not mean that each client gets a fifth of a service: every client may use all of them.</source>
        <translation>Um valor de 0,2 não significa que cada cliente recebe um quinto de um serviço: todo cliente pode usar todos eles.</translation>
    </message>
    <message>
        <source>The article leaves 0.25 to 0.26 and 0.35 to 0.36 open. Here, the lower level runs up to the next one.</source>
        <translation>O artigo deixa 0,25 a 0,26 e 0,35 a 0,36 em aberto. Aqui, o nível inferior vai até o seguinte.</translation>
    </message>
    <message>
        <source>Note which services each client really uses. What they do not know of yet is what you can offer them.</source>
        <translation>Anote quais serviços cada cliente realmente usa. O que ele ainda não conhece é o que você pode oferecer.</translation>
    </message>
    <message>
        <source>Ask clients which task they still do themselves and would gladly hand over.</source>
        <translation>Pergunte aos clientes que tarefa eles ainda fazem por conta própria e gostariam de repassar.</translation>
    </message>
    <message>
        <source>Drop or rename a service that nobody has used for a year.</source>
        <translation>Elimine ou renomeie um serviço que ninguém usa há um ano.</translation>
    </message>
    <message>
        <source>Never add a service only to raise this figure.</source>
        <translation>Nunca acrescente um serviço só para aumentar este número.</translation>
    </message>
    <message>
        <source>Task completion rate (TCR)</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Taxa de conclusão de tarefas (TCR)</translation>
    </message>
    <message>
        <source>Task completion</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Conclusão de tarefas</translation>
    </message>
    <message>
        <source>Of the tasks assigned to you, the share that you complete on time.</source>
        <translation>Das tarefas atribuídas a você, a parte que você conclui no prazo.</translation>
    </message>
    <message>
        <source>You have no colleague to step in. A steady rate shows clients that they can rely on you, and a falling one shows you that you have promised too much.</source>
        <translation>Não há colega para assumir por você. Uma taxa estável mostra aos clientes que eles podem contar com você, e uma taxa em queda mostra que você prometeu demais.</translation>
    </message>
    <message>
        <source>100 × tasks completed on time ÷ tasks assigned</source>
        <translation>100 × tarefas concluídas no prazo ÷ tarefas atribuídas</translation>
    </message>
    <message>
        <source>85 of 100 assigned tasks are completed on time: 100 × 85 ÷ 100 = 85%, which is above average.</source>
        <translation>85 de 100 tarefas atribuídas são concluídas no prazo: 100 × 85 ÷ 100 = 85%, melhor que a média.</translation>
    </message>
    <message>
        <source>A task assigned on the last day and due next week lowers this period and lifts the next. A period can even pass 100%; it is then saved with a warning.</source>
        <translation>Uma tarefa atribuída no último dia, com prazo na semana seguinte, baixa este período e eleva o próximo. Um período pode até passar de 100%; nesse caso, é salvo com um aviso.</translation>
    </message>
    <message>
        <source>The article speaks of a set time, but its formula leaves time out. Here, only tasks completed on time count.</source>
        <translation>O artigo fala de um tempo definido, mas a fórmula dele não inclui o tempo. Aqui, só contam as tarefas concluídas no prazo.</translation>
    </message>
    <message>
        <source>Every task weighs the same, whether it takes ten minutes or two days. You could reach a high rate by leaving the hard ones undone.</source>
        <translation>Toda tarefa tem o mesmo peso, leve ela dez minutos ou dois dias. Você poderia chegar a uma taxa alta deixando as difíceis sem fazer.</translation>
    </message>
    <message>
        <source>A task that waits for your client’s answer counts against you all the same.</source>
        <translation>Uma tarefa que espera a resposta do cliente conta contra você do mesmo jeito.</translation>
    </message>
    <message>
        <source>The article calls 75% to 85% both typical and above average, and leaves 85% to 90% open. Here, 75% up to and including 90% is above average, and less is below the benchmark. The figures are for agencies in the United States.</source>
        <translation>O artigo considera 75% a 85% tanto típico como melhor que a média e deixa 85% a 90% em aberto. Aqui, de 75% até 90%, inclusive, é melhor que a média, e menos que isso fica aquém da referência. Os números são para agências nos Estados Unidos.</translation>
    </message>
    <message>
        <source>Give every task a due date when you accept it, even if the client names none.</source>
        <translation>Defina um prazo para cada tarefa ao aceitá-la, mesmo que o cliente não indique nenhum.</translation>
    </message>
    <message>
        <source>Keep part of each week free for what comes unexpectedly.</source>
        <translation>Deixe parte de cada semana livre para o que surgir de inesperado.</translation>
    </message>
    <message>
        <source>If you cannot meet a due date, say so early and agree on a new one.</source>
        <translation>Se um prazo não puder ser cumprido, avise cedo e combine outro.</translation>
    </message>
    <message>
        <source>At the end of each week, go through what is still open: do it, move it with the client’s consent, or hand it back.</source>
        <translation>No fim de cada semana, revise o que ainda está em aberto: faça, adie com o acordo do cliente ou devolva.</translation>
    </message>
    <message>
        <source>Accuracy of translations and communications</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Exatidão de traduções e comunicações</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>Of the translations and messages that somebody checked, the share that were right.</source>
        <translation>Das traduções e mensagens que alguém verificou, a parte que estava correta.</translation>
    </message>
    <message>
        <source>Clients often cannot read what you write for them, so they have to trust you. A checked sample puts a figure behind that trust.</source>
        <translation>Muitas vezes os clientes não conseguem ler o que você escreve para eles e precisam confiar em você. Uma amostra verificada dá um número a essa confiança.</translation>
    </message>
    <message>
        <source>100 × accurate communications ÷ checked communications</source>
        <translation>100 × comunicações corretas ÷ comunicações verificadas</translation>
    </message>
    <message>
        <source>95 of 100 checked messages in Spanish are accurate: 100 × 95 ÷ 100 = 95%, which is above average.</source>
        <translation>95 de 100 mensagens verificadas em espanhol estão corretas: 100 × 95 ÷ 100 = 95%, melhor que a média.</translation>
    </message>
    <message>
        <source>The figure is a share of what was checked, while the article divides by all translations. What nobody checked is left out, so the levels fit only if your sample is a fair one.</source>
        <translation>O número é uma parte do que foi verificado, enquanto o artigo divide por todas as traduções. O que ninguém verificou não conta, por isso os níveis só servem se a sua amostra for representativa.</translation>
    </message>
    <message>
        <source>It depends on who checks and what. If you check your own work, or only the easy pieces, it comes out too high.</source>
        <translation>Depende de quem verifica e do quê. Se você verifica o próprio trabalho, ou só os textos fáceis, o resultado fica alto demais.</translation>
    </message>
    <message>
        <source>Every mistake weighs the same: a missing comma as much as a wrong price.</source>
        <translation>Todo erro tem o mesmo peso: uma vírgula faltando, tanto quanto um preço errado.</translation>
    </message>
    <message>
        <source>With fewer than 50 checked messages, a single mistake rules out exceptional: 48 of 49 is above average.</source>
        <translation>Com menos de 50 mensagens verificadas, um único erro já impede o nível excepcional: 48 de 49 é melhor que a média.</translation>
    </message>
    <message>
        <source>Tone, dialect and politeness are hard to call right or wrong, so they easily go unnoticed.</source>
        <translation>Tom, dialeto e cortesia são difíceis de julgar como certos ou errados, e por isso passam facilmente despercebidos.</translation>
    </message>
    <message>
        <source>The article calls 90% to 95% above average, leaves 95% to 98% open and names no typical level. Here, 90% up to 98% is above average.</source>
        <translation>O artigo considera 90% a 95% melhor que a média, deixa 95% a 98% em aberto e não cita um nível típico. Aqui, de 90% a 98% (não incluído) é melhor que a média.</translation>
    </message>
    <message>
        <source>Choose what to check before you look at it, for example every tenth message.</source>
        <translation>Escolha o que verificar antes de olhar, por exemplo uma mensagem em cada dez.</translation>
    </message>
    <message>
        <source>Exchange checks with a colleague who knows the language well.</source>
        <translation>Troque verificações com alguém da área que conheça bem o idioma.</translation>
    </message>
    <message>
        <source>Keep a word list for each client: names, technical terms and how to address people.</source>
        <translation>Mantenha um glossário para cada cliente: nomes, termos técnicos e formas de tratamento.</translation>
    </message>
    <message>
        <source>Note the kind of each mistake. The kind that comes back shows you what to work on next.</source>
        <translation>Anote o tipo de cada erro. O tipo que se repete mostra no que trabalhar em seguida.</translation>
    </message>
    <message>
        <source>Customer satisfaction (CSAT), multilingual interactions</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Satisfação do cliente (CSAT), interações multilíngues</translation>
    </message>
    <message>
        <source>CSAT</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>The share of survey answers that are positive about your help in the client’s language. CSAT stands for customer satisfaction score.</source>
        <translation>A parte das respostas da pesquisa que são positivas sobre a sua ajuda no idioma do cliente. CSAT vem de customer satisfaction score.</translation>
    </message>
    <message>
        <source>Across languages, small misunderstandings seldom reach you as complaints. A short survey brings them to you while you can still put them right.</source>
        <translation>Entre idiomas, pequenos mal-entendidos raramente chegam a você como reclamações. Uma pesquisa curta os traz enquanto você ainda pode corrigi-los.</translation>
    </message>
    <message>
        <source>100 × positive answers ÷ all survey answers</source>
        <translation>100 × respostas positivas ÷ todas as respostas da pesquisa</translation>
    </message>
    <message>
        <source>80 of 100 answers are positive: 100 × 80 ÷ 100 = 80%, which is typical.</source>
        <translation>80 de 100 respostas são positivas: 100 × 80 ÷ 100 = 80%, nível típico.</translation>
    </message>
    <message>
        <source>Few answers make the level jump. With 6 answers, each one is worth almost 17 points: 6 of 6 is exceptional, 5 of 6 is typical, 4 of 6 is below the benchmark.</source>
        <translation>Poucas respostas fazem o nível saltar. Com 6 respostas, cada uma vale quase 17 pontos: 6 de 6 é excepcional, 5 de 6 é típico, 4 de 6 fica aquém da referência.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 80% is typical here, but below the benchmark as a client satisfaction score (CSS). The published levels here follow the article on multilingual services.</source>
        <translation>Os dois artigos classificam o mesmo número de formas diferentes: 80% é típico aqui, mas fica aquém da referência no índice de satisfação dos clientes (CSS). Os níveis publicados aqui seguem o artigo sobre serviços multilíngues.</translation>
    </message>
    <message>
        <source>Only those who answer are counted. People with strong feelings tend to answer first, so the figure may differ from what all your clients think.</source>
        <translation>Só conta quem responde. Quem tem opinião forte tende a responder primeiro, então o número pode diferir do que pensam todos os seus clientes.</translation>
    </message>
    <message>
        <source>It tells you how many answers are positive, not why.</source>
        <translation>Diz quantas respostas são positivas, não por quê.</translation>
    </message>
    <message>
        <source>The article does not say which answers count as positive; 4 or 5 out of 5 is common usage. If you change the rule, you can no longer compare with earlier figures.</source>
        <translation>O artigo não diz quais respostas contam como positivas; o uso comum é 4 ou 5, de um máximo de 5. Se você mudar a regra, os números anteriores deixam de ser comparáveis.</translation>
    </message>
    <message>
        <source>Exactly 85% is still typical. Anything above 85% is above average, and exceptional begins at 90%.</source>
        <translation>Exatamente 85% ainda é típico. Qualquer coisa acima de 85% é melhor que a média, e o excepcional começa em 90%.</translation>
    </message>
    <message>
        <source>Ask one short question right after the work, in the language you worked in.</source>
        <translation>Faça uma pergunta curta logo depois do trabalho, no idioma em que você trabalhou.</translation>
    </message>
    <message>
        <source>Add an open question to it: the few words people write tell you what to change.</source>
        <translation>Acrescente uma pergunta aberta: as poucas palavras que as pessoas escrevem dizem o que mudar.</translation>
    </message>
    <message>
        <source>Look for the cause that the low answers share, and change that one thing first.</source>
        <translation>Procure a causa comum às notas baixas e mude primeiro só isso.</translation>
    </message>
    <message>
        <source>While you get fewer than about 20 answers a month, read the quarter or the year instead of the month.</source>
        <translation>Enquanto você receber menos de cerca de 20 respostas por mês, leia o trimestre ou o ano em vez do mês.</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Idiomas por assistente</translation>
    </message>
    <message>
        <source>Languages per assistant</source>
        <comment>on a tile: at most 24 characters</comment>
        <translation>Idiomas por assistente</translation>
    </message>
    <message>
        <source>How many languages your business offers for each assistant in it. If you work alone, it is simply the number of languages you work in.</source>
        <translation>Quantos idiomas o seu negócio oferece para cada assistente. Se você trabalha por conta própria, sem mais ninguém, é simplesmente o número de idiomas em que trabalha.</translation>
    </message>
    <message>
        <source>Every language you work in well opens the door to more clients. For one person, though, it is a fact about you rather than a result to watch.</source>
        <translation>Todo idioma em que você trabalha bem abre a porta a mais clientes. Para uma só pessoa, porém, é um fato sobre você, mais do que um resultado a acompanhar.</translation>
    </message>
    <message>
        <source>languages spoken ÷ assistants</source>
        <comment>a formula in words</comment>
        <translation>idiomas falados ÷ assistentes</translation>
    </message>
    <message>
        <source>3 languages and 3 assistants: 3 ÷ 3 = 1 language per assistant, which is below the benchmark.</source>
        <translation>3 idiomas e 3 assistentes: 3 ÷ 3 = 1 idioma por assistente, aquém da referência.</translation>
    </message>
    <message>
        <source>For one person the figure is nearly constant. It changes when you add a language or take on help, and no good or bad month will move it.</source>
        <translation>Para uma só pessoa, o número é quase constante. Ele muda quando você acrescenta um idioma ou contrata ajuda, e nenhum mês bom ou ruim o altera.</translation>
    </message>
    <message>
        <source>Taking on help can lower it. Alone with 3 languages you are at 3, which is exceptional; with a second assistant who speaks the same 3, you are at 1.5, which is below the benchmark.</source>
        <translation>Contratar ajuda pode baixá-lo. Sem mais ninguém e com 3 idiomas, o número é 3, nível excepcional; com outra pessoa que fala os mesmos 3, ele cai para 1,5, aquém da referência.</translation>
    </message>
    <message>
        <source>It does not ask how well you know a language. Two that you master may be worth more than five that you know a little.</source>
        <translation>Não pergunta quão bem você conhece um idioma. Dois que você domina podem valer mais que cinco que conhece pouco.</translation>
    </message>
    <message>
        <source>The article does not say whether a language that two assistants share counts once or twice. Here it counts once.</source>
        <translation>O artigo não diz se um idioma que duas pessoas têm em comum conta uma ou duas vezes. Aqui conta uma vez.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything under 2 is below the benchmark.</source>
        <translation>O artigo não cita um nível típico, por isso qualquer coisa abaixo de 2 fica aquém da referência.</translation>
    </message>
    <message>
        <source>Count only the languages in which you would send a letter for a client without help.</source>
        <translation>Conte apenas os idiomas em que você enviaria, sem ajuda, uma carta em nome de um cliente.</translation>
    </message>
    <message>
        <source>Before you learn another language, find out which one your clients ask for.</source>
        <translation>Antes de aprender outro idioma, descubra qual os seus clientes pedem.</translation>
    </message>
    <message>
        <source>Show your languages, with your level in each, in offers and on your website. That is where they win you work.</source>
        <translation>Mostre seus idiomas, com o seu nível em cada um, em propostas e no seu site. É ali que eles trazem trabalho para você.</translation>
    </message>
    <message>
        <source>Net promoter score (NPS), non-English-speaking clients</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Net promoter score (NPS), clientes que não falam inglês</translation>
    </message>
    <message>
        <source>NPS</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>NPS</translation>
    </message>
    <message>
        <source>How willing clients who do not speak English are to recommend you: the share of keen supporters (promoters) minus the share of unhappy clients (detractors). It runs from −100 to +100.</source>
        <translation>Quanto os clientes que não falam inglês estão dispostos a recomendar você: a parte de apoiadores entusiasmados (promotores) menos a parte de clientes insatisfeitos (detratores). Vai de −100 a +100.</translation>
    </message>
    <message>
        <source>Recommendations cost you nothing, and clients who share a language talk to each other. This shows whether they would speak up for you.</source>
        <translation>Recomendações não custam nada, e clientes que têm um idioma em comum conversam entre si. Isto mostra se eles falariam a seu favor.</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) ÷ (promoters + passives + detractors)</source>
        <translation>100 × (promotores − detratores) ÷ (promotores + neutros + detratores)</translation>
    </message>
    <message>
        <source>40 promoters, 20 passives and 40 detractors: 100 × (40 − 40) ÷ 100 = 0, which is below the benchmark.</source>
        <translation>40 promotores, 20 neutros e 40 detratores: 100 × (40 − 40) ÷ 100 = 0, aquém da referência.</translation>
    </message>
    <message>
        <source>With few clients the score leaps. With 5 answers, one promoter who becomes a detractor takes 40 points away.</source>
        <translation>Com poucos clientes, a pontuação salta. Com 5 respostas, um promotor que vira detrator tira 40 pontos.</translation>
    </message>
    <message>
        <source>A score of 0 does not mean that nobody is happy: promoters and detractors are equal in number. Passives belong to neither side, and each of them pulls the score toward 0.</source>
        <translation>Uma pontuação de 0 não significa que ninguém esteja contente: há o mesmo número de promotores e de detratores. Os neutros não pertencem a nenhum dos lados, e cada um deles puxa a pontuação para 0.</translation>
    </message>
    <message>
        <source>People in different countries use a scale from 0 to 10 differently. An 8 may be high praise in one language and lukewarm in another, so compare each language with its own past.</source>
        <translation>Em países diferentes, as pessoas usam uma escala de 0 a 10 de maneiras diferentes. Um 8 pode ser um grande elogio em um idioma e algo morno em outro; por isso, compare cada idioma com o próprio passado.</translation>
    </message>
    <message>
        <source>It does not tell you why someone would recommend you or not.</source>
        <translation>Não diz por que alguém recomendaria você ou não.</translation>
    </message>
    <message>
        <source>It leaves English-speaking clients out on purpose, so it is not offered for English as the service language.</source>
        <translation>Exclui de propósito os clientes que falam inglês, por isso não é oferecido para o inglês como idioma de atendimento.</translation>
    </message>
    <message>
        <source>The published levels are for the United States and, as the article itself says, vary from one industry to another. It leaves 40 to 50 open; here, 30 up to 50 is above average.</source>
        <translation>Os níveis publicados são para os Estados Unidos e, como o próprio artigo diz, variam de um setor para outro. Ele deixa 40 a 50 em aberto; aqui, de 30 a 50 (não incluído) é melhor que a média.</translation>
    </message>
    <message>
        <source>Ask twice a year, in the client’s own language: how likely are you to recommend me, from 0 to 10?</source>
        <translation>Pergunte duas vezes por ano, no idioma do cliente: de 0 a 10, qual é a probabilidade de você me recomendar?</translation>
    </message>
    <message>
        <source>Ask next what would have made the answer one point higher.</source>
        <translation>Em seguida, pergunte o que teria deixado a resposta um ponto mais alta.</translation>
    </message>
    <message>
        <source>Write to every detractor within a few days: thank them and ask what went wrong.</source>
        <translation>Escreva a cada detrator em poucos dias: agradeça e pergunte o que deu errado.</translation>
    </message>
    <message>
        <source>Ask promoters for an introduction or for a few words that you may quote.</source>
        <translation>Peça aos promotores que indiquem você a alguém ou que escrevam algumas palavras que você possa citar.</translation>
    </message>
    <message>
        <source>Average resolution time, multilingual tickets</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Tempo médio de resolução, chamados multilíngues</translation>
    </message>
    <message>
        <source>Ticket resolution time</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Tempo por chamado</translation>
    </message>
    <message>
        <source>The average number of hours it takes to resolve one support request (ticket) that needs your language skills. Lower is better.</source>
        <translation>O número médio de horas necessárias para resolver um pedido de suporte (chamado) que exige seus conhecimentos de idiomas. Menos é melhor.</translation>
    </message>
    <message>
        <source>People who wait for help in their language may have nobody else to ask. If this figure grows, a language, a topic or a client is taking more of your time than you planned.</source>
        <translation>Quem espera ajuda no próprio idioma talvez não tenha mais ninguém a quem perguntar. Se este número cresce, um idioma, um assunto ou um cliente está tomando mais do seu tempo do que o planejado.</translation>
    </message>
    <message>
        <source>hours to resolve ÷ tickets resolved</source>
        <translation>horas para resolver ÷ chamados resolvidos</translation>
    </message>
    <message>
        <source>60 hours for 20 tickets: 60 ÷ 20 = 3 hours per ticket, which is above average.</source>
        <translation>60 horas para 20 chamados: 60 ÷ 20 = 3 horas por chamado, melhor que a média.</translation>
    </message>
    <message>
        <source>One hard ticket can spoil a quiet month: ten tickets of 1 hour and one of 45 hours make an average of 5 hours.</source>
        <translation>Um chamado difícil pode estragar um mês tranquilo: dez chamados de 1 hora e um de 45 horas dão uma média de 5 horas.</translation>
    </message>
    <message>
        <source>Faster is not always better. A hasty answer often comes back as a new ticket.</source>
        <translation>Mais rápido nem sempre é melhor. Uma resposta apressada muitas vezes volta como um novo chamado.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 3 hours is above average here, but typical as average resolution time (ART). The published levels here follow the article on multilingual services.</source>
        <translation>Os dois artigos classificam o mesmo número de formas diferentes: 3 horas é melhor que a média aqui, mas típico no tempo médio de resolução (ART). Os níveis publicados aqui seguem o artigo sobre serviços multilíngues.</translation>
    </message>
    <message>
        <source>The article has online stores (e-commerce) in mind. If you work alone and not all day, its levels are hard to reach in elapsed hours.</source>
        <translation>O artigo tem em mente lojas on-line (comércio eletrônico). Se você trabalha por conta própria e não o dia todo, os níveis dele são difíceis de alcançar em horas decorridas.</translation>
    </message>
    <message>
        <source>The article names no typical level, so anything over 4 hours is below the benchmark. Exactly 2 hours is above average; exceptional means less than 2.</source>
        <translation>O artigo não cita um nível típico, por isso qualquer coisa acima de 4 horas fica aquém da referência. Exatamente 2 horas é melhor que a média; excepcional significa menos de 2.</translation>
    </message>
    <message>
        <source>Keep ready answers to the most frequent questions in every language you serve.</source>
        <translation>Tenha respostas prontas para as perguntas mais frequentes em todos os idiomas que você atende.</translation>
    </message>
    <message>
        <source>Ask for everything you need in your first reply, so that a ticket does not go back and forth.</source>
        <translation>Peça tudo o que você precisa na primeira resposta, para que um chamado não fique indo e voltando.</translation>
    </message>
    <message>
        <source>Look at the three longest tickets of the month. Do they share a language, a topic or a client?</source>
        <translation>Olhe os três chamados mais demorados do mês. Eles têm em comum um idioma, um assunto ou um cliente?</translation>
    </message>
    <message>
        <source>Tell people your working hours, so that nobody expects an answer at night.</source>
        <translation>Informe seu horário de trabalho, para que ninguém espere uma resposta à noite.</translation>
    </message>
    <message>
        <source>Client retention, multilingual services</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Retenção de clientes, serviços multilíngues</translation>
    </message>
    <message>
        <source>Multilingual retention</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Retenção multilíngue</translation>
    </message>
    <message>
        <source>Of the clients who used your multilingual services when the period began, the share who still use them when it ends. Clients won on the way do not count.</source>
        <translation>Dos clientes que usavam seus serviços multilíngues quando o período começou, a parte que ainda os usa quando ele termina. Clientes conquistados durante o período não contam.</translation>
    </message>
    <message>
        <source>A client who stays needs no advertising, no first call and no trial job. When clients leave quietly, this is where you see it.</source>
        <translation>Um cliente que fica não precisa de propaganda, nem de primeira conversa, nem de trabalho de teste. Quando clientes saem sem alarde, é aqui que você vê.</translation>
    </message>
    <message>
        <source>100 × clients kept ÷ clients at the start</source>
        <translation>100 × clientes mantidos ÷ clientes no início</translation>
    </message>
    <message>
        <source>45 of 50 clients are still there at the end: 100 × 45 ÷ 50 = 90%, which is above average.</source>
        <translation>45 de 50 clientes ainda estão lá no fim: 100 × 45 ÷ 50 = 90%, melhor que a média.</translation>
    </message>
    <message>
        <source>With 4 clients the figure moves in steps of 25 points: 4 of 4 is exceptional, 3 of 4 is below the benchmark, and nothing lies between.</source>
        <translation>Com 4 clientes, o número anda em degraus de 25 pontos: 4 de 4 é excepcional, 3 de 4 fica aquém da referência, e não há nada entre os dois.</translation>
    </message>
    <message>
        <source>A year cannot be calculated from its months, because each month starts from another list of clients. Enter the quarter or the year by itself; until you do, its chart shows a gap.</source>
        <translation>Um ano não pode ser calculado a partir dos meses, porque cada mês parte de outra lista de clientes. Lance o trimestre ou o ano à parte; até lá, o gráfico dele mostra uma lacuna.</translation>
    </message>
    <message>
        <source>The two articles grade the same figure differently: 90% is above average here, but exceptional as the client retention rate (CRR). The published levels here follow the article on multilingual services.</source>
        <translation>Os dois artigos classificam o mesmo número de formas diferentes: 90% é melhor que a média aqui, mas excepcional na taxa de retenção de clientes (CRR). Os níveis publicados aqui seguem o artigo sobre serviços multilíngues.</translation>
    </message>
    <message>
        <source>The article calls 85% to 90% both typical and above average, and leaves 90% to 95% open. Here, 85% up to 95% is above average and exceptional begins at 95%. The figures are for the United States.</source>
        <translation>O artigo considera 85% a 90% tanto típico como melhor que a média e deixa 90% a 95% em aberto. Aqui, de 85% a 95% (não incluído) é melhor que a média, e o excepcional começa em 95%. Os números são para os Estados Unidos.</translation>
    </message>
    <message>
        <source>The article’s formula speaks of clients at the end, which would let newcomers hide those who left. Here, as in its example, only the clients at the start are followed.</source>
        <translation>A fórmula do artigo fala de clientes no fim, o que deixaria os recém-chegados esconderem os que saíram. Aqui, como no exemplo dele, só os clientes do início são acompanhados.</translation>
    </message>
    <message>
        <source>A project that ended as planned looks the same as a client you lost.</source>
        <translation>Um projeto que terminou como planejado parece igual a um cliente que você perdeu.</translation>
    </message>
    <message>
        <source>Write down the list of your multilingual clients when the period begins. It is hard to rebuild later.</source>
        <translation>Anote a lista dos seus clientes multilíngues quando o período começa. É difícil reconstruí-la depois.</translation>
    </message>
    <message>
        <source>Watch for clients whose orders shrink, and talk to them before they decide.</source>
        <translation>Fique de olho nos clientes cujos pedidos diminuem e fale com eles antes que decidam.</translation>
    </message>
    <message>
        <source>When a client leaves, ask why in one friendly question and keep the answer as a note.</source>
        <translation>Quando um cliente sai, pergunte o motivo com uma só pergunta gentil e guarde a resposta como anotação.</translation>
    </message>
    <message>
        <source>Offer regular clients a monthly arrangement with fixed hours, so that staying is the easy choice.</source>
        <translation>Ofereça aos clientes regulares um acordo mensal com horas fixas, para que ficar seja a escolha fácil.</translation>
    </message>
    <message>
        <source>Multilingual tasks handled</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Tarefas multilíngues realizadas</translation>
    </message>
    <message>
        <source>Tasks per hour</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Tarefas por hora</translation>
    </message>
    <message>
        <source>How many multilingual tasks you complete in one hour of work on them.</source>
        <translation>Quantas tarefas multilíngues você conclui em uma hora de trabalho nelas.</translation>
    </message>
    <message>
        <source>It helps you to set prices: when you know how many tasks fit into an hour, you know what a fixed price per task earns you.</source>
        <translation>Ajuda você a definir preços: quando sabe quantas tarefas cabem em uma hora, sabe quanto um preço fixo por tarefa rende.</translation>
    </message>
    <message>
        <source>multilingual tasks ÷ hours worked on them</source>
        <translation>tarefas multilíngues ÷ horas trabalhadas nelas</translation>
    </message>
    <message>
        <source>100 tasks in 50 hours: 100 ÷ 50 = 2 tasks per hour, which is typical.</source>
        <translation>100 tarefas em 50 horas: 100 ÷ 50 = 2 tarefas por hora, nível típico.</translation>
    </message>
    <message>
        <source>A task is whatever you count as one. Ten short emails in an hour read as 10, a contract that takes five hours reads as 0.2, and both may be good work.</source>
        <translation>Uma tarefa é o que você contar como uma. Dez e-mails curtos em uma hora aparecem como 10, um contrato que leva cinco horas aparece como 0,2, e os dois podem ser um bom trabalho.</translation>
    </message>
    <message>
        <source>It rewards small tasks. When you win harder and better paid work, the figure falls.</source>
        <translation>O número favorece tarefas pequenas. Quando você conquista trabalho mais difícil e mais bem pago, ele cai.</translation>
    </message>
    <message>
        <source>It says nothing about quality. Read it together with accuracy.</source>
        <translation>Não diz nada sobre a qualidade. Leia junto com a exatidão.</translation>
    </message>
    <message>
        <source>Hours you forget to write down make you look faster than you are.</source>
        <translation>Horas que você esquece de anotar fazem o trabalho parecer mais rápido do que é.</translation>
    </message>
    <message>
        <source>The article names no level above average: 1.5 up to and including 2.5 is typical, and anything more is exceptional. The figures are for the United States.</source>
        <translation>O artigo não cita um nível melhor que a média: de 1,5 até 2,5, inclusive, é típico, e acima disso é excepcional. Os números são para os Estados Unidos.</translation>
    </message>
    <message>
        <source>Write down once what counts as one task, and keep to it.</source>
        <translation>Defina por escrito, uma única vez, o que conta como uma tarefa e mantenha a regra.</translation>
    </message>
    <message>
        <source>Compare each client and each language with its own past, not with one another.</source>
        <translation>Compare cada cliente e cada idioma com o próprio passado, não uns com os outros.</translation>
    </message>
    <message>
        <source>Do the tasks of one language in one go; every change of language costs attention.</source>
        <translation>Faça de uma só vez as tarefas de um mesmo idioma; toda troca de idioma custa atenção.</translation>
    </message>
    <message>
        <source>If this figure rises while accuracy falls, slow down.</source>
        <translation>Se este número sobe enquanto a exatidão cai, vá mais devagar.</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI, in full; the abbreviation stays</comment>
        <translation>Uso do pacote</translation>
    </message>
    <message>
        <source>Package use</source>
        <comment>a KPI on a tile: at most 24 characters</comment>
        <translation>Uso do pacote</translation>
    </message>
    <message>
        <source>The share of the hours that a client bought, with those carried over, that you have used.</source>
        <translation>A parte das horas que um cliente comprou, com as horas transferidas, que você usou.</translation>
    </message>
    <message>
        <source>How many hours are left is what a client reads first. Hours beyond the package are work that nobody has paid for yet.</source>
        <translation>Quantas horas restam é o que um cliente lê primeiro. Horas além do pacote são trabalho que ninguém pagou ainda.</translation>
    </message>
    <message>
        <source>100 × productive hours ÷ (package hours + carried hours)</source>
        <translation>100 × horas produtivas ÷ (horas do pacote + horas transferidas)</translation>
    </message>
    <message>
        <source>22 hours of a package of 20 hours, with 1 hour 30 minutes carried over: 100 × 22 ÷ 21.5 = 102.3%, which is half an hour over.</source>
        <translation>22 horas de um pacote de 20 horas, com 1 hora e 30 minutos transferidos: 100 × 22 ÷ 21,5 = 102,3%, meia hora além.</translation>
    </message>
    <message>
        <source>There is no published benchmark. Neither high nor low is better: hours that are left were paid for without work, and hours that are over were worked without pay.</source>
        <translation>Não há referência publicada. Nem alto nem baixo é melhor: horas que sobram foram pagas sem trabalho, e horas que excedem foram trabalhadas sem pagamento.</translation>
    </message>
    <message>
        <source>All productive hours of the client count, in all service languages. Hours that are not part of the package cannot be told apart.</source>
        <translation>Contam todas as horas produtivas do cliente, em todos os idiomas de atendimento. Horas que não fazem parte do pacote não podem ser distinguidas.</translation>
    </message>
    <message>
        <source>Several clients are added up, so one can hide another; the sentence says how many are over.</source>
        <translation>Vários clientes são somados, então um pode esconder outro; a frase diz em quantos houve excesso.</translation>
    </message>
    <message>
        <source>If a period ended without hours, it is unknown what was left: nothing is carried over, and the chart says so.</source>
        <translation>Se um período terminou sem horas, não se sabe o que sobrou: nada é transferido, e o gráfico informa isso.</translation>
    </message>
    <message>
        <source>A block of hours belongs to no month. What is used of it is counted from its first day on, and is not in this chart.</source>
        <translation>Um bloco de horas não pertence a nenhum mês. O que é usado dele é contado desde o primeiro dia e não está neste gráfico.</translation>
    </message>
    <message>
        <source>Tell the client at 80% what is left, before the package is used up.</source>
        <translation>Avise o cliente aos 80% sobre o que resta, antes que o pacote se esgote.</translation>
    </message>
    <message>
        <source>If the client goes over the package two months in a row, offer a larger one. If many hours are left, suggest tasks, or a smaller package.</source>
        <translation>Se o cliente exceder o pacote por dois meses seguidos, ofereça um maior. Se sobrarem muitas horas, sugira tarefas ou um pacote menor.</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>all periods</source>
        <comment>a benchmark is valid for them</comment>
        <translation>todos os períodos</translation>
    </message>
    <message>
        <source>from {period} on</source>
        <comment>a benchmark is valid</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>a partir de {period}</translation>
    </message>
    <message>
        <source>the business</source>
        <comment>whose benchmark it is</comment>
        <translation>todo o negócio</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>printed after a command</comment>
        <translation>Nada mudou.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <comment>a language: its name in the program</comment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language: its name in the program</comment>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language: its name in the program</comment>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language: its name in the program</comment>
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language: its name in the program</comment>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language: its name in the program</comment>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language: its name in the program</comment>
        <translation>Grego</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language: its name in the program</comment>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language: its name in the program</comment>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <comment>a language: its name in the program</comment>
        <translation>Estoniano</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language: its name in the program</comment>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language: its name in the program</comment>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language: its name in the program</comment>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language: its name in the program</comment>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language: its name in the program</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language: its name in the program</comment>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language: its name in the program</comment>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language: its name in the program</comment>
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language: its name in the program</comment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language: its name in the program</comment>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language: its name in the program</comment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>a language: its name in the program</comment>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>a language: its name in the program</comment>
        <translation>Letão</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language: its name in the program</comment>
        <translation>Norueguês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language: its name in the program</comment>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language: its name in the program</comment>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language: its name in the program</comment>
        <translation>Português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language: its name in the program</comment>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language: its name in the program</comment>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language: its name in the program</comment>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language: its name in the program</comment>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Serbian</source>
        <comment>a language: its name in the program</comment>
        <translation>Sérvio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language: its name in the program</comment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language: its name in the program</comment>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language: its name in the program</comment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language: its name in the program</comment>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language: its name in the program</comment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <comment>a language: its name in the program</comment>
        <translation>Chinês</translation>
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
        <translation>“{file}” foi substituído por outro arquivo enquanto estava aberto, talvez por um programa de sincronização. Nada mais é salvo nele.</translation>
    </message>
    <message>
        <source>“{file}” was overwritten while it was open, perhaps by a sync program. Nothing more is saved in it.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi sobrescrito enquanto estava aberto, talvez por um programa de sincronização. Nada mais é salvo nele.</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}” while it was open. What you saved is in it. Open it again to continue.</source>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>“{file}” foi renomeado para “{name}” enquanto estava aberto. O que você salvou está nele. Abra-o novamente para continuar.</translation>
    </message>
    <message>
        <source>“{file}” was deleted or moved away while it was open. Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi excluído ou movido enquanto estava aberto. Nada mais é salvo.</translation>
    </message>
    <message>
        <source>The folder of “{file}” is gone. Was a disk or USB stick unplugged? Nothing more is saved.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>A pasta de “{file}” não existe mais. Um disco ou pen drive foi desconectado? Nada mais é salvo.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: some figures may be missing or wrong. Nothing more is saved in it. Restore a backup to continue.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está danificado: alguns números podem faltar ou estar errados. Nada mais é salvo nele. Restaure um backup para continuar.</translation>
    </message>
    <message>
        <source>What you had saved is next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>O que você tinha salvado está ao lado dele, em “{kept}”.</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed next to it, in “{kept}”.</source>
        <comment>{kept} is the name of a file</comment>
        <translation>Números que você tinha salvado não estão mais nele. Eles estão listados ao lado dele, em “{kept}”.</translation>
    </message>
    <message>
        <source>What you had saved is in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>O que você tinha salvado está em {kept}</translation>
    </message>
    <message>
        <source>Figures that you had saved are no longer in it. They are listed in {kept}</source>
        <comment>{kept} is the path of a file</comment>
        <translation>Números que você tinha salvado não estão mais nele. Eles estão listados em {kept}</translation>
    </message>
    <message>
        <source>What you had saved could not be copied: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>O que você tinha salvado não pôde ser copiado: {why}</translation>
    </message>
    <message>
        <source>Nothing had been entered since it was opened.</source>
        <translation>Nada tinha sido lançado desde que foi aberto.</translation>
    </message>
    <message>
        <source>{file} (before it was replaced on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (antes da substituição em {day})</translation>
    </message>
    <message>
        <source>{file} (before it was deleted on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (antes da exclusão em {day})</translation>
    </message>
    <message>
        <source>{file} (entered before it was overwritten on {day})</source>
        <comment>the name of a file</comment>
        <extracomment>{file}: the name or path of a file; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{file} (lançado antes de ser sobrescrito em {day})</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <comment>a button</comment>
        <translation>Abrir novamente</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <comment>a button: a file that was deleted</comment>
        <translation>Colocar de volta</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>The file is not as you left it</source>
        <comment>a title</comment>
        <translation>O arquivo não está como você o deixou</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: close the window</comment>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of this file are next to it: {names}. A sync program seems to have made them after changes in two places. To compare, open one with File › Open Read-Only.</source>
        <comment>{names} are names of files</comment>
        <translation>
            <numerusform>Há %n cópia deste arquivo ao lado dele: {names}. Um programa de sincronização parece tê-la feito depois de alterações em dois lugares. Para comparar, abra-a com Arquivo › Abrir como somente leitura.</numerusform>
            <numerusform>Há %n cópias deste arquivo ao lado dele: {names}. Um programa de sincronização parece tê-las feito depois de alterações em dois lugares. Para comparar, abra uma com Arquivo › Abrir como somente leitura.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in a folder of {service}, which may replace it while you work. It is safer to keep the file on this computer only and to let {service} take the backups.</source>
        <comment>{service} is a name such as Dropbox</comment>
        <translation>Este arquivo está em uma pasta de {service}, que pode substituí-lo enquanto você trabalha. É mais seguro manter o arquivo só neste computador e deixar os backups com {service}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures that you had entered are not in this file.</source>
        <translation>
            <numerusform>%n número que você tinha lançado não está neste arquivo.</numerusform>
            <numerusform>%n números que você tinha lançado não estão neste arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Them Again…</source>
        <comment>a button</comment>
        <translation>Lançar de novo…</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Resolution hours, client requests</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Horas de resolução, solicitações de clientes</translation>
    </message>
    <message>
        <source>The hours it took to resolve the requests counted in this period, added up. Include the hours these requests took in earlier periods.</source>
        <translation>As horas gastas para resolver as solicitações contadas neste período, somadas. Inclua as horas que essas solicitações tomaram em períodos anteriores.</translation>
    </message>
    <message>
        <source>Elapsed or worked hours: one choice for the whole business, named on the chart.</source>
        <translation>Horas decorridas ou trabalhadas: uma só escolha para todo o negócio, indicada no gráfico.</translation>
    </message>
    <message>
        <source>Resolution hours</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Horas de resolução</translation>
    </message>
    <message>
        <source>Requests resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Solicitações resolvidas</translation>
    </message>
    <message>
        <source>Client requests resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Solicitações de clientes resolvidas no período, não importa quando chegaram. As que ainda estão em aberto esperam pelo período que as resolver.</translation>
    </message>
    <message>
        <source>Productive hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Horas produtivas</translation>
    </message>
    <message>
        <source>Hours spent on work for clients. Invoices, finding clients and learning are not among them.</source>
        <translation>Horas dedicadas ao trabalho para clientes. Notas fiscais, busca de clientes e aprendizado não estão entre elas.</translation>
    </message>
    <message>
        <source>More than the available hours is possible with overtime; it is saved with a warning.</source>
        <translation>Mais do que as horas disponíveis é possível com horas extras; é salvo com um aviso.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Horas disponíveis</translation>
    </message>
    <message>
        <source>Hours you set aside for work of every kind in the period. Leave out breaks, holidays and days off.</source>
        <translation>Horas que você reserva para todo tipo de trabalho no período. Não conte pausas, feriados, férias e folgas.</translation>
    </message>
    <message>
        <source>One figure for the whole business, not for each client.</source>
        <translation>Um só número para todo o negócio, não para cada cliente.</translation>
    </message>
    <message>
        <source>Clients at the end</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes no fim</translation>
    </message>
    <message>
        <source>All clients you have on the last day of the period, new ones included.</source>
        <translation>Todos os clientes que você tem no último dia do período, inclusive os novos.</translation>
    </message>
    <message>
        <source>The next period starts with this figure.</source>
        <translation>O próximo período começa com este número.</translation>
    </message>
    <message>
        <source>New clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Novos clientes</translation>
    </message>
    <message>
        <source>Clients won in the period, even if they have left again since. A client who returns after a long break may count as new; keep to one rule.</source>
        <translation>Clientes conquistados no período, mesmo que já tenham saído. Um cliente que volta depois de uma longa pausa pode contar como novo; mantenha uma só regra.</translation>
    </message>
    <message>
        <source>Used for client retention and for client acquisition. More new clients than leads is possible because a lead may be older; it is saved with a warning.</source>
        <translation>Usado para a retenção e para a captação de clientes. Mais novos clientes do que leads é possível porque um lead pode ser mais antigo; é salvo com um aviso.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes no início</translation>
    </message>
    <message>
        <source>All clients you have when the period begins, before any new one.</source>
        <translation>Todos os clientes que você tem quando o período começa, antes de qualquer novo.</translation>
    </message>
    <message>
        <source>The clients at the end of the period before. If you enter another figure, it is saved with a warning.</source>
        <translation>Os clientes no fim do período anterior. Se você lançar outro número, ele é salvo com um aviso.</translation>
    </message>
    <message>
        <source>Satisfied clients</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes satisfeitos</translation>
    </message>
    <message>
        <source>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage.</source>
        <oldsource>Clients who answer 4 or 5 out of 5, or “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>Clientes que dão nota 4 ou 5, de um máximo de 5, ou respondem “satisfeito” ou melhor. Este é o uso comum.</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes que responderam</translation>
    </message>
    <message>
        <source>Clients who answered your survey in the period. Over a year, one client may count more than once.</source>
        <translation>Clientes que responderam à sua pesquisa no período. Em um ano, um mesmo cliente pode contar mais de uma vez.</translation>
    </message>
    <message>
        <source>Enter the answers you received, not the surveys you sent.</source>
        <translation>Lance as respostas que você recebeu, não as pesquisas que enviou.</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Leads</translation>
    </message>
    <message>
        <source>People or companies that showed interest in your services for the first time in the period, whether or not they became clients.</source>
        <translation>Pessoas ou empresas que mostraram interesse nos seus serviços pela primeira vez no período, tenham ou não se tornado clientes.</translation>
    </message>
    <message>
        <source>Suggested from the period before. Change it only if something has changed.</source>
        <translation>Sugerido a partir do período anterior. Altere só se algo mudou.</translation>
    </message>
    <message>
        <source>Services offered</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Serviços oferecidos</translation>
    </message>
    <message>
        <source>Different services you offer at the end of the period. Count each service once, however many clients use it.</source>
        <translation>Serviços diferentes que você oferece no fim do período. Conte cada serviço uma vez, não importa quantos clientes o usem.</translation>
    </message>
    <message>
        <source>Clients served</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes atendidos</translation>
    </message>
    <message>
        <source>Clients who are active on the last day of the period. This is often the same figure as the clients at the end.</source>
        <translation>Clientes ativos no último dia do período. Muitas vezes é o mesmo número que os clientes no fim.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tarefas concluídas</translation>
    </message>
    <message>
        <source>Tasks completed on time during the period, of those assigned to you.</source>
        <translation>Tarefas concluídas no prazo durante o período, entre as atribuídas a você.</translation>
    </message>
    <message>
        <source>More than were assigned is possible because some may be carried over from before; it is saved with a warning.</source>
        <translation>Mais do que as atribuídas é possível porque algumas podem vir de antes; é salvo com um aviso.</translation>
    </message>
    <message>
        <source>Tasks assigned</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tarefas atribuídas</translation>
    </message>
    <message>
        <source>Tasks given to you in the period, whenever they are due. Leave out those that the client withdrew.</source>
        <translation>Tarefas dadas a você no período, qualquer que seja o prazo. Não conte as que o cliente retirou.</translation>
    </message>
    <message>
        <source>Accurate communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Comunicações corretas</translation>
    </message>
    <message>
        <source>Those of the checked translations and messages in which nothing was wrong or missing.</source>
        <translation>Das traduções e mensagens verificadas, aquelas em que nada estava errado ou faltando.</translation>
    </message>
    <message>
        <source>Checked communications</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Comunicações verificadas</translation>
    </message>
    <message>
        <source>Translations and messages that somebody checked in the period, whether they were right or not.</source>
        <translation>Traduções e mensagens que alguém verificou no período, corretas ou não.</translation>
    </message>
    <message>
        <source>Enter only what was checked.</source>
        <translation>Lance apenas o que foi verificado.</translation>
    </message>
    <message>
        <source>Positive answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Respostas positivas</translation>
    </message>
    <message>
        <source>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage.</source>
        <oldsource>Answers of 4 or 5 out of 5, or of “satisfied” or better. This is common usage; the article leaves it open.</oldsource>
        <translation>Respostas com nota 4 ou 5, de um máximo de 5, ou “satisfeito” ou melhor. Este é o uso comum.</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Respostas da pesquisa</translation>
    </message>
    <message>
        <source>All answers to your satisfaction survey that came in during the period, good and bad. People who did not answer are not counted.</source>
        <translation>Todas as respostas à sua pesquisa de satisfação que chegaram durante o período, boas e ruins. Quem não respondeu não é contado.</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Idiomas falados</translation>
    </message>
    <message>
        <source>Languages that your business works in for clients at the end of the period. Count each language once, your mother tongue included.</source>
        <translation>Idiomas em que o seu negócio trabalha para clientes no fim do período. Conte cada idioma uma vez, inclusive a sua língua materna.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Assistentes</translation>
    </message>
    <message>
        <source>People who do assistant work in your business at the end of the period, you included. If you work alone, enter 1.</source>
        <translation>Pessoas que fazem trabalho de assistência no seu negócio no fim do período, inclusive você. Se você trabalha sem mais ninguém, lance 1.</translation>
    </message>
    <message>
        <source>Only for clients who do not speak English.</source>
        <translation>Só para clientes que não falam inglês.</translation>
    </message>
    <message>
        <source>Promoters</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Promotores</translation>
    </message>
    <message>
        <source>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage.</source>
        <oldsource>Clients who answer 9 or 10 when asked how likely they are to recommend you, from 0 to 10. This is common usage; the article leaves it open.</oldsource>
        <translation>Clientes que respondem 9 ou 10 quando se pergunta, de 0 a 10, qual é a probabilidade de recomendarem você. Este é o uso comum.</translation>
    </message>
    <message>
        <source>Detractors</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Detratores</translation>
    </message>
    <message>
        <source>Clients who answer 0 to 6 when asked how likely they are to recommend you, from 0 to 10.</source>
        <translation>Clientes que respondem de 0 a 6 quando se pergunta, de 0 a 10, qual é a probabilidade de recomendarem você.</translation>
    </message>
    <message>
        <source>Passives</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Neutros</translation>
    </message>
    <message>
        <source>Clients who answer 7 or 8 when asked how likely they are to recommend you, from 0 to 10. They are content, but not supporters yet.</source>
        <translation>Clientes que respondem 7 ou 8 quando se pergunta, de 0 a 10, qual é a probabilidade de recomendarem você. Estão contentes, mas ainda não são apoiadores.</translation>
    </message>
    <message>
        <source>Resolution hours, multilingual tickets</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Horas de resolução, chamados multilíngues</translation>
    </message>
    <message>
        <source>The hours it took to resolve the tickets counted in this period, added up. Include the hours these tickets took in earlier periods.</source>
        <translation>As horas gastas para resolver os chamados contados neste período, somadas. Inclua as horas que esses chamados tomaram em períodos anteriores.</translation>
    </message>
    <message>
        <source>Multilingual tickets resolved</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Chamados multilíngues resolvidos</translation>
    </message>
    <message>
        <source>Support requests that needed your language skills and were resolved in the period, whenever they came in. Those still open wait for the period that resolves them.</source>
        <translation>Pedidos de suporte que exigiram seus conhecimentos de idiomas e foram resolvidos no período, não importa quando chegaram. Os que ainda estão em aberto esperam pelo período que os resolver.</translation>
    </message>
    <message>
        <source>Tickets resolved</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Chamados resolvidos</translation>
    </message>
    <message>
        <source>Enter it for each period length separately: a year cannot be calculated from its months.</source>
        <translation>Lance separadamente para cada duração de período: um ano não pode ser calculado a partir dos meses.</translation>
    </message>
    <message>
        <source>Multilingual clients kept</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes multilíngues mantidos</translation>
    </message>
    <message>
        <source>Clients of the list at the start who still use your multilingual services on the last day. Clients won during the period do not count.</source>
        <translation>Clientes da lista do início que ainda usam seus serviços multilíngues no último dia. Clientes conquistados durante o período não contam.</translation>
    </message>
    <message>
        <source>Clients kept</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Clientes mantidos</translation>
    </message>
    <message>
        <source>Multilingual clients at the start</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Clientes multilíngues no início</translation>
    </message>
    <message>
        <source>Clients who use your multilingual services when the period begins.</source>
        <translation>Clientes que usam seus serviços multilíngues quando o período começa.</translation>
    </message>
    <message>
        <source>Clients at the start</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Clientes no início</translation>
    </message>
    <message>
        <source>Multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Tarefas multilíngues</translation>
    </message>
    <message>
        <source>Tasks that needed your language skills and were completed in the period, such as emails, translations or calls.</source>
        <translation>Tarefas que exigiram seus conhecimentos de idiomas e foram concluídas no período, como e-mails, traduções ou ligações.</translation>
    </message>
    <message>
        <source>Decide once what counts as one task, and keep to it.</source>
        <translation>Decida uma única vez o que conta como uma tarefa e mantenha a regra.</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Tarefas concluídas</translation>
    </message>
    <message>
        <source>Hours on multilingual tasks</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Horas em tarefas multilíngues</translation>
    </message>
    <message>
        <source>Hours worked on the multilingual tasks, questions and corrections included, breaks left out.</source>
        <translation>Horas trabalhadas nas tarefas multilíngues, com perguntas e correções, sem pausas.</translation>
    </message>
    <message>
        <source>Hours on these tasks</source>
        <comment>beside its KPI&apos;s name</comment>
        <translation>Horas nestas tarefas</translation>
    </message>
    <message>
        <source>Hours bought</source>
        <comment>a measure, in a list and in front of its field</comment>
        <translation>Horas compradas</translation>
    </message>
    <message>
        <source>Hours that the client bought for the period. They come from the client’s card; a figure here counts instead.</source>
        <translation>Horas que o cliente comprou para o período. Elas vêm da ficha do cliente; um número lançado aqui conta no lugar delas.</translation>
    </message>
    <message>
        <source>Leave it blank to use the hours of the card.</source>
        <translation>Deixe em branco para usar as horas da ficha.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Private note on {place}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Anotação particular: {place}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown to {client}.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period; {client}: the name of a client</extracomment>
        <translation>Anotação mostrada a {client}: {place}.</translation>
    </message>
    <message>
        <source>Note on {place}, shown in files.</source>
        <comment>printed after it was saved</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Anotação mostrada nos arquivos: {place}.</translation>
    </message>
    <message>
        <source>Removed: the note on {place}.</source>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Anotação removida: {place}.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>title of a dialog</comment>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <comment>heading of a dialog</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>Anotação: {place}</translation>
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
        <translation>So&amp;bre</translation>
    </message>
    <message>
        <source>All figures</source>
        <comment>in a drop-down: a note on a whole period</comment>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>a label: whose note it is, a client’s or not</comment>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no client</comment>
        <translation>Todo o negócio</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <comment>a label of a text field</comment>
        <translation>A&amp;notação</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <comment>a label: the time that a note is about</comment>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>S&amp;how to the client</source>
        <comment>a check box</comment>
        <translation>&amp;Mostrar ao cliente</translation>
    </message>
    <message>
        <source>S&amp;how in files</source>
        <comment>a check box, of a note on the whole business</comment>
        <translation>&amp;Mostrar nos arquivos</translation>
    </message>
    <message>
        <source>Private: only you see it, here in KPI Desk.</source>
        <translation>Particular: só você vê, aqui no KPI Desk.</translation>
    </message>
    <message>
        <source>Goes into updates for this client, and into charts that you export with notes.</source>
        <translation>Entra nos relatórios para este cliente e nos gráficos que você exportar com anotações.</translation>
    </message>
    <message>
        <source>Goes into reviews of the business, and into charts that you export with notes.</source>
        <translation>Entra nos balanços do negócio e nos gráficos que você exportar com anotações.</translation>
    </message>
    <message>
        <source>Clear the text to remove the note.</source>
        <translation>Apague o texto para remover a anotação.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>note on {place}</source>
        <comment>what can be undone</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>anotação: {place}</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <comment>a menu entry of History: write a note on a figure</comment>
        <translation>&amp;Anotação…</translation>
    </message>
    <message>
        <source>Note on the &amp;Period…</source>
        <comment>a menu entry of History</comment>
        <translation>Anotação sobre o perío&amp;do…</translation>
    </message>
    <message>
        <source>No&amp;te on the Figure…</source>
        <comment>a menu entry of Figures</comment>
        <translation>Anotação s&amp;obre o número…</translation>
    </message>
    <message>
        <source>Note on the Per&amp;iod…</source>
        <comment>a menu entry of Figures</comment>
        <translation>Anotação sobre o perío&amp;do…</translation>
    </message>
    <message>
        <source>A&amp;dd Note…</source>
        <comment>a menu entry of Charts</comment>
        <translation>Adicionar a&amp;notação…</translation>
    </message>
    <message>
        <source>private note: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>anotação particular: {note}</translation>
    </message>
    <message>
        <source>note shown to the client: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>anotação mostrada ao cliente: {note}</translation>
    </message>
    <message>
        <source>note shown in files: {note}</source>
        <comment>a remark, in the user’s own words</comment>
        <extracomment>{note}: a note, as the user typed it</extracomment>
        <translation>anotação mostrada nos arquivos: {note}</translation>
    </message>
    <message>
        <source>Private note on {period}: {note}</source>
        <comment>in the user’s own words; below a table</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Anotação particular ({period}): {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown to the client: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Anotação mostrada ao cliente ({period}): {note}</translation>
    </message>
    <message>
        <source>Note on {period}, shown in files: {note}</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {note}: a note, as the user typed it</extracomment>
        <translation>Anotação mostrada nos arquivos ({period}): {note}</translation>
    </message>
    <message>
        <source>{mark} private note</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} anotação particular</translation>
    </message>
    <message>
        <source>{mark} note shown to others</source>
        <comment>explains a mark</comment>
        <extracomment>{mark}: a sign, such as ◦</extracomment>
        <translation>{mark} anotação visível para outros</translation>
    </message>
    <message>
        <source>{place}, with a private note</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, com uma anotação particular</translation>
    </message>
    <message>
        <source>{place}, with a note that is shown to others</source>
        <comment>a cell or the heading of a column, spoken</comment>
        <extracomment>{place}: a figure and a period, or a period</extracomment>
        <translation>{place}, com uma anotação visível para outros</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Multilingual services</source>
        <comment>a set of KPIs</comment>
        <translation>Serviços multilíngues</translation>
    </message>
    <message>
        <source>Remote agency</source>
        <comment>a set of KPIs</comment>
        <translation>Agência remota</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a heading: bad values</comment>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a heading: figures to be entered</comment>
        <translation>Pendências</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requer sua atenção.</translation>
    </message>
    <message>
        <source>See Chart</source>
        <comment>a button beside a sentence</comment>
        <translation>Ver gráfico</translation>
    </message>
    <message>
        <source>Enter {period}</source>
        <comment>a button</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Lançar: {period}</translation>
    </message>
    <message>
        <source>Open {client}</source>
        <comment>a button: the sheet of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Abrir {client}</translation>
    </message>
    <message>
        <source>Not saved: the text of the update for {client}, {period}.</source>
        <comment>a report to a client</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Não salvo: o texto do relatório ({client}, {period}).</translation>
    </message>
    <message>
        <source>Write to {client}</source>
        <comment>a button: the update of a client</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Escrever para {client}</translation>
    </message>
    <message>
        <source>See {period}</source>
        <comment>a button: to what is not saved</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Ver {period}</translation>
    </message>
    <message>
        <source>{period} is due: nothing has been entered yet.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Pendente: {period}. Nada foi lançado ainda.</translation>
    </message>
    <message>
        <source>Still due for {period}: {parts}.</source>
        <comment>in the card of what is due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {parts}: what is still due, joined as a list</extracomment>
        <translation>Ainda pendente ({period}): {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of {of}</source>
        <comment>still due</comment>
        <extracomment>{of}: a number, the whole</extracomment>
        <translation>
            <numerusform>%n número de {of}</numerusform>
            <numerusform>%n números de {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>everything for {clients}</source>
        <comment>still due; clients&apos; names</comment>
        <extracomment>{clients}: names of clients, joined as a list</extracomment>
        <translation>tudo de {clients}</translation>
    </message>
    <message numerus="yes">
        <source>Not saved in {period}: %n figures to check.</source>
        <comment>held figures</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>
            <numerusform>Não salvo ({period}): %n número a verificar.</numerusform>
            <numerusform>Não salvos ({period}): %n números a verificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: not closed for %n clients ({clients}).</source>
        <comment>sheets that are not closed yet</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n cliente em aberto ({clients}).</numerusform>
            <numerusform>{period}: %n clientes em aberto ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %n updates to send ({clients}).</source>
        <comment>reports to clients that are due</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {clients}: names of clients, joined as a list</extracomment>
        <translation>
            <numerusform>{period}: %n relatório a enviar ({clients}).</numerusform>
            <numerusform>{period}: %n relatórios a enviar ({clients}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list of names</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>title of the page</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the name of a box</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>in a drop-down: no client is chosen</comment>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>&amp;Choose KPIs…</source>
        <comment>a button</comment>
        <translation>Escolher &amp;indicadores…</translation>
    </message>
    <message>
        <source>choose KPIs</source>
        <comment>what can be undone</comment>
        <translation>escolher indicadores</translation>
    </message>
    <message>
        <source>Order of the KPIs</source>
        <translation>Ordem dos indicadores</translation>
    </message>
    <message>
        <source>By set</source>
        <comment>an order of KPIs</comment>
        <translation>Por grupo</translation>
    </message>
    <message>
        <source>Worst first</source>
        <comment>an order of KPIs</comment>
        <translation>Piores primeiro</translation>
    </message>
    <message>
        <source>By name</source>
        <comment>an order of KPIs</comment>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>My order</source>
        <comment>an order of KPIs</comment>
        <translation>Minha ordem</translation>
    </message>
    <message>
        <source>order of the KPIs</source>
        <comment>what can be undone</comment>
        <translation>ordem dos indicadores</translation>
    </message>
    <message>
        <source>Open Chart</source>
        <comment>of this KPI</comment>
        <translation>Abrir gráfico</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>of this KPI</comment>
        <translation>Abrir números</translation>
    </message>
    <message>
        <source>Move Earlier</source>
        <comment>a KPI, nearer to the start</comment>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <source>Move Later</source>
        <comment>a KPI, nearer to the end</comment>
        <translation>Mover para depois</translation>
    </message>
    <message>
        <source>Go to another KPI</source>
        <translation>Ir para outro indicador</translation>
    </message>
    <message>
        <source>Move the KPI</source>
        <comment>a group of buttons: change the order of tiles</comment>
        <translation>Mover o indicador</translation>
    </message>
    <message>
        <source>{period}, not over yet</source>
        <comment>on a tile: the period is still under way</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, em andamento</translation>
    </message>
    <message>
        <source>{period}, incomplete</source>
        <comment>on a tile: something is missing from the value</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}, incompleto</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <comment>on a tile</comment>
        <translation>Ainda sem números</translation>
    </message>
    <message>
        <source>No value yet</source>
        <comment>on a tile</comment>
        <translation>Ainda sem valor</translation>
    </message>
    <message>
        <source>To enter: {measures}</source>
        <comment>on a tile without a value</comment>
        <extracomment>{measures}: names of measures, joined as a list</extracomment>
        <translation>A lançar: {measures}</translation>
    </message>
    <message>
        <source>{period}: no value, {reason}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>{period}: sem valor, {reason}</translation>
    </message>
    <message>
        <source>Still due for {period}: {measures}</source>
        <comment>on a tile</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {measures}: names of measures, joined as a list</extracomment>
        <translation>Ainda pendente ({period}): {measures}</translation>
    </message>
    <message>
        <source>What would you like to track?</source>
        <translation>O que você quer acompanhar?</translation>
    </message>
    <message>
        <source>Choose a set of KPIs. You’ll only be asked for their figures, and you can change this at any time.</source>
        <translation>Escolha um grupo de indicadores. Só os números deles serão pedidos, e você pode mudar isso a qualquer momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of the program</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both sets of KPIs</comment>
        <translation>Ambos</translation>
    </message>
    <message numerus="yes">
        <source>All %n KPIs of both sets.</source>
        <translation>
            <numerusform>Todos os indicadores dos dois grupos: %n.</numerusform>
            <numerusform>Todos os indicadores dos dois grupos: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <comment>a button</comment>
        <translation>Ver um exemplo</translation>
    </message>
    <message>
        <source>Two years of made-up figures in a separate file. Yours isn’t touched.</source>
        <translation>Dois anos de números inventados em um arquivo separado. O seu não é alterado.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <comment>a button</comment>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>There are backups on this computer. Continue from one of them.</source>
        <translation>Há backups neste computador. Continue a partir de um deles.</translation>
    </message>
    <message>
        <source>Choose KPIs</source>
        <comment>title of a dialog</comment>
        <translation>Escolher indicadores</translation>
    </message>
    <message>
        <source>You won’t be asked for KPIs you don’t track. Figures you have entered are kept.</source>
        <translation>Indicadores que você não acompanha não são pedidos. Os números já lançados são mantidos.</translation>
    </message>
    <message>
        <source>&amp;Track These</source>
        <comment>a button</comment>
        <translation>&amp;Acompanhar estes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>{used} of {total} used</source>
        <comment>18 h 30 min of 20 h used</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} de {total} usadas</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} and {carried} carried over)</source>
        <comment>hours of a package, some from the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} de {total} usadas ({bought} mais {carried} de saldo transferido)</translation>
    </message>
    <message>
        <source>{used} of {total} used ({bought} less {carried} used before)</source>
        <comment>hours of a package, some used in the period before</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} de {total} usadas ({bought} menos {carried} de excesso anterior)</translation>
    </message>
    <message>
        <source>{used} used, none available ({bought} less {carried} used before)</source>
        <extracomment>{used}: hours, such as 17 h 30 min; {bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{used} usadas, nenhuma disponível ({bought} menos {carried} de excesso anterior)</translation>
    </message>
    <message>
        <source>{used} used, none available</source>
        <comment>hours of a package: more were used before than it has</comment>
        <extracomment>{used}: hours, such as 17 h 30 min</extracomment>
        <translation>{used} usadas, nenhuma disponível</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>hours of a package that may still be used</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>saldo de {hours}</translation>
    </message>
    <message>
        <source>{hours} over</source>
        <comment>hours used beyond a package</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>excesso de {hours}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n clients over</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>excesso em {count} de %n cliente</numerusform>
            <numerusform>excesso em {count} de %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n weeks</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>excesso em {count} de %n semana</numerusform>
            <numerusform>excesso em {count} de %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over in {count} of %n months</source>
        <comment>more hours used than bought</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>
            <numerusform>excesso em {count} de %n mês</numerusform>
            <numerusform>excesso em {count} de %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n weeks</source>
        <comment>of a month with a package by week</comment>
        <translation>
            <numerusform>sem horas lançadas em %n semana</numerusform>
            <numerusform>sem horas lançadas em %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no hours entered for %n months</source>
        <comment>of a quarter or a year with a package</comment>
        <translation>
            <numerusform>sem horas lançadas em %n mês</numerusform>
            <numerusform>sem horas lançadas em %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} for %n weeks</source>
        <comment>hours bought, of a month with a package by week: 50 h for 5 weeks</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>
            <numerusform>{hours} para %n semana</numerusform>
            <numerusform>{hours} para %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} carried into {period}</source>
        <comment>unused hours of a package, used later</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>transferência de {hours} ({period})</translation>
    </message>
    <message>
        <source>{hours} deducted from {period}</source>
        <oldsource>{hours} to make up for in {period}</oldsource>
        <comment>hours used beyond a package, taken from the next period’s</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{hours} a descontar ({period})</translation>
    </message>
    <message>
        <source>{hours} expired</source>
        <comment>unused hours of a package that cannot be used any more</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>saldo de {hours} expirado</translation>
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
        <translation>dia {day} de {days}</translation>
    </message>
    <message>
        <source>{used} of {total} used since {day}</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h; {day}: a date, such as September 25, 2024</extracomment>
        <translation>{used} de {total} usadas desde {day}</translation>
    </message>
    <message>
        <source>{used} of {total} used</source>
        <comment>a block of hours</comment>
        <extracomment>{used}: hours, such as 17 h 30 min; {total}: hours, such as 20 h</extracomment>
        <translation>{used} de {total} usadas</translation>
    </message>
    <message>
        <source>until {day}</source>
        <comment>a block of hours: its last day</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>including all hours of {periods}</source>
        <oldsource>all hours of {periods} are counted</oldsource>
        <comment>a block of hours that begins or ends within a month; {periods}: one month or several</comment>
        <translation>incluindo todas as horas ({periods})</translation>
    </message>
    <message>
        <source>Virtual Assistant KPIs</source>
        <comment>what the program is, in a menu of applications</comment>
        <translation>Indicadores de assistência virtual</translation>
    </message>
    <message>
        <source>Enter figures and compare them with benchmarks</source>
        <comment>a tip in a menu of applications</comment>
        <translation>Lançar números e compará-los com referências</translation>
    </message>
    <message>
        <source>KPI;figures;benchmark;chart;clients;</source>
        <comment>words to find the program by in a menu; each ends with a semicolon</comment>
        <translation>KPI;indicadores;números;referência;gráfico;clientes;</translation>
    </message>
    <message>
        <source>KPI Desk business file</source>
        <comment>a kind of file</comment>
        <translation>Arquivo de negócio do KPI Desk</translation>
    </message>
    <message>
        <source>KPIs with benchmarks</source>
        <comment>in a list of applications; no full stop</comment>
        <translation>Indicadores com referências</translation>
    </message>
    <message>
        <source>KPI Desk keeps the KPIs of a solo virtual assistant: satisfaction, resolution time, retention, accuracy and more. Once a month or week you enter a few figures; the program shows how each KPI compares with its benchmark and makes charts and updates for your clients, in their language.</source>
        <comment>in a list of applications</comment>
        <translation>O KPI Desk guarda os indicadores de quem trabalha por conta própria com assistência virtual: satisfação, tempo de resolução, retenção, exatidão e outros. Uma vez por mês ou por semana você lança alguns números; o programa mostra como cada indicador se compara com a referência dele e cria gráficos e relatórios para os seus clientes, no idioma deles.</translation>
    </message>
    <message>
        <source>It runs on your own computer, works offline and opens no network connection.</source>
        <comment>in a list of applications</comment>
        <translation>Ele roda no seu próprio computador, funciona off-line e não abre nenhuma conexão de rede.</translation>
    </message>
    <message>
        <source>KPI Desk is uninstalled. Your data is still here:

{folder}

So are your backups, in the folder “KPI Desk Backups” of your Documents.</source>
        <comment>a message of the uninstaller on Windows</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>O KPI Desk foi desinstalado. Seus dados continuam aqui:

{folder}

Seus backups também, na pasta “KPI Desk Backups” dos seus Documentos.</translation>
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
        <translation>semana {number} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month in full: March 2026</comment>
        <extracomment>{month}: the name of a month, such as October; {year}: a year, such as 2026</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <comment>a quarter of a year, in full</comment>
        <extracomment>{number}: a number; {year}: a year, such as 2026</extracomment>
        <translation>{number}º trimestre de {year}</translation>
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
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <comment>the length of periods, inside a line</comment>
        <translation>por mês</translation>
    </message>
    <message>
        <source>by quarter</source>
        <comment>the length of periods, inside a line</comment>
        <translation>por trimestre</translation>
    </message>
    <message>
        <source>by year</source>
        <comment>the length of periods, inside a line</comment>
        <translation>por ano</translation>
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
        <translation>a partir de {period}</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>History</source>
        <comment>the title of a printed page</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>All clients and languages</source>
        <translation>Todos os clientes e idiomas</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>the title of a printed page</comment>
        <translation>Números</translation>
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
        <translation>Salvo ({place}): {figures}</translation>
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
        <translation>Cliente arquivado: “{client}”. “client add” reativa o cliente.</translation>
    </message>
    <message>
        <source>Answer it once: kpidesk double-counting separate, or two-views.</source>
        <translation>Responda uma vez: kpidesk double-counting separate, ou two-views.</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>instead of an amount</comment>
        <translation>em branco</translation>
    </message>
</context>
<context>
    <name>Reentry</name>
    <message numerus="yes">
        <source>Enter %n Figures Again?</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>Lançar %n número de novo?</numerusform>
            <numerusform>Lançar %n números de novo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered before the file was overwritten. On the left is what the file has now, on the right what you entered.</source>
        <translation>Lançado antes de o arquivo ser sobrescrito. À esquerda está o que o arquivo tem agora; à direita, o que você lançou.</translation>
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
        <translation>em branco</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n Again</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Lançar %n de novo</numerusform>
            <numerusform>Lançar %n de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n figures again</source>
        <comment>what can be undone</comment>
        <translation>
            <numerusform>lançar %n número de novo</numerusform>
            <numerusform>lançar %n números de novo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{period} starts with {part} clients, but the period before ended with {whole}. Saved; please check both.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: clientes no início: {part}; no fim do período anterior: {whole}. Salvo; verifique os dois.</translation>
    </message>
    <message>
        <source>{period} has figures by client and figures by service language. They are added up until you say whether they are the same work.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Há números por cliente e números por idioma de atendimento ({period}). Eles são somados até você dizer se são o mesmo trabalho.</translation>
    </message>
    <message>
        <source>{measure}: entered for {period} and also for {other}, perhaps for the same work. Both count: if one includes the other, clear one.</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {period}: a period, such as October 2026 or Q1 2026; {other}: a period, such as Q1 2026</extracomment>
        <translation>{measure}: há um número para {period} e também para {other}, talvez do mesmo trabalho. Os dois contam: se um inclui o outro, apague um.</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}, but no more than {whole} lately. Saved; is this right?</source>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026; {whole}: a number, the whole</extracomment>
        <translation>{measure}: {part} ({period}), mas ultimamente no máximo {whole}. Salvo; está certo?</translation>
    </message>
    <message>
        <source>{measure}: {part} in {period}. Saved; is this right?</source>
        <comment>a very large figure, such as 400,000 requests</comment>
        <extracomment>{measure}: the name of a measure, as the user sees it, such as Survey answers; {part}: a number, a part of the whole; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{measure}: {part} ({period}). Salvo; está certo?</translation>
    </message>
    <message>
        <source>{period} hasn’t started yet. Saved; is this the right period?</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Este período ainda não começou: {period}. Salvo; é o período certo?</translation>
    </message>
    <message>
        <source>{period}: {part} productive of {whole} available. Saved; this is overtime.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: {part} produtivas de {whole} disponíveis. Salvo; são horas extras.</translation>
    </message>
    <message>
        <source>{period}: more new clients than clients at the end, so some new clients have left again. Saved; there is no retention rate for this period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{period}: há menos clientes no fim do que entraram, portanto novos clientes já saíram. Salvo; não há taxa de retenção para este período.</translation>
    </message>
    <message>
        <source>{period}: {part} new clients of {whole} leads. Saved; some leads must be older than the period.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: novos clientes: {part}; leads: {whole}. Salvo; alguns leads devem ser mais antigos que o período.</translation>
    </message>
    <message>
        <source>{period}: {part} tasks completed of {whole} assigned. Saved; the rest must be work carried over from before.</source>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {part}: a number, a part of the whole; {whole}: a number, the whole</extracomment>
        <translation>{period}: tarefas concluídas: {part}; atribuídas: {whole}. Salvo; o resto deve ser trabalho vindo de antes.</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up and verified: {file}</source>
        <comment>printed after a backup was made</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Backup feito e verificado: {file}</translation>
    </message>
    <message>
        <source>Restored from {file}.</source>
        <comment>printed after a backup was restored</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Restaurado de {file}.</translation>
    </message>
    <message>
        <source>The file it replaced is kept in {file}.</source>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>O arquivo substituído está guardado em {file}.</translation>
    </message>
    <message>
        <source>“{file}” was saved by an older version of KPI Desk and is now updated. The file as it was before is kept in {backup}.</source>
        <extracomment>{file}: the name or path of a file; {backup}: the path of a file</extracomment>
        <translation>“{file}” foi salvo por uma versão mais antiga do KPI Desk e agora está atualizado. O arquivo de antes está guardado em {backup}.</translation>
    </message>
    <message>
        <source>Don’t enter anything else in it. “kpidesk restore FILE” restores a backup. Backups are kept in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Não lance mais nada nele. “kpidesk restore FILE” restaura um backup. Os backups ficam em {folder}.</translation>
    </message>
    <message>
        <source>{file} is intact.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>{file} está íntegro.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures, from {first} to {last}: every one can be read.</source>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>
            <numerusform>%n número, de {first} até {last}: pode ser lido.</numerusform>
            <numerusform>%n números, de {first} até {last}: todos podem ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures in it yet.</source>
        <translation>Ainda não há números nele.</translation>
    </message>
    <message>
        <source>Clients, notes, targets and all earlier changes can be read, too.</source>
        <translation>Clientes, anotações, metas e todas as alterações anteriores também podem ser lidos.</translation>
    </message>
    <message>
        <source>The file cannot be read completely.</source>
        <translation>O arquivo não pode ser lido por completo.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>O arquivo está danificado: {detail}</translation>
    </message>
    <message>
        <source>A record points to one that is missing: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Um registro aponta para outro que está faltando: {detail}</translation>
    </message>
    <message>
        <source>Another program has changed the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Outro programa alterou o arquivo: {detail}</translation>
    </message>
    <message>
        <source>An entry has an invalid period: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Um lançamento tem um período inválido: {detail}</translation>
    </message>
    <message>
        <source>A record has an invalid value: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Um registro tem um valor inválido: {detail}</translation>
    </message>
    <message>
        <source>A setting has an unknown value and is ignored: {detail}</source>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Uma configuração tem um valor desconhecido e é ignorada: {detail}</translation>
    </message>
    <message>
        <source>Something is wrong in the file: {detail}</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{detail}: technical details, never translated</extracomment>
        <translation>Algo está errado no arquivo: {detail}</translation>
    </message>
    <message>
        <source>The backup from {made_at} was checked: it can be restored.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>O backup de {made_at} foi verificado: pode ser restaurado.</translation>
    </message>
    <message>
        <source>This backup holds everything that is saved now.</source>
        <translation>Este backup contém tudo o que está salvo agora.</translation>
    </message>
    <message>
        <source>What was saved after this backup is in no backup yet.</source>
        <translation>O que foi salvo depois deste backup ainda não está em nenhum backup.</translation>
    </message>
    <message>
        <source>There is no backup of this file in {folder}.</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Não há backup deste arquivo em {folder}.</translation>
    </message>
    <message>
        <source>No backup in {folder} can be restored.</source>
        <comment>a result of Check My Data</comment>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>Nenhum backup em {folder} pode ser restaurado.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read: {folder}</source>
        <extracomment>{folder}: the path of a folder</extracomment>
        <translation>A pasta dos backups não pode ser lida: {folder}</translation>
    </message>
    <message>
        <source>This file is a backup itself.</source>
        <translation>Este próprio arquivo é um backup.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it was changed after it was made.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>O backup de {made_at} não pode ser restaurado: foi alterado depois de feito.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it is damaged.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>O backup de {made_at} não pode ser restaurado: está danificado.</translation>
    </message>
    <message>
        <source>The backup from {made_at} cannot be restored: it cannot be read.</source>
        <extracomment>{made_at}: a day and a time of day</extracomment>
        <translation>O backup de {made_at} não pode ser restaurado: não pode ser lido.</translation>
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
        <translation>De férias</translation>
    </message>
    <message>
        <source>Moved to a new ticket system: answers took longer</source>
        <comment>a note</comment>
        <translation>Mudança para um novo sistema de chamados: as respostas demoraram mais</translation>
    </message>
    <message>
        <source>First month with Portuguese</source>
        <comment>a note</comment>
        <translation>Primeiro mês com português</translation>
    </message>
    <message>
        <source>Client’s product launch: many evening hours</source>
        <comment>a note</comment>
        <translation>Lançamento de produto do cliente: muitas horas à noite</translation>
    </message>
    <message>
        <source>Counted again: one client was missing from the list</source>
        <comment>a note</comment>
        <translation>Contagem refeita: faltava um cliente na lista</translation>
    </message>
    <message>
        <source>The survey went out a week late</source>
        <comment>a note for a client</comment>
        <translation>A pesquisa foi enviada com uma semana de atraso</translation>
    </message>
    <message>
        <source>Paid late again: ask for half in advance next time</source>
        <comment>a private note</comment>
        <translation>Pagou com atraso de novo: pedir metade adiantado da próxima vez</translation>
    </message>
    <message>
        <source>The new online store was set up</source>
        <comment>a note for a client</comment>
        <translation>Montagem da nova loja on-line</translation>
    </message>
    <message>
        <source>what I did in my best months</source>
        <comment>the source of a benchmark of one’s own</comment>
        <translation>meus melhores meses</translation>
    </message>
    <message>
        <source>Robin Moreau</source>
        <comment>an invented name of the user</comment>
        <translation>Ariel Moreira</translation>
    </message>
    <message>
        <source>Virtual assistant</source>
        <comment>a profession</comment>
        <translation>Assistente virtual</translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>the name of a text that is often used</comment>
        <translation>Agradecimento</translation>
    </message>
    <message>
        <source>Thank you, {contact}, for the good work together in {month}.</source>
        <comment>a text that is often used</comment>
        <extracomment>{contact}: the name of a person; {month}: the name of a month, such as October</extracomment>
        <translation>{contact}, agradeço a ótima parceria em {month}.</translation>
    </message>
    <message>
        <source>Reply by Friday</source>
        <comment>the name of a text that is often used</comment>
        <translation>Resposta até sexta</translation>
    </message>
    <message>
        <source>Please reply by Friday, so that I can go on.</source>
        <comment>a text that is often used</comment>
        <translation>Por favor, responda até sexta-feira para que eu possa continuar.</translation>
    </message>
    <message>
        <source>All work is on schedule</source>
        <comment>how the work is going</comment>
        <translation>Todo o trabalho está no prazo</translation>
    </message>
    <message>
        <source>More tickets than usual: some work moves to next month</source>
        <comment>how the work is going</comment>
        <translation>Mais chamados que o habitual: parte do trabalho passa para o próximo mês</translation>
    </message>
    <message>
        <source>All customer emails answered within a working day</source>
        <comment>work that is done</comment>
        <translation>Todos os e-mails de clientes respondidos em até um dia útil</translation>
    </message>
    <message>
        <source>Customer list checked, duplicates removed</source>
        <comment>work that is done</comment>
        <translation>Lista de clientes conferida, duplicados removidos</translation>
    </message>
    <message>
        <source>Invoices of the month filed</source>
        <comment>work that is done</comment>
        <translation>Notas fiscais do mês arquivadas</translation>
    </message>
    <message>
        <source>Trip to the trade show booked</source>
        <comment>work that is done</comment>
        <translation>Viagem para a feira do setor reservada</translation>
    </message>
    <message>
        <source>Move to the new shared calendar</source>
        <comment>work that is in progress</comment>
        <translation>Mudança para a nova agenda compartilhada</translation>
    </message>
    <message>
        <source>Customer reviews for the website</source>
        <comment>work that is in progress</comment>
        <translation>Avaliações de clientes para o site</translation>
    </message>
    <message>
        <source>Please approve the draft of the newsletter</source>
        <comment>what a client is asked for</comment>
        <translation>Por favor, aprove o rascunho da newsletter</translation>
    </message>
    <message>
        <source>Which suppliers may I remind of late orders?</source>
        <comment>what a client is asked for</comment>
        <translation>De quais fornecedores posso cobrar os pedidos atrasados?</translation>
    </message>
    <message>
        <source>Newsletter for the new season</source>
        <comment>work that is planned</comment>
        <translation>Newsletter da nova estação</translation>
    </message>
    <message>
        <source>Answers to frequent questions on the website</source>
        <comment>work that is planned</comment>
        <translation>Respostas a perguntas frequentes no site</translation>
    </message>
    <message>
        <source>Price list in three languages</source>
        <comment>work that is planned</comment>
        <translation>Lista de preços em três idiomas</translation>
    </message>
    <message>
        <source>Overview of unpaid invoices</source>
        <comment>work that is planned</comment>
        <translation>Resumo das faturas em aberto</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <comment>title of the page</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a heading</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma do programa</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>a language</comment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Each client can have charts in another language.</source>
        <translation>Cada cliente pode ter gráficos em outro idioma.</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>a country, for numbers and dates</comment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Same as the language</source>
        <comment>a region</comment>
        <translation>Igual ao idioma</translation>
    </message>
    <message>
        <source>Numbers and dates look like {number} and {day}.</source>
        <comment>an example of a region</comment>
        <extracomment>{number}: a number; {day}: a date, such as September 25, 2024</extracomment>
        <translation>Números e datas ficam assim: {number} e {day}.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>a heading</comment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colors</source>
        <comment>light or dark</comment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <comment>colors</comment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colors</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colors</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colors</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>100% is the text size of your system.</source>
        <translation>100% é o tamanho do texto do seu sistema.</translation>
    </message>
    <message>
        <source>How figures count</source>
        <comment>a heading</comment>
        <translation>Como os números contam</translation>
    </message>
    <message>
        <source>Resolution time as</source>
        <comment>followed by: elapsed or worked time</comment>
        <translation>Tempo de resolução em</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>how resolution time is counted</comment>
        <translation>Não especificado</translation>
    </message>
    <message>
        <source>Elapsed hours</source>
        <comment>from question to answer, by the clock</comment>
        <translation>Horas decorridas</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <comment>only the time spent working on it</comment>
        <translation>Horas trabalhadas</translation>
    </message>
    <message>
        <source>Named on every chart of resolution times.</source>
        <translation>Indicado em todo gráfico de tempos de resolução.</translation>
    </message>
    <message>
        <source>Clients and service languages are</source>
        <translation>Clientes e idiomas de atendimento são</translation>
    </message>
    <message>
        <source>Not specified</source>
        <comment>whether figures add up</comment>
        <translation>Não especificado</translation>
    </message>
    <message>
        <source>Separate work</source>
        <comment>figures by client and by language add up</comment>
        <translation>Trabalhos separados</translation>
    </message>
    <message>
        <source>Two views of the same work</source>
        <comment>figures by client and by language count once</comment>
        <translation>Duas visões do mesmo trabalho</translation>
    </message>
    <message>
        <source>Separate work is added up; the same work counts once.</source>
        <translation>Trabalhos separados são somados; o mesmo trabalho conta uma vez.</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <comment>a heading</comment>
        <translation>Arquivos e backups</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a heading on the Settings page</comment>
        <translation>Seu arquivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a heading on the Settings page</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <comment>a button</comment>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Export All Charts saves there, in a folder for each client.</source>
        <translation>“Exportar todos os gráficos” salva lá, em uma pasta para cada cliente.</translation>
    </message>
    <message>
        <source>Folder for Charts</source>
        <comment>title of a dialog</comment>
        <translation>Pasta para gráficos</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>followed by the folder they are saved in</comment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Updates are saved there, in a folder for each client.</source>
        <translation>Os relatórios são salvos lá, em uma pasta para cada cliente.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Pasta para relatórios</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button</comment>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a button: another folder</comment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <comment>title of a dialog</comment>
        <translation>Pasta para backups</translation>
    </message>
    <message>
        <source>New backups are kept there from now on. Earlier ones stay in {old}.</source>
        <extracomment>{old}: the path of a folder</extracomment>
        <translation>A partir de agora, os novos backups ficam lá. Os anteriores continuam em {old}.</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>There are no weekly figures for this.</source>
        <translation>Não há números semanais para isto.</translation>
    </message>
    <message>
        <source>There are no monthly figures for this.</source>
        <translation>Não há números mensais para isto.</translation>
    </message>
    <message>
        <source>There are no quarterly figures for this.</source>
        <translation>Não há números trimestrais para isto.</translation>
    </message>
    <message>
        <source>There are no yearly figures for this.</source>
        <translation>Não há números anuais para isto.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading of a column</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>heading of a column: 5 of 6</comment>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Likely range</source>
        <comment>heading of a column: 44 to 97%</comment>
        <translation>Faixa provável</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>heading of a column</comment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>heading of a column</comment>
        <translation>Observações</translation>
    </message>
    <message>
        <source>not over yet</source>
        <comment>a remark in a table: the period is still under way</comment>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a remark in a table: something is missing from the value</comment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>no value: {why}</source>
        <comment>a remark in a table, in place of a value</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>sem valor: {why}</translation>
    </message>
    <message>
        <source>the package counts {by}</source>
        <comment>counts by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>o pacote é contado {by}</translation>
    </message>
    <message>
        <source>entered {by}; it can’t be calculated for a longer period</source>
        <comment>entered by month</comment>
        <extracomment>{by}: a text of the context Period, such as by month</extracomment>
        <translation>lançado {by}; não pode ser calculado para um período mais longo</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>period|periods|reporting period</source>
        <comment>words that may stand above periods in a table, separated by |. As many as are in use; case and accents do not matter. The same for all texts of this group.</comment>
        <translation>período|períodos|período de referência|período de apuração|competência|competências|per</translation>
    </message>
    <message>
        <source>date|dates</source>
        <comment>above dates</comment>
        <translation>data|datas|dt</translation>
    </message>
    <message>
        <source>day|days|day of month</source>
        <comment>above days 1 to 31</comment>
        <translation>dia|dias|dia do mês</translation>
    </message>
    <message>
        <source>week|weeks|wk|w|cw|week number|week no|calendar week</source>
        <comment>above weeks</comment>
        <translation>semana|semanas|sem|s|número da semana|semana nº|semana n|nº da semana|semana do ano</translation>
    </message>
    <message>
        <source>week of|week beginning|week commencing|week starting|week start|w c|wc</source>
        <comment>above the first days of weeks</comment>
        <translation>semana de|semana do dia|semana iniciada em|semana começando em|início da semana|começo da semana|semana a partir de|semana início</translation>
    </message>
    <message>
        <source>week ending|week end|week to|w e</source>
        <comment>above the last days of weeks</comment>
        <translation>semana até|semana terminada em|semana terminando em|semana encerrada em|fim da semana|final da semana|término da semana|semana fim</translation>
    </message>
    <message>
        <source>month|months|month number|mth</source>
        <comment>above months</comment>
        <translation>mês|meses|número do mês|nº do mês|mês nº|mês de referência|mês ref</translation>
    </message>
    <message>
        <source>quarter|quarters|qtr|q</source>
        <comment>above quarters of a year</comment>
        <translation>trimestre|trimestres|trim|tri|t|q</translation>
    </message>
    <message>
        <source>year|years|yr</source>
        <comment>above years</comment>
        <translation>ano|anos|exercício|exercícios</translation>
    </message>
    <message>
        <source>client|clients|client name|customer|customers|account</source>
        <comment>above clients</comment>
        <translation>cliente|clientes|nome do cliente|nome da cliente|conta|contas|contratante|tomador|razão social</translation>
    </message>
    <message>
        <source>service language|language|languages|service_language</source>
        <comment>above languages that a client is served in</comment>
        <translation>idioma de atendimento|idiomas de atendimento|idioma do atendimento|idioma|idiomas|língua|línguas</translation>
    </message>
    <message>
        <source>measure|measures|figure|figures|metric|metrics|indicator|indicators|kpi|kpis</source>
        <comment>above names of figures such as “Leads”</comment>
        <translation>medida|medidas|métrica|métricas|indicador|indicadores|dado|dados|kpi|kpis</translation>
    </message>
    <message>
        <source>amount|amounts|value|values|number|count|quantity|actual</source>
        <comment>above figures</comment>
        <translation>quantidade|quantidades|qtd|qtde|quant|valor|valores|número|números|contagem|realizado|real|resultado|montante</translation>
    </message>
    <message>
        <source>unit|units</source>
        <comment>above units such as hours</comment>
        <translation>unidade|unidades|unid|un|und|unidade de medida</translation>
    </message>
    <message>
        <source>total|totals|grand total|subtotal|sub total|sum|overall|all|average|avg|mean|median|min|max|ytd|year to date|minimum|maximum</source>
        <comment>before or above figures that sum up others</comment>
        <translation>total|totais|total geral|subtotal|sub total|soma|somatório|geral|todos|todas|acumulado|acumulado do ano|acumulado no ano|média|médias|mediana|mín|máx|min|max|mínimo|máximo|ytd</translation>
    </message>
    <message>
        <source>minutes|min|seconds|thousands|in thousands|millions|in millions|percent|percentage|plan|planned|budget|budgeted|forecast|projected|projection|target|targets|goal|goals|estimate|estimated|estimates|cumulative|running total|ytd|year to date|average|averages|avg|mean|median|last year|previous year|prior year|per day</source>
        <comment>in a title: the figures are planned, averages, cumulative or in another unit</comment>
        <translation>minutos|min|segundos|seg|milhares|em milhares|mil|milhões|em milhões|mi|por cento|porcento|percentual|porcentagem|plano|planejado|planejada|planejados|planejadas|previsto|prevista|previstos|previstas|previsão|previsões|orçamento|orçado|orçada|orçados|projeção|projeções|projetado|projetada|budget|forecast|meta|metas|objetivo|objetivos|alvo|estimativa|estimativas|estimado|estimada|estimados|acumulado|acumulada|acumulados|acumuladas|acumulado do ano|ytd|média|médias|mediana|ano passado|ano anterior|por dia|diário|diária</translation>
    </message>
    <message>
        <source>count|number|no|nr|#</source>
        <comment>the unit of counts</comment>
        <translation>quantidade|qtd|qtde|número|contagem|unidades|unid|un|nº|n|#</translation>
    </message>
    <message>
        <source>of|the|in|st|nd|rd|th|no|starting|beginning</source>
        <comment>inside dates, no meaning</comment>
        <translation>de|do|da|dos|das|em|no|na|o|º|ª|nº|n|início|iniciada|começando</translation>
    </message>
    <message>
        <source>to|until|till|through|thru</source>
        <comment>between the first and the last day</comment>
        <translation>a|até|ao|à|até o|até a</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>heading of a column</comment>
        <translation>Medida</translation>
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
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>Import a Table: {file}</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Importar uma tabela: {file}</translation>
    </message>
    <message>
        <source>Import a Table: {file} ({number} of {total})</source>
        <comment>title of a dialog</comment>
        <extracomment>{file}: the name or path of a file; {number}: a number; {total}: a number of tables</extracomment>
        <translation>Importar uma tabela: {file} ({number} de {total})</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <comment>while the dialog waits</comment>
        <translation>Lendo a tabela…</translation>
    </message>
    <message>
        <source>&amp;Enter {count}</source>
        <comment>a button: enter so many figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>&amp;Lançar {count}</translation>
    </message>
    <message>
        <source>&amp;Enter {count}, Replace {changed}</source>
        <comment>a button: numbers of figures</comment>
        <extracomment>{count}: a number; {changed}: a number of figures</extracomment>
        <translation>&amp;Lançar {count}, substituir {changed}</translation>
    </message>
    <message>
        <source>&amp;Replace {changed}</source>
        <comment>a button: a number of figures</comment>
        <extracomment>{changed}: a number of figures</extracomment>
        <translation>&amp;Substituir {changed}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>a button</comment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button</comment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <comment>figures that were blank</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>novos: {count}</translation>
    </message>
    <message>
        <source>replaced: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>substituídos: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>inalterados: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>recusados: {count}</translation>
    </message>
    <message>
        <source>unclear: {count}</source>
        <comment>figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>a esclarecer: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <comment>cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>células ignoradas: {count}</translation>
    </message>
    <message>
        <source>These figures are already entered. There is nothing to change.</source>
        <translation>Estes números já estão lançados. Não há nada a alterar.</translation>
    </message>
    <message>
        <source>This file is open read-only: nothing can be entered in it.</source>
        <translation>Este arquivo está aberto como somente leitura: nada pode ser lançado nele.</translation>
    </message>
    <message>
        <source>Your choices for a table with the same headings are used again.</source>
        <translation>Suas escolhas para uma tabela com os mesmos cabeçalhos são usadas de novo.</translation>
    </message>
    <message>
        <source>Blank cells change nothing.</source>
        <translation>Células em branco não alteram nada.</translation>
    </message>
    <message>
        <source>More questions follow: {count}</source>
        <comment>below a question about a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Há mais perguntas: {count}</translation>
    </message>
    <message>
        <source>The table as it is</source>
        <comment>name of a table</comment>
        <translation>A tabela como ela é</translation>
    </message>
    <message>
        <source>To change what a row or column is, click its heading or press Space.</source>
        <translation>Para mudar o que é uma linha ou coluna, clique no cabeçalho dela ou pressione a barra de espaço.</translation>
    </message>
    <message>
        <source>To Enter ({count})</source>
        <comment>a tab: figures</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>A lançar ({count})</translation>
    </message>
    <message>
        <source>Left Out ({count})</source>
        <comment>a tab: cells of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Ignoradas ({count})</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>heading of a column</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Becomes</source>
        <comment>heading of a column</comment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>heading of a column</comment>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>heading of a column: where in a table, such as C5</comment>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>heading of a column</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>heading of a column</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{reason} (figures: {count})</source>
        <comment>how many it stands for</comment>
        <extracomment>{reason}: a whole sentence without a full stop; {count}: a number</extracomment>
        <translation>{reason} (números: {count})</translation>
    </message>
    <message>
        <source>{client} (new)</source>
        <comment>a client that is added</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>{client} (novo)</translation>
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
        <translation>Aba</translation>
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
        <translation>{name} (oculta)</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <comment>label of a choice such as UTF-8</comment>
        <translation>Codificação do texto</translation>
    </message>
    <message>
        <source>Column separator</source>
        <comment>label of a choice such as tabs</comment>
        <translation>Separador de colunas</translation>
    </message>
    <message>
        <source>tabs</source>
        <comment>between columns</comment>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>semicolons</source>
        <comment>between columns</comment>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>commas</source>
        <comment>between columns</comment>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>between columns: |</comment>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>an answer to a question</comment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>&amp;Figures with Names in the Table</source>
        <comment>role of a row or column</comment>
        <translation>Númer&amp;os com os nomes da tabela</translation>
    </message>
    <message>
        <source>Figures &amp;of One Measure</source>
        <comment>a menu: which figure it is</comment>
        <translation>Números &amp;de uma medida</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Períodos</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>Service &amp;Languages</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Idiomas de atendimento</translation>
    </message>
    <message>
        <source>&amp;Names of Figures</source>
        <comment>role of a row or column</comment>
        <translation>&amp;Nomes das medidas</translation>
    </message>
    <message>
        <source>Lea&amp;ve Out</source>
        <comment>a row or column</comment>
        <translation>I&amp;gnorar</translation>
    </message>
    <message>
        <source>As &amp;Recognized</source>
        <comment>a row or column</comment>
        <translation>Como &amp;reconhecida</translation>
    </message>
    <message>
        <source>paste a table</source>
        <comment>what can be undone</comment>
        <translation>colar uma tabela</translation>
    </message>
    <message>
        <source>import {file}</source>
        <comment>what can be undone</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>importar {file}</translation>
    </message>
    <message numerus="yes">
        <source>Entering %n figures. This takes a moment.</source>
        <comment>while the window waits</comment>
        <translation>
            <numerusform>Lançando %n número. Isso leva um instante.</numerusform>
            <numerusform>Lançando %n números. Isso leva um instante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: {count}.</source>
        <comment>figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Lançados: {count}.</translation>
    </message>
    <message>
        <source>Entered: {count}. Not saved yet because they contradict others: {held}.</source>
        <extracomment>{count}: a number; {held}: a number of figures</extracomment>
        <translation>Lançados: {count}. Ainda não salvos porque contradizem outros: {held}.</translation>
    </message>
    <message>
        <source>More such remarks: {count}</source>
        <comment>after a remark on the figures of a table</comment>
        <extracomment>{count}: a number</extracomment>
        <translation>Mais observações como esta: {count}</translation>
    </message>
    <message>
        <source>This is the next sheet.</source>
        <comment>after a sheet was entered</comment>
        <translation>Esta é a próxima aba.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>{kpi}: {target} from {period} on.</source>
        <comment>a target was set</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} a partir de {period}.</translation>
    </message>
    <message>
        <source>{kpi}: the target from {period} on is removed.</source>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: a meta a partir de {period} foi removida.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Target</source>
        <comment>title of a dialog</comment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>a KPI or a single figure that gets a target</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the business or a client that gets a target</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>The whole business</source>
        <comment>in a drop-down: no single client</comment>
        <translation>Todo o negócio</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first period of a target</comment>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>name of a field: at least, at most or a range</comment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>a target; a number follows</comment>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>a target; a number follows</comment>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>a target; two numbers follow, the lower one first</comment>
        <translation>Entre</translation>
    </message>
    <message>
        <source>No target</source>
        <comment>in a drop-down: from then on</comment>
        <translation>Sem meta</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Valor mais baixo</translation>
    </message>
    <message>
        <source>Highest value</source>
        <comment>a field of a target, for screen readers</comment>
        <translation>Valor mais alto</translation>
    </message>
    <message>
        <source>Earlier periods keep their target.</source>
        <translation>Períodos anteriores mantêm a meta deles.</translation>
    </message>
    <message>
        <source>So far: {target} from {period} on.</source>
        <comment>below the fields of a new target</comment>
        <extracomment>{target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Até agora: {target} a partir de {period}.</translation>
    </message>
    <message>
        <source>Saved. The chart shows this target from {period} on.</source>
        <comment>of a target that begins later than the last value of a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Salvo. O gráfico mostrará esta meta a partir de {period}.</translation>
    </message>
    <message>
        <source>So far: no target.</source>
        <comment>below the fields of a target</comment>
        <translation>Até agora: sem meta.</translation>
    </message>
    <message>
        <source>It is for each week.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Vale para cada semana.</translation>
    </message>
    <message>
        <source>It is for each month.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Vale para cada mês.</translation>
    </message>
    <message>
        <source>It is for each quarter.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Vale para cada trimestre.</translation>
    </message>
    <message>
        <source>It is for each year.</source>
        <comment>a target of hours or tasks</comment>
        <translation>Vale para cada ano.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>a button: a target</comment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Targets of {client}</source>
        <comment>title of a dialog</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Metas de {client}</translation>
    </message>
    <message>
        <source>What you promised this client. Charts and updates show how often you kept it.</source>
        <translation>O que você prometeu a este cliente. Gráficos e relatórios mostram com que frequência você cumpriu.</translation>
    </message>
    <message>
        <source>Targets</source>
        <comment>a list, for screen readers</comment>
        <translation>Metas</translation>
    </message>
    <message>
        <source>{kpi}: {target} from {period}</source>
        <comment>in a list: CSAT: at least 90% from April 2026</comment>
        <extracomment>{kpi}: the name of a KPI; {target}: a target, such as at least 90%; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{kpi}: {target} a partir de {period}</translation>
    </message>
    <message>
        <source>No targets</source>
        <comment>said of a client</comment>
        <translation>Sem metas</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <comment>a button: a target</comment>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <comment>a button: a target</comment>
        <translation>Al&amp;terar…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>target of {kpi}, {period}</source>
        <comment>what can be undone</comment>
        <extracomment>{kpi}: the name of a KPI; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>meta: {kpi}, {period}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>another program is using the file</source>
        <translation>outro programa está usando o arquivo</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the file can no longer be changed</source>
        <translation>o arquivo não pode mais ser alterado</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its folder</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” não está mais na pasta dele</translation>
    </message>
    <message>
        <source>“{file}” was replaced by another file</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi substituído por outro arquivo</translation>
    </message>
    <message>
        <source>“{file}” was overwritten</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” foi sobrescrito</translation>
    </message>
    <message>
        <source>“{file}” was renamed to “{name}”</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file; {name}: the name of a file</extracomment>
        <translation>“{file}” foi renomeado para “{name}”</translation>
    </message>
    <message>
        <source>the folder of “{file}” is gone</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>a pasta de “{file}” não existe mais</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” está danificado</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>o disco relatou um erro</translation>
    </message>
    <message>
        <source>“{file}” cannot be changed</source>
        <comment>a reason after “Not saved:”</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>“{file}” não pode ser alterado</translation>
    </message>
    <message>
        <source>Not saved yet: {why}. Trying again every few seconds.</source>
        <comment>one figure</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Ainda não salvo: {why}. Tentando de novo a cada poucos segundos.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved yet: {why}. Trying again every few seconds.</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n número ainda não foi salvo: {why}. Tentando de novo a cada poucos segundos.</numerusform>
            <numerusform>%n números ainda não foram salvos: {why}. Tentando de novo a cada poucos segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: {why}.</source>
        <comment>one figure, for its field</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Não salvo: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are not saved: {why}.</source>
        <comment>for the message bar</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>
            <numerusform>%n número não foi salvo: {why}.</numerusform>
            <numerusform>%n números não foram salvos: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Unsaved Figures</source>
        <comment>title of a dialog</comment>
        <translation>
            <numerusform>%n número não salvo</numerusform>
            <numerusform>%n números não salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving failed: {why}.</source>
        <comment>in a dialog</comment>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Não foi possível salvar: {why}.</translation>
    </message>
    <message>
        <source>Some of them have been saved with another value since. Cancel to choose which value is right.</source>
        <translation>Alguns deles foram salvos com outro valor depois disso. Cancele para escolher qual valor está certo.</translation>
    </message>
    <message>
        <source>What you keep for the next start is shown again when you open this file.</source>
        <translation>O que você guardar para a próxima vez será mostrado de novo quando abrir este arquivo.</translation>
    </message>
    <message>
        <source>They cannot be kept for the next start: {why}</source>
        <extracomment>{why}: a reason, as a sentence or part of one</extracomment>
        <translation>Eles não podem ser guardados para a próxima vez: {why}</translation>
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
        <translation>em branco</translation>
    </message>
    <message numerus="yes">
        <source>%n more figures</source>
        <comment>ends a list of unsaved figures</comment>
        <translation>
            <numerusform>mais %n número</numerusform>
            <numerusform>mais %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Keep for Next Start</source>
        <comment>a button</comment>
        <translation>Guardar para a próxima vez</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>a button: give up figures</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a button: do not close</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{typed}: what the user typed; {stored}: a figure with its unit</extracomment>
        <translation>“{typed}” não foi salvo, e {stored} foi salvo aqui depois disso. Qual está certo?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved, and {stored} has been saved here since. Which one is right?</source>
        <extracomment>{stored}: a figure with its unit</extracomment>
        <translation>O número foi apagado, mas isso não foi salvo, e {stored} foi salvo aqui depois disso. Qual está certo?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved, and the figure has been cleared since. Which one is right?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” não foi salvo, e o número foi apagado depois disso. Qual está certo?</translation>
    </message>
    <message>
        <source>“{typed}” was not saved last time. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” não foi salvo da última vez. Salvar agora?</translation>
    </message>
    <message>
        <source>Clearing the figure was not saved last time. Clear it now?</source>
        <translation>Da última vez, o número foi apagado, mas isso não foi salvo. Apagar agora?</translation>
    </message>
    <message>
        <source>“{typed}” is not saved yet. Save it now?</source>
        <extracomment>{typed}: what the user typed</extracomment>
        <translation>“{typed}” ainda não foi salvo. Salvar agora?</translation>
    </message>
    <message>
        <source>Save {amount}</source>
        <comment>a button</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Salvar {amount}</translation>
    </message>
    <message>
        <source>Clear It</source>
        <comment>a button: save that there is no figure</comment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Keep {amount}</source>
        <comment>a button: leave the saved figure</comment>
        <extracomment>{amount}: a figure with its unit, such as 1,250 or 17.5 h</extracomment>
        <translation>Manter {amount}</translation>
    </message>
    <message>
        <source>Leave It Blank</source>
        <comment>a button: save no figure</comment>
        <translation>Deixar em branco</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>{client}, {period}: sent. This update is kept as it is.</source>
        <comment>printed after the user called an update sent; the program sends nothing itself</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}: enviado. Este relatório é mantido como está.</translation>
    </message>
    <message>
        <source>{client}, {period}: not sent. This update can change again.</source>
        <comment>printed after the user took back that an update was sent</comment>
        <extracomment>{client}: the name of a client; {period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>{client}, {period}: não enviado. Este relatório pode mudar de novo.</translation>
    </message>
    <message>
        <source>There are no updates, and none is due.</source>
        <translation>Não há relatórios, e nenhum está pendente.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>the heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>the heading of a column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <comment>the heading of a column: draft, ready, sent</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>the heading of a column of days</comment>
        <translation>Enviado em</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>the heading of a column</comment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a list of updates</comment>
        <translation>pendente</translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n weeks ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Sem mudança clara: {recent} em %n semana ({count}) depois de {before} ({whole})</numerusform>
            <numerusform>Sem mudança clara: {recent} em %n semanas ({count}) depois de {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n months ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Sem mudança clara: {recent} em %n mês ({count}) depois de {before} ({whole})</numerusform>
            <numerusform>Sem mudança clara: {recent} em %n meses ({count}) depois de {before} ({whole})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No clear change: {recent} in %n quarters ({count}) after {before} ({whole})</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{recent}: a value with its unit, such as 92% or 2.1 h; {count}: a count, such as 5 of 6; {before}: a value with its unit, such as 82% or 2.5 h; {whole}: a count, such as 63 of 72</extracomment>
        <translation>
            <numerusform>Sem mudança clara: {recent} em %n trimestre ({count}) depois de {before} ({whole})</numerusform>
            <numerusform>Sem mudança clara: {recent} em %n trimestres ({count}) depois de {before} ({whole})</numerusform>
        </translation>
    </message>
    <message>
        <source>No value for {period}: {reason}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {reason}: a reason, as a sentence or part of one</extracomment>
        <translation>Sem valor ({period}): {reason}</translation>
    </message>
    <message>
        <source>No figures for {period}</source>
        <comment>in an update, below a KPI</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Sem números ({period})</translation>
    </message>
    <message>
        <source>This period is not over yet</source>
        <translation>Este período ainda não terminou</translation>
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
        <translation>Faixa habitual: {range}</translation>
    </message>
    <message>
        <source>Higher than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mais alto que o habitual ({range})</translation>
    </message>
    <message>
        <source>Lower than usual here ({range})</source>
        <comment>in an update: of a value</comment>
        <extracomment>{range}: two values, such as 44 to 97%</extracomment>
        <translation>Mais baixo que o habitual ({range})</translation>
    </message>
    <message>
        <source>From {first} to {last}: between {low} and {high}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{first} – {last}: de {low} a {high}</translation>
    </message>
    <message>
        <source>From {first} to {last}: always {value}</source>
        <comment>in an update, below a KPI: its values</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026; {value}: a value with its unit and its count</extracomment>
        <translation>{first} – {last}: sempre {value}</translation>
    </message>
    <message>
        <source>{figure}, {first} to {last}: between {low} and {high}</source>
        <comment>in place of a chart</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {first}: a period, such as January 2025; {last}: a period, such as October 2026; {low}: a value, or the bound of a level, such as 75%; {high}: a value, or the bound of a level, such as 85%</extracomment>
        <translation>{figure}, {first} – {last}: de {low} a {high}</translation>
    </message>
    <message>
        <source>Likely range, {period}: {range}</source>
        <comment>below a chart</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026; {range}: two values, such as 44 to 97%</extracomment>
        <translation>Faixa provável, {period}: {range}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <comment>after hours used: 18 h 30 of 20 h</comment>
        <extracomment>{hours}: hours, such as 17 h 30 min</extracomment>
        <translation>de {hours}</translation>
    </message>
    <message>
        <source>{bought} bought, {carried} carried over</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{bought} do pacote, {carried} de saldo transferido</translation>
    </message>
    <message>
        <source>{bought} bought, less {carried} used before</source>
        <comment>hours to use</comment>
        <extracomment>{bought}: hours, such as 20 h; {carried}: hours, such as 1 h 30 min</extracomment>
        <translation>{bought} do pacote, menos {carried} de excesso anterior</translation>
    </message>
    <message>
        <source>Hours used</source>
        <comment>of a package, in a list of figures</comment>
        <translation>Horas usadas</translation>
    </message>
    <message>
        <source>since {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>to be used by {day}</source>
        <comment>the hours of a block</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>para usar até {day}</translation>
    </message>
    <message>
        <source>Not over yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Ainda não terminou: {period}.</translation>
    </message>
    <message>
        <source>Not closed yet: {period}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Ainda não fechado: {period}.</translation>
    </message>
    <message>
        <source>Left out because they are not saved yet: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Não incluídos, por ainda não estarem salvos: {figures}.</translation>
    </message>
    <message>
        <source>Missing: {figures}.</source>
        <comment>a remark on an update before it is sent: not entered</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Não lançado: {figures}.</translation>
    </message>
    <message>
        <source>All hours of {longer} are counted: they are not entered by week.</source>
        <comment>a remark on the update of a week; {longer}: a month</comment>
        <translation>Todas as horas são contadas ({longer}): elas não são lançadas por semana.</translation>
    </message>
    <message>
        <source>The figures of {period} are not in a short update.</source>
        <comment>a remark on an update before it is sent; {period}: a week</comment>
        <translation>Os números ({period}) não aparecem em um relatório curto.</translation>
    </message>
    <message>
        <source>Incomplete: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Incompleto: {figures}.</translation>
    </message>
    <message>
        <source>Based on small numbers: {figures}.</source>
        <comment>a remark on an update before it is sent</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Com base em números pequenos: {figures}.</translation>
    </message>
    <message>
        <source>Only for clients who don’t speak English: {figures}.</source>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Só para clientes que não falam inglês: {figures}.</translation>
    </message>
    <message>
        <source>{place}: the field {field} has no value.</source>
        <extracomment>{place}: a text of this context, such as Summary; {field}: a field of a text in braces, never translated, such as {client}</extracomment>
        <translation>{place}: o campo {field} não tem valor.</translation>
    </message>
    <message>
        <source>{place}: this seems to be in another language ({language}).</source>
        <extracomment>{place}: a text of this context, such as Summary; {language}: the name of a language</extracomment>
        <translation>{place}: isto parece estar em outro idioma ({language}).</translation>
    </message>
    <message>
        <source>Not available yet: {language}. The update is in the language of the window.</source>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>Ainda não disponível: {language}. O relatório está no idioma da janela.</translation>
    </message>
    <message>
        <source>{place}: another client is named: {client}.</source>
        <extracomment>{place}: a text of this context, such as Summary; {client}: the name of a client</extracomment>
        <translation>{place}: outro cliente é citado: {client}.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, as in the update you sent.</source>
        <comment>a remark on a correction; {value}: a value that has changed since, such as 86%</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: aqui ainda consta {value}, como no relatório enviado.</translation>
    </message>
    <message>
        <source>{place}: this still says {value}, but the figures have changed.</source>
        <comment>a remark on an update before it is sent; {value}: numbers, such as 86% and 43</comment>
        <extracomment>{place}: a text of this context, such as Summary</extracomment>
        <translation>{place}: aqui ainda consta {value}, mas os números mudaram.</translation>
    </message>
    <message>
        <source>Your name is missing at the top of the update.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Falta o seu nome no topo do relatório.</translation>
    </message>
    <message>
        <source>What you do is not given in the language of the update ({language}).</source>
        <comment>a remark on an update before it is sent: the trade of the user</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>O que você faz não está informado no idioma do relatório ({language}).</translation>
    </message>
    <message>
        <source>This update says nothing yet: it has no figures, hours, or text.</source>
        <comment>a remark on an update before it is sent</comment>
        <translation>Este relatório ainda não diz nada: não tem números, horas nem texto.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a part of an update that the user writes: finished work</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a part of an update that the user writes: work under way</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>What I need from you</source>
        <translation>O que preciso de você</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a part of an update that the user writes: work in the next period</comment>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>a part of an update that the user writes: of the mail</comment>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>a part of an update that the user writes: below a KPI</comment>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a part of an update that the user writes</comment>
        <translation>Anotação</translation>
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
        <translation>Período: {first} a {last}</translation>
    </message>
    <message>
        <source>Figures by week: {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Números por semana: {first} a {last}</translation>
    </message>
    <message>
        <source>{figure}: {formula}</source>
        <comment>what a figure is computed from</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {formula}: a formula in words</extracomment>
        <translation>{figure}: {formula}</translation>
    </message>
    <message>
        <source>“Rose” or “fell” is used only where chance alone would rarely do this; otherwise there is no clear change.</source>
        <translation>“Subiu” ou “caiu” só aparece quando o acaso sozinho raramente causaria isso; caso contrário, não há mudança clara.</translation>
    </message>
    <message>
        <source>{source}, for {figures}</source>
        <comment>a benchmark with its article, and names of figures</comment>
        <extracomment>{source}: where a benchmark comes from, such as Published benchmark: article on …; {figures}: figures by measure and period, joined as a list</extracomment>
        <translation>{source}, para: {figures}</translation>
    </message>
    <message>
        <source>The articles name no study.</source>
        <comment>the sources of benchmarks</comment>
        <translation>Os artigos não citam nenhum estudo.</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <comment>at the foot of an update</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Escrito em {day}</translation>
    </message>
    <message>
        <source>{first} to {last} · details, formulas and sources follow</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>{first} a {last} · detalhes, fórmulas e fontes a seguir</translation>
    </message>
    <message>
        <source>{heading}: page {page}</source>
        <comment>at the foot of a first page; {heading}: What I need from you; {page}: a number</comment>
        <translation>{heading}: página {page}</translation>
    </message>
    <message>
        <source>Details and formulas are in the attached PDF.</source>
        <comment>in a mail</comment>
        <translation>Os detalhes e as fórmulas estão no PDF anexo.</translation>
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
        <translation>Pacote: {hours}</translation>
    </message>
    <message>
        <source>No clear change: {figures}</source>
        <comment>names of figures</comment>
        <extracomment>{figures}: figures by measure and period, joined as a list</extracomment>
        <translation>Sem mudança clara: {figures}</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Ausência de {first} a {last}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <comment>title of an update</comment>
        <translation>Relatório semanal</translation>
    </message>
    <message>
        <source>Monthly update</source>
        <comment>title of an update</comment>
        <translation>Relatório mensal</translation>
    </message>
    <message>
        <source>Quarterly update</source>
        <comment>title of an update</comment>
        <translation>Relatório trimestral</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <comment>title of an update</comment>
        <translation>Relatório anual</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Balanço semanal</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Balanço mensal</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Balanço trimestral</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <comment>of the user&apos;s own business</comment>
        <translation>Balanço anual</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>the kind of an update: no work in this period</comment>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>{kind}, corrected</source>
        <comment>Monthly update, corrected</comment>
        <extracomment>{kind}: the name of an error in English, such as ValueError</extracomment>
        <translation>{kind}, versão corrigida</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the state of an update</comment>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the state of an update</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>the state of an update</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On track</source>
        <comment>how the work stands</comment>
        <translation>Dentro do planejado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>status of an update</comment>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Off track</source>
        <comment>how the work stands</comment>
        <translation>Fora do planejado</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>A semana em números</translation>
    </message>
    <message>
        <source>The month in figures</source>
        <translation>O mês em números</translation>
    </message>
    <message>
        <source>The quarter in figures</source>
        <translation>O trimestre em números</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>O ano em números</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a heading of an update: work that is finished</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Done in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Concluído em {month}</translation>
    </message>
    <message>
        <source>Done, {first} to {last}</source>
        <comment>two days</comment>
        <extracomment>{first}: a period, such as January 2025; {last}: a period, such as October 2026</extracomment>
        <translation>Concluído, {first} a {last}</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a heading of an update: work in the next period</comment>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Next, in {month}</source>
        <comment>a month without its year</comment>
        <extracomment>{month}: the name of a month, such as October</extracomment>
        <translation>Próximos passos, em {month}</translation>
    </message>
    <message>
        <source>Next week</source>
        <comment>a heading of an update: work in the next week</comment>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>a heading of an update: work that is under way</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Hours of the package</source>
        <translation>Horas do pacote</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <comment>is needed from the client</comment>
        <translation>Nada no momento.</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>after something done: it was planned before</comment>
        <translation>planejado</translation>
    </message>
    <message>
        <source>was planned</source>
        <comment>after something that is not done yet</comment>
        <translation>estava planejado</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n planned</source>
        <comment>2 of 3 planned items done</comment>
        <extracomment>{done}: a number</extracomment>
        <translation>
            <numerusform>{done} de %n planejado</numerusform>
            <numerusform>{done} de %n planejados</numerusform>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a part of an update</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Planned before</source>
        <comment>a part of an update: what was planned in the one before</comment>
        <translation>Planejado antes</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>a part of an update</comment>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Fine print</source>
        <comment>a part of an update, at its foot</comment>
        <translation>Esclarecimentos</translation>
    </message>
    <message>
        <source>for {contact}</source>
        <comment>for whom an update is: for Ms Miller</comment>
        <extracomment>{contact}: the name of a person, with a title</extracomment>
        <translation>para {contact}</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>the title of the review of the whole business</comment>
        <translation>Todos os clientes</translation>
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
        <translation>Olá, {contact}</translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>a salutation in a mail</comment>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Here is the update for {period}.</source>
        <comment>the beginning of a mail</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Segue o relatório ({period}).</translation>
    </message>
    <message>
        <source>Corrected since the update for {period}: {figures}</source>
        <comment>{figures}: a list of figures with both values</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Corrigido em relação ao relatório ({period}): {figures}</translation>
    </message>
    <message>
        <source>{figure} {now} (was {was})</source>
        <comment>in a list of corrected figures: Task completion 83% (was 86%)</comment>
        <extracomment>{figure}: the name of a KPI or a measure; {now}: a value with its unit, such as 83%; {was}: a value with its unit, such as 86%</extracomment>
        <translation>{figure} {now} (antes {was})</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Updates</source>
        <comment>title of a page: reports to clients</comment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>name of a drop-down, for screen readers</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Whole business</source>
        <comment>an update that is about no single client</comment>
        <translation>Todo o negócio</translation>
    </message>
    <message>
        <source>Pre&amp;vious Client</source>
        <comment>a menu entry</comment>
        <translation>Cliente anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Next Client</source>
        <comment>a menu entry</comment>
        <translation>Pró&amp;ximo cliente</translation>
    </message>
    <message>
        <source>&amp;Copy for Email</source>
        <comment>a button: copy the update to paste it</comment>
        <translation>&amp;Copiar para e-mail</translation>
    </message>
    <message>
        <source>Save &amp;PDF</source>
        <comment>a button</comment>
        <translation>Salvar &amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Mark as Sent</source>
        <comment>a button</comment>
        <translation>&amp;Marcar como enviado</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button that opens a menu</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>All Updates</source>
        <comment>a button: show the list of all updates</comment>
        <translation>Todos os relatórios</translation>
    </message>
    <message>
        <source>Save PDF &amp;As…</source>
        <comment>a menu entry</comment>
        <translation>Salvar PDF c&amp;omo…</translation>
    </message>
    <message>
        <source>Save as Email &amp;Draft (.eml)</source>
        <comment>a menu entry</comment>
        <translation>Salvar como rascunho &amp;de e-mail (.eml)</translation>
    </message>
    <message>
        <source>Save as Plain &amp;Text</source>
        <comment>a menu entry</comment>
        <translation>Salvar como &amp;texto simples</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the subject of a mail</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button: the greeting of a mail</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;Ready to Send</source>
        <comment>a menu entry with a check mark</comment>
        <translation>Pronto para en&amp;viar</translation>
    </message>
    <message>
        <source>Mark as N&amp;ot Sent</source>
        <comment>a menu entry: not sent after all</comment>
        <translation>Marcar como &amp;não enviado</translation>
    </message>
    <message>
        <source>Draft a Correction</source>
        <comment>a button</comment>
        <translation>Redigir uma correção</translation>
    </message>
    <message>
        <source>D&amp;iscard the Correction</source>
        <comment>a menu entry: a correction that was not sent</comment>
        <translation>Descartar a co&amp;rreção</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <comment>a button: of a sent update</comment>
        <translation>Abrir PDF</translation>
    </message>
    <message>
        <source>Reusable Te&amp;xts…</source>
        <comment>a menu entry</comment>
        <translation>Textos reutili&amp;záveis…</translation>
    </message>
    <message>
        <source>&amp;Your Name and Logo…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Seu nome e logotipo…</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a tab: the fields of an update</comment>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a heading, and a tab: the pages of an update</comment>
        <translation>Prévia</translation>
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
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>an update that corrects a sent one</comment>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Correction {number}</source>
        <comment>the second, third … correction of a sent update</comment>
        <extracomment>{number}: a number</extracomment>
        <translation>Correção {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>name of a drop-down: an update as first sent, or one of its corrections</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Sent on {day}</source>
        <comment>{day}: a date</comment>
        <translation>Enviado em {day}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>no update was written for a client’s month yet</comment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Kind of update</source>
        <comment>name of a drop-down</comment>
        <translation>Tipo de relatório</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>kind of update</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Short, without figures</source>
        <oldsource>Short, without charts</oldsource>
        <comment>kind of update</comment>
        <translation>Curto, sem números</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>kind of update: nobody worked</comment>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Language of the update</source>
        <comment>name of a drop-down</comment>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>{language} (the client’s)</source>
        <comment>{language}: French</comment>
        <translation>{language} (do cliente)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no status of the work was chosen</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>One line about the status</source>
        <comment>in an empty field</comment>
        <translation>Uma linha sobre o status</translation>
    </message>
    <message>
        <source>Reset Text</source>
        <comment>a button: back to the drafted text</comment>
        <translation>Restaurar texto</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a button that opens a menu of texts</comment>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>No reusable texts yet</source>
        <comment>a menu entry without effect</comment>
        <translation>Nenhum texto reutilizável ainda</translation>
    </message>
    <message>
        <source>One item per line</source>
        <comment>in an empty field</comment>
        <translation>Um item por linha</translation>
    </message>
    <message>
        <source>Questions for the client, one per line</source>
        <comment>in an empty field</comment>
        <translation>Perguntas ao cliente, uma por linha</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <comment>characters: 133 of 400</comment>
        <extracomment>{count}: a number; {most}: a number</extracomment>
        <translation>{count} de {most}</translation>
    </message>
    <message>
        <source>No package hours in this period</source>
        <oldsource>No package in this period</oldsource>
        <translation>Sem horas de pacote neste período</translation>
    </message>
    <message>
        <source>No notes are shown to the client for this period</source>
        <translation>Nenhuma anotação é mostrada ao cliente neste período</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button: the words about a figure</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move {figure} up</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Mover para cima: {figure}</translation>
    </message>
    <message>
        <source>Move {figure} down</source>
        <comment>a button, for screen readers</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Mover para baixo: {figure}</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <comment>first entry of a drop-down</comment>
        <translation>Adicionar um número</translation>
    </message>
    <message>
        <source>Sentence about {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Frase sobre {figure}</translation>
    </message>
    <message>
        <source>Your comment</source>
        <comment>in an empty field: about a figure</comment>
        <translation>Seu comentário</translation>
    </message>
    <message>
        <source>Comment on {figure}</source>
        <comment>name of a field</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>Comentário sobre {figure}</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>a heading: the subject and the greeting of a mail</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Greeting</source>
        <comment>of a mail</comment>
        <translation>Saudação</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check. You can still mark it as sent.</source>
        <comment>a heading above a list</comment>
        <translation>
            <numerusform>%n item a verificar. Você ainda pode marcar o relatório como enviado.</numerusform>
            <numerusform>%n itens a verificar. Você ainda pode marcar o relatório como enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <comment>in an update before it is sent</comment>
        <translation>Nada a verificar.</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <comment>a button: declare it complete</comment>
        <extracomment>{period}: a period, such as October 2026 or Q1 2026</extracomment>
        <translation>Fechar {period}</translation>
    </message>
    <message>
        <source>Open Figures</source>
        <comment>a button</comment>
        <translation>Abrir números</translation>
    </message>
    <message>
        <source>Show Figures</source>
        <comment>a button: in the update</comment>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>Copied. Paste it into an email. If your email program drops the pictures, use Save as Email Draft instead.</source>
        <translation>Copiado. Cole em um e-mail. Se o seu programa de e-mail descartar as imagens, use “Salvar como rascunho de e-mail”.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>a line of text was copied</comment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <comment>{file}: the name of a file</comment>
        <translation>Salvo como {file}</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <comment>a button</comment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>It opens as a draft in Thunderbird and in classic Outlook. If Thunderbird only shows it, choose Edit As New Message.</source>
        <translation>Abre como rascunho no Thunderbird e no Outlook clássico. Se o Thunderbird apenas exibir a mensagem, escolha “Editar como nova mensagem”.</translation>
    </message>
    <message>
        <source>This update was sent on {day}. It can no longer change.</source>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>Este relatório foi enviado em {day}. Ele não pode mais mudar.</translation>
    </message>
    <message>
        <source>This is an earlier version, sent on {day}.</source>
        <comment>of an update that was sent and corrected; {day}: a date</comment>
        <translation>Esta é uma versão anterior, enviada em {day}.</translation>
    </message>
    <message>
        <source>Folder for Updates</source>
        <comment>title of a dialog</comment>
        <translation>Pasta para relatórios</translation>
    </message>
    <message>
        <source>Updates are saved in {folder}, in a folder for each client such as “{client}”.</source>
        <comment>{folder}: the path of a folder</comment>
        <extracomment>{client}: the name of a client</extracomment>
        <translation>Os relatórios são salvos em {folder}, em uma pasta para cada cliente, como “{client}”.</translation>
    </message>
    <message>
        <source>You can change this in Settings.</source>
        <translation>Você pode mudar isso em Configurações.</translation>
    </message>
    <message>
        <source>&amp;Save There</source>
        <comment>a button: in the folder that is named</comment>
        <translation>&amp;Salvar lá</translation>
    </message>
    <message>
        <source>&amp;Another Folder…</source>
        <comment>a button</comment>
        <translation>Outra &amp;pasta…</translation>
    </message>
    <message>
        <source>The update was sent on {day}.</source>
        <comment>above a sheet whose figures changed since</comment>
        <extracomment>{day}: a date, such as September 25, 2024</extracomment>
        <translation>O relatório foi enviado em {day}.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <comment>kind of files</comment>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>change the update</source>
        <comment>what can be undone</comment>
        <translation>alterar o relatório</translation>
    </message>
    <message>
        <source>mark the update as ready</source>
        <comment>what can be undone</comment>
        <translation>marcar o relatório como pronto</translation>
    </message>
    <message>
        <source>mark the update as a draft</source>
        <comment>what can be undone</comment>
        <translation>marcar o relatório como rascunho</translation>
    </message>
    <message>
        <source>draft a correction</source>
        <comment>what can be undone</comment>
        <translation>redigir uma correção</translation>
    </message>
    <message>
        <source>discard the correction</source>
        <comment>what can be undone</comment>
        <translation>descartar a correção</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading of a column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>heading of a column</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <comment>heading of a column: draft, ready or sent</comment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Back to the Update</source>
        <comment>a button</comment>
        <translation>Voltar ao relatório</translation>
    </message>
    <message>
        <source>Your Name and Logo</source>
        <comment>title of a dialog</comment>
        <translation>Seu nome e logotipo</translation>
    </message>
    <message>
        <source>Shown at the top of your updates.</source>
        <translation>Aparecem no topo dos seus relatórios.</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>the name of the user</comment>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>What you do</source>
        <comment>the trade of the user</comment>
        <translation>O que você faz</translation>
    </message>
    <message>
        <source>What you do ({language})</source>
        <comment>the trade of the user in updates in a language</comment>
        <extracomment>{language}: the name of a language</extracomment>
        <translation>O que você faz ({language})</translation>
    </message>
    <message>
        <source>Multilingual virtual assistant</source>
        <comment>example of a trade, in an empty field</comment>
        <translation>Assistente virtual multilíngue</translation>
    </message>
    <message>
        <source>change your name and logo</source>
        <comment>what can be undone</comment>
        <translation>alterar seu nome e logotipo</translation>
    </message>
    <message>
        <source>Reusable Texts</source>
        <comment>title of a dialog</comment>
        <translation>Textos reutilizáveis</translation>
    </message>
    <message>
        <source>Fields are filled in each update: {fields}, or a KPI’s code such as {kpi}.</source>
        <comment>{fields}: a list of names in braces; {kpi}: a name in braces</comment>
        <translation>Os campos são preenchidos em cada relatório: {fields}, ou o código de um indicador, como {kpi}.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a reusable text</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>the words of a reusable text</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>All clients</source>
        <comment>whose updates a reusable text is for</comment>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>of a reusable text</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <comment>of a reusable text</comment>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a button: a reusable text</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: a dialog</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>change the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>alterar o texto “{name}”</translation>
    </message>
    <message>
        <source>delete the text “{name}”</source>
        <comment>what can be undone</comment>
        <extracomment>{name}: the name of a reusable text</extracomment>
        <translation>excluir o texto “{name}”</translation>
    </message>
    <message>
        <source>Kept as sent on {day}.</source>
        <comment>{day}: a date</comment>
        <translation>Guardado como enviado em {day}.</translation>
    </message>
    <message>
        <source>Kept as sent on {day}. It was changed after you saved or copied it: save or copy it again.</source>
        <comment>{day}: a date; the user may have sent the client what was saved before</comment>
        <translation>Guardado como enviado em {day}. Foi alterado depois de salvo ou copiado: salve ou copie de novo.</translation>
    </message>
    <message>
        <source>{figure}: sent with {sent}, now {now}</source>
        <comment>a figure whose value has changed since; {sent} and {now}: values</comment>
        <extracomment>{figure}: a figure, by measure and period, such as Leads, March 2026</extracomment>
        <translation>{figure}: enviado com {sent}, agora {now}</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>in place of the value of a figure</comment>
        <translation>sem valor</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Folder:</source>
        <comment>label of a file dialog</comment>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <comment>label of a file dialog</comment>
        <translation>Tipo de arquivo:</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>a kind of file, in a list of files</comment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a button of a dialog</comment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Next field, previous field</source>
        <translation>Próximo campo, campo anterior</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a heading of a list of keys</comment>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Show when the last change was saved</source>
        <translation>Mostrar quando a última alteração foi salva</translation>
    </message>
    <message>
        <source>Where Is My Data?</source>
        <comment>title of a dialog</comment>
        <translation>Onde estão meus dados?</translation>
    </message>
    <message>
        <source>Your file</source>
        <comment>a label in the dialog Where Is My Data?</comment>
        <translation>Seu arquivo</translation>
    </message>
    <message>
        <source>Backups, made when you close KPI Desk</source>
        <translation>Backups, feitos ao fechar o KPI Desk</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <comment>a button: open it in the file manager</comment>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Your business is one file. It is not encrypted: use the disk encryption of your system. Now and then, copy the backup folder to another device.</source>
        <translation>Seu negócio é um só arquivo. Ele não é criptografado: use a criptografia de disco do seu sistema. De vez em quando, copie a pasta dos backups para outro dispositivo.</translation>
    </message>
    <message>
        <source>Check My Data</source>
        <comment>title of a dialog</comment>
        <translation>Verificar meus dados</translation>
    </message>
    <message>
        <source>Checking your file and its newest backup…</source>
        <translation>Verificando seu arquivo e o backup mais novo dele…</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <comment>after a check of the data</comment>
        <translation>Nenhum problema encontrado.</translation>
    </message>
    <message>
        <source>Something is wrong. Don’t enter anything in this file until it is fixed.</source>
        <translation>Algo está errado. Não lance nada neste arquivo até que seja corrigido.</translation>
    </message>
    <message>
        <source>Your file is fine, but something is wrong with its backups. Make a copy now: File › Save a Copy…</source>
        <translation>Seu arquivo está em ordem, mas algo está errado com os backups dele. Faça uma cópia agora: Arquivo › Salvar uma cópia…</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <comment>a button of a dialog</comment>
        <translation>&amp;Restaurar um backup…</translation>
    </message>
    <message>
        <source>About KPI Desk</source>
        <comment>title of a dialog</comment>
        <translation>Sobre o KPI Desk</translation>
    </message>
    <message>
        <source>The KPIs of your work as a virtual assistant, on your own computer. KPI Desk works offline and opens no network connection.</source>
        <translation>Os indicadores do seu trabalho de assistência virtual, no seu próprio computador. O KPI Desk funciona off-line e não abre nenhuma conexão de rede.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>a button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>a place of the window</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>a place of the window</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a place of the window</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>a place of the window</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Clients</source>
        <comment>a place of the window</comment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>a place of the window: reports</comment>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a place of the window</comment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <comment>a menu: of the place to enter figures</comment>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <comment>a menu: of that place</comment>
        <translation>&amp;Relatórios</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>the rail, for screen readers</comment>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>a menu</comment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>a menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>a menu</comment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>a menu</comment>
        <translation>A&amp;juda</translation>
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
        <translation>Meu negócio</translation>
    </message>
    <message>
        <source>Sample business</source>
        <comment>in the title of the window: the file of the sample</comment>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Backup of {file}</source>
        <comment>in the title of the window: the file it was made of</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Backup de {file}</translation>
    </message>
    <message>
        <source>All changes saved {time}</source>
        <comment>at the right of the menu bar</comment>
        <extracomment>{time}: a time of day, such as 2:02 PM</extracomment>
        <translation>Todas as alterações salvas: {time}</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <comment>at the right of the menu bar</comment>
        <translation>Todas as alterações salvas</translation>
    </message>
    <message numerus="yes">
        <source>All saved except %n figures to check</source>
        <comment>held figures</comment>
        <translation>
            <numerusform>Tudo salvo, exceto %n número a verificar</numerusform>
            <numerusform>Tudo salvo, exceto %n números a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n figures</source>
        <comment>beside the menus</comment>
        <translation>
            <numerusform>Ainda não salvo: %n número</numerusform>
            <numerusform>Ainda não salvos: %n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet: the text of an update</source>
        <comment>beside the menus; a report to a client</comment>
        <translation>Ainda não salvo: o texto de um relatório</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>beside the menus: the file cannot be changed</comment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>close a message</comment>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <comment>a tool tip: a page and its keys</comment>
        <extracomment>{name}: the name of a page; {keys}: a keyboard shortcut, such as Alt+Left</extracomment>
        <translation>{name} ({keys})</translation>
    </message>
    <message>
        <source>This is a sample business with made-up figures. Try anything you like.</source>
        <translation>Este é um negócio de exemplo com números inventados. Experimente o que quiser.</translation>
    </message>
    <message>
        <source>Start with My Own Figures</source>
        <comment>leave the sample business</comment>
        <translation>Começar com meus próprios números</translation>
    </message>
    <message>
        <source>&amp;New Business File…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Novo arquivo de negócio…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open Rea&amp;d-Only…</source>
        <comment>a menu command: open a file for viewing only</comment>
        <translation>Abrir como somente &amp;leitura…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <comment>a menu of business files</comment>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>No recent files</source>
        <comment>an empty menu of recent files</comment>
        <translation>Nenhum arquivo recente</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Business</source>
        <translation>Abrir o negócio de &amp;exemplo</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <comment>a menu entry</comment>
        <translation>Salvar uma &amp;cópia…</translation>
    </message>
    <message>
        <source>Res&amp;tore a Backup…</source>
        <comment>a menu entry</comment>
        <translation>Restaurar um &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Import a Table…</source>
        <comment>a menu command: enter its figures</comment>
        <translation>&amp;Importar uma tabela…</translation>
    </message>
    <message>
        <source>P&amp;ast Imports…</source>
        <comment>a menu command: list of imported tables</comment>
        <translation>I&amp;mportações anteriores…</translation>
    </message>
    <message>
        <source>The clipboard has no text or table to paste.</source>
        <translation>A área de transferência não tem texto nem tabela para colar.</translation>
    </message>
    <message>
        <source>Not read: {files}.</source>
        <comment>tables that were to follow</comment>
        <extracomment>{files}: names of files, joined as a list</extracomment>
        <translation>Não lidos: {files}.</translation>
    </message>
    <message>
        <source>&amp;Export Data…</source>
        <comment>a menu entry</comment>
        <translation>Exportar &amp;dados…</translation>
    </message>
    <message>
        <source>Export E&amp;verything…</source>
        <comment>a menu entry</comment>
        <translation>Exportar &amp;tudo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>a menu entry</comment>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>title of a dialog</comment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>There is nothing here to print. Go to Overview, Figures, History, Charts or Updates. A sent update is printed from its PDF.</source>
        <translation>Não há nada aqui para imprimir. Vá para Visão geral, Números, Histórico, Gráficos ou Relatórios. Um relatório enviado é impresso a partir do PDF.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <comment>a menu entry</comment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>a menu entry</comment>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>a menu entry</comment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;Desfazer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <comment>a menu entry</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>&amp;Refazer: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <comment>in the message bar</comment>
        <extracomment>{what}: what can be undone, beginning with a small letter, such as add Acme</extracomment>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>a menu entry</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <comment>a menu entry</comment>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>&amp;Find Anything…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Buscar em tudo…</translation>
    </message>
    <message>
        <source>Choose &amp;KPIs…</source>
        <comment>a menu entry: which ones are tracked</comment>
        <translation>Escolher &amp;indicadores…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <comment>a menu: light or dark</comment>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>light or dark</comment>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <comment>appearance</comment>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>a menu</comment>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Same as &amp;System</source>
        <comment>language</comment>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Check My Data…</source>
        <comment>a menu entry</comment>
        <translation>&amp;Verificar meus dados…</translation>
    </message>
    <message>
        <source>&amp;Where Is My Data?</source>
        <translation>&amp;Onde estão meus dados?</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <comment>a menu entry: a list of keys</comment>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About KPI Desk</source>
        <comment>a menu entry</comment>
        <translation>&amp;Sobre o KPI Desk</translation>
    </message>
    <message>
        <source>Business files (*.kpidesk)</source>
        <comment>a kind of file</comment>
        <translation>Arquivos de negócio (*.kpidesk)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</source>
        <comment>kinds of files</comment>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx *.json *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>a kind of file</comment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <comment>a kind of file</comment>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Table for programs (*.csv)</source>
        <comment>a kind of file</comment>
        <translation>Tabela para programas (*.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <comment>a kind of file</comment>
        <translation>Dados para outros programas (*.json)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <comment>in the message bar, after an export</comment>
        <extracomment>{file}: the name or path of a file</extracomment>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>create start own</source>
        <comment>words that find the command New Business File</comment>
        <translation>criar começar próprio</translation>
    </message>
    <message>
        <source>backup duplicate USB</source>
        <comment>words that find the command Save a Copy</comment>
        <translation>backup cópia duplicar USB</translation>
    </message>
    <message>
        <source>undo recover lost</source>
        <comment>words that find the command Restore a Backup</comment>
        <translation>desfazer recuperar perdido</translation>
    </message>
    <message>
        <source>demo example</source>
        <comment>words that find the command Open the Sample</comment>
        <translation>demonstração exemplo</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet load</source>
        <comment>words that find the command Import a Table</comment>
        <translation>Excel CSV planilha carregar</translation>
    </message>
    <message>
        <source>undo delete remove Excel</source>
        <comment>words that find the command Past Imports</comment>
        <translation>desfazer excluir remover Excel</translation>
    </message>
    <message>
        <source>Excel CSV spreadsheet</source>
        <comment>words that find the command Export Data</comment>
        <translation>Excel CSV planilha</translation>
    </message>
    <message>
        <source>archive backup</source>
        <comment>words that find the command Export Everything</comment>
        <translation>arquivo arquivar backup</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <comment>words that find the command Print</comment>
        <translation>papel PDF</translation>
    </message>
    <message>
        <source>exit close</source>
        <comment>words that find the command Quit</comment>
        <translation>fechar sair</translation>
    </message>
    <message>
        <source>add remove delete hide</source>
        <comment>words that find the command Choose KPIs</comment>
        <translation>adicionar remover excluir ocultar</translation>
    </message>
    <message>
        <source>help hotkeys</source>
        <comment>words that find the command Keyboard Shortcuts</comment>
        <translation>ajuda teclas</translation>
    </message>
    <message>
        <source>error repair damaged</source>
        <comment>words that find the command Check My Data</comment>
        <translation>erro reparar danificado</translation>
    </message>
    <message>
        <source>folder file location backup privacy</source>
        <comment>words that find the command Where Is My Data?</comment>
        <translation>pasta arquivo local backup privacidade</translation>
    </message>
    <message>
        <source>version license update</source>
        <comment>words that find the command About KPI Desk</comment>
        <translation>versão licença atualização</translation>
    </message>
    <message>
        <source>mode theme day</source>
        <comment>words that find the command Light</comment>
        <translation>modo tema dia</translation>
    </message>
    <message>
        <source>mode theme night</source>
        <comment>words that find the command Dark</comment>
        <translation>modo tema noite</translation>
    </message>
    <message>
        <source>mode theme accessibility</source>
        <comment>words that find the command High Contrast</comment>
        <translation>modo tema acessibilidade</translation>
    </message>
</context>
</TS>
