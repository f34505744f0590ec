; Inno Setup: an installer for one user, without administrator rights.
; ISCC /DVersion=... /DApplication=<folder> /DOutput=<folder> /DIcon=<ico> installer.iss

#define Name "GEN.ERA Desktop"

[Setup]
AppId={{6E5B7C0B-52C4-4B0B-9C0D-0F6C9C1D4A77}
AppName={#Name}
AppVersion={#Version}
AppPublisher=GEN.ERA alliance
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\GENERA Desktop
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir={#Output}
OutputBaseFilename=genera-desktop-{#Version}-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\GENERA Desktop.exe
LicenseFile={#Application}\licences\GENERA-Desktop-LGPL-3.txt
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef SignTool
SignTool=signer
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "fi"; MessagesFile: "compiler:Languages\Finnish.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Application}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one has not must not stay.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\GENERA Desktop.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\GENERA Desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.genera"; ValueType: string; ValueData: "GENERA.Inventory"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\GENERA.Inventory"; ValueType: string; ValueData: "GEN.ERA inventory"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\GENERA.Inventory\DefaultIcon"; ValueType: string; ValueData: "{app}\GENERA Desktop.exe,0"
Root: HKCU; Subkey: "Software\Classes\GENERA.Inventory\shell\open\command"; ValueType: string; ValueData: """{app}\GENERA Desktop.exe"" ""%1"""

[Run]
Filename: "{app}\GENERA Desktop.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
