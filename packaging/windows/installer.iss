; Makes the Windows installer with Inno Setup 6: ISCC.exe /DVersion=0.1.0 packaging\windows\installer.iss
; It takes dist\hyperfocus-overlay and writes dist\hyperfocus-overlay-VERSION-setup.exe. For one user, without
; administrator's rights, unless asked otherwise. What a user has made lies in their profile and stays theirs.

#ifndef Version
  #error Version is missing: /DVersion=0.1.0
#endif
#define Name "Hyperfocus Overlay"
#define Program "hyperfocus-overlay"

[Setup]
; Never to be changed: by it Windows knows what an update replaces.
AppId={{6E0B7B52-6B0E-4C43-9C5B-3C1C3C0E6F11}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Name}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
; Windows 10 1903: the first whose OBS capture knows transparency.
MinVersion=10.0.18362
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
InfoBeforeFile=..\..\dist\{#Program}\NOTICE.txt
SetupIconFile=..\..\build\{#Program}\{#Program}.ico
UninstallDisplayIcon={app}\{#Program}.exe
OutputDir=..\..\dist
OutputBaseFilename={#Program}-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A running overlay is asked to end and is not cut off: gifts that are not answered are kept for the next start.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
; Those of the desk's languages that Inno Setup brings along since its first version 6. It asks where there is a choice.
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "brazilian"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "japanese"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An update leaves no library of the old version beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}.exe"; Parameters: "run"
Name: "{autoprograms}\{#Name} demo"; Filename: "{app}\{#Program}.exe"; Parameters: "demo"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}.exe"; Parameters: "run"; Tasks: desktopicon

[Registry]
; Effect packs get their name and icon; a double click looks at one and asks before it installs it.
Root: HKA; Subkey: "Software\Classes\.hyperfocus-effects"; ValueType: string; ValueData: "HyperfocusOverlay.EffectPack"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HyperfocusOverlay.EffectPack"; ValueType: string; ValueData: "Hyperfocus effect pack"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HyperfocusOverlay.EffectPack\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program}.exe,0"
Root: HKA; Subkey: "Software\Classes\HyperfocusOverlay.EffectPack\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}.exe"" effects open ""%1"""

[Run]
Filename: "{app}\{#Program}.exe"; Parameters: "demo"; Description: "Show the demo"; Flags: nowait postinstall skipifsilent unchecked

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"
Type: dirifempty; Name: "{app}"
