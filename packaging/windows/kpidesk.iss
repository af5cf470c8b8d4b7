; Installs KPI Desk on Windows for the user who runs it, without administrator rights. build.py compiles
; it with Inno Setup 6.3 or newer: iscc /DVersion=... /DBundle=... /DIcon=... /DOut=... kpidesk.iss
; Her practices lie in %LOCALAPPDATA%\kpidesk and are not touched, neither here nor by uninstalling.

#define Id "org.kpidesk.KPIDesk"

[Setup]
; Never another one: by it an installer finds the version that it replaces.
AppId={{7C0E5F0D-3B0B-4B39-9B6B-2C1B7A6F4E55}
AppName=KPI Desk
AppVersion={#Version}
AppVerName=KPI Desk {#Version}
AppPublisher=KPI Desk developers
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\KPI Desk
DefaultGroupName=KPI Desk
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Out}
OutputBaseFilename=kpidesk-{#Version}-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\kpidesk-gui.exe
Compression=lzma2/ultra64
SolidCompression=yes
LZMAUseSeparateProcess=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
; @languages@

[CustomMessages]
Practice=@file_type@
Kept=@uninstalled@

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licenses"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\KPI Desk"; Filename: "{app}\kpidesk-gui.exe"; AppUserModelID: "{#Id}"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.kpidesk"; ValueType: string; ValueData: "{#Id}.practice"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\.kpidesk\OpenWithProgids"; ValueType: string; ValueName: "{#Id}.practice"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "Software\Classes\{#Id}.practice"; ValueType: string; ValueData: "{cm:Practice}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\{#Id}.practice\DefaultIcon"; ValueType: string; ValueData: "{app}\kpidesk-gui.exe,0"
Root: HKCU; Subkey: "Software\Classes\{#Id}.practice\shell\open\command"; ValueType: string; ValueData: """{app}\kpidesk-gui.exe"" --file ""%1"""

[Run]
Filename: "{app}\kpidesk-gui.exe"; Description: "{cm:LaunchProgram,KPI Desk}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if (Step = usPostUninstall) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('Kept'), [ExpandConstant('{localappdata}\kpidesk')]), mbInformation, MB_OK);
end;
