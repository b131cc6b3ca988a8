; Inno Setup: iscc packaging\soteplan.iss, after pyinstaller packaging\soteplan.spec.
; Installs for one user, so that no administrator is needed.
#define Version "0.1.0"

[Setup]
AppId=org.soteplan.Soteplan
AppName=Soteplan
AppVersion={#Version}
DefaultDirName={autopf}\Soteplan
DefaultGroupName=Soteplan
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=soteplan-{#Version}-setup
SetupIconFile=..\build\icons\soteplan.ico
UninstallDisplayIcon={app}\soteplan.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fi"; MessagesFile: "compiler:Languages\Finnish.isl"

[Files]
Source: "..\dist\soteplan\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Soteplan"; Filename: "{app}\soteplan.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.soteplan"; ValueType: string; ValueData: "Soteplan.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Soteplan.Plan"; ValueType: string; ValueData: "Soteplan plan"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Soteplan.Plan\DefaultIcon"; ValueType: string; ValueData: "{app}\soteplan.exe,0"
Root: HKA; Subkey: "Software\Classes\Soteplan.Plan\shell\open\command"; ValueType: string; ValueData: """{app}\soteplan.exe"" ""%1"""

[Run]
Filename: "{app}\soteplan.exe"; Description: "{cm:LaunchProgram,Soteplan}"; Flags: nowait postinstall skipifsilent
