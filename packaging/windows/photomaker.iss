; The Windows installer: for the user who runs it, without administrator rights. Compiled by build.py:
;   iscc /DVersion=1.2.3 /DBundle=C:\…\dist\photomaker-desktop /DIcons=C:\…\build\icons /O… photomaker.iss
#ifndef Version
  #error build.py gives the version
#endif
#define Name "PhotoMaker Desktop"
#define Program "PhotoMaker Desktop.exe"

[Setup]
AppId={{6D0C34B1-2C1B-4B52-9B0F-0A7B2E1D8C55}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The PhotoMaker Desktop authors
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.19041
OutputBaseFilename=PhotoMaker-Desktop-{#Version}-x64
SetupIconFile={#Icons}\app.ico
UninstallDisplayIcon={app}\{#Program}
LicenseFile={#SourcePath}\..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
DiskSpanning=no
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.Desktop=Put an icon on the desktop
de.Desktop=Symbol auf dem Desktop anlegen
es.Desktop=Crear un icono en el escritorio
en.Person=PhotoMaker person
de.Person=PhotoMaker-Person
es.Person=Persona de PhotoMaker
en.AskPeople=Also delete your people, pictures and settings?%n%nThey lie in %1 and cannot be brought back.
de.AskPeople=Auch deine Personen, Bilder und Einstellungen löschen?%n%nSie liegen in %1 und lassen sich nicht zurückholen.
es.AskPeople=¿Borrar también tus personas, imágenes y ajustes?%n%nEstán en %1 y no se pueden recuperar.
en.AskModels=Delete the engine and the downloaded models too? They can be downloaded again.
de.AskModels=Auch die Engine und die geladenen Modelle löschen? Sie können wieder geladen werden.
es.AskModels=¿Borrar también el motor y los modelos descargados? Se pueden volver a descargar.

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[InstallDelete]
; An upgrade leaves nothing of the former version behind.
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\engine-tools"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktop

[Registry]
Root: HKCU; Subkey: "Software\Classes\.pmid"; ValueType: string; ValueData: "PhotoMaker.Person"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\PhotoMaker.Person"; ValueType: string; ValueData: "{cm:Person}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\PhotoMaker.Person\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\PhotoMaker.Person\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  People, Models, Engine, Shown: String;
begin
  if (Step <> usPostUninstall) or UninstallSilent then
    exit;
  People := ExpandConstant('{localappdata}\PhotoMakerDesktop');
  Models := People + '\Cache';
  Engine := People + '\engine';
  Shown := FmtMessage(CustomMessage('AskPeople'), [People]);
  if DirExists(Models) or DirExists(Engine) then
    if MsgBox(CustomMessage('AskModels'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
    begin
      DelTree(Models, True, True, True);
      DelTree(Engine, True, True, True);
    end;
  if DirExists(People) then
    if MsgBox(Shown, mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(People, True, True, True);
end;
