; Inno Setup 6.3 or newer: ISCC /DVersion=1.2.3 /DSource=FOLDER /DOutput=FOLDER /DIcon=FILE installer.iss
; Installs for the one user by default, without asking for an administrator.

[Setup]
AppId={{8C6B1E0B-5D0C-4F2A-9E57-3C7D5A4B9F21}
AppName=Magistral Desktop
AppVersion={#Version}
AppPublisher=The Magistral Desktop developers
DefaultDirName={autopf}\Magistral Desktop
DefaultGroupName=Magistral Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\magistral-desktop.exe
LicenseFile={#Source}\_internal\magistral_desktop\assets\LICENCES.txt
OutputDir={#Output}
OutputBaseFilename=magistral-desktop-{#Version}-windows-x64
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
; Only newer versions bring it.
#if FileExists(CompilerPath + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[InstallDelete]
; An older version's files must not be found by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Magistral Desktop"; Filename: "{app}\magistral-desktop.exe"

[Registry]
; Offered for GGUF files, without taking them from another app.
Root: HKA; Subkey: "Software\Classes\MagistralDesktop.gguf"; ValueType: string; ValueData: "GGUF model"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MagistralDesktop.gguf\DefaultIcon"; ValueType: string; ValueData: "{app}\magistral-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\MagistralDesktop.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\magistral-desktop.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "MagistralDesktop.gguf"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\magistral-desktop.exe"; Description: "{cm:LaunchProgram,Magistral Desktop}"; Flags: nowait postinstall skipifsilent
