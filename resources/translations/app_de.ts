<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Show the models</source>
        <translation>Modelle zeigen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Use less memory and try again</source>
        <translation>Weniger Speicher nutzen und noch einmal</translation>
    </message>
    <message>
        <source>Manage storage</source>
        <translation>Speicherplatz verwalten</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Die Engine installieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your own photo studio</source>
        <translation>Ihr eigenes Fotostudio</translation>
    </message>
    <message>
        <source>Add a few photos of a person. PhotoMaker learns the face and puts them in any scene you describe.</source>
        <translation>Fügen Sie ein paar Fotos einer Person hinzu. PhotoMaker lernt das Gesicht und setzt die Person in jede Szene, die Sie beschreiben.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>Nichts verlässt diesen Rechner: kein Konto, keine Cloud, keine Telemetrie.</translation>
    </message>
    <message>
        <source>People are saved, so you add them only once.</source>
        <translation>Personen werden gespeichert; Sie fügen sie nur einmal hinzu.</translation>
    </message>
    <message>
        <source>Only use photos of people who agreed to it.</source>
        <translation>Verwenden Sie nur Fotos von Menschen, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>What your computer can run</source>
        <translation>Was Ihr Computer kann</translation>
    </message>
    <message>
        <source>Checking the hardware …</source>
        <translation>Hardware wird geprüft …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografien</translation>
    </message>
    <message>
        <source>Sketchbook, right now</source>
        <translation>Sketchbook, sofort</translation>
    </message>
    <message>
        <source>A small built-in model that draws illustrated people.</source>
        <translation>Ein kleines eingebautes Modell, das illustrierte Personen zeichnet.</translation>
    </message>
    <message>
        <source>Try Sketchbook now</source>
        <translation>Sketchbook jetzt ausprobieren</translation>
    </message>
    <message>
        <source>No graphics card was found: {name}.</source>
        <translation>Keine Grafikkarte gefunden: {name}.</translation>
    </message>
    <message>
        <source>{name} with {memory} of memory.</source>
        <translation>{name} mit {memory} Speicher.</translation>
    </message>
    <message>
        <source>Photographs need a graphics card with 4 GB or more; on a processor each takes many minutes. You can still download the models and try.</source>
        <translation>Fotos brauchen eine Grafikkarte mit mindestens 4 GB; auf dem Prozessor dauert jedes viele Minuten. Sie können die Modelle trotzdem laden und es ausprobieren.</translation>
    </message>
    <message>
        <source>“{title}” fits this card: one download of {size}.</source>
        <translation>„{title}“ passt zu dieser Karte: ein Download von {size}.</translation>
    </message>
    <message>
        <source>Where to store files</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>The default folders suit most people. You can change them later.</source>
        <translation>Die Standardordner passen meistens. Sie können sie später ändern.</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>Personen und Bilder</translation>
    </message>
    <message>
        <source>A new folder takes effect after a restart.</source>
        <translation>Ein neuer Ordner gilt nach dem Neustart.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room for 10 GB or more.</source>
        <translation>Modelle sind groß: Wählen Sie ein Laufwerk mit Platz für 10 GB oder mehr.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Use default folder</source>
        <translation>Standardordner verwenden</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keine verwenden</translation>
    </message>
    <message>
        <source>PhotoMaker never checks for updates on its own.</source>
        <translation>PhotoMaker sucht nie von selbst nach Updates.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>New versions are on the project page; download them when you like.</source>
        <translation>Neue Versionen gibt es auf der Projektseite; laden Sie sie, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All preferences are stored in one file in this folder.</source>
        <translation>Alle Einstellungen stehen in einer Datei in diesem Ordner.</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <source>NVIDIA, older cards and drivers (CUDA 12)</source>
        <translation>NVIDIA, ältere Karten und Treiber (CUDA 12)</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>Treiber {version}</translation>
    </message>
    <message>
        <source>No supported graphics card was found. The processor works too, but photographs take minutes.</source>
        <translation>Keine unterstützte Grafikkarte gefunden. Der Prozessor geht auch, aber Fotos dauern Minuten.</translation>
    </message>
    <message>
        <source>The graphics driver is too old. Update it, then choose the NVIDIA engine here. Until then, the processor is used.</source>
        <translation>Der Grafiktreiber ist zu alt. Aktualisieren Sie ihn und wählen Sie dann hier die NVIDIA-Engine. Bis dahin wird der Prozessor verwendet.</translation>
    </message>
    <message>
        <source>The graphics card is not supported. The processor is used instead.</source>
        <translation>Die Grafikkarte wird nicht unterstützt. Stattdessen wird der Prozessor verwendet.</translation>
    </message>
    <message>
        <source>This copy cannot download an engine for this graphics card. You can install one from a file.</source>
        <translation>Diese Programmversion kann keine Engine für diese Grafikkarte laden. Sie können eine aus einer Datei installieren.</translation>
    </message>
    <message>
        <source>The engine does not support this computer.</source>
        <translation>Die Engine unterstützt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Downloaded; needs about {disk} on disk.</source>
        <translation>Geladen; braucht etwa {disk} auf der Festplatte.</translation>
    </message>
    <message>
        <source>{fetch} to download, about {disk} on disk.</source>
        <translation>{fetch} Download, etwa {disk} auf der Festplatte.</translation>
    </message>
    <message>
        <source>Reset learned limits</source>
        <translation>Gelernte Grenzen zurücksetzen</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Gerät und Speicher</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>Gelernte Grenzen</translation>
    </message>
    <message>
        <source>After running out of memory, PhotoMaker remembers what fits this card.</source>
        <translation>Nach Speichermangel merkt sich PhotoMaker, was auf diese Karte passt.</translation>
    </message>
    <message>
        <source>A mark in every picture says that a model made it, also in copies without the recipe. Words that undress a person are refused. Neither can be switched off.</source>
        <translation>Ein Kennzeichen in jedem Bild sagt, dass ein Modell es gemacht hat, auch in Kopien ohne Rezept. Wörter, die eine Person entkleiden, werden abgelehnt. Beides lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>Marks and safety</source>
        <translation>Kennzeichen und Sicherheit</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelle und Netz</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Sperre</translation>
    </message>
    <message>
        <source>Always on. Only downloads that you start can use the network.</source>
        <translation>Immer an. Nur Downloads, die Sie starten, dürfen ins Netz.</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>Person &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Adds a person from a few photos.</source>
        <translation>Fügt eine Person aus ein paar Fotos hinzu.</translation>
    </message>
    <message>
        <source>&amp;Sample people</source>
        <translation>&amp;Beispielpersonen</translation>
    </message>
    <message>
        <source>Adds the drawn people that come with PhotoMaker, to try it out.</source>
        <translation>Fügt die mitgelieferten gezeichneten Personen zum Ausprobieren hinzu.</translation>
    </message>
    <message>
        <source>Show &amp;library folder</source>
        <translation>&amp;Bibliotheksordner zeigen</translation>
    </message>
    <message>
        <source>Opens the folder with your people and pictures.</source>
        <translation>Öffnet den Ordner mit Ihren Personen und Bildern.</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Model sets, downloads and storage.</source>
        <translation>Modellsätze, Downloads und Speicherplatz.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>Bild&amp;maschine</translation>
    </message>
    <message>
        <source>Install, repair, switch or remove the engine.</source>
        <translation>Engine installieren, reparieren, wechseln oder entfernen.</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Folders, language, theme, memory, privacy.</source>
        <translation>Ordner, Sprache, Aussehen, Speicher, Privatsphäre.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Import a person …</source>
        <translation>Person &amp;importieren …</translation>
    </message>
    <message>
        <source>Adds a person from a .pmid file that somebody exported.</source>
        <translation>Fügt eine Person aus einer exportierten .pmid-Datei hinzu.</translation>
    </message>
    <message>
        <source>Use settings of a &amp;picture …</source>
        <translation>Einstellungen eines &amp;Bildes verwenden …</translation>
    </message>
    <message>
        <source>Takes prompt and settings from a picture, also of AUTOMATIC1111, ComfyUI, InvokeAI.</source>
        <translation>Übernimmt Prompt und Einstellungen eines Bildes, auch von AUTOMATIC1111, ComfyUI, InvokeAI.</translation>
    </message>
    <message>
        <source>Import a &amp;table …</source>
        <translation>&amp;Tabelle importieren …</translation>
    </message>
    <message>
        <source>Makes all pictures of a CSV, JSON Lines or Excel file.</source>
        <translation>Macht alle Bilder einer CSV-, JSON-Lines- oder Excel-Datei.</translation>
    </message>
    <message>
        <source>Put a person into a p&amp;hoto …</source>
        <translation>Person in ein F&amp;oto setzen …</translation>
    </message>
    <message>
        <source>Replaces one face of a photo; the rest of it stays as it is.</source>
        <translation>Ersetzt ein Gesicht eines Fotos; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>Bilder &amp;machen</translation>
    </message>
    <message>
        <source>Makes pictures from the prompt.</source>
        <translation>Erzeugt Bilder aus dem Prompt.</translation>
    </message>
    <message>
        <source>&amp;Stop current job</source>
        <translation>Aktuellen Auftrag &amp;stoppen</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>Stoppt nach dem aktuellen Schritt. Zweimal drücken stoppt sofort.</translation>
    </message>
    <message>
        <source>Stop &amp;all jobs</source>
        <translation>&amp;Alle Aufträge stoppen</translation>
    </message>
    <message>
        <source>Stops the current job and clears the queue.</source>
        <translation>Stoppt den aktuellen Auftrag und leert die Warteschlange.</translation>
    </message>
    <message>
        <source>Restart e&amp;ngine</source>
        <translation>E&amp;ngine neu starten</translation>
    </message>
    <message>
        <source>If it could not start, or after you choose another device.</source>
        <translation>Wenn sie nicht starten konnte oder nach der Wahl eines anderen Geräts.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undoes the last change to people or pictures.</source>
        <translation>Macht die letzte Änderung an Personen oder Bildern rückgängig.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redoes the change that was undone last.</source>
        <translation>Wiederholt die zuletzt rückgängig gemachte Änderung.</translation>
    </message>
    <message>
        <source>&amp;Score older pictures</source>
        <translation>Ältere Bilder be&amp;werten</translation>
    </message>
    <message>
        <source>Measures the likeness of pictures made before a face recogniser was installed.</source>
        <translation>Misst die Ähnlichkeit bei Bildern, die vor der Gesichtserkennung entstanden sind.</translation>
    </message>
    <message>
        <source>Quality: &amp;Draft</source>
        <translation>Qualität: &amp;Entwurf</translation>
    </message>
    <message>
        <source>Quality: &amp;Balanced</source>
        <translation>Qualität: &amp;Ausgewogen</translation>
    </message>
    <message>
        <source>Quality: B&amp;est</source>
        <translation>Qualität: &amp;Beste</translation>
    </message>
    <message>
        <source>&amp;Reset to preset</source>
        <translation>Auf &amp;Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Resets everything that differs from the preset.</source>
        <translation>Setzt alles zurück, was von der Vorgabe abweicht.</translation>
    </message>
    <message>
        <source>New rando&amp;m seed</source>
        <translation>Neuer &amp;zufälliger Startwert</translation>
    </message>
    <message>
        <source>&amp;Lock the seed</source>
        <translation>&amp;Startwert sperren</translation>
    </message>
    <message>
        <source>Search &amp;commands</source>
        <translation>&amp;Befehle suchen</translation>
    </message>
    <message>
        <source>Finds any command.</source>
        <translation>Findet jeden Befehl.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Go to p&amp;icture</source>
        <translation>Zum B&amp;ild</translation>
    </message>
    <message>
        <source>Picture f&amp;ull screen</source>
        <translation>Bild im V&amp;ollbild</translation>
    </message>
    <message>
        <source>Shows only the picture. F11 or Esc brings you back.</source>
        <translation>Zeigt nur das Bild. F11 oder Esc führt zurück.</translation>
    </message>
    <message>
        <source>Window &amp;full screen</source>
        <translation>&amp;Fenster im Vollbild</translation>
    </message>
    <message>
        <source>Tries an outside address, and lists what PhotoMaker tried to open.</source>
        <translation>Versucht eine Adresse außerhalb zu erreichen und listet auf, was PhotoMaker öffnen wollte.</translation>
    </message>
    <message>
        <source>People (*.pmid)</source>
        <translation>Personen (*.pmid)</translation>
    </message>
    <message>
        <source>Import a person</source>
        <translation>Person importieren</translation>
    </message>
    <message>
        <source>Where you make pictures.</source>
        <translation>Hier machen Sie Bilder.</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>All your pictures.</source>
        <translation>Alle Ihre Bilder.</translation>
    </message>
    <message>
        <source>Show or hide the left pa&amp;nel</source>
        <translation>&amp;Linke Leiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the &amp;queue</source>
        <translation>&amp;Warteschlange ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>Zu den &amp;Personen</translation>
    </message>
    <message>
        <source>Go to promp&amp;t</source>
        <translation>Zum Promp&amp;t</translation>
    </message>
    <message>
        <source>Go to s&amp;ettings</source>
        <translation>Zu den &amp;Einstellungen</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>Zur &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>Design: S&amp;ystem</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Aussehen: &amp;hell</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Aussehen: &amp;dunkel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists all shortcuts.</source>
        <translation>Zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Shows the welcome pages again.</source>
        <translation>Zeigt die Willkommensseiten noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Network activity</source>
        <translation>&amp;Netzwerkaktivität</translation>
    </message>
    <message>
        <source>&amp;Was this made here? …</source>
        <translation>&amp;Hier entstanden? …</translation>
    </message>
    <message>
        <source>Reads the signature, watermark and recipe of any picture.</source>
        <translation>Liest Signatur, Wasserzeichen und Rezept eines beliebigen Bildes.</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>&amp;Protokolle zeigen</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>Öffnet den Ordner mit den Protokolldateien.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private data.</source>
        <translation>Kopiert Versionen, Gerät und die letzten Protokollzeilen, ohne private Daten.</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>Nach Updates suchen …</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Machen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>current page</source>
        <translation>aktuelle Seite</translation>
    </message>
    <message>
        <source>The library is encrypted</source>
        <translation>Die Bibliothek ist verschlüsselt</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Use another folder …</source>
        <translation>Anderen Ordner verwenden …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Folder for the library</source>
        <translation>Ordner für die Bibliothek</translation>
    </message>
    <message>
        <source>PhotoMaker Desktop is already open but not responding.</source>
        <translation>PhotoMaker Desktop ist schon geöffnet, reagiert aber nicht.</translation>
    </message>
    <message>
        <source>Look for its window, or wait a moment. If it hangs, quit it and start again.</source>
        <translation>Suchen Sie sein Fenster oder warten Sie einen Moment. Hängt es, beenden Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{scale}, until step {n}</source>
        <translation>{scale}, bis Schritt {n}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>With alternatives</source>
        <translation>Mit Alternativen</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>How much the face repeats one of the photos.</source>
        <translation>Wie sehr das Gesicht eines der Fotos wiederholt.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Auseinandergehalten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Person starts at step</source>
        <translation>Person ab Schritt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Vergrößert mit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>{rank} of {drawn} by likeness</source>
        <translation>{rank}. von {drawn} nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>repeats a photo</source>
        <translation>wiederholt ein Foto</translation>
    </message>
    <message>
        <source>new picture</source>
        <translation>neues Bild</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>PhotoMaker will ask github.com for the latest version number. Nothing about you, your people or your pictures is sent. Check now?</source>
        <translation>PhotoMaker fragt github.com nach der neuesten Versionsnummer. Nichts über Sie, Ihre Personen oder Bilder wird gesendet. Jetzt prüfen?</translation>
    </message>
    <message>
        <source>You have the latest version, {own}.</source>
        <translation>Sie haben die neueste Version, {own}.</translation>
    </message>
    <message>
        <source>Version {new} is available; you have {own}. Download it from {page}.</source>
        <translation>Version {new} ist verfügbar; Sie haben {own}. Download: {page}.</translation>
    </message>
    <message>
        <source>This is not a valid address. Use {scheme}:// and a host name.</source>
        <translation>Das ist keine gültige Adresse. Verwenden Sie {scheme}:// und einen Hostnamen.</translation>
    </message>
    <message>
        <source>Write devices such as cuda:1, with commas between them.</source>
        <translation>Schreiben Sie Geräte wie cuda:1, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Keep faces as drawn</source>
        <translation>Gesichter wie gezeichnet behalten</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save without recipe</source>
        <translation>Ohne Rezept speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>picture {n} of {all}</source>
        <translation>Bild {n} von {all}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase</source>
        <translation>&amp;Ohne Passwort</translation>
    </message>
    <message>
        <source>Rows: {rows}.</source>
        <translation>Zeilen: {rows}.</translation>
    </message>
    <message>
        <source>Rows with mistakes: {count}. They are left out until you mend them.</source>
        <translation>Zeilen mit Fehlern: {count}. Sie werden ausgelassen, bis Sie sie korrigieren.</translation>
    </message>
    <message>
        <source>Pictures: {count}.</source>
        <translation>Bilder: {count}.</translation>
    </message>
    <message>
        <source>Made already: {count}.</source>
        <translation>Schon gemacht: {count}.</translation>
    </message>
    <message>
        <source>Estimate after the first pictures.</source>
        <translation>Schätzung nach den ersten Bildern.</translation>
    </message>
    <message>
        <source>Time: about {time}.</source>
        <translation>Zeit: etwa {time}.</translation>
    </message>
    <message>
        <source>Disk: at most {size}.</source>
        <translation>Speicherplatz: höchstens {size}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{speed} a minute</source>
        <translation>{speed} pro Minute</translation>
    </message>
    <message>
        <source>engine ended</source>
        <translation>Engine beendet</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>zu groß für den Speicher</translation>
    </message>
    <message>
        <source>refused by the check</source>
        <translation>von der Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Wählen oder eingeben</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>-pictures</source>
        <translation>-Bilder</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Only needed for gated models. Create a read token on Hugging Face. It is stored in this computer&apos;s keyring and sent only to the hub.</source>
        <translation>Nur für zugangsbeschränkte Modelle nötig. Erstelle ein Lese-Token bei Hugging Face. Es liegt im Schlüsselbund dieses Computers und wird nur an den Hub gesendet.</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>No access token saved.</source>
        <translation>Kein Zugriffstoken gespeichert.</translation>
    </message>
    <message>
        <source>The access token is saved in the keyring.</source>
        <translation>Das Zugriffstoken ist im Schlüsselbund gespeichert.</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and what you chose for them would be lost.</source>
        <translation>
            <numerusform>%n Foto und was Sie dafür gewählt haben gingen verloren.</numerusform>
            <numerusform>%n Fotos und was Sie dafür gewählt haben gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed would be lost.</source>
        <translation>Ihre Eingaben gingen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) skipped, format not supported: {names}</source>
        <translation>
            <numerusform>%n Bild übersprungen, Format nicht unterstützt: {names}</numerusform>
            <numerusform>%n Bilder übersprungen, Format nicht unterstützt: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are not loaded from the web. Copy or save the picture first.</source>
        <translation>Bilder werden nicht aus dem Web geladen. Kopieren oder speichern Sie das Bild zuerst.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>Es ist kein Foto zum Einfügen da.</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>Eingefügt {number}</translation>
    </message>
    <message numerus="yes">
        <source>Up to thirty photos are used; %n left out.</source>
        <translation>
            <numerusform>Höchstens dreißig Fotos werden verwendet; %n ausgelassen.</numerusform>
            <numerusform>Höchstens dreißig Fotos werden verwendet; %n ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Face recognisers do not tell drawings apart: whether all photos show the same person is not checked.</source>
        <translation>Gesichtserkenner unterscheiden Zeichnungen nicht: Ob alle Fotos dieselbe Person zeigen, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Drop photos of one person here</source>
        <translation>Fotos einer Person hierher ziehen</translation>
    </message>
    <message>
        <source>Two to four clear photos work best; you can also paste them.</source>
        <translation>Zwei bis vier klare Fotos sind am besten; Sie können sie auch einfügen.</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>Fotos wählen …</translation>
    </message>
    <message>
        <source>Learning this face</source>
        <translation>Gesicht wird gelernt</translation>
    </message>
    <message>
        <source>More photos …</source>
        <translation>Mehr Fotos …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pastes a copied picture or copied files.</source>
        <translation>Fügt ein kopiertes Bild oder kopierte Dateien ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps take longer and add detail.</source>
        <translation>Mehr Schritte dauern länger und bringen mehr Details.</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>Geführte Schritte</translation>
    </message>
    <message>
        <source>Guidance stops after these steps, which saves time.</source>
        <translation>Nach diesen Schritten endet die Führung, das spart Zeit.</translation>
    </message>
    <message>
        <source>Preset default</source>
        <translation>Wie Vorgabe</translation>
    </message>
    <message>
        <source>The method that turns noise into a picture.</source>
        <translation>Das Verfahren, das aus Rauschen ein Bild macht.</translation>
    </message>
    <message>
        <source>Person&apos;s default</source>
        <translation>Standard der Person</translation>
    </message>
    <message>
        <source>Use every photo (stack)</source>
        <translation>Jedes Foto verwenden (stack)</translation>
    </message>
    <message>
        <source>Average of all photos</source>
        <translation>Durchschnitt aller Fotos</translation>
    </message>
    <message>
        <source>Fixed number of slots</source>
        <translation>Feste Anzahl Plätze</translation>
    </message>
    <message>
        <source>How a person&apos;s photos are combined.</source>
        <translation>Wie die Fotos einer Person kombiniert werden.</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>Wie viele der 77 Token die Person belegen darf.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Draws so many pictures and keeps those that are most like the person.</source>
        <translation>Zeichnet so viele Bilder und behält die, die der Person am ähnlichsten sind.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Draws small faces again at full size, and keeps the version more like the person. Automatic does so for full-length figures.</source>
        <translation>Zeichnet kleine Gesichter in voller Größe neu und behält die Fassung, die der Person ähnlicher ist. Automatisch macht das bei ganzen Figuren.</translation>
    </message>
    <message>
        <source>Face by face, afterwards</source>
        <translation>Gesicht für Gesicht, danach</translation>
    </message>
    <message>
        <source>Each in their own region</source>
        <translation>Jede Person in ihrem Bereich</translation>
    </message>
    <message>
        <source>Regions, then faces</source>
        <translation>Bereiche, dann Gesichter</translation>
    </message>
    <message>
        <source>How several people whom the prompt mentions come into one picture.</source>
        <translation>Wie mehrere Personen, die der Prompt nennt, in ein Bild kommen.</translation>
    </message>
    <message>
        <source>Detail small faces</source>
        <translation>Kleine Gesichter verfeinern</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Fusion of photos</source>
        <translation>Fotos vereinen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>Beste aus</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Preset default ({name})</source>
        <translation>Wie Vorgabe ({name})</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>Made with {model}; its successor draws another picture.</source>
        <translation>Mit {model} gemacht; der Nachfolger zeichnet ein anderes Bild.</translation>
    </message>
    <message>
        <source>Not on this computer, so left out: {names}</source>
        <translation>Nicht auf diesem Computer, daher weggelassen: {names}</translation>
    </message>
</context>
<context>
    <name>AlsoUsed</name>
    <message>
        <source>Also uses:</source>
        <translation>Außerdem:</translation>
    </message>
    <message>
        <source>Near seed {seed} (distance {distance})</source>
        <translation>Nahe am Startwert {seed} (Abstand {distance})</translation>
    </message>
    <message>
        <source>Guidance rescale {value}</source>
        <translation>Guidance Rescale {value}</translation>
    </message>
    <message>
        <source>CLIP skip {value}</source>
        <translation>CLIP Skip {value}</translation>
    </message>
    <message>
        <source>Person from step {value}</source>
        <translation>Person ab Schritt {value}</translation>
    </message>
    <message>
        <source>Draft LoRA: {value}</source>
        <translation>Entwurfs-LoRA: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Places: {names}</source>
        <translation>Plätze: {names}</translation>
    </message>
    <message>
        <source>LoRAs merged</source>
        <translation>LoRAs eingerechnet</translation>
    </message>
    <message>
        <source>LoRAs not merged</source>
        <translation>LoRAs nicht eingerechnet</translation>
    </message>
    <message>
        <source>Repaints {name}</source>
        <translation>Übermalt {name}</translation>
    </message>
    <message>
        <source>Starts from {name}</source>
        <translation>Beginnt mit {name}</translation>
    </message>
    <message>
        <source>Follows {name}</source>
        <translation>Folgt {name}</translation>
    </message>
    <message>
        <source>Person put into {name}</source>
        <translation>Person in {name} eingesetzt</translation>
    </message>
    <message>
        <source>Faces drawn more finely</source>
        <translation>Gesichter feiner gezeichnet</translation>
    </message>
    <message>
        <source>Faces changed</source>
        <translation>Gesichter geändert</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking the photos …</source>
        <translation>Fotos werden geprüft …</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Next mistake</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>Tabelle importieren …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>People travel to the cluster as identity tokens, never as photos.</source>
        <translation>Personen gehen als Identitäts-Tokens an den Cluster, nie als Fotos.</translation>
    </message>
    <message>
        <source>Many pictures from one table</source>
        <translation>Viele Bilder aus einer Tabelle</translation>
    </message>
    <message>
        <source>Import a CSV, JSON Lines or Excel file: each row is a request. Columns are called prompt, person, seed, style …; any other column fills {fields} in prompts.</source>
        <translation>Importieren Sie eine CSV-, JSON-Lines- oder Excel-Datei: Jede Zeile ist ein Auftrag. Spalten heißen prompt, person, seed, style …; jede andere Spalte füllt {fields} in Prompts.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>Zurück zum Erstellen</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Cluster (optional)</source>
        <translation>Cluster (optional)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.jsonl *.ndjson *.xlsx)</source>
        <translation>Tabellen (*.csv *.tsv *.jsonl *.ndjson *.xlsx)</translation>
    </message>
    <message>
        <source>Stop the table that is being made first.</source>
        <translation>Stoppen Sie zuerst die laufende Tabelle.</translation>
    </message>
    <message>
        <source>A table is being made. Stop it first.</source>
        <translation>Eine Tabelle wird gerade verarbeitet. Halten Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>The table is finished.</source>
        <translation>Die Tabelle ist fertig.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close PhotoMaker?</source>
        <translation>PhotoMaker schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not finished</source>
        <translation>
            <numerusform>%n Auftrag nicht fertig</numerusform>
            <numerusform>%n Aufträge nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are saved. Waiting jobs can resume at the next start.</source>
        <translation>Fertige Bilder sind gespeichert. Wartende Aufträge können beim nächsten Start weiterlaufen.</translation>
    </message>
    <message>
        <source>&amp;Discard jobs</source>
        <translation>Aufträge &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Close and &amp;keep jobs</source>
        <translation>Schließen und Aufträge b&amp;ehalten</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation>Vergleichsbild</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Ein anderes Bild</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Swipe line</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Lays one picture over the other; drag the line.</source>
        <translation>Legt ein Bild über das andere; ziehen Sie die Linie.</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>Lage der Linie</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compares with the person or another picture (C).</source>
        <translation>Vergleicht mit der Person oder einem anderen Bild (C).</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Nicht in Ihrer Bibliothek</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>Bilder dieses Auftrags</translation>
    </message>
    <message>
        <source>Picture {n} of {all}</source>
        <translation>Bild {n} von {all}</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>After a crash</source>
        <translation>Nach einem Absturz</translation>
    </message>
    <message>
        <source>PhotoMaker ended unexpectedly last time</source>
        <translation>PhotoMaker wurde letztes Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Your people and pictures are safe; they are saved as soon as they are made. Nothing was sent. If this happens again, the report below helps to find the cause.</source>
        <translation>Ihre Personen und Bilder sind sicher; sie werden sofort gespeichert. Nichts wurde gesendet. Passiert es erneut, hilft der Bericht unten, die Ursache zu finden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CreateStage</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>All pictures of this job</source>
        <translation>Alle Bilder dieses Auftrags</translation>
    </message>
    <message>
        <source>Shows the whole batch.</source>
        <translation>Zeigt die ganze Serie.</translation>
    </message>
    <message>
        <source>Put a person in</source>
        <translation>Person einsetzen</translation>
    </message>
    <message>
        <source>Click a face or paint over a head: somebody else takes its place.</source>
        <translation>Klicken Sie ein Gesicht an oder übermalen Sie einen Kopf: Jemand anderes kommt an seine Stelle.</translation>
    </message>
    <message>
        <source>Draws where each of several people stands.</source>
        <translation>Zeichnet ein, wo welche von mehreren Personen steht.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>DecryptDialog</name>
    <message>
        <source>Turn off encryption</source>
        <translation>Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>People, thumbnails, photos and pictures are written in clear again. Everybody who can read this disk can then see them.</source>
        <translation>Personen, Vorschaubilder, Fotos und Bilder werden wieder unverschlüsselt gespeichert. Jeder, der diesen Datenträger lesen kann, kann sie dann sehen.</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>Verschlüsselung ausschalten?</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passwort oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Keep encryption</source>
        <translation>Verschlüsselt lassen</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Put a person into a photo</source>
        <translation>Person in ein Foto setzen</translation>
    </message>
    <message>
        <source>A private photo studio: a few photos of a person are enough to put them in any scene, entirely on this computer.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>Ein privates Fotostudio: Ein paar Fotos genügen, um eine Person in jede Szene zu setzen, ganz auf diesem Computer.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EarlierVersion</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Shows the picture as it was before its faces were worked on (B).</source>
        <translation>Zeigt das Bild, wie es vor der Arbeit an den Gesichtern war (B).</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>family, friends</source>
        <translation>Familie, Freunde</translation>
    </message>
    <message>
        <source>The person stays as it was.</source>
        <translation>Die Person bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Es gibt schon eine Person namens {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type (man, woman …)</source>
        <translation>&amp;Typ (Mann, Frau …)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagworte</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Photos and how they are combined</source>
        <translation>Fotos und ihre Kombination</translation>
    </message>
    <message>
        <source>Use every photo (stack)</source>
        <translation>Jedes Foto verwenden (stack)</translation>
    </message>
    <message>
        <source>Average of all photos</source>
        <translation>Durchschnitt aller Fotos</translation>
    </message>
    <message>
        <source>Merge similar photos</source>
        <translation>Ähnliche Fotos zusammenfassen</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>Wie Fotos vereint werden</translation>
    </message>
    <message>
        <source>How many slots the photos are merged into at most.</source>
        <translation>Auf wie viele Plätze die Fotos höchstens zusammengefasst werden.</translation>
    </message>
    <message>
        <source>Maximum slots</source>
        <translation>Höchstens Plätze</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are stored encrypted.</source>
        <translation>Personen, Vorschaubilder und Fotos werden verschlüsselt gespeichert.</translation>
    </message>
    <message>
        <source>Working … this may take a while.</source>
        <translation>In Arbeit … das kann dauern.</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>Zurück zum Erstellen</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Checking the hardware …</source>
        <translation>Hardware wird geprüft …</translation>
    </message>
    <message>
        <source>Engine type</source>
        <translation>Engine-Typ</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>Aus einer Datei installieren …</translation>
    </message>
    <message>
        <source>Restore previous engine</source>
        <translation>Vorherige Engine wiederherstellen</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>What makes the pictures</source>
        <translation>Was die Bilder macht</translation>
    </message>
    <message>
        <source>{kind} – fits this computer</source>
        <translation>{kind} – passt zu diesem Computer</translation>
    </message>
    <message>
        <source>Engines and their downloads use {size}.</source>
        <translation>Engines und ihre Downloads belegen {size}.</translation>
    </message>
    <message>
        <source>This copy runs in its own Python environment and needs no engine.</source>
        <translation>Diese Kopie läuft in einer eigenen Python-Umgebung und braucht keine Engine.</translation>
    </message>
    <message>
        <source>No engine is installed yet. Download it once; after that, everything works offline.</source>
        <translation>Es ist noch keine Engine installiert. Laden Sie sie einmal; danach funktioniert alles offline.</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>{kind} ist in Gebrauch: PyTorch {version}, mit einem Bild in {n} s geprüft.</translation>
    </message>
    <message>
        <source>An update for this version is available.</source>
        <translation>Für diese Version ist ein Update verfügbar.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Engines (*.zip)</source>
        <translation>Engines (*.zip)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Aus einer Datei installieren</translation>
    </message>
    <message>
        <source>Remove all engines and their downloads? People, pictures and models stay. You cannot make pictures until you install an engine again.</source>
        <translation>Alle Engines und ihre Downloads entfernen? Personen, Bilder und Modelle bleiben. Bilder sind erst wieder möglich, wenn Sie eine Engine installieren.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>The picture stays the same; fine detail is added.</source>
        <translation>Das Bild bleibt gleich; feine Details kommen hinzu.</translation>
    </message>
    <message>
        <source>The picture stays the same, with clear edges. This model adds no detail.</source>
        <translation>Das Bild bleibt gleich und bekommt klare Kanten. Dieses Modell fügt keine Details hinzu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, to ask for help.</source>
        <translation>Kopiert Versionen, Gerät und die letzten Protokollzeilen, um Hilfe zu bekommen.</translation>
    </message>
    <message>
        <source>Include &amp;names, prompts and folders</source>
        <translation>Mit &amp;Namen, Prompts und Ordnern</translation>
    </message>
    <message>
        <source>Leave this off if you share the report with people you don&apos;t know.</source>
        <translation>Lassen Sie das aus, wenn Sie den Bericht Fremden zeigen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FacesDialog</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Draw more finely</source>
        <translation>Feiner zeichnen</translation>
    </message>
    <message>
        <source>Change the face</source>
        <translation>Gesicht ändern</translation>
    </message>
    <message>
        <source>Replace the whole head</source>
        <translation>Ganzen Kopf ersetzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Keeps the face, and the old version if it was more like.</source>
        <translation>Behält das Gesicht, und die alte Fassung, falls sie ähnlicher war.</translation>
    </message>
    <message>
        <source>Keeps hair and pose.</source>
        <translation>Haare und Haltung bleiben.</translation>
    </message>
    <message>
        <source>Hair too. Everything around it stays as it is.</source>
        <translation>Auch die Haare. Alles ringsum bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Paint over a head …</source>
        <translation>Kopf übermalen …</translation>
    </message>
    <message>
        <source>Marks by hand what changes, on the stage.</source>
        <translation>Markiert auf der Bühne von Hand, was sich ändert.</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <translation>Gesichter werden gesucht …</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Fügen Sie zuerst eine Person hinzu.</translation>
    </message>
    <message>
        <source>Face {number} of {count}, from the left. Click another one.</source>
        <translation>Gesicht {number} von {count}, von links. Klicken Sie ein anderes an.</translation>
    </message>
    <message>
        <source>One face was found.</source>
        <translation>Ein Gesicht wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Latest pictures</source>
        <translation>Neueste Bilder</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search prompts and people</source>
        <translation>Prompts und Personen durchsuchen</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Only pictures of this person.</source>
        <translation>Nur Bilder dieser Person.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Only pictures in this style.</source>
        <translation>Nur Bilder in diesem Stil.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Only pictures rated this or better.</source>
        <translation>Nur Bilder mit dieser oder besserer Bewertung.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Pictures that repeat one of the person&apos;s photos.</source>
        <translation>Bilder, die eines der Fotos der Person wiederholen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Which pictures come first.</source>
        <translation>Welche Bilder zuerst kommen.</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Only pictures marked with a heart.</source>
        <translation>Nur Bilder mit einem Herz.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Pictures in the trash; they stay for 30 days.</source>
        <translation>Bilder im Papierkorb; sie bleiben 30 Tage.</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Keeps these filters under a name.</source>
        <translation>Speichert diese Filter unter einem Namen.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Every style</source>
        <translation>Alle Stile</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Jede Bewertung</translation>
    </message>
    <message>
        <source>Without copies</source>
        <translation>Ohne Kopien</translation>
    </message>
    <message>
        <source>Only copies</source>
        <translation>Nur Kopien</translation>
    </message>
    <message>
        <source>With copies</source>
        <translation>Mit Kopien</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Copies first</source>
        <translation>Kopien zuerst</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>You can change everything later in Preferences.</source>
        <translation>Sie können alles später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>%n Bild löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Bilder löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select two pictures to compare them.</source>
        <translation>Wählen Sie zwei Bilder zum Vergleichen.</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Aus Sammlung nehmen</translation>
    </message>
    <message>
        <source>Empty trash …</source>
        <translation>Papierkorb leeren …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Describe a picture and press Generate. It appears here.</source>
        <translation>Beschreiben Sie ein Bild und drücken Sie „Bilder machen“. Es erscheint hier.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No pictures match these filters.</source>
        <translation>Keine Bilder passen zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted pictures stay here for 30 days.</source>
        <translation>Gelöschte Bilder bleiben 30 Tage hier.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>Größe der Vorschaubilder (Strg+Mausrad)</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>&amp;Generate</source>
        <translation>Bilder &amp;machen</translation>
    </message>
    <message>
        <source>Makes the pictures (Ctrl+Return).</source>
        <translation>Macht die Bilder (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alle Kombinationen</translation>
    </message>
    <message>
        <source>Makes every combination of the alternatives once.</source>
        <translation>Macht jede Kombination der Alternativen einmal.</translation>
    </message>
    <message numerus="yes">
        <source>All %n combinations</source>
        <translation>
            <numerusform>%n Kombination</numerusform>
            <numerusform>Alle %n Kombinationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} of {name}</source>
        <translation>{pictures} von {name}</translation>
    </message>
    <message>
        <source>Estimate after the first picture</source>
        <translation>Schätzung nach dem ersten Bild</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a person</source>
        <translation>Person importieren</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Import {name}?</source>
        <translation>{name} importieren?</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Was this made here?</source>
        <translation>Ist das hier entstanden?</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Bild hierher ziehen</translation>
    </message>
    <message>
        <source>Any picture. It stays where it is and is only read.</source>
        <translation>Ein beliebiges Bild. Es bleibt, wo es ist, und wird nur gelesen.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Bilder ({pattern})</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>Anderes Bild …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>Fortschritt von „{name}“</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Shows why this job failed and what to do.</source>
        <translation>Zeigt, warum der Auftrag fehlschlug und was zu tun ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Adds this job to the queue again.</source>
        <translation>Stellt den Auftrag noch einmal in die Warteschlange.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>Stoppt nach dem aktuellen Schritt. Zweimal drücken stoppt sofort.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase (leave empty to use the system keyring)</source>
        <translation>Passwort (leer lassen für den System-Schlüsselbund)</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Also encrypt pictures</source>
        <translation>Auch Bilder verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four random words work well.</source>
        <translation>Verwenden Sie mindestens {least} Zeichen; vier zufällige Wörter sind gut.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Die Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>Ohne das Passwort oder den Wiederherstellungscode kann niemand die Bibliothek lesen.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Set rating</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Ausgewählte Personen</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>Ausgewählte Bilder</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Mention a person</source>
        <translation>Person erwähnen</translation>
    </message>
    <message>
        <source>Insert the selected person</source>
        <translation>Ausgewählte Person einfügen</translation>
    </message>
    <message>
        <source>Change the weight of the words</source>
        <translation>Gewicht der Wörter ändern</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>Voriges und nächstes Bild</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit or actual size</source>
        <translation>Einpassen oder Originalgröße</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>All pictures of this job</source>
        <translation>Alle Bilder dieses Auftrags</translation>
    </message>
    <message>
        <source>Faces before they were changed</source>
        <translation>Gesichter vor der Änderung</translation>
    </message>
    <message>
        <source>On the stage and in the viewer</source>
        <translation>Auf der Bühne und im Betrachter</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>Im Prompt</translation>
    </message>
</context>
<context>
    <name>LikenessPlot</name>
    <message>
        <source>Likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Likeness {mean} on average, {best} at best</source>
        <translation>Ähnlichkeit im Mittel {mean}, bestenfalls {best}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Sperre</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Tries an outside address, and lists what PhotoMaker tried to open.</source>
        <translation>Versucht eine Adresse außerhalb zu erreichen und listet auf, was PhotoMaker öffnen wollte.</translation>
    </message>
    <message>
        <source>Your download may reach the model hub and its servers. Other connections stay blocked.</source>
        <translation>Ihr Download darf den Modell-Hub und dessen Server erreichen. Andere Verbindungen bleiben blockiert.</translation>
    </message>
    <message>
        <source>Network connections are blocked; “Show activity” tries it and says what is covered. Models are downloaded only when you press Download. PhotoMaker sends nothing about you, your photos or your prompts.</source>
        <translation>Netzwerkverbindungen sind blockiert; „Aktivität anzeigen“ probiert es aus und sagt, was abgedeckt ist. Modelle werden nur heruntergeladen, wenn Sie auf „Herunterladen“ drücken. PhotoMaker sendet nichts über Sie, Ihre Fotos oder Ihre Prompts.</translation>
    </message>
    <message>
        <source>Download allowed</source>
        <translation>Download erlaubt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>Add a &amp;LoRA …</source>
        <translation>&amp;LoRA hinzufügen …</translation>
    </message>
    <message>
        <source>A LoRA adds a style or a subject to the base model.</source>
        <translation>Eine LoRA bringt dem Grundmodell einen Stil oder ein Motiv bei.</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRA hinzufügen</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>LoRA-Dateien (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>LoraRow</name>
    <message>
        <source>Strength of {name}</source>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This library is open read-only.</source>
        <translation>Diese Bibliothek ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Copied, without names, prompts and folders.</source>
        <translation>Kopiert, ohne Namen, Prompts und Ordner.</translation>
    </message>
    <message>
        <source>Use settings of a picture</source>
        <translation>Einstellungen eines Bildes verwenden</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>The language changes at the next start: work is going on.</source>
        <translation>Die Sprache wechselt beim nächsten Start, weil gerade etwas läuft.</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>Personen mischen</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>The mix is saved as a new person; the others stay unchanged.</source>
        <translation>Die Mischung wird als neue Person gespeichert; die anderen bleiben unverändert.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The shares and the name would be lost.</source>
        <translation>Anteile und Name gingen verloren.</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>Anteil von {name}</translation>
    </message>
    <message>
        <source>Move right for more of this person.</source>
        <translation>Nach rechts: mehr von dieser Person.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A mix needs at least two people.</source>
        <translation>Eine Mischung braucht mindestens zwei Personen.</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Es gibt schon eine Person namens {name}.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>Zurück zum Erstellen</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>Dateien, die Sie schon haben</translation>
    </message>
    <message>
        <source>A folder from ComfyUI, A1111, Forge or Hugging Face: compatible files are verified and used in place. Nothing is copied.</source>
        <translation>Ein Ordner von ComfyUI, A1111, Forge oder Hugging Face: Passende Dateien werden geprüft und an Ort und Stelle verwendet. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>Ordner durchsuchen …</translation>
    </message>
    <message>
        <source>Another download or move is running. Wait for it or stop it.</source>
        <translation>Ein anderer Download oder Umzug läuft. Warten Sie darauf oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Scanning and verifying …</source>
        <translation>Suchen und prüfen …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used in place</source>
        <translation>
            <numerusform>%n Datei gefunden und an Ort und Stelle verwendet</numerusform>
            <numerusform>%n Dateien gefunden und an Ort und Stelle verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Another SDXL model was found. Use one as the base in every set?</source>
        <translation>Ein anderes SDXL-Modell wurde gefunden. Eines in allen Sets als Basis verwenden?</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Moving models</source>
        <translation>Modelle verschieben</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Moves all models to another folder or drive.</source>
        <translation>Verschiebt alle Modelle in einen anderen Ordner oder auf ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stored in {folder}</source>
        <translation>Gespeichert in {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>Alle Modelle verschieben nach</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is verified.</source>
        <translation>Alle Modelle nach {folder} verschieben? Jede Datei wird geprüft.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Moving to {folder}: {done} of {total}</source>
        <translation>Verschieben nach {folder}: {done} von {total}</translation>
    </message>
    <message>
        <source>All models moved to the new folder.</source>
        <translation>Alle Modelle sind im neuen Ordner.</translation>
    </message>
    <message>
        <source>Stopped. The models stay where they were; move again to continue.</source>
        <translation>Gestoppt. Die Modelle bleiben, wo sie waren; erneutes Verschieben macht weiter.</translation>
    </message>
</context>
<context>
    <name>OlderPictures</name>
    <message>
        <source>Update these people first to score their pictures: {names}</source>
        <translation>Aktualisieren Sie zuerst diese Personen, um ihre Bilder zu bewerten: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) scored.</source>
        <translation>
            <numerusform>%n Bild bewertet.</numerusform>
            <numerusform>%n Bilder bewertet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherPersonDialog</name>
    <message>
        <source>Other person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Same scene, other person</source>
        <translation>Gleiche Szene, andere Person</translation>
    </message>
    <message>
        <source>Prompt, seed and settings stay. Another person takes the place.</source>
        <translation>Prompt, Seed und Einstellungen bleiben. Eine andere Person nimmt den Platz ein.</translation>
    </message>
    <message>
        <source>Add another person first.</source>
        <translation>Fügen Sie zuerst eine weitere Person hinzu.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generieren</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command with these words</source>
        <translation>Kein Befehl mit diesen Wörtern</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>People in the trash; they stay for 30 days.</source>
        <translation>Personen im Papierkorb; sie bleiben 30 Tage.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Adds a person from a few photos.</source>
        <translation>Fügt eine Person aus ein paar Fotos hinzu.</translation>
    </message>
    <message>
        <source>Needs relearning</source>
        <translation>Muss neu gelernt werden</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>Zieh ein paar Fotos einer Person hierher.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Add to prompt</source>
        <translation>Zum Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Mix …</source>
        <translation>Mischen …</translation>
    </message>
    <message>
        <source>Shoot …</source>
        <translation>Fotoserie …</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Neu lernen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete permanently …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>{title}: {count} pictures each</source>
        <translation>{title}: je {count} Bilder</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>{name} updated</source>
        <translation>{name} aktualisiert</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>{name} wird gelernt …</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Identities (*.pmid)</source>
        <translation>Identitäten (*.pmid)</translation>
    </message>
    <message>
        <source>Passphrase for the file (optional)</source>
        <translation>Passwort für die Datei (optional)</translation>
    </message>
    <message>
        <source>Without it, everyone who has the file can use {name}.</source>
        <translation>Ohne Passwort kann jeder, der die Datei hat, {name} verwenden.</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportiert.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>Das bestätige ich</translation>
    </message>
    <message>
        <source>Don’t add</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to trash</source>
        <translation>
            <numerusform>%n Person in den Papierkorb verschoben</numerusform>
            <numerusform>%n Personen in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>{name} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>zum Beispiel: Ada</translation>
    </message>
    <message>
        <source>The word used for this person in prompts. You can enter your own.</source>
        <translation>Das Wort für diese Person in Prompts. Sie können ein eigenes eingeben.</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>&amp;Fotos in der Bibliothek behalten</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful for newer models later.</source>
        <translation>Für Bilder nicht nötig; nützlich für spätere Modelle.</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>Ich darf diese Fotos verwenden</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Es gibt schon eine Person namens {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type (man, woman …)</source>
        <translation>&amp;Typ (Mann, Frau …)</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Pictures of this person</source>
        <translation>Bilder dieser Person</translation>
    </message>
    <message>
        <source>No pictures of this person yet</source>
        <translation>Noch keine Bilder dieser Person</translation>
    </message>
    <message>
        <source>A test portrait shows how well the photos work.</source>
        <translation>Ein Probeporträt zeigt, wie gut die Fotos taugen.</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>{name} wird gelernt …</translation>
    </message>
    <message>
        <source>{name} updated</source>
        <translation>{name} aktualisiert</translation>
    </message>
    <message>
        <source>Remove photo {number}? This cannot be undone.</source>
        <translation>Foto {number} entfernen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Drop photos here to add them. Use only photos you may use.</source>
        <translation>Ziehen Sie Fotos hierher, um sie hinzuzufügen. Nur Fotos, die Sie verwenden dürfen.</translation>
    </message>
    <message>
        <source>The photos were not kept, so none can be added.</source>
        <translation>Die Fotos wurden nicht behalten, daher lassen sich keine hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to Create</source>
        <translation>&amp;Zurück zum Erstellen</translation>
    </message>
    <message>
        <source>Add to &amp;prompt</source>
        <translation>In den &amp;Prompt</translation>
    </message>
    <message>
        <source>&amp;Test portrait</source>
        <translation>Probe&amp;porträt</translation>
    </message>
    <message>
        <source>Makes one plain portrait with the present settings.</source>
        <translation>Macht ein schlichtes Porträt mit den aktuellen Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Add photos …</source>
        <translation>&amp;Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Weight of photo {number}</source>
        <translation>Gewicht von Foto {number}</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 lässt das Foto aus; 1 ist normal.</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Foto {number} entfernen</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Checking this photo …</source>
        <translation>Foto wird geprüft …</translation>
    </message>
    <message>
        <source>Use another face: {name}</source>
        <translation>Anderes Gesicht verwenden: {name}</translation>
    </message>
    <message>
        <source>Use the next face in this photo.</source>
        <translation>Nächstes Gesicht in diesem Foto verwenden.</translation>
    </message>
    <message>
        <source>Crop manually: {name}</source>
        <translation>Von Hand zuschneiden: {name}</translation>
    </message>
    <message>
        <source>Draw a square around the head.</source>
        <translation>Ziehen Sie ein Quadrat um den Kopf.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove this photo.</source>
        <translation>Dieses Foto entfernen.</translation>
    </message>
    <message>
        <source>How much this photo counts. The middle is normal.</source>
        <translation>Wie viel dieses Foto zählt. Die Mitte ist normal.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n Gesicht gefunden</numerusform>
            <numerusform>%n Gesichter gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Moves to the trash, for 30 days (Del).</source>
        <translation>Verschiebt in den Papierkorb, für 30 Tage (Entf).</translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>Add %n picture(s) to a collection</source>
        <translation>
            <numerusform>%n Bild zu einer Sammlung hinzufügen</numerusform>
            <numerusform>%n Bilder zu einer Sammlung hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation>Zu {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Removed from {name}</source>
        <translation>Aus {name} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to trash</source>
        <translation>
            <numerusform>%n Bild in den Papierkorb verschoben</numerusform>
            <numerusform>%n Bilder in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>%n Bild löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Bilder löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version before is in the gallery too</source>
        <translation>Die Fassung davor ist auch in der Galerie</translation>
    </message>
</context>
<context>
    <name>PictureExports</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>%n Bild gespeichert</numerusform>
            <numerusform>%n Bilder gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save pictures</source>
        <translation>Bilder speichern</translation>
    </message>
</context>
<context>
    <name>PictureUse</name>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>What is this picture for?</source>
        <translation>Wofür ist dieses Bild?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a person from this photo …</source>
        <translation>Person aus diesem Foto hinzufügen …</translation>
    </message>
    <message>
        <source>Put a person into this photo …</source>
        <translation>Person in dieses Foto setzen …</translation>
    </message>
    <message>
        <source>Use the settings of this picture</source>
        <translation>Einstellungen dieses Bildes verwenden</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Removes all boxes.</source>
        <translation>Entfernt alle Rahmen.</translation>
    </message>
    <message>
        <source>Use places</source>
        <translation>Plätze verwenden</translation>
    </message>
    <message>
        <source>Discard these places?</source>
        <translation>Diese Plätze verwerfen?</translation>
    </message>
    <message>
        <source>The boxes that you drew are lost.</source>
        <translation>Die gezeichneten Rahmen gehen verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation>Weiter zeichnen</translation>
    </message>
    <message>
        <source>Drag a box for {name}.</source>
        <translation>Ziehen Sie einen Rahmen für {name} auf.</translation>
    </message>
    <message>
        <source>Move boxes, drag their edges; Del removes one.</source>
        <translation>Rahmen verschieben, an Kanten ziehen; Entf entfernt einen.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Gerät und Speicher</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelle und Netz</translation>
    </message>
    <message>
        <source>Marks and safety</source>
        <translation>Kennzeichen und Sicherheit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes save automatically.</source>
        <translation>Änderungen werden automatisch gespeichert.</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Progress of the engine</source>
        <translation>Fortschritt der Engine</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking files …</source>
        <translation>Dateien werden geprüft …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Building the engine …</source>
        <translation>Engine wird aufgebaut …</translation>
    </message>
    <message>
        <source>Testing with a small picture …</source>
        <translation>Test mit einem kleinen Bild …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} pro Sekunde</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>Zeigt das Bild, das gerade entsteht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>Hält nach dem aktuellen Schritt an. Zweimal drücken hält sofort an.</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>People to mention</source>
        <translation>Personen zum Erwähnen</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Network activity</source>
        <translation>Netzwerkaktivität</translation>
    </message>
    <message>
        <source>Connections since startup</source>
        <translation>Verbindungen seit dem Start</translation>
    </message>
    <message>
        <source>A guard monitors every connection and DNS lookup of the Python code in the window and in the engine, libraries included, and blocks any that you did not start. In the engine the system itself blocks native code and other programs, too, where the list above says so.</source>
        <translation>Ein Wächter überwacht jede Verbindung und DNS-Anfrage des Python-Codes im Fenster und in der Engine, Bibliotheken eingeschlossen, und blockiert alles, was Sie nicht gestartet haben. In der Engine blockiert das System selbst auch nativen Code und andere Programme, wo die Liste oben das sagt.</translation>
    </message>
    <message>
        <source>Not covered: native libraries in the window, programs that you open from it, and other programs on this computer. The command line and a public web page run the engine in their own process, under the guard alone.</source>
        <translation>Nicht abgedeckt: native Bibliotheken im Fenster, Programme, die Sie daraus öffnen, und andere Programme auf diesem Computer. Die Befehlszeile und eine öffentliche Webseite führen die Engine in ihrem eigenen Prozess aus, allein unter dem Wächter.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No connection attempts.</source>
        <translation>Keine Verbindungsversuche.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Allowed (started by you)</source>
        <translation>Erlaubt (von Ihnen gestartet)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
</context>
<context>
    <name>PutIn</name>
    <message>
        <source>This picture does not open.</source>
        <translation>Dieses Bild lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Discard your mask?</source>
        <translation>Maske verwerfen?</translation>
    </message>
    <message>
        <source>What you painted over the picture is lost.</source>
        <translation>Was Sie über das Bild gemalt haben, geht verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep painting</source>
        <translation>Weiter malen</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Gesicht wählen</translation>
    </message>
    <message>
        <source>Click a face (V).</source>
        <translation>Gesicht anklicken (V).</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paints over a head (B).</source>
        <translation>Übermalt einen Kopf (B).</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Takes paint away (E).</source>
        <translation>Nimmt Farbe weg (E).</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Fills what you encircle (L).</source>
        <translation>Füllt, was Sie umfahren (L).</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Fügen Sie zuerst eine Person hinzu.</translation>
    </message>
    <message>
        <source>What is painted is drawn anew. The rest stays as it is.</source>
        <translation>Das Übermalte wird neu gezeichnet. Der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <translation>Gesichter werden gesucht …</translation>
    </message>
    <message>
        <source>The head is replaced. Paint, if more or less is to change.</source>
        <translation>Der Kopf wird ersetzt. Malen Sie, wenn sich mehr oder weniger ändern soll.</translation>
    </message>
    <message>
        <source>Face {number} of {count}. Paint, if more or less is to change.</source>
        <translation>Gesicht {number} von {count}. Malen Sie, wenn sich mehr oder weniger ändern soll.</translation>
    </message>
    <message>
        <source>Click a face, or paint over a head.</source>
        <translation>Klicken Sie ein Gesicht an, oder übermalen Sie einen Kopf.</translation>
    </message>
    <message>
        <source>No face was found. Paint over a head.</source>
        <translation>Kein Gesicht gefunden. Übermalen Sie einen Kopf.</translation>
    </message>
</context>
<context>
    <name>PutInBar</name>
    <message>
        <source>Removes the whole mask (Del).</source>
        <translation>Entfernt die ganze Maske (Entf).</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ]).</source>
        <translation>Breite des Pinsels ([ und ]).</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who comes into the picture.</source>
        <translation>Wer ins Bild kommt.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>Removes finished jobs from the list. Pictures stay.</source>
        <translation>Entfernt fertige Aufträge aus der Liste. Bilder bleiben.</translation>
    </message>
    <message>
        <source>Jobs appear here.</source>
        <translation>Hier erscheinen Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished ({n})</source>
        <translation>Fertig ({n})</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %n picture(s)</source>
        <translation>
            <numerusform>wartet, %n Bild</numerusform>
            <numerusform>wartet, %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n picture(s)</source>
        <translation>
            <numerusform>fertig, %n Bild</numerusform>
            <numerusform>fertig, %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n picture(s) made</source>
        <translation>
            <numerusform>angehalten, %n Bild fertig</numerusform>
            <numerusform>angehalten, %n Bilder fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>Wie dieses Bild entstand</translation>
    </message>
    <message>
        <source>This picture has no recipe.</source>
        <translation>Dieses Bild hat kein Rezept.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Keep this code in a safe place</source>
        <translation>Bewahren Sie diesen Code sicher auf</translation>
    </message>
    <message>
        <source>It opens the library if you lose the passphrase or the keyring.</source>
        <translation>Er öffnet die Bibliothek, wenn Passwort oder Schlüsselbund verloren gehen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I&apos;ve saved it</source>
        <translation>Ich habe ihn gesichert</translation>
    </message>
    <message>
        <source>This code is not shown again.</source>
        <translation>Dieser Code wird nicht noch einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n unfinished job(s)?</source>
        <translation>
            <numerusform>%n offenen Auftrag fortsetzen?</numerusform>
            <numerusform>%n offene Aufträge fortsetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are in the gallery; only the rest will be made.</source>
        <translation>Fertige Bilder sind in der Galerie; nur der Rest wird gemacht.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the table</source>
        <translation>Fortschritt der Tabelle</translation>
    </message>
    <message>
        <source>Make the pictures</source>
        <translation>Bilder machen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Checking every cell …</source>
        <translation>Jede Zelle wird geprüft …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, prompt and settings give the same picture.</source>
        <translation>Gleicher Startwert, Prompt und gleiche Einstellungen ergeben dasselbe Bild.</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Startwert sperren</translation>
    </message>
    <message>
        <source>While locked, this seed is used every time.</source>
        <translation>Solange gesperrt, wird immer dieser Startwert verwendet.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Neuer zufälliger Startwert</translation>
    </message>
    <message>
        <source>Picks a random seed and locks it.</source>
        <translation>Wählt einen zufälligen Startwert und sperrt ihn.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Diesen Satz verwenden</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Chosen, not complete</source>
        <translation>Gewählt, nicht vollständig</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>{size} laden</translation>
    </message>
    <message>
        <source>last picture: {n} s</source>
        <translation>letztes Bild: {n} s</translation>
    </message>
    <message>
        <source>Graphics memory: {memory} or more</source>
        <translation>Grafikspeicher: {memory} oder mehr</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <source>not part of this installation</source>
        <translation>nicht Teil dieser Installation</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Optional: {names}</source>
        <translation>Optional: {names}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} pro Sekunde</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Picture settings</source>
        <translation>Bildeinstellungen</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>Stilstärke</translation>
    </message>
    <message>
        <source>Low keeps the face closer; high follows the prompt and style more.</source>
        <translation>Niedrig bleibt näher am Gesicht; hoch folgt Prompt und Stil stärker.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt. Too much looks harsh.</source>
        <translation>Wie genau das Bild dem Prompt folgt. Zu viel wirkt hart.</translation>
    </message>
    <message>
        <source>Number of pictures, each with the next seed.</source>
        <translation>Anzahl der Bilder, jedes mit dem nächsten Startwert.</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Resets everything that differs from the preset.</source>
        <translation>Setzt alles zurück, was von der Vorgabe abweicht.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>Eine schnelle Idee; die Ähnlichkeit kann schwächer sein.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Good pictures in half the time.</source>
        <translation>Gute Bilder in der halben Zeit.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Guidance at every step, for final pictures.</source>
        <translation>Guidance in jedem Schritt, für fertige Bilder.</translation>
    </message>
</context>
<context>
    <name>SideTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Collections and searches</source>
        <translation>Sammlungen und Suchen</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Sizes that the chosen model draws well.</source>
        <translation>Größen, die das gewählte Modell gut zeichnet.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Your picture appears here</source>
        <translation>Hier erscheint Ihr Bild</translation>
    </message>
    <message>
        <source>Choose a person, describe the picture and press Generate.</source>
        <translation>Wählen Sie eine Person, beschreiben Sie das Bild und klicken Sie auf „Bilder machen“.</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows how this picture was made (I).</source>
        <translation>Zeigt, wie dieses Bild entstanden ist (I).</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Shows only the picture (F11, Space).</source>
        <translation>Zeigt nur das Bild (F11, Leertaste).</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Click a star to rate (keys 0 to 5).</source>
        <translation>Klicken Sie zum Bewerten auf einen Stern (Tasten 0 bis 5).</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>This library is open read-only.</source>
        <translation>Diese Bibliothek ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Sperre</translation>
    </message>
    <message>
        <source>Engine is starting …</source>
        <translation>Engine startet …</translation>
    </message>
    <message>
        <source>Engine is not running</source>
        <translation>Engine läuft nicht</translation>
    </message>
    <message>
        <source>{name} (processor only)</source>
        <translation>{name} (nur Prozessor)</translation>
    </message>
    <message>
        <source>No graphics card is used: photographs take many minutes each on a processor.</source>
        <translation>Es wird keine Grafikkarte genutzt: auf einem Prozessor dauert eine Fotografie viele Minuten.</translation>
    </message>
    <message>
        <source>Pictures are made on this device.</source>
        <translation>Bilder entstehen auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Belegter Speicher</translation>
    </message>
    <message>
        <source>Memory in use: {text}</source>
        <translation>Belegter Speicher: {text}</translation>
    </message>
    <message>
        <source>Your download may use the network; everything else is blocked.</source>
        <translation>Ihr Download darf ins Netz; alles andere ist blockiert.</translation>
    </message>
    <message>
        <source>The offline lock is on: nothing leaves this computer.</source>
        <translation>Die Offline-Sperre ist an: nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this disk</source>
        <translation>Platz auf diesem Laufwerk</translation>
    </message>
    <message>
        <source>Models use {size}.</source>
        <translation>Modelle belegen {size}.</translation>
    </message>
    <message>
        <source>Delete unfinished downloads ({size})</source>
        <translation>Unfertige Downloads löschen ({size})</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>zuletzt benutzt {day}</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>Ihre eigene Datei</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>{name} prüfen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Stop using {name}</source>
        <translation>{name} nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Verifying {name} …</source>
        <translation>{name} wird geprüft …</translation>
    </message>
    <message>
        <source>{name} is intact.</source>
        <translation>{name} ist in Ordnung.</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>{name} löschen? Es lässt sich wieder laden.</translation>
    </message>
    <message>
        <source>Stop using {name}? Your file stays at {path}</source>
        <translation>{name} nicht mehr verwenden? Ihre Datei bleibt unter {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>StudioController</name>
    <message>
        <source>portrait of </source>
        <translation>Porträt von </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>Describe the picture, or choose a prompt template.</source>
        <translation>Beschreiben Sie das Bild oder wählen Sie eine Prompt-Vorlage.</translation>
    </message>
    <message>
        <source>Mention two or more people with @ in the prompt first.</source>
        <translation>Erwähnen Sie zuerst zwei oder mehr Personen mit @ im Prompt.</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Styles add words to your prompt.</source>
        <translation>Stile fügen Ihrem Prompt Wörter hinzu.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Kein Stil</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Before downloading “{name}”</source>
        <translation>Vor dem Download von „{name}“</translation>
    </message>
    <message>
        <source>I have read the terms and agree to them</source>
        <translation>Ich habe die Bedingungen gelesen und stimme zu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Agree and download</source>
        <translation>Zustimmen und laden</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>(No style)</source>
        <translation>(Kein Stil)</translation>
    </message>
    <message>
        <source>1 of {photos} looks like someone else.</source>
        <translation>1 von {photos} sieht nach jemand anderem aus.</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but nobody is chosen.</source>
        <translation>@{name} wird erwähnt, aber niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>A PhotoMaker file holds “{encoder}” and “{lora}” and nothing else.</source>
        <translation>Eine PhotoMaker-Datei enthält „{encoder}“ und „{lora}“ und sonst nichts.</translation>
    </message>
    <message>
        <source>A base model that is a single file needs SDXL&apos;s tokenizers.</source>
        <translation>Ein Grundmodell aus einer einzigen Datei braucht die Tokenizer von SDXL.</translation>
    </message>
    <message>
        <source>The number of slots must be from 1 to {most}.</source>
        <translation>Die Anzahl der Plätze muss zwischen 1 und {most} liegen.</translation>
    </message>
    <message>
        <source>At least one slot is needed.</source>
        <translation>Mindestens ein Platz wird gebraucht.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A control image needs a ControlNet model.</source>
        <translation>Ein Steuerbild braucht ein ControlNet-Modell.</translation>
    </message>
    <message>
        <source>A download was probably interrupted.</source>
        <translation>Wahrscheinlich wurde ein Download unterbrochen.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>A larger face gives more detail.</source>
        <translation>Ein größeres Gesicht zeigt mehr Details.</translation>
    </message>
    <message>
        <source>A library crashed (signal {code}).</source>
        <translation>Eine Programmbibliothek ist abgestürzt (Signal {code}).</translation>
    </message>
    <message>
        <source>A mask needs its source picture.</source>
        <translation>Eine Maske braucht ihr Ausgangsbild.</translation>
    </message>
    <message>
        <source>A mix needs at least one person and no negative shares.</source>
        <translation>Eine Mischung braucht mindestens eine Person und keinen Anteil unter 0.</translation>
    </message>
    <message>
        <source>A mix needs at least two different people.</source>
        <translation>Eine Mischung braucht mindestens zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>A name cannot contain @ or quotes.</source>
        <translation>Ein Name darf weder @ noch Anführungszeichen enthalten.</translation>
    </message>
    <message>
        <source>A name can have at most {most} characters.</source>
        <translation>Ein Name hat höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>Part of the bundle is missing.</source>
        <translation>Ein Teil des Pakets fehlt.</translation>
    </message>
    <message>
        <source>A part of the program could not start.</source>
        <translation>Ein Teil des Programms lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four random words work well.</source>
        <translation>Verwenden Sie mindestens {least} Zeichen; vier zufällige Wörter sind gut.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A person needs at least one photo.</source>
        <translation>Eine Person braucht mindestens ein Foto.</translation>
    </message>
    <message>
        <source>A photo has a negative weight.</source>
        <translation>Ein Foto hat ein Gewicht unter null.</translation>
    </message>
    <message>
        <source>A photo that no longer belongs to anyone.</source>
        <translation>Ein Foto, das zu niemandem mehr gehört.</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>Eine schnelle Idee; die Ähnlichkeit kann schwächer sein.</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 5.</source>
        <translation>Eine Bewertung reicht von 0 bis 5.</translation>
    </message>
    <message>
        <source>A sharper photo helps.</source>
        <translation>Ein schärferes Foto hilft.</translation>
    </message>
    <message>
        <source>A good start: 1 clear photo.</source>
        <translation>Guter Anfang: 1 klares Foto.</translation>
    </message>
    <message>
        <source>A step did not finish within {minutes} minutes.</source>
        <translation>Ein Schritt wurde nicht innerhalb von {minutes} Minuten fertig.</translation>
    </message>
    <message>
        <source>A temporary file of an interrupted change.</source>
        <translation>Eine vorläufige Datei einer abgebrochenen Änderung.</translation>
    </message>
    <message>
        <source>A thumbnail is too large.</source>
        <translation>Ein Vorschaubild ist zu groß.</translation>
    </message>
    <message>
        <source>A weight file that contains code can do anything on your computer.</source>
        <translation>Eine Gewichtsdatei mit Programmcode kann auf Ihrem Computer alles anrichten.</translation>
    </message>
    <message>
        <source>This is a one-time download of about {total}.</source>
        <translation>Einmaliger Download von etwa {total}.</translation>
    </message>
    <message>
        <source>Accept the terms on the model&apos;s page, create a read token there, and save it on the Models page (“photomaker-desktop models token set”).</source>
        <translation>Stimmen Sie auf der Seite des Modells den Bedingungen zu, legen Sie dort ein Lesetoken an und geben Sie es auf der Seite „Modelle“ ein („photomaker-desktop models token set“).</translation>
    </message>
    <message>
        <source>Add a sharp, well lit photo of the face.</source>
        <translation>Fügen Sie ein scharfes, gut beleuchtetes Foto des Gesichts hinzu.</translation>
    </message>
    <message>
        <source>Add another photo, or remove the odd one.</source>
        <translation>Fügen Sie ein weiteres Foto hinzu oder entfernen Sie das, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>Add a colour photo, or the pictures may turn out grey.</source>
        <translation>Fügen Sie eines in Farbe hinzu, sonst werden die Bilder vielleicht grau.</translation>
    </message>
    <message>
        <source>Add a photo that looks at the camera.</source>
        <translation>Fügen Sie eines hinzu, das in die Kamera blickt.</translation>
    </message>
    <message>
        <source>Add photos that show the face clearly.</source>
        <translation>Fügen Sie Fotos hinzu, die das Gesicht deutlich zeigen.</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Fügen Sie zuerst die Person hinzu.</translation>
    </message>
    <message>
        <source>Alternatives can be nested at most {most} levels deep.</source>
        <translation>Alternativen dürfen höchstens {most} Ebenen tief verschachtelt sein.</translation>
    </message>
    <message>
        <source>A { is never closed.</source>
        <translation>Eine öffnende { wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Another download is running.</source>
        <translation>Ein anderer Download läuft.</translation>
    </message>
    <message>
        <source>Another program is still writing them.</source>
        <translation>Ein anderes Programm schreibt sie noch.</translation>
    </message>
    <message>
        <source>Another program is using this library.</source>
        <translation>Ein anderes Programm benutzt diese Bibliothek.</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>Ein anderes Programm schreibt gerade in die Bibliothek.</translation>
    </message>
    <message>
        <source>Another window or command is installing or removing it.</source>
        <translation>Ein anderes Fenster oder ein Befehl installiert oder entfernt sie gerade.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file.</source>
        <translation>Fragen Sie die Person, von der Sie die Datei haben.</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>Im Weltraum</translation>
    </message>
    <message>
        <source>The limit is {megapixels} megapixels.</source>
        <translation>Höchstens {megapixels} Megapixel sind möglich.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Restore it, or check the library.</source>
        <translation>Stellen Sie es wieder her oder prüfen Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>Installing the engine took too long and was stopped.</source>
        <translation>Die Installation der Engine dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Installing the engine was stopped.</source>
        <translation>Die Installation der Engine wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Business headshot</source>
        <translation>Bewerbungsfoto</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP-Auslassung</translation>
    </message>
    <message>
        <source>Check that the crop shows the face.</source>
        <translation>Prüfen Sie, ob der Ausschnitt das Gesicht zeigt.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a firewall intercepts connections.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob eine Firewall mitliest.</translation>
    </message>
    <message>
        <source>Check the library, or bring the file back from a backup.</source>
        <translation>Prüfen Sie die Bibliothek oder holen Sie die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Check the library; the file is kept.</source>
        <translation>Prüfen Sie die Bibliothek; die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the mirror in Preferences, or check for updates.</source>
        <translation>Prüfen Sie den Spiegelserver in den Einstellungen oder suchen Sie nach Updates.</translation>
    </message>
    <message>
        <source>Check the mirror in Preferences, or the network&apos;s sign-in page.</source>
        <translation>Prüfen Sie den Spiegelserver in den Einstellungen oder die Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Check the network, then start the download again. It will resume.</source>
        <translation>Prüfen Sie das Netz und starten Sie den Download erneut. Er wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Check the passphrase or use the recovery code. Nothing was changed.</source>
        <translation>Prüfen Sie das Passwort oder nehmen Sie den Wiederherstellungscode. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Check the passphrase.</source>
        <translation>Prüfen Sie das Passwort.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Chef at work</source>
        <translation>In der Küche</translation>
    </message>
    <message>
        <source>Choose .png, .jpg or .webp.</source>
        <translation>Wählen Sie .png, .jpg oder .webp.</translation>
    </message>
    <message>
        <source>Choose a .bin or .safetensors file.</source>
        <translation>Wählen Sie eine .bin- oder .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file, or download it again.</source>
        <translation>Wählen Sie eine .safetensors-Datei oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose a ControlNet for SDXL.</source>
        <translation>Wählen Sie ein ControlNet für SDXL.</translation>
    </message>
    <message>
        <source>Choose a models folder in Preferences instead.</source>
        <translation>Wählen Sie stattdessen in den Einstellungen einen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>Choose a full checkpoint, or download it again.</source>
        <translation>Wählen Sie ein vollständiges Modell oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a larger strength.</source>
        <translation>Wählen Sie eine größere Stärke.</translation>
    </message>
    <message>
        <source>Use a passphrase instead.</source>
        <translation>Wählen Sie stattdessen ein Passwort.</translation>
    </message>
    <message>
        <source>Use a sharper photo if you can.</source>
        <translation>Wählen Sie ein schärferes Foto, wenn Sie können.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other programs that use the graphics card.</source>
        <translation>Wählen Sie eine kleinere Größe oder schließen Sie andere Programme, die die Grafikkarte benutzen.</translation>
    </message>
    <message>
        <source>Choose an SDXL LoRA.</source>
        <translation>Wählen Sie eine SDXL-LoRA.</translation>
    </message>
    <message>
        <source>Choose an SDXL base model, such as RealVisXL V4.0.</source>
        <translation>Wählen Sie ein SDXL-Grundmodell, etwa RealVisXL V4.0.</translation>
    </message>
    <message>
        <source>Choose an SDXL base model.</source>
        <translation>Wählen Sie ein SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another engine type, or install it from a file.</source>
        <translation>Wählen Sie eine andere Art oder installieren Sie sie aus einer Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>Wählen Sie unter „Modelle“ einen anderen.</translation>
    </message>
    <message>
        <source>Choose at least one photo of the person.</source>
        <translation>Wählen Sie mindestens ein Foto der Person.</translation>
    </message>
    <message>
        <source>Choose one of these, or install a driver and a PyTorch build for “{choice}”.</source>
        <translation>Wählen Sie eines davon oder installieren Sie einen Treiber und ein PyTorch für „{choice}“.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>Choose one under Models.</source>
        <translation>Wählen Sie unter „Modelle“ eines aus.</translation>
    </message>
    <message>
        <source>Choose photomaker-v1.bin, photomaker-v2.bin or a safetensors conversion of them.</source>
        <translation>Wählen Sie photomaker-v1.bin, photomaker-v2.bin oder eine safetensors-Fassung davon.</translation>
    </message>
    <message>
        <source>Choose photos that show the face clearly.</source>
        <translation>Wählen Sie Fotos, die das Gesicht deutlich zeigen.</translation>
    </message>
    <message>
        <source>Select the face again.</source>
        <translation>Wählen Sie das Gesicht noch einmal.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json, or a .safetensors file.</source>
        <translation>Wählen Sie den Ordner mit model_index.json oder eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Wählen Sie {name}.</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Kino</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Knete</translation>
    </message>
    <message>
        <source>Clear and well lit.</source>
        <translation>Klar und gut beleuchtet.</translation>
    </message>
    <message>
        <source>Click another face to use it.</source>
        <translation>Klicken Sie ein anderes Gesicht an, um es zu verwenden.</translation>
    </message>
    <message>
        <source>CLIP skip must be from 0 to {most}.</source>
        <translation>Die CLIP-Auslassung muss zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>Close it with }, or write \{ for a literal brace.</source>
        <translation>Schließen Sie sie mit } oder schreiben Sie \{ für eine einfache Klammer.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller models.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie kleinere Modelle.</translation>
    </message>
    <message>
        <source>Close other windows of PhotoMaker Desktop, then try again.</source>
        <translation>Schließen Sie andere Fenster von PhotoMaker Desktop und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the other program, or open the library read-only.</source>
        <translation>Schließen Sie das andere Programm oder öffnen Sie die Bibliothek schreibgeschützt.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then reopen the library.</source>
        <translation>Schließen Sie das andere Programm, das sie benutzt, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Closer likeness, for non-commercial research. Needs InsightFace&apos;s models.</source>
        <translation>Größere Ähnlichkeit, nur für nichtkommerzielle Forschung: braucht die Modelle von InsightFace.</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>Comic</translation>
    </message>
    <message>
        <source>Commercial use is allowed. Some uses are not: harming or deceiving people, breaking the law, harassment, medical advice. The same terms apply to anyone you share the model with.</source>
        <translation>Kommerzielle Nutzung ist erlaubt. Manches ist verboten: Menschen schaden oder täuschen, Gesetze brechen, Belästigung, medizinischer Rat. Wer das Modell erhält, erhält dieselben Bedingungen.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Correct the mirror in Preferences; it must start with https://.</source>
        <translation>Berichtigen Sie den Spiegelserver in den Einstellungen; er beginnt mit https://.</translation>
    </message>
    <message>
        <source>Correct the name, or write \@ for a literal @.</source>
        <translation>Berichtigen Sie den Namen oder schreiben Sie \@ für ein einfaches At-Zeichen.</translation>
    </message>
    <message>
        <source>Correct the proxy in Preferences.</source>
        <translation>Berichtigen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M</source>
        <translation>CreativeML Open RAIL++-M</translation>
    </message>
    <message>
        <source>Dark glasses or a shadow may hide the eyes.</source>
        <translation>Eine dunkle Brille oder ein Schatten verdeckt vielleicht die Augen.</translation>
    </message>
    <message>
        <source>Depth control, small</source>
        <translation>Tiefensteuerung, klein</translation>
    </message>
    <message>
        <source>Digital Art</source>
        <translation>Digitale Kunst</translation>
    </message>
    <message>
        <source>Disney Character</source>
        <translation>Disney-Figur</translation>
    </message>
    <message>
        <source>Draw the crop again.</source>
        <translation>Zeichnen Sie den Ausschnitt noch einmal.</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Deleted from the library. The data was not overwritten, as that has no effect on an SSD. Traces may remain until the drive reuses the space, and in backups. Encrypt the library to avoid this.</source>
        <translation>Aus der Bibliothek gelöscht. Nichts wurde überschrieben, denn auf einer SSD würde das nichts ändern: bis der Platz neu belegt wird, oder in Sicherungen, können Spuren bleiben. Verschlüssle die Bibliothek, um das zu vermeiden.</translation>
    </message>
    <message>
        <source>Deleted, along with the key of the encrypted files. If an SSD, snapshot or backup still holds old copies, reading them would also need the library key.</source>
        <translation>Gelöscht. Der Schlüssel der verschlüsselten Dateien wurde mit entfernt; sollte ein Laufwerk (eine SSD, ein Snapshot, eine Sicherung) alte Kopien enthalten, wäre dafür auch der Schlüssel der Bibliothek nötig.</translation>
    </message>
    <message>
        <source>All memory savings were tried.</source>
        <translation>Alles, was Speicher spart, wurde versucht.</translation>
    </message>
    <message>
        <source>Export it to get a file.</source>
        <translation>Exportieren Sie es, um eine Datei zu bekommen.</translation>
    </message>
    <message>
        <source>Face {number} in this photo looks like the others; use that one.</source>
        <translation>Gesicht Nummer {number} dieses Fotos sieht aus wie die anderen: Wählen Sie dieses.</translation>
    </message>
    <message>
        <source>Fantasy art</source>
        <translation>Fantasy</translation>
    </message>
    <message>
        <source>Fast drafts</source>
        <translation>Schnelle Entwürfe</translation>
    </message>
    <message>
        <source>Download it again under Models.</source>
        <translation>Laden Sie es unter „Modelle“ noch einmal.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Download it again. If that doesn&apos;t help, report it.</source>
        <translation>Laden Sie es noch einmal; hilft das nicht, melden Sie es.</translation>
    </message>
    <message>
        <source>Download it under Models, or choose a file.</source>
        <translation>Laden Sie es unter „Modelle“ oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Download it under Models, or choose another preset.</source>
        <translation>Laden Sie sie unter „Modelle“ oder wählen Sie eine andere Vorgabe.</translation>
    </message>
    <message>
        <source>Download it under Models, or give a ControlNet folder.</source>
        <translation>Laden Sie es unter „Modelle“ oder nennen Sie den Ordner eines ControlNets.</translation>
    </message>
    <message>
        <source>Download it under Models, or run: photomaker-desktop models fetch {name}</source>
        <translation>Laden Sie es unter „Modelle“ oder mit: photomaker-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Download it under Models.</source>
        <translation>Laden Sie es unter „Modelle“.</translation>
    </message>
    <message>
        <source>Download one under Models.</source>
        <translation>Laden Sie eines unter „Modelle“.</translation>
    </message>
    <message>
        <source>Download the engine first.</source>
        <translation>Laden Sie zuerst die Engine.</translation>
    </message>
    <message>
        <source>Download the safetensors version.</source>
        <translation>Laden Sie die safetensors-Fassung.</translation>
    </message>
    <message>
        <source>Download the set first.</source>
        <translation>Laden Sie zuerst den Satz.</translation>
    </message>
    <message>
        <source>Download them under Models, or choose PhotoMaker V1.</source>
        <translation>Laden Sie sie unter „Modelle“ oder wählen Sie PhotoMaker V1.</translation>
    </message>
    <message>
        <source>Download “SDXL tokenizers” under Models.</source>
        <translation>Laden Sie „SDXL-Tokenizer“ unter „Modelle“.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Fine alongside others; at least one photo should look at the camera.</source>
        <translation>Neben anderen gut; mindestens ein Foto sollte in die Kamera blicken.</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in Preferences.</source>
        <translation>Schaffen Sie Platz oder wählen Sie in den Einstellungen einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>Free some space, then continue. Downloaded files are kept.</source>
        <translation>Schaffen Sie Platz und machen Sie dann weiter: was geladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Free some space, then install it again.</source>
        <translation>Schaffen Sie Platz und nehmen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Full body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Get the .safetensors version of this model.</source>
        <translation>Nehmen Sie die .safetensors-Fassung dieses Modells.</translation>
    </message>
    <message>
        <source>Get the file from its publisher, or use a safetensors version.</source>
        <translation>Holen Sie die Datei von ihrem Herausgeber oder nehmen Sie eine safetensors-Fassung.</translation>
    </message>
    <message>
        <source>Enter the passphrase or the recovery code.</source>
        <translation>Geben Sie das Passwort oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Enter the recovery code.</source>
        <translation>Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Set at least one weight above 0.</source>
        <translation>Setzen Sie mindestens ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Goldene Stunde</translation>
    </message>
    <message>
        <source>Good set: {count} clear photos.</source>
        <translation>Gute Auswahl: {count} klare Fotos.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Führungsausgleich</translation>
    </message>
    <message>
        <source>Guidance rescale cannot be used together with a control picture.</source>
        <translation>Der Führungsausgleich geht nicht zusammen mit einem Steuerbild.</translation>
    </message>
    <message>
        <source>Half the steps with a better solver; the last ones run without guidance.</source>
        <translation>Die Hälfte der Schritte mit einem besseren Löser; die letzten laufen ohne Führung.</translation>
    </message>
    <message>
        <source>Haze or a filter may hide it.</source>
        <translation>Dunst oder ein Filter verbirgt es vielleicht.</translation>
    </message>
    <message>
        <source>Headshot</source>
        <translation>Porträtfoto</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>Stärke der Entrauschung</translation>
    </message>
    <message>
        <source>Hyper-SD in eight guided steps.</source>
        <translation>Hyper-SD in acht geführten Schritten.</translation>
    </message>
    <message>
        <source>Hyper-SD&apos;s own terms</source>
        <translation>Eigene Bedingungen von Hyper-SD</translation>
    </message>
    <message>
        <source>Hyper-SD, eight steps</source>
        <translation>Hyper-SD, acht Schritte</translation>
    </message>
    <message>
        <source>Identity tokens hold values that are not numbers.</source>
        <translation>Die Zahlen der Person enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Identity tokens must be 32-bit floats.</source>
        <translation>Die Zahlen der Person müssen 32-Bit-Gleitkommazahlen sein.</translation>
    </message>
    <message>
        <source>Identity tokens of shape {shape} do not belong to PhotoMaker {version}.</source>
        <translation>Zahlen der Form {shape} gehören nicht zu PhotoMaker {version}.</translation>
    </message>
    <message>
        <source>Identity tokens, weights and face vectors do not fit together.</source>
        <translation>Zahlen, Gewichte und Gesichtsvektoren der Person passen nicht zusammen.</translation>
    </message>
    <message>
        <source>In the rain</source>
        <translation>Im Regen</translation>
    </message>
    <message>
        <source>InsightFace buffalo_l (two of its models)</source>
        <translation>InsightFace buffalo_l (zwei seiner Modelle)</translation>
    </message>
    <message>
        <source>InsightFace models: non-commercial research only</source>
        <translation>InsightFace-Modelle: nur für nichtkommerzielle Forschung</translation>
    </message>
    <message>
        <source>InsightFace&apos;s model</source>
        <translation>Das InsightFace-Modell</translation>
    </message>
    <message>
        <source>Install the new version, then import again.</source>
        <translation>Installieren Sie die neuere Version und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Install the new version. Nothing was changed.</source>
        <translation>Installieren Sie die neuere Version; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker, or choose another model set.</source>
        <translation>Installieren Sie PhotoMaker neu oder wählen Sie einen anderen Modellsatz.</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker.</source>
        <translation>Installieren Sie PhotoMaker neu.</translation>
    </message>
    <message>
        <source>It adds nothing. Remove one of them.</source>
        <translation>Es bringt nichts Neues: Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Its key settings are out of range.</source>
        <translation>Die Schlüsseleinstellungen sind außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>It belongs in {root}.</source>
        <translation>Es gehört nach {root}.</translation>
    </message>
    <message>
        <source>It cannot be opened here.</source>
        <translation>Es lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>Der Schlüssel wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>It stopped responding.</source>
        <translation>Sie antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>It does not fit an SDXL base model.</source>
        <translation>Sie passt nicht zu einem SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>It quit every time before it was ready. See the log for details.</source>
        <translation>Sie endete jedes Mal, bevor sie bereit war. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Use a number from 0 to {largest}.</source>
        <translation>Verwenden Sie eine Zahl von 0 bis {largest}.</translation>
    </message>
    <message>
        <source>Use a number from {low} to {high}.</source>
        <translation>Verwenden Sie eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Destination: {folder}.</source>
        <translation>Ziel: {folder}.</translation>
    </message>
    <message>
        <source>It contains unexpected entries.</source>
        <translation>Sie enthält unerwartete Einträge.</translation>
    </message>
    <message>
        <source>It has too many entries, or none.</source>
        <translation>Sie enthält zu viele Einträge oder keine.</translation>
    </message>
    <message>
        <source>It was made by another program.</source>
        <translation>Es ist die Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>It is another format, or it is damaged.</source>
        <translation>Es ist ein anderes Format, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Its compression or encryption is not supported.</source>
        <translation>Komprimierung oder Verschlüsselung wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>It is truncated or damaged.</source>
        <translation>Es ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>It is damaged or truncated.</source>
        <translation>Es ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>It is damaged, or a different model than its name says.</source>
        <translation>Es ist beschädigt oder ein anderes Modell, als sein Name verspricht.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is downloaded once, to fit this computer.</source>
        <translation>Sie wird einmal geladen, passend zu diesem Computer.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>Es ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>It is neither a local file nor in the Hugging Face cache.</source>
        <translation>Es ist weder hier als Datei noch im Hugging-Face-Cache.</translation>
    </message>
    <message>
        <source>It is not a file of this type.</source>
        <translation>Es ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>It quit with exit code {code}.</source>
        <translation>Es endete mit Code {code}.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted outside PhotoMaker.</source>
        <translation>Es wurde vielleicht außerhalb des Programms verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>Es muss ein Vielfaches von 8 sein.</translation>
    </message>
    <message>
        <source>It did not respond for {seconds} seconds and was stopped.</source>
        <translation>Sie antwortete {seconds} Sekunden lang nicht und wurde beendet.</translation>
    </message>
    <message>
        <source>It gives neither the version nor the hash of the file.</source>
        <translation>Er nennt weder Version noch Prüfsumme der Datei.</translation>
    </message>
    <message>
        <source>It was changed at its source, or the mirror is not trustworthy. It was not downloaded.</source>
        <translation>Es wurde an der Quelle geändert, oder dem Spiegelserver ist nicht zu trauen. Es wird nicht geladen.</translation>
    </message>
    <message>
        <source>It was made by a newer version of PhotoMaker.</source>
        <translation>Es stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>It was made for {system}.</source>
        <translation>Es wurde für {system} gemacht.</translation>
    </message>
    <message>
        <source>Caller: {who}.</source>
        <translation>Aufrufer: {who}.</translation>
    </message>
    <message>
        <source>Several attempts failed. Downloaded data is kept.</source>
        <translation>Mehrere Versuche schlugen fehl. Geladene Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Its LoRA weights are for another UNet.</source>
        <translation>Ihre LoRA-Gewichte gehören zu einem anderen UNet.</translation>
    </message>
    <message>
        <source>Its description cannot be read.</source>
        <translation>Ihre Beschreibung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its description is not valid.</source>
        <translation>Die Beschreibung ist ungültig.</translation>
    </message>
    <message>
        <source>Its driver is missing, too old, or the card is not supported.</source>
        <translation>Ihr Treiber fehlt, ist zu alt, oder die Karte wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Ihr Kopf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its layout is unknown: {error}.</source>
        <translation>Ihr Aufbau ist unbekannt: {error}.</translation>
    </message>
    <message>
        <source>Its face vectors are not finite.</source>
        <translation>Die Gesichtsvektoren sind nicht endlich.</translation>
    </message>
    <message>
        <source>Its face vectors cannot be read.</source>
        <translation>Die Gesichtsvektoren sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Its face vectors have the wrong shape.</source>
        <translation>Die Gesichtsvektoren haben die falsche Form.</translation>
    </message>
    <message>
        <source>Its tokens are missing or too large.</source>
        <translation>Die Token fehlen oder sind zu groß.</translation>
    </message>
    <message>
        <source>Its tokens belong to another PhotoMaker version.</source>
        <translation>Die Token gehören zu einer anderen PhotoMaker-Version.</translation>
    </message>
    <message>
        <source>Its older files can contain code and are not opened.</source>
        <translation>Seine älteren Dateien können Programmcode enthalten und werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Its owners require you to sign in and accept their terms first.</source>
        <translation>Wer es anbietet, verlangt zuerst eine Anmeldung und Zustimmung zu den Bedingungen.</translation>
    </message>
    <message>
        <source>Its sizes do not match.</source>
        <translation>Seine Größenangaben widersprechen sich.</translation>
    </message>
    <message>
        <source>Saved photos of this person are missing.</source>
        <translation>Gespeicherte Fotos dieser Person fehlen.</translation>
    </message>
    <message>
        <source>Knight</source>
        <translation>Im Mittelalter</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Verfügbar: {names}.</translation>
    </message>
    <message>
        <source>LCM in six steps.</source>
        <translation>LCM in sechs Schritten.</translation>
    </message>
    <message>
        <source>Learn them again from photos with the same version.</source>
        <translation>Lernen Sie sie mit derselben Version neu aus ihren Fotos.</translation>
    </message>
    <message>
        <source>Learn this person again from photos, or choose the other version.</source>
        <translation>Lernen Sie diese Person neu aus Fotos oder wählen Sie die andere Version.</translation>
    </message>
    <message>
        <source>Likeness goes from 0 to 1.</source>
        <translation>Ähnlichkeit reicht von 0 bis 1.</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>Strichzeichnung</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Check the list of people.</source>
        <translation>Prüfen Sie die Personenliste.</translation>
    </message>
    <message>
        <source>Lowpoly</source>
        <translation>Lowpoly</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>Resize it first.</source>
        <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Learn the person again from photos, or choose the model they were made with.</source>
        <translation>Lernen Sie die Person neu aus Fotos oder wählen Sie das Modell, mit dem sie gelernt wurde.</translation>
    </message>
    <message>
        <source>Learn them again with the same model.</source>
        <translation>Lernen Sie sie mit demselben Modell neu.</translation>
    </message>
    <message>
        <source>Learn this person again from other photos.</source>
        <translation>Lernen Sie diese Person mit anderen Fotos neu.</translation>
    </message>
    <message>
        <source>Mark the face manually, or choose another photo.</source>
        <translation>Markieren Sie das Gesicht von Hand oder wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>Memory ran out; continuing more slowly with less.</source>
        <translation>Der Speicher war zu knapp; es geht mit weniger langsamer weiter.</translation>
    </message>
    <message>
        <source>Mention the person earlier, or merge the photos into fewer slots.</source>
        <translation>Nennen Sie die Person früher oder fassen Sie die Fotos in weniger Plätze zusammen.</translation>
    </message>
    <message>
        <source>Mention the person once, by name.</source>
        <translation>Erwähnen Sie die Person einmal, mit Namen.</translation>
    </message>
    <message>
        <source>Mention the person once, near the beginning.</source>
        <translation>Nennen Sie die Person einmal, nahe am Anfang.</translation>
    </message>
    <message>
        <source>Missing files: {files}.</source>
        <translation>Fehlende Dateien: {files}.</translation>
    </message>
    <message>
        <source>Mountain hike</source>
        <translation>Bergwanderung</translation>
    </message>
    <message>
        <source>Neonpunk</source>
        <translation>Neonpunk</translation>
    </message>
    <message>
        <source>No base model is chosen.</source>
        <translation>Es ist kein Grundmodell gewählt.</translation>
    </message>
    <message>
        <source>No face was found in your crop; it is used as drawn.</source>
        <translation>In Ihrem Ausschnitt wurde kein Gesicht gefunden; er wird verwendet, wie Sie ihn gezeichnet haben.</translation>
    </message>
    <message>
        <source>No face was found; this photo is not used.</source>
        <translation>Es wurde kein Gesicht gefunden; dieses Foto wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are no files of “{name}” to bundle.</source>
        <translation>Es gibt keine Dateien von „{name}“ zum Packen.</translation>
    </message>
    <message>
        <source>PyTorch found no graphics card, so the processor is used. A full-size SDXL picture takes many minutes, even hours; small models such as Sketchbook are much faster.</source>
        <translation>PyTorch findet keine nutzbare Grafikkarte, deshalb arbeitet der Prozessor: ein Bild in voller Größe mit SDXL dauert viele Minuten bis Stunden; kleine Modelle wie Sketchbook brauchen viel weniger.</translation>
    </message>
    <message>
        <source>All photos of this person have a weight of 0.</source>
        <translation>Alle Fotos dieser Person haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Noch keine Fotos.</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keines ist installiert.</translation>
    </message>
    <message>
        <source>None of the photos can be used.</source>
        <translation>Keines der Fotos ist brauchbar.</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used.</source>
        <translation>Keines der {count} Fotos ist brauchbar.</translation>
    </message>
    <message>
        <source>Not all saved photos of {name} work with these models.</source>
        <translation>Nicht alle behaltenen Fotos von {name} passen zu diesen Modellen.</translation>
    </message>
    <message>
        <source>Not all weights can be 0.</source>
        <translation>Nicht alle Gewichte können 0 sein.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Choose another drive.</source>
        <translation>Nichts wurde entfernt. Wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Nothing was sent. To download models, use the Models page.</source>
        <translation>Nichts wurde gesendet. Modelle laden Sie auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Ölgemälde</translation>
    </message>
    <message>
        <source>Old film</source>
        <translation>Alter Film</translation>
    </message>
    <message>
        <source>Old photograph</source>
        <translation>Altes Foto</translation>
    </message>
    <message>
        <source>For example {key}.</source>
        <translation>Eines ist {key}.</translation>
    </message>
    <message>
        <source>Another photo from the side would help.</source>
        <translation>Ein weiteres von der Seite würde helfen.</translation>
    </message>
    <message>
        <source>Another photo that looks at the camera would help.</source>
        <translation>Ein weiteres mit Blick in die Kamera würde helfen.</translation>
    </message>
    <message>
        <source>Another photo would help a little.</source>
        <translation>Ein weiteres würde ein wenig helfen.</translation>
    </message>
    <message>
        <source>One or two more photos would help a lot.</source>
        <translation>Ein oder zwei weitere Fotos würden viel helfen.</translation>
    </message>
    <message>
        <source>Only PNG pictures are kept in the gallery.</source>
        <translation>Nur PNG-Bilder kommen in die Galerie.</translation>
    </message>
    <message>
        <source>Recipes can only be removed from PNG files.</source>
        <translation>Nur ein PNG trägt ein Rezept, das man herausnehmen kann.</translation>
    </message>
    <message>
        <source>Only one download at a time can write to the models folder.</source>
        <translation>Nur einer zur Zeit darf in den Modellordner schreiben.</translation>
    </message>
    <message>
        <source>Only one program at a time can write to it.</source>
        <translation>Nur eines zur Zeit kann hineinschreiben.</translation>
    </message>
    <message>
        <source>Base models must be safetensors files.</source>
        <translation>Als Grundmodell werden nur safetensors-Dateien geöffnet.</translation>
    </message>
    <message>
        <source>Only {length} of {copies} identity tokens would fit.</source>
        <translation>Nur {length} von {copies} Platzhaltern der Person würden passen.</translation>
    </message>
    <message>
        <source>Open it once with write access.</source>
        <translation>Öffnen Sie sie einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>Open it with write access.</source>
        <translation>Öffnen Sie sie zum Schreiben.</translation>
    </message>
    <message>
        <source>Install it on the Engine page (“photomaker-desktop engine install”).</source>
        <translation>Öffnen Sie die Seite „Engine“ und installieren Sie sie („photomaker-desktop engine install“).</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>Gemalt</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Scherenschnitt</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Bleistift</translation>
    </message>
    <message>
        <source>People and pictures are separate files and are not affected.</source>
        <translation>Personen und Bilder sind eigene Dateien und davon nicht betroffen.</translation>
    </message>
    <message>
        <source>It may not have been copied or downloaded completely.</source>
        <translation>Vielleicht wurde es nicht bis zum Ende kopiert oder geladen.</translation>
    </message>
    <message>
        <source>PhotoMaker V1</source>
        <translation>PhotoMaker V1</translation>
    </message>
    <message>
        <source>PhotoMaker V2</source>
        <translation>PhotoMaker V2</translation>
    </message>
    <message>
        <source>PhotoMaker V2 finds no face; this photo is not used.</source>
        <translation>PhotoMaker V2 findet hier kein Gesicht; dieses Foto wird ausgelassen.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs InsightFace&apos;s models, which are missing.</source>
        <translation>PhotoMaker V2 braucht die Modelle von InsightFace, und die fehlen.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs a face in every photo.</source>
        <translation>PhotoMaker V2 braucht in jedem Foto ein Gesicht.</translation>
    </message>
    <message>
        <source>finds and describes faces for PhotoMaker V2</source>
        <translation>findet und beschreibt Gesichter für PhotoMaker V2</translation>
    </message>
    <message>
        <source>The PhotoMaker adapter is missing.</source>
        <translation>Der PhotoMaker-Adapter fehlt.</translation>
    </message>
    <message>
        <source>PhotoMaker needs an SDXL base model.</source>
        <translation>PhotoMaker braucht ein SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>Photographic</source>
        <translation>Fotografisch</translation>
    </message>
    <message>
        <source>Photographs in eight steps instead of fifty, to try ideas.</source>
        <translation>Fotografien in acht statt fünfzig Schritten, um Ideen auszuprobieren.</translation>
    </message>
    <message>
        <source>Photographs of a person at 1024 pixels, from one or a few photos.</source>
        <translation>Fotografien einer Person mit 1024 Pixeln, aus einem oder ein paar Fotos.</translation>
    </message>
    <message>
        <source>Photographs that follow a drawing, a pose or the depth of a picture.</source>
        <translation>Fotografien, die einer Zeichnung, einer Pose oder der Tiefe eines Bildes folgen.</translation>
    </message>
    <message>
        <source>Photographs, less memory</source>
        <translation>Fotografien, weniger Speicher</translation>
    </message>
    <message>
        <source>Photographs, recommended</source>
        <translation>Fotografien, empfohlen</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {ending}.</source>
        <translation>Bilder lassen sich nicht als {ending} speichern.</translation>
    </message>
    <message>
        <source>Portrait by a window</source>
        <translation>Porträt am Fenster</translation>
    </message>
    <message>
        <source>Pose control (ControlNet OpenPose)</source>
        <translation>Posensteuerung (ControlNet OpenPose)</translation>
    </message>
    <message>
        <source>Put all parts in one folder.</source>
        <translation>Legen Sie alle Teile in einen Ordner.</translation>
    </message>
    <message>
        <source>Restore one of them from a backup.</source>
        <translation>Holen Sie eine davon aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>PyTorch {version} finds: {names}.</source>
        <translation>PyTorch {version} sieht: {names}.</translation>
    </message>
    <message>
        <source>Read them and agree: photomaker-desktop models agree {name}</source>
        <translation>Lesen Sie sie und stimmen Sie zu: photomaker-desktop models agree {name}</translation>
    </message>
    <message>
        <source>RealVisXL V4.0, half precision</source>
        <translation>RealVisXL V4.0, halbe Genauigkeit</translation>
    </message>
    <message>
        <source>Remove it if it shows someone else.</source>
        <translation>Entfernen Sie es, wenn es jemand anderen zeigt.</translation>
    </message>
    <message>
        <source>Remove the odd photo, or add another one of the person.</source>
        <translation>Entfernen Sie, was nicht dazugehört, oder fügen Sie ein weiteres Foto der Person hinzu.</translation>
    </message>
    <message>
        <source>Remove it, or choose another face in it.</source>
        <translation>Entfernen Sie, was nicht dazugehört, oder wählen Sie darin ein anderes Gesicht.</translation>
    </message>
    <message>
        <source>Repair the engine on the Engine page, or reinstall PhotoMaker.</source>
        <translation>Reparieren Sie die Engine auf der Seite „Engine“ oder installieren Sie PhotoMaker neu.</translation>
    </message>
    <message>
        <source>Run &apos;photomaker-desktop library check --repair&apos;.</source>
        <translation>Führen Sie „photomaker-desktop library check --repair“ aus.</translation>
    </message>
    <message>
        <source>SDXL VAE (fp16 fix)</source>
        <translation>SDXL-VAE (fp16-Fix)</translation>
    </message>
    <message>
        <source>SDXL tokenizers</source>
        <translation>SDXL-Tokenizer</translation>
    </message>
    <message>
        <source>SDXL-Lightning in eight steps.</source>
        <translation>SDXL-Lightning in acht Schritten.</translation>
    </message>
    <message>
        <source>SDXL-Lightning in four steps.</source>
        <translation>SDXL-Lightning in vier Schritten.</translation>
    </message>
    <message>
        <source>SFace recogniser</source>
        <translation>SFace-Gesichtsvergleich</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>Speichern Sie es als PNG.</translation>
    </message>
    <message>
        <source>Enter a word or two for the person: woman, man, old sailor …</source>
        <translation>Geben Sie ein oder zwei Wörter für die Person ein: Frau, Mann, alter Seemann …</translation>
    </message>
    <message>
        <source>Set “{name}” names unknown parts: {unknown}.</source>
        <translation>Der Satz „{name}“ nennt unbekannte Teile: {unknown}.</translation>
    </message>
    <message>
        <source>Sketch and pose control</source>
        <translation>Steuern mit Skizze und Pose</translation>
    </message>
    <message>
        <source>Sketch control (ControlNet scribble)</source>
        <translation>Skizzensteuerung (ControlNet scribble)</translation>
    </message>
    <message>
        <source>Sketchbook</source>
        <translation>Sketchbook</translation>
    </message>
    <message>
        <source>Another part of the program tried to reach it.</source>
        <translation>Etwas anderes im Programm wollte ihn erreichen.</translation>
    </message>
    <message>
        <source>Something may cover the mouth and chin.</source>
        <translation>Etwas verdeckt vielleicht Mund und Kinn.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Unerwarteter Fehler.</translation>
    </message>
    <message>
        <source>Stained glass</source>
        <translation>Buntglas</translation>
    </message>
    <message>
        <source>Restart it from the menu, or reinstall PhotoMaker.</source>
        <translation>Starten Sie sie über das Menü neu oder installieren Sie PhotoMaker neu.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Studio portrait</source>
        <translation>Studioporträt</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>Stilstärke</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>Mit Umhang</translation>
    </message>
    <message>
        <source>The PhotoMaker file has LoRA weights in an unknown format.</source>
        <translation>Die PhotoMaker-Datei enthält LoRA-Gewichte unbekannter Form.</translation>
    </message>
    <message>
        <source>The access token could not be saved.</source>
        <translation>Das Zugriffstoken ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>The archive is damaged or not the requested one. Nothing was kept.</source>
        <translation>Das Archiv ist beschädigt oder nicht das gewünschte. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The base model {base} is not on this computer.</source>
        <translation>Das Grundmodell {base} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The base model {base} is missing.</source>
        <translation>Das Grundmodell {base} fehlt.</translation>
    </message>
    <message>
        <source>The built-in Sketchbook model is missing.</source>
        <translation>Das eingebaute Modell Sketchbook fehlt.</translation>
    </message>
    <message>
        <source>The ControlNet “{name}” is missing.</source>
        <translation>Das ControlNet „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The crop ({width} × {height} at {left}, {top}) does not fit the photo; it is cropped automatically.</source>
        <translation>Der Ausschnitt ({width} × {height} bei {left}, {top}) passt nicht zum Foto; es wird automatisch zugeschnitten.</translation>
    </message>
    <message>
        <source>Decoder error: {error}.</source>
        <translation>Decoderfehler: {error}.</translation>
    </message>
    <message>
        <source>The device “{choice}” was not found.</source>
        <translation>Das Gerät „{choice}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The disk became full while installing the engine.</source>
        <translation>Der Datenträger wurde bei der Installation der Engine voll.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>Der Datenträger ist voll: {path} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The download failed.</source>
        <translation>Der Download ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The download is kept. Start it again to convert it.</source>
        <translation>Der Download bleibt erhalten; starten Sie ihn noch einmal, um umzuwandeln.</translation>
    </message>
    <message>
        <source>The download needs {need}; {free} are free.</source>
        <translation>Der Download braucht {need}, frei sind {free}.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Der Download wurde angehalten.</translation>
    </message>
    <message>
        <source>The drive may be damaged.</source>
        <translation>Das Laufwerk ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The engine could not start.</source>
        <translation>Die Engine konnte nicht starten.</translation>
    </message>
    <message>
        <source>The engine does not support {kind}.</source>
        <translation>Die Engine unterstützt {kind} nicht.</translation>
    </message>
    <message>
        <source>The engine could not be installed.</source>
        <translation>Die Engine konnte nicht installiert werden.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly.</source>
        <translation>Die Engine endete unerwartet.</translation>
    </message>
    <message>
        <source>The engine is being changed already.</source>
        <translation>Die Engine wird gerade geändert.</translation>
    </message>
    <message>
        <source>The engine is not installed yet.</source>
        <translation>Die Engine ist noch nicht installiert.</translation>
    </message>
    <message>
        <source>The engine needs {need}; {free} are free.</source>
        <translation>Die Engine braucht {need}, frei sind {free}.</translation>
    </message>
    <message>
        <source>The engine stopped responding.</source>
        <translation>Die Engine antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The engine was not started.</source>
        <translation>Die Engine wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The face detector</source>
        <translation>Der Gesichtsdetektor</translation>
    </message>
    <message>
        <source>The face has little contrast.</source>
        <translation>Das Gesicht hat wenig Kontrast.</translation>
    </message>
    <message>
        <source>The face is a little soft.</source>
        <translation>Das Gesicht ist etwas weich.</translation>
    </message>
    <message>
        <source>The face is blurred.</source>
        <translation>Das Gesicht ist unscharf.</translation>
    </message>
    <message>
        <source>The face is overexposed.</source>
        <translation>Das Gesicht ist überbelichtet.</translation>
    </message>
    <message>
        <source>The face is turned to the side.</source>
        <translation>Das Gesicht ist von der Seite zu sehen.</translation>
    </message>
    <message>
        <source>The face is small ({size}).</source>
        <translation>Das Gesicht ist klein ({size}).</translation>
    </message>
    <message>
        <source>The face is very dark.</source>
        <translation>Das Gesicht ist sehr dunkel.</translation>
    </message>
    <message>
        <source>The face is very small ({size}).</source>
        <translation>Das Gesicht ist sehr klein ({size}).</translation>
    </message>
    <message>
        <source>The face looks down.</source>
        <translation>Das Gesicht blickt nach unten.</translation>
    </message>
    <message>
        <source>The face looks up.</source>
        <translation>Das Gesicht blickt nach oben.</translation>
    </message>
    <message>
        <source>For non-commercial research only. This includes pictures made with PhotoMaker V2.</source>
        <translation>Die Gesichtsmodelle dürfen nur für nichtkommerzielle Forschung verwendet werden. Das gilt auch für Bilder, die Sie mit PhotoMaker V2 machen.</translation>
    </message>
    <message>
        <source>The face recogniser</source>
        <translation>Der Gesichtserkenner</translation>
    </message>
    <message>
        <source>The few-step LoRA “{name}” is not installed.</source>
        <translation>Die LoRA für wenige Schritte „{name}“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file of this person is damaged ({name}).</source>
        <translation>Die Datei dieser Person ist beschädigt ({name}).</translation>
    </message>
    <message>
        <source>The file of this picture is damaged.</source>
        <translation>Die Datei dieses Bildes ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>Die Datei dieses Bildes fehlt.</translation>
    </message>
    <message>
        <source>The file of this picture was moved.</source>
        <translation>Die Datei dieses Bildes wurde verschoben.</translation>
    </message>
    <message>
        <source>The files of this person are missing.</source>
        <translation>Die Dateien dieser Person fehlen.</translation>
    </message>
    <message>
        <source>The custom styles folder cannot be read: {error}.</source>
        <translation>Der Ordner Ihrer Stile ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The folder {name} belongs to another person.</source>
        <translation>Der Ordner {name} enthält eine andere Person.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>The key could not be saved in the system keyring.</source>
        <translation>Der Schlüssel ließ sich nicht im Schlüsselbund des Systems ablegen.</translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this library.</source>
        <translation>Der Schlüssel im Schlüsselbund des Systems öffnet diese Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The keyring did not respond: {error}.</source>
        <translation>Der Schlüsselbund antwortete nicht: {error}.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>Die Bibliothek ist leer.</translation>
    </message>
    <message>
        <source>The library is not encrypted.</source>
        <translation>Die Bibliothek ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The library may come from another computer or account.</source>
        <translation>Die Bibliothek stammt vielleicht von einem anderen Computer oder Konto.</translation>
    </message>
    <message>
        <source>The library was upgraded; the backup is {name}.</source>
        <translation>Die Bibliothek wurde aktualisiert; die Sicherung ist {name}.</translation>
    </message>
    <message>
        <source>The library is open read-only.</source>
        <translation>Die Bibliothek ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The library database gave an unexpected answer.</source>
        <translation>Die Datenbank der Bibliothek antwortete nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The library database is damaged.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The library database was damaged and was rebuilt from the files: {count} pictures. The damaged one is kept in {file}.</source>
        <translation>Die Datenbank der Bibliothek war beschädigt. Sie wurde aus den Dateien neu aufgebaut: {count} Bilder. Die beschädigte liegt in {file}.</translation>
    </message>
    <message>
        <source>The library&apos;s key settings are out of range.</source>
        <translation>Die Schlüsseleinstellungen der Bibliothek sind außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The parts list does not name a wheel: “{file}”.</source>
        <translation>Die Liste nennt kein Wheel: „{file}“.</translation>
    </message>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>Die Liste der Modelle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The engine&apos;s parts list cannot be read ({name}).</source>
        <translation>Die Liste der Teile der Engine ist nicht lesbar ({name}).</translation>
    </message>
    <message>
        <source>The model hub can only be reached during a download.</source>
        <translation>Der Modellserver darf nur während eines Downloads gefragt werden.</translation>
    </message>
    <message>
        <source>The model page has additional terms on top of SDXL&apos;s. Read them before commercial use.</source>
        <translation>Die Modellseite nennt eigene Bedingungen, zusätzlich zu denen von SDXL. Lesen Sie sie dort, bevor Sie Ergebnisse kommerziell nutzen.</translation>
    </message>
    <message>
        <source>Models folder: {root}.</source>
        <translation>Modellordner: {root}.</translation>
    </message>
    <message>
        <source>The models need {need}; {free} are free.</source>
        <translation>Die Modelle brauchen {need}, frei sind {free}.</translation>
    </message>
    <message>
        <source>The move failed.</source>
        <translation>Das Verschieben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The new engine failed its test and is not used.</source>
        <translation>Die neue Engine hat ihre Prüfung nicht bestanden und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The new engine works, but cannot use the graphics card.</source>
        <translation>Die neue Engine läuft, sieht aber die Grafikkarte nicht.</translation>
    </message>
    <message>
        <source>Could not check for updates.</source>
        <translation>Die Suche nach Updates ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>Geführte Schritte</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>The bundle needs {need}; {free} are free.</source>
        <translation>Das Paket braucht {need}, frei sind {free}.</translation>
    </message>
    <message>
        <source>The person and the LoRAs are not merged into the model, which is slower. Memory or one of the LoRAs does not allow it.</source>
        <translation>Person und LoRAs sind nicht ins Modell eingerechnet, das ist langsamer. Der Speicher oder eines der LoRAs lässt es nicht zu.</translation>
    </message>
    <message>
        <source>The person cannot be placed in the prompt.</source>
        <translation>Die Person lässt sich im Prompt nicht einsetzen.</translation>
    </message>
    <message>
        <source>The person does not fit into the prompt.</source>
        <translation>Die Person passt nicht in den Prompt.</translation>
    </message>
    <message>
        <source>The person is {name}.</source>
        <translation>Die Person ist {name}.</translation>
    </message>
    <message>
        <source>The person comes too late in the prompt.</source>
        <translation>Die Person steht zu spät im Prompt.</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>Das Foto ist schwarzweiß.</translation>
    </message>
    <message>
        <source>The photo lies on its side; the face is turned upright.</source>
        <translation>Das Foto liegt auf der Seite; das Gesicht wird aufgerichtet.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts off the face or is very close.</source>
        <translation>Der Bildrand schneidet das Gesicht an oder kommt ihm sehr nahe.</translation>
    </message>
    <message>
        <source>The preview decoder {file} is missing.</source>
        <translation>Der Vorschaudecoder {file} fehlt.</translation>
    </message>
    <message>
        <source>PhotoMaker is incomplete and cannot install its engine.</source>
        <translation>PhotoMaker ist unvollständig und kann seine Engine nicht installieren.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The record of this person does not match the files.</source>
        <translation>Der Eintrag dieser Person stimmt nicht mit den Dateien überein.</translation>
    </message>
    <message>
        <source>The reference demo&apos;s settings.</source>
        <translation>Die Einstellungen der Referenz-Demo.</translation>
    </message>
    <message>
        <source>For cards with 4 to 6 GB: parts of the model are offloaded to main memory, which is slower.</source>
        <translation>Für Karten mit 4 bis 6 GB: Teile des Modells werden in den Hauptspeicher ausgelagert, das ist langsamer.</translation>
    </message>
    <message>
        <source>The search index lists a missing picture.</source>
        <translation>Der Suchindex enthält ein fehlendes Bild.</translation>
    </message>
    <message>
        <source>The seed {first} is out of range.</source>
        <translation>Der Startwert {first} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>The server does not have this file.</source>
        <translation>Der Server kennt diese Datei nicht.</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>der Server nennt den gesendeten Teil der Datei nicht</translation>
    </message>
    <message>
        <source>The server, or something in between, sent different bytes. They were discarded.</source>
        <translation>Der Server oder etwas dazwischen hat andere Bytes geschickt. Sie wurden verworfen.</translation>
    </message>
    <message>
        <source>The server compresses the file in an unexpected way.</source>
        <translation>Der Server komprimiert die Datei auf unerwartete Weise.</translation>
    </message>
    <message>
        <source>The server refused {what} ({status}).</source>
        <translation>Der Server hat {what} abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>You have not agreed to the terms of use of “{name}” yet.</source>
        <translation>Der Satz „{name}“ hat Bedingungen, denen Sie noch nicht zugestimmt haben.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}).</source>
        <translation>Die Einstellungen waren nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as {name}. Defaults are used.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie liegt jetzt als {name} bereit; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Start merge step</source>
        <translation>Startschritt der Person</translation>
    </message>
    <message>
        <source>The strength is too small for even one step.</source>
        <translation>Die Stärke ist selbst für einen Schritt zu klein.</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>LoRA-Stärke</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>Steuerungsstärke</translation>
    </message>
    <message>
        <source>The styles in {name} were left out: {error}.</source>
        <translation>Die Stile in {name} wurden ausgelassen: {error}.</translation>
    </message>
    <message>
        <source>The system or another program stopped it, often because memory ran out.</source>
        <translation>Das System oder ein anderes Programm hat sie beendet; oft, weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The text encoders read {length} tokens.</source>
        <translation>Die Textencoder lesen {length} Tokens.</translation>
    </message>
    <message>
        <source>The prompt mentions {count} people; it must be one.</source>
        <translation>Der Prompt erwähnt {count} Personen; es muss eine sein.</translation>
    </message>
    <message>
        <source>The prompt is too long; these words are cut: {words}</source>
        <translation>Der Prompt ist zu lang; diese Wörter entfallen: {words}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read.</source>
        <translation>Der Tokenizer in {folder} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The weight file {path} is missing.</source>
        <translation>Die Gewichtsdatei {path} fehlt.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>The prompt mentions two people: {other} and {name}.</source>
        <translation>Der Prompt erwähnt zwei Personen: {other} und {name}.</translation>
    </message>
    <message>
        <source>Their tokens cannot be mixed.</source>
        <translation>Ihre Token lassen sich nicht mischen.</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>Es gibt keine Fotos.</translation>
    </message>
    <message>
        <source>Available: {known}.</source>
        <translation>Verfügbar: {known}.</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Es gibt schon eine Person namens {name}.</translation>
    </message>
    <message>
        <source>There is no “{kind}” engine for this computer.</source>
        <translation>Für diesen Computer gibt es keine Engine der Art „{kind}“.</translation>
    </message>
    <message>
        <source>There is no face {number}; the largest is used.</source>
        <translation>Ein Gesicht Nummer {number} gibt es hier nicht; das größte wird verwendet.</translation>
    </message>
    <message>
        <source>There is no library in {root}.</source>
        <translation>In {root} ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>There is no model set called “{name}”.</source>
        <translation>Es gibt keinen Modellsatz namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no part called “{name}”.</source>
        <translation>Es gibt keinen Teil namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>Es gibt keine Vorgabe namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no scheduler called “{name}”.</source>
        <translation>Es gibt keinen Scheduler namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no style called “{name}”.</source>
        <translation>Es gibt keinen Stil namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no tokenizer in {folder}.</source>
        <translation>In {folder} ist kein Tokenizer.</translation>
    </message>
    <message>
        <source>There is no person called “{name}”.</source>
        <translation>Es gibt keine Person namens „{name}“.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Für dieses Bild reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the models.</source>
        <translation>Der Speicher reicht nicht, um die Modelle zu laden.</translation>
    </message>
    <message>
        <source>These people were learned with different PhotoMaker versions.</source>
        <translation>Diese Personen wurden mit verschiedenen PhotoMaker-Versionen gelernt.</translation>
    </message>
    <message>
        <source>These people were learned with different models.</source>
        <translation>Diese Personen wurden mit verschiedenen Modellen gelernt.</translation>
    </message>
    <message>
        <source>These photos may not all show the same person.</source>
        <translation>Diese Fotos zeigen vielleicht nicht alle dieselbe Person.</translation>
    </message>
    <message>
        <source>They mark people in prompts.</source>
        <translation>Sie kennzeichnen Personen in Prompts.</translation>
    </message>
    <message>
        <source>They are for research only, so they are not downloaded automatically.</source>
        <translation>Sie dürfen nur für Forschung verwendet werden und werden deshalb nicht ungefragt geladen.</translation>
    </message>
    <message>
        <source>They describe how the library is encrypted.</source>
        <translation>Sie sagen, wie die Bibliothek verschlüsselt ist.</translation>
    </message>
    <message>
        <source>This computer has no unlocked keyring.</source>
        <translation>Dieser Computer hat keinen offenen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This copy has no parts list for it.</source>
        <translation>Dieser Ausgabe des Programms fehlt die Liste der Teile.</translation>
    </message>
    <message>
        <source>Wrong passphrase or recovery code.</source>
        <translation>Falsches Passwort oder falscher Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>This file is not encrypted like the library.</source>
        <translation>Diese Datei ist nicht wie die Bibliothek verschlüsselt.</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This folder is shared with other programs that use Hugging Face models.</source>
        <translation>Dieser Ordner wird mit anderen Programmen geteilt, die Hugging-Face-Modelle benutzen.</translation>
    </message>
    <message>
        <source>This is not a file of identity tokens.</source>
        <translation>Das ist keine Datei mit Zahlen einer Person.</translation>
    </message>
    <message>
        <source>This file cannot be imported as a person.</source>
        <translation>Diese Datei kann nicht als Person importiert werden.</translation>
    </message>
    <message>
        <source>This PNG picture is incomplete.</source>
        <translation>Dieses PNG-Bild ist unvollständig.</translation>
    </message>
    <message>
        <source>This is the same shot as {other}.</source>
        <translation>Das ist dieselbe Aufnahme wie {other}.</translation>
    </message>
    <message>
        <source>This job is no longer in the queue.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>This library needs an upgrade first.</source>
        <translation>Diese Bibliothek muss zuerst aktualisiert werden.</translation>
    </message>
    <message>
        <source>This library is encrypted; its key is in the system keyring.</source>
        <translation>Diese Bibliothek ist verschlüsselt, ihr Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>This library is encrypted; its key is not in this account&apos;s keyring.</source>
        <translation>Diese Bibliothek ist verschlüsselt, und ihr Schlüssel ist nicht im Schlüsselbund dieses Kontos.</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>Diese Bibliothek ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of PhotoMaker.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>This looks like a different person.</source>
        <translation>Das sieht nach einer anderen Person aus.</translation>
    </message>
    <message>
        <source>This model is PhotoMaker {version}.</source>
        <translation>Dieses Modell ist PhotoMaker {version}.</translation>
    </message>
    <message>
        <source>This bundle is for another kind of computer.</source>
        <translation>Dieses Paket ist für eine andere Art von Computer.</translation>
    </message>
    <message>
        <source>This page belongs to another search.</source>
        <translation>Diese Seite gehört zu einer anderen Suche.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Dieses Passwort öffnet die Datei nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <translation>Diese Person ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>This person needs {photos} weights of at least 0.</source>
        <translation>Diese Person braucht {photos} Gewichte von mindestens 0.</translation>
    </message>
    <message>
        <source>This person was saved by a newer version of PhotoMaker.</source>
        <translation>Diese Person wurde von einer neueren Version des Programms gespeichert.</translation>
    </message>
    <message>
        <source>This photo cannot be used.</source>
        <translation>Dieses Foto ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>This picture has an impossible size.</source>
        <translation>Dieses Bild hat eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>This picture has no record.</source>
        <translation>Dieses Bild hat keinen Eintrag.</translation>
    </message>
    <message>
        <source>This picture is encrypted on the disk.</source>
        <translation>Dieses Bild liegt verschlüsselt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>Dieses Bild ist nicht in der Galerie.</translation>
    </message>
    <message>
        <source>This picture is not in the search index.</source>
        <translation>Dieses Bild ist nicht im Suchindex.</translation>
    </message>
    <message>
        <source>This picture is there twice, encrypted and not.</source>
        <translation>Dieses Bild ist zweimal da, verschlüsselt und unverschlüsselt.</translation>
    </message>
    <message>
        <source>This picture was added manually.</source>
        <translation>Dieses Bild wurde von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>Tiny preview decoder</source>
        <translation>Winziger Vorschaudecoder</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later, or look at {page}.</source>
        <translation>Versuchen Sie es später noch einmal oder sehen Sie auf {page} nach.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try “Repair”, or choose another engine type.</source>
        <translation>Versuchen Sie es mit „Reparieren“ oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>Try “Repair”.</source>
        <translation>Versuchen Sie es mit „Reparieren“.</translation>
    </message>
    <message>
        <source>Try again, or use another mirror.</source>
        <translation>Versuchen Sie es noch einmal oder nehmen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, “Copy report” has the details a developer needs.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, enthält „Bericht kopieren“, was Entwickler brauchen.</translation>
    </message>
    <message>
        <source>Try again. A new engine starts automatically.</source>
        <translation>Versuchen Sie es noch einmal: eine neue Engine startet von selbst.</translation>
    </message>
    <message>
        <source>Try again; a virus scanner may slow it down.</source>
        <translation>Versuchen Sie es noch einmal; vielleicht hält ein Virenscanner sie auf.</translation>
    </message>
    <message>
        <source>Try another mirror.</source>
        <translation>Versuchen Sie einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>Two to four clear photos work best.</source>
        <translation>Zwei bis vier klare Fotos sind am besten.</translation>
    </message>
    <message>
        <source>Unlock the keyring (GNOME Keyring, KWallet, Keychain …), then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund (GNOME-Schlüsselbund, KWallet, Keychain …) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the recovery code.</source>
        <translation>Entsperren Sie den Schlüsselbund oder geben Sie den Wiederherstellungscode an.</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another engine type.</source>
        <translation>Aktualisieren Sie den Treiber der Karte oder wählen Sie eine andere Art von Engine.</translation>
    </message>
    <message>
        <source>Use PhotoMaker V1, or a photo that shows the face clearly.</source>
        <translation>Nehmen Sie PhotoMaker V1 oder ein Foto, auf dem das Gesicht deutlich zu sehen ist.</translation>
    </message>
    <message>
        <source>Use a closer photo, or the original file.</source>
        <translation>Nehmen Sie ein Foto aus größerer Nähe oder die Originaldatei.</translation>
    </message>
    <message>
        <source>Use a photo that shows the whole head.</source>
        <translation>Nehmen Sie ein Foto, das den ganzen Kopf zeigt.</translation>
    </message>
    <message>
        <source>Use a photo with more light.</source>
        <translation>Nehmen Sie ein Foto mit mehr Licht.</translation>
    </message>
    <message>
        <source>Use a photo with softer light.</source>
        <translation>Nehmen Sie ein Foto mit weicherem Licht.</translation>
    </message>
    <message>
        <source>Use another mirror, or check for updates.</source>
        <translation>Nehmen Sie einen anderen Spiegelserver oder suchen Sie nach Updates.</translation>
    </message>
    <message>
        <source>Use photos that show the eyes.</source>
        <translation>Nehmen Sie Fotos, die die Augen zeigen.</translation>
    </message>
    <message>
        <source>Use photos without a mask or scarf.</source>
        <translation>Nehmen Sie Fotos ohne Maske oder Schal.</translation>
    </message>
    <message>
        <source>Wait for it or stop it.</source>
        <translation>Warten Sie darauf oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>Downloaded data is kept.</source>
        <translation>Geladene Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>1 duplicate.</source>
        <translation>1 Duplikat.</translation>
    </message>
    <message>
        <source>The VAE decodes the picture.</source>
        <translation>Das VAE dekodiert das Bild.</translation>
    </message>
    <message>
        <source>A text encoder</source>
        <translation>Ein Textencoder</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, AVIF or HEIC picture.</source>
        <translation>Wählen Sie ein JPEG-, PNG-, WebP-, AVIF- oder HEIC-Bild.</translation>
    </message>
    <message>
        <source>Choose a LoRA, LoCon, LoHa or LoKr.</source>
        <translation>Wählen Sie ein LoRA, LoCon, LoHa oder LoKr.</translation>
    </message>
    <message>
        <source>Use SDXL&apos;s fp16-fix VAE (--vae).</source>
        <translation>Verwenden Sie das fp16-fix-VAE von SDXL (--vae).</translation>
    </message>
    <message>
        <source>Choose a model set with a recogniser on the Models page.</source>
        <translation>Wählen Sie auf der Seite „Modelle“ einen Modellsatz mit Gesichtserkennung.</translation>
    </message>
    <message>
        <source>Choose another PhotoMaker adapter, or learn the person again.</source>
        <translation>Wählen Sie einen anderen PhotoMaker-Adapter oder lernen Sie die Person neu.</translation>
    </message>
    <message>
        <source>Choose its fp16 or fp8 version.</source>
        <translation>Wählen Sie die fp16- oder fp8-Version.</translation>
    </message>
    <message>
        <source>Choose its fp16 version.</source>
        <translation>Wählen Sie die fp16-Version.</translation>
    </message>
    <message>
        <source>Engine protocol error.</source>
        <translation>Protokollfehler der Engine.</translation>
    </message>
    <message>
        <source>Every pixel is infinite or undefined.</source>
        <translation>Alle Pixel sind unendlich oder undefiniert.</translation>
    </message>
    <message>
        <source>Export it as JPEG in your photo program, then choose that file.</source>
        <translation>Exportieren Sie es im Fotoprogramm als JPEG und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Export it as JPEG, or as 8-bit TIFF.</source>
        <translation>Exportieren Sie es als JPEG oder als 8-Bit-TIFF.</translation>
    </message>
    <message>
        <source>Export it as JPEG, then choose that file.</source>
        <translation>Exportieren Sie es als JPEG und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>It computed NaN or infinity in {dtype}.</source>
        <translation>Es ergab NaN oder unendlich in {dtype}.</translation>
    </message>
    <message>
        <source>It is looked for by its content among the files that were used here.</source>
        <translation>Gesucht wird nach ihrem Inhalt unter den Dateien, die hier verwendet wurden.</translation>
    </message>
    <message>
        <source>It would take more memory than the model itself.</source>
        <translation>Es bräuchte mehr Speicher als das Modell selbst.</translation>
    </message>
    <message>
        <source>Its training failed, or the file is damaged. Choose another LoRA.</source>
        <translation>Das Training schlug fehl, oder die Datei ist beschädigt. Wählen Sie ein anderes LoRA.</translation>
    </message>
    <message>
        <source>Remove LoRAs or lower their strength. If that doesn&apos;t help, choose another base model.</source>
        <translation>Entfernen Sie LoRAs oder senken Sie ihre Stärke. Hilft das nicht, wählen Sie ein anderes Grundmodell.</translation>
    </message>
    <message>
        <source>Likeness is measured with one.</source>
        <translation>Damit wird die Ähnlichkeit gemessen.</translation>
    </message>
    <message>
        <source>Merge it into a base model with another program, or choose a smaller one.</source>
        <translation>Rechnen Sie es mit einem anderen Programm in ein Grundmodell ein oder wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>None of its modules belongs to an SDXL model.</source>
        <translation>Keines seiner Module gehört zu einem SDXL-Modell.</translation>
    </message>
    <message>
        <source>Only DoRAs that scale every output of every module are supported.</source>
        <translation>Nur DoRAs, die jede Ausgabe jedes Moduls skalieren, werden unterstützt.</translation>
    </message>
    <message>
        <source>SDXL&apos;s fp16-fix VAE fits every SDXL model.</source>
        <translation>Das fp16-fix-VAE von SDXL passt zu jedem SDXL-Modell.</translation>
    </message>
    <message>
        <source>Stopped after {seconds} seconds.</source>
        <translation>Nach {seconds} Sekunden abgebrochen.</translation>
    </message>
    <message>
        <source>The PhotoMaker adapter</source>
        <translation>Der PhotoMaker-Adapter</translation>
    </message>
    <message>
        <source>The VAE</source>
        <translation>Das VAE</translation>
    </message>
    <message>
        <source>The chosen models have no face recogniser.</source>
        <translation>Die gewählten Modelle enthalten keine Gesichtserkennung.</translation>
    </message>
    <message>
        <source>The decoder quit with exit code {code}.</source>
        <translation>Der Decoder endete mit Code {code}.</translation>
    </message>
    <message>
        <source>The file “{name}” of this picture is not on this computer.</source>
        <translation>Die Datei „{name}“ dieses Bildes ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model or its VAE produced no picture.</source>
        <translation>Das Modell oder sein VAE lieferte kein Bild.</translation>
    </message>
    <message>
        <source>The offline lock blocked a connection to {target}.</source>
        <translation>Die Offline-Sperre hat eine Verbindung zu {target} blockiert.</translation>
    </message>
    <message>
        <source>The photo encoder</source>
        <translation>Der Fotoencoder</translation>
    </message>
    <message>
        <source>The picture has only one colour and was not saved.</source>
        <translation>Das Bild hat nur eine Farbe und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The picture has no valid pixels.</source>
        <translation>Das Bild hat keine gültigen Pixel.</translation>
    </message>
    <message>
        <source>8-bit weights</source>
        <translation>8-Bit-Gewichte</translation>
    </message>
    <message>
        <source>A PEM file with your private key and certificates. Pictures then carry its name.</source>
        <translation>Eine PEM-Datei mit Ihrem privaten Schlüssel und den Zertifikaten. Bilder tragen dann dessen Namen.</translation>
    </message>
    <message>
        <source>A cell is a text or a number.</source>
        <translation>Eine Zelle ist ein Text oder eine Zahl.</translation>
    </message>
    <message>
        <source>A cluster needs the package ray.</source>
        <translation>Ein Cluster braucht das Paket ray.</translation>
    </message>
    <message>
        <source>A line of settings.</source>
        <translation>Eine Zeile mit Einstellungen.</translation>
    </message>
    <message>
        <source>A mask is for one person.</source>
        <translation>Eine Maske ist für eine Person.</translation>
    </message>
    <message>
        <source>A new key every day</source>
        <translation>Jeden Tag ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>A new key for every picture</source>
        <translation>Für jedes Bild ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>A person cannot be put into a picture whose faces are kept.</source>
        <translation>In ein Bild, dessen Gesichter bleiben, kann niemand eingefügt werden.</translation>
    </message>
    <message>
        <source>A picture was not kept: the nudity check of pictures of people refused it.</source>
        <translation>Ein Bild wurde nicht behalten: Die Nacktheitsprüfung für Bilder von Menschen hat es abgelehnt.</translation>
    </message>
    <message>
        <source>A prompt can name a LoRA in this folder: &lt;lora:name:0.8&gt;.</source>
        <translation>Ein Prompt kann eine LoRA aus diesem Ordner nennen: &lt;lora:name:0.8&gt;.</translation>
    </message>
    <message>
        <source>A recipe of {program}.</source>
        <translation>Ein Rezept von {program}.</translation>
    </message>
    <message>
        <source>A record of the queue or of the prompt history is damaged.</source>
        <translation>Ein Eintrag der Warteschlange oder des Prompt-Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>A shoot needs at least one person.</source>
        <translation>Eine Fotoserie braucht mindestens eine Person.</translation>
    </message>
    <message>
        <source>A statement for other programs. Anybody can write or remove it.</source>
        <translation>Eine Angabe für andere Programme. Jeder kann sie schreiben oder entfernen.</translation>
    </message>
    <message>
        <source>A table names files in its own folder or in the library.</source>
        <translation>Eine Tabelle nennt Dateien in ihrem eigenen Ordner oder in der Bibliothek.</translation>
    </message>
    <message>
        <source>A web folder with the engine&apos;s packages, in place of the usual addresses.</source>
        <translation>Ein Webordner mit den Paketen der Engine anstelle der üblichen Adressen.</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Erlaubt: {range}.</translation>
    </message>
    <message>
        <source>Alternative Hugging Face address, if the hub is slow or blocked.</source>
        <translation>Andere Adresse für Hugging Face, falls der Hub langsam oder gesperrt ist.</translation>
    </message>
    <message>
        <source>An engine of the cluster was lost.</source>
        <translation>Eine Engine des Clusters ging verloren.</translation>
    </message>
    <message>
        <source>Another batch is writing to {folder}.</source>
        <translation>Ein anderer Stapel schreibt gerade nach {folder}.</translation>
    </message>
    <message>
        <source>As long as it reads, the database file keeps its unencrypted pages.</source>
        <translation>Solange es liest, behält die Datenbankdatei ihre unverschlüsselten Seiten.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation>Höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <source>At most {most} fit into a picture.</source>
        <translation>In ein Bild passen höchstens {most}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic (fastest)</source>
        <translation>Automatisch (schnellstes)</translation>
    </message>
    <message>
        <source>BSD 2-Clause License</source>
        <translation>BSD 2-Clause License</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>Beste aus</translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation>Gebrochen.</translation>
    </message>
    <message>
        <source>Built in: small illustrated pictures, nothing to download.</source>
        <translation>Eingebaut: kleine gezeichnete Bilder, kein Download nötig.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Ändern Sie den Prompt.</translation>
    </message>
    <message>
        <source>Changes to them are not used, so nothing of it is left.</source>
        <translation>Änderungen daran werden nicht verwendet, also bleibt nichts davon übrig.</translation>
    </message>
    <message>
        <source>Changing this restarts the engine.</source>
        <translation>Eine Änderung startet die Engine neu.</translation>
    </message>
    <message>
        <source>Check all photographs for nudity</source>
        <translation>Alle Fotos auf Nacktheit prüfen</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the library; the file is kept, encrypted, in the folder “damaged”.</source>
        <translation>Prüfen Sie die Bibliothek; die Datei bleibt verschlüsselt im Ordner „damaged“ erhalten.</translation>
    </message>
    <message>
        <source>Choose a person to put into the picture.</source>
        <translation>Wählen Sie eine Person für das Bild.</translation>
    </message>
    <message>
        <source>Choose a person: the best pictures are those most like them.</source>
        <translation>Wählen Sie eine Person: Die besten Bilder sind die ähnlichsten.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder, or a .safetensors file.</source>
        <translation>Wähle den Ordner des Modells selbst oder eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Choosing the best pictures needs a face detector and a face recogniser.</source>
        <translation>Die besten Bilder auszuwählen braucht eine Gesichtserkennung (Finden und Vergleichen).</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließe andere Programme und versuche es erneut.</translation>
    </message>
    <message>
        <source>Close the other program, then encrypt again. The rest is done.</source>
        <translation>Schließen Sie das andere Programm und verschlüsseln Sie erneut. Der Rest ist erledigt.</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>Modell kompilieren</translation>
    </message>
    <message>
        <source>Confirm that you may use it, then import it again.</source>
        <translation>Bestätigen Sie, dass Sie sie verwenden dürfen, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Inhaltsnachweis (Content Credentials)</translation>
    </message>
    <message>
        <source>Content credentials are not installed.</source>
        <translation>Inhaltsnachweise sind nicht installiert.</translation>
    </message>
    <message>
        <source>Content credentials cannot be used here.</source>
        <translation>Inhaltsnachweise sind hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>Copy it into a node&apos;s models folder, or share one among all.</source>
        <translation>Kopieren Sie sie in den Modellordner eines Knotens, oder teilen Sie einen Ordner mit allen.</translation>
    </message>
    <message>
        <source>Copy it into the table&apos;s folder.</source>
        <translation>Kopieren Sie sie in den Ordner der Tabelle.</translation>
    </message>
    <message>
        <source>Copy the file there, and write its name.</source>
        <translation>Kopieren Sie die Datei dorthin und schreiben Sie ihren Namen.</translation>
    </message>
    <message>
        <source>Count from the left, or mark the place by hand.</source>
        <translation>Zählen Sie von links, oder markieren Sie die Stelle von Hand.</translation>
    </message>
    <message>
        <source>Custom styles folder</source>
        <translation>Ordner für eigene Stile</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decode pictures in tiles</source>
        <translation>Bilder in Kacheln dekodieren</translation>
    </message>
    <message>
        <source>Decrypting this library was started ({asked}) and interrupted. It stays encrypted until you switch encryption off again.</source>
        <translation>Das Entschlüsseln dieser Bibliothek wurde begonnen ({asked}) und unterbrochen. Sie bleibt verschlüsselt, bis Sie die Verschlüsselung erneut ausschalten.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Meinen Sie „{name}“?</translation>
    </message>
    <message>
        <source>Distance of the noise</source>
        <translation>Abstand des Rauschens</translation>
    </message>
    <message>
        <source>Download one under Models, or switch the face pass off.</source>
        <translation>Laden Sie eine unter „Modelle“ herunter, oder schalten Sie die Gesichtsbearbeitung aus.</translation>
    </message>
    <message>
        <source>Download the same model set on every node, or give a shared folder.</source>
        <translation>Laden Sie auf jedem Knoten denselben Modellsatz, oder geben Sie einen gemeinsamen Ordner an.</translation>
    </message>
    <message>
        <source>Download them under Models, or keep every picture.</source>
        <translation>Laden Sie sie unter Modelle herunter, oder behalten Sie jedes Bild.</translation>
    </message>
    <message>
        <source>Download “Swin2SR, twice as large” under Models.</source>
        <translation>Laden Sie „Swin2SR, doppelt so groß“ unter „Modelle“ herunter.</translation>
    </message>
    <message>
        <source>Engine mirror</source>
        <translation>Spiegel für die Engine</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Enlarging needs a picture.</source>
        <translation>Zum Vergrößern wird ein Bild gebraucht.</translation>
    </message>
    <message>
        <source>Every picture is signed as made by a model. Pictures signed with the same key can be recognised as coming from one place; it does not say from whom.</source>
        <translation>Jedes Bild wird als von einem Modell gemacht signiert. Bilder mit demselben Schlüssel lassen sich als vom selben Ort erkennen; von wem, steht nicht darin.</translation>
    </message>
    <message>
        <source>Everything in graphics memory</source>
        <translation>Alles im Grafikspeicher</translation>
    </message>
    <message>
        <source>Faces found: {count}.</source>
        <translation>Gefundene Gesichter: {count}.</translation>
    </message>
    <message>
        <source>Faces in drawings are not always found. Crop manually if it is elsewhere.</source>
        <translation>In Zeichnungen werden Gesichter nicht immer gefunden. Schneiden Sie von Hand zu, wenn es woanders ist.</translation>
    </message>
    <message>
        <source>Faster for many pictures of one size; the first one takes longer.</source>
        <translation>Schneller bei vielen Bildern einer Größe; das erste dauert länger.</translation>
    </message>
    <message>
        <source>File names cannot have “{name}”.</source>
        <translation>Dateinamen können „{name}“ nicht enthalten.</translation>
    </message>
    <message>
        <source>Files outside the library are not opened.</source>
        <translation>Dateien außerhalb der Bibliothek werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Flat drawing</source>
        <translation>Flache Zeichnung</translation>
    </message>
    <message>
        <source>Found in the negative prompt: {words}.</source>
        <translation>Im negativen Prompt steht: {words}.</translation>
    </message>
    <message>
        <source>Found in the prompt: {words}.</source>
        <translation>Im Prompt steht: {words}.</translation>
    </message>
    <message>
        <source>From fast to low memory. Choose a lower level if memory runs out.</source>
        <translation>Von schnell bis sparsam. Wählen Sie eine niedrigere Stufe, wenn der Speicher ausgeht.</translation>
    </message>
    <message>
        <source>Give a size or an enlargement, not both.</source>
        <translation>Geben Sie eine Größe oder eine Vergrößerung an, nicht beides.</translation>
    </message>
    <message>
        <source>Give prompts with --prompts or --prompt.</source>
        <translation>Geben Sie Prompts mit --prompts oder --prompt an.</translation>
    </message>
    <message>
        <source>Give the head&apos;s address and port, such as 192.168.1.20:6379.</source>
        <translation>Geben Sie Adresse und Port des Hauptknotens an, etwa 192.168.1.20:6379.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>I may use these photos: they show me, an adult who agrees to pictures like these being made, or my own child.</source>
        <translation>Ich darf diese Fotos verwenden: Sie zeigen mich, eine erwachsene Person, die mit solchen Bildern einverstanden ist, oder mein eigenes Kind.</translation>
    </message>
    <message>
        <source>In a painter&apos;s studio</source>
        <translation>Im Atelier</translation>
    </message>
    <message>
        <source>It changes the model&apos;s weights in a way that is not supported.</source>
        <translation>Sie ändert die Gewichte des Modells auf eine Weise, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>It has four edges: left, top, right and bottom, from 0 to 1.</source>
        <translation>Er hat vier Kanten: links, oben, rechts und unten, von 0 bis 1.</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>Es ist eine Zahl.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>Es ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>It is in the pixels and survives many changes. It can still be copied or destroyed by somebody who tries.</source>
        <translation>Es steckt in den Pixeln und übersteht viele Änderungen. Wer es darauf anlegt, kann es trotzdem kopieren oder zerstören.</translation>
    </message>
    <message>
        <source>It is no longer {root}. Nothing was changed.</source>
        <translation>Es ist nicht mehr {root}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is text.</source>
        <translation>Es ist ein Text.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Das ist zu groß.</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels.</source>
        <translation>Es hat {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>It says how the library is encrypted, and its signature does not match.</source>
        <translation>Sie beschreibt, wie die Bibliothek verschlüsselt ist, und ihre Signatur stimmt nicht.</translation>
    </message>
    <message>
        <source>It says that a model made it. Nothing in it proves where.</source>
        <translation>Es sagt, dass ein Modell es gemacht hat. Nichts darin beweist, wo.</translation>
    </message>
    <message>
        <source>It says that the library is encrypted, but has no key.</source>
        <translation>Sie besagt, dass die Bibliothek verschlüsselt ist, enthält aber keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It says that the library is not encrypted, but its records are.</source>
        <translation>Sie besagt, dass die Bibliothek nicht verschlüsselt ist, aber ihre Einträge sind es.</translation>
    </message>
    <message>
        <source>It takes {size} MB.</source>
        <translation>Es braucht {size} MB.</translation>
    </message>
    <message>
        <source>It was made elsewhere: it is signed, but not with a key of yours.</source>
        <translation>Es ist anderswo entstanden: Es ist signiert, aber nicht mit einem Ihrer Schlüssel.</translation>
    </message>
    <message>
        <source>It was signed once, but has been changed since.</source>
        <translation>Es war einmal signiert, wurde aber seitdem verändert.</translation>
    </message>
    <message>
        <source>Its matrices have the type {type}.</source>
        <translation>Ihre Matrizen haben den Typ {type}.</translation>
    </message>
    <message>
        <source>Its passphrase would take {asked} MB of memory to check; at most {most} MB are allowed.</source>
        <translation>Die Prüfung des Passworts würde {asked} MB Speicher brauchen; erlaubt sind höchstens {most} MB.</translation>
    </message>
    <message>
        <source>Its passphrase would take {times} times as long to check as one of this program; at most {most} times are allowed.</source>
        <translation>Die Prüfung des Passworts würde {times}-mal so lange dauern wie bei diesem Programm; erlaubt ist höchstens das {most}-Fache.</translation>
    </message>
    <message>
        <source>Keep the original photos of new people</source>
        <translation>Originalfotos neuer Personen behalten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layer by layer (slow, 4 GB)</source>
        <translation>Schicht für Schicht (langsam, 4 GB)</translation>
    </message>
    <message>
        <source>Learn the person again from photos.</source>
        <translation>Lernen Sie die Person neu aus Fotos.</translation>
    </message>
    <message>
        <source>Learn the person again, or keep every picture.</source>
        <translation>Lernen Sie die Person erneut, oder behalten Sie jedes Bild.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or follow the system.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>LoRA folder</source>
        <translation>LoRA-Ordner</translation>
    </message>
    <message>
        <source>Made by a model from another picture.</source>
        <translation>Von einem Modell aus einem anderen Bild gemacht.</translation>
    </message>
    <message>
        <source>Made by a model.</source>
        <translation>Von einem Modell gemacht.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Mention one, or leave the mask out.</source>
        <translation>Erwähnen Sie nur eine, oder lassen Sie die Maske weg.</translation>
    </message>
    <message>
        <source>Mention the person earlier.</source>
        <translation>Nennen Sie die Person früher.</translation>
    </message>
    <message>
        <source>Merge the photos into fewer slots.</source>
        <translation>Fassen Sie die Fotos in weniger Plätze zusammen.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Models are stored here from now on. Files in the old folder stay there; to bring them along, use “Move …” on the Models page.</source>
        <translation>Modelle werden ab jetzt hier gespeichert. Dateien im alten Ordner bleiben dort; mitnehmen können Sie sie mit „Verschieben …“ auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>More cells ({count}) than columns ({known}).</source>
        <translation>Mehr Zellen ({count}) als Spalten ({known}).</translation>
    </message>
    <message>
        <source>More devices for tables</source>
        <translation>Weitere Geräte für Tabellen</translation>
    </message>
    <message>
        <source>Most pictures have none, and they are easily removed.</source>
        <translation>Die meisten Bilder haben keinen, und er lässt sich leicht entfernen.</translation>
    </message>
    <message>
        <source>Move it back, or start PhotoMaker again and choose the new folder.</source>
        <translation>Verschieben Sie ihn zurück, oder starten Sie PhotoMaker neu und wählen Sie den neuen Ordner.</translation>
    </message>
    <message>
        <source>Name it with --image or --from.</source>
        <translation>Nennen Sie es mit --image oder --from.</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Nachtfarben</translation>
    </message>
    <message>
        <source>No face was found for {people} people. Try another seed.</source>
        <translation>Für {people} Personen wurde kein Gesicht gefunden. Versuch es mit einem anderen Seed.</translation>
    </message>
    <message>
        <source>No face was found; the centre of the photo is used.</source>
        <translation>Kein Gesicht gefunden; die Mitte des Fotos wird verwendet.</translation>
    </message>
    <message>
        <source>No picture was kept.</source>
        <translation>Kein Bild wurde behalten.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine Angabe.</translation>
    </message>
    <message>
        <source>Not looked for: the watermark models are not installed.</source>
        <translation>Nicht geprüft: Die Wasserzeichen-Modelle sind nicht installiert.</translation>
    </message>
    <message>
        <source>Not needed to make pictures, but lets you switch models later.</source>
        <translation>Für Bilder nicht nötig, erlaubt aber später einen Modellwechsel.</translation>
    </message>
    <message>
        <source>Not one of yours.</source>
        <translation>Keines von Ihnen.</translation>
    </message>
    <message>
        <source>Nothing is known to measure likeness to {name} by.</source>
        <translation>Es ist nichts bekannt, woran die Ähnlichkeit mit {name} gemessen werden kann.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>Nichts ist markiert.</translation>
    </message>
    <message>
        <source>Nothing says so. That does not prove the opposite: marks can be removed.</source>
        <translation>Nichts deutet darauf hin. Das beweist nicht das Gegenteil: Kennzeichen lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Nudity check (Open NSFW)</source>
        <translation>Nacktheitsprüfung (Open NSFW)</translation>
    </message>
    <message>
        <source>Offload parts to main memory</source>
        <translation>Teile in den Hauptspeicher auslagern</translation>
    </message>
    <message>
        <source>One of yours.</source>
        <translation>Eines von Ihnen.</translation>
    </message>
    <message>
        <source>One picture at a time</source>
        <translation>Ein Bild nach dem anderen</translation>
    </message>
    <message>
        <source>Paint it over this picture.</source>
        <translation>Malen Sie sie über dieses Bild.</translation>
    </message>
    <message>
        <source>Paint over the head that is to change.</source>
        <translation>Übermalen Sie den Kopf, der sich ändern soll.</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Scherenschnitt</translation>
    </message>
    <message>
        <source>Pencil outline</source>
        <translation>Bleistiftumriss</translation>
    </message>
    <message>
        <source>PhotoMaker did not write it.</source>
        <translation>PhotoMaker hat es nicht geschrieben.</translation>
    </message>
    <message>
        <source>PhotoMaker does not undress real people.</source>
        <translation>PhotoMaker entkleidet keine echten Menschen.</translation>
    </message>
    <message>
        <source>PhotoMaker makes no sexual pictures of children or young people.</source>
        <translation>PhotoMaker macht keine sexuellen Bilder von Kindern oder Jugendlichen.</translation>
    </message>
    <message>
        <source>Photographs of people always have one. Until its model is downloaded, pictures carry signed metadata only.</source>
        <translation>Fotos von Menschen haben immer eines. Solange sein Modell nicht geladen ist, tragen Bilder nur signierte Metadaten.</translation>
    </message>
    <message>
        <source>Photographs of people are always checked, on this computer. The check can be wrong in both directions. Drawings are not checked.</source>
        <translation>Fotos von Menschen werden immer geprüft, auf diesem Computer. Die Prüfung kann in beide Richtungen irren. Zeichnungen werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Photographs of people are only made with it.</source>
        <translation>Fotos von Menschen entstehen nur mit ihr.</translation>
    </message>
    <message>
        <source>Pictures have no content credentials: {why}</source>
        <translation>Bilder haben keinen Inhaltsnachweis: {why}</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixelkunst</translation>
    </message>
    <message>
        <source>Portraits for work</source>
        <translation>Porträts für den Beruf</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <source>Proves nothing alone: anybody can copy or write one.</source>
        <translation>Beweist allein nichts: Jeder kann eines kopieren oder schreiben.</translation>
    </message>
    <message>
        <source>Proves nothing any more, except that the file is not as it was.</source>
        <translation>Beweist nichts mehr, außer dass die Datei nicht mehr ist, wie sie war.</translation>
    </message>
    <message>
        <source>Proves that nothing was changed since it was signed. Who signed it is only a claim, as nobody you trust vouches for it.</source>
        <translation>Beweist, dass seit der Signatur nichts verändert wurde. Wer signiert hat, ist nur eine Behauptung, denn niemand, dem Sie vertrauen, bürgt dafür.</translation>
    </message>
    <message>
        <source>Proves that the file came from this library and that nothing in it was changed. It does not say who is in it.</source>
        <translation>Beweist, dass die Datei aus dieser Bibliothek stammt und nichts daran verändert wurde. Wer darauf zu sehen ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put .pmid files there, or one folder of photos per person.</source>
        <translation>Legen Sie dort .pmid-Dateien ab oder je Person einen Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>Put text that has a separator in it into quotes.</source>
        <translation>Setzen Sie Text, der ein Trennzeichen enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker, or crop manually.</source>
        <translation>Installieren Sie PhotoMaker neu, oder schneiden Sie von Hand zu.</translation>
    </message>
    <message>
        <source>Remove it, or restore the file from a backup.</source>
        <translation>Entfernen Sie es oder stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Remove these words.</source>
        <translation>Entfernen Sie diese Wörter.</translation>
    </message>
    <message>
        <source>Restore it and backups/library.json from a backup. Nothing was decrypted or changed.</source>
        <translation>Stellen Sie sie und backups/library.json aus einer Sicherung wieder her. Nichts wurde entschlüsselt oder geändert.</translation>
    </message>
    <message>
        <source>Row 1: column {place} has no name.</source>
        <translation>Zeile 1: Spalte {place} hat keinen Namen.</translation>
    </message>
    <message>
        <source>Row 1: there are two columns “{name}”.</source>
        <translation>Zeile 1: Es gibt zwei Spalten „{name}“.</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: {error}</source>
        <translation>Zeile {row}, Spalte „{column}“: {error}</translation>
    </message>
    <message>
        <source>Row {row}: {error}</source>
        <translation>Zeile {row}: {error}</translation>
    </message>
    <message>
        <source>Run “ray get-auth-token --generate” on the head, and copy ~/.ray/auth_token here.</source>
        <translation>Führen Sie auf dem Hauptknoten „ray get-auth-token --generate“ aus und kopieren Sie ~/.ray/auth_token hierher.</translation>
    </message>
    <message>
        <source>Run: pip install &apos;photomaker-desktop[cluster]&apos;.</source>
        <translation>Führen Sie aus: pip install &apos;photomaker-desktop[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Run: pip install &apos;photomaker-desktop[tables]&apos;, or save the table as CSV.</source>
        <translation>Führen Sie aus: pip install &apos;photomaker-desktop[tables]&apos;, oder speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>Speichern Sie die Tabelle als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Save {other}, or mention only one of them.</source>
        <translation>Speichern Sie {other}, oder erwähnen Sie nur eine der Personen.</translation>
    </message>
    <message>
        <source>Say what the picture shows.</source>
        <translation>Beschreiben Sie, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>Settings of {program}: {settings}</source>
        <translation>Einstellungen von {program}: {settings}</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Signiert von {name}.</translation>
    </message>
    <message>
        <source>Signed here.</source>
        <translation>Hier signiert.</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Source type (IPTC)</source>
        <translation>Herkunft (IPTC)</translation>
    </message>
    <message>
        <source>Start this computer into the cluster: ray start --address=HEAD:PORT.</source>
        <translation>Nehmen Sie diesen Computer in den Cluster auf: ray start --address=HEAD:PORT.</translation>
    </message>
    <message>
        <source>Swin2SR, twice as large</source>
        <translation>Swin2SR, doppelt so groß</translation>
    </message>
    <message>
        <source>Tables have an engine on each of these too, such as cuda:1, cuda:2.</source>
        <translation>Tabellen haben auch auf jedem dieser Geräte eine Engine, etwa cuda:1, cuda:2.</translation>
    </message>
    <message>
        <source>Take somebody out.</source>
        <translation>Nehmen Sie jemanden heraus.</translation>
    </message>
    <message>
        <source>The best of several needs new pictures, not one to work on.</source>
        <translation>Das Beste aus mehreren braucht neue Bilder, keines zum Bearbeiten.</translation>
    </message>
    <message>
        <source>The cell has {count} characters.</source>
        <translation>Die Zelle hat {count} Zeichen.</translation>
    </message>
    <message>
        <source>The cell “{name}” is empty.</source>
        <translation>Die Zelle „{name}“ ist leer.</translation>
    </message>
    <message>
        <source>The cluster {address} does not answer.</source>
        <translation>Der Cluster {address} antwortet nicht.</translation>
    </message>
    <message>
        <source>The cluster&apos;s token is missing.</source>
        <translation>Das Token des Clusters fehlt.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used.</source>
        <translation>Die Spalte „{name}“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The download was redirected to {host} and stopped.</source>
        <translation>Der Download wurde zu {host} umgeleitet und angehalten.</translation>
    </message>
    <message>
        <source>The earlier version of this picture is damaged.</source>
        <translation>Die frühere Fassung dieses Bilds ist beschädigt.</translation>
    </message>
    <message>
        <source>The engine ended.</source>
        <translation>Die Engine wurde beendet.</translation>
    </message>
    <message>
        <source>The face detector is missing. Reinstall PhotoMaker to have them checked.</source>
        <translation>Die Gesichtserkennung fehlt. Installieren Sie PhotoMaker neu, damit sie geprüft werden.</translation>
    </message>
    <message>
        <source>The face detector is missing; the centre of the photo is used, unchecked.</source>
        <translation>Die Gesichtserkennung fehlt; die Mitte des Fotos wird ungeprüft verwendet.</translation>
    </message>
    <message>
        <source>The face detector is missing; your crop is used, unchecked.</source>
        <translation>Die Gesichtserkennung fehlt; Ihr Ausschnitt wird ungeprüft verwendet.</translation>
    </message>
    <message>
        <source>The file does not say that {name} agreed.</source>
        <translation>Die Datei sagt nicht, dass {name} zugestimmt hat.</translation>
    </message>
    <message>
        <source>The library folder was moved or deleted while it was open.</source>
        <translation>Der Bibliotheksordner wurde verschoben oder gelöscht, während er geöffnet war.</translation>
    </message>
    <message>
        <source>The mask has other proportions than the picture.</source>
        <translation>Die Maske hat andere Proportionen als das Bild.</translation>
    </message>
    <message>
        <source>The mentions of {name} have different weights; {weight}, the first, is used.</source>
        <translation>Die Erwähnungen von {name} sind verschieden gewichtet; {weight}, das erste Gewicht, gilt.</translation>
    </message>
    <message>
        <source>The model does not know these words: {words}</source>
        <translation>Diese Wörter kennt das Modell nicht: {words}</translation>
    </message>
    <message>
        <source>The model reads at most {most} chunks of {room} tokens.</source>
        <translation>Das Modell liest höchstens {most} Abschnitte mit je {room} Token.</translation>
    </message>
    <message>
        <source>The models “{name}” of a node differ from those here.</source>
        <translation>Die Modelle „{name}“ eines Knotens sind andere als hier.</translation>
    </message>
    <message>
        <source>The negative prompt is too long; these words are cut: {words}</source>
        <translation>Der negative Prompt ist zu lang; diese Wörter entfallen: {words}</translation>
    </message>
    <message>
        <source>The nudity check</source>
        <translation>Die Nacktheitsprüfung</translation>
    </message>
    <message>
        <source>The nudity check is missing.</source>
        <translation>Die Nacktheitsprüfung fehlt.</translation>
    </message>
    <message>
        <source>The nudity check of pictures of people refused it.</source>
        <translation>Die Nacktheitsprüfung für Bilder von Menschen hat es abgelehnt.</translation>
    </message>
    <message>
        <source>The person was learned without a face recogniser.</source>
        <translation>Die Person wurde ohne Gesichtserkennung gelernt.</translation>
    </message>
    <message>
        <source>The person&apos;s strength is {strength}.</source>
        <translation>Die Stärke der Person ist {strength}.</translation>
    </message>
    <message>
        <source>The picture shows one face for {people} people. Try another seed.</source>
        <translation>Das Bild zeigt ein Gesicht für {people} Personen. Versuch es mit einem anderen Seed.</translation>
    </message>
    <message>
        <source>The picture shows {faces} faces for {people} people. Try another seed.</source>
        <translation>Das Bild zeigt {faces} Gesichter für {people} Personen. Versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>Das Bild wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The prompt mentions {count} people.</source>
        <translation>Der Prompt erwähnt {count} Personen.</translation>
    </message>
    <message>
        <source>The quotes of this row cannot be read.</source>
        <translation>Die Anführungszeichen dieser Zeile sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The region of {name} is not valid.</source>
        <translation>Der Bereich von {name} ist ungültig.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>Der Suchindex ist beschädigt.</translation>
    </message>
    <message>
        <source>The watermark model</source>
        <translation>Das Wasserzeichen-Modell</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Das Fenster wechselt sofort.</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>Es gibt keine Spalte „{name}“.</translation>
    </message>
    <message>
        <source>There is no file “{name}” beside the table or in the library.</source>
        <translation>Neben der Tabelle und in der Bibliothek gibt es keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>There is no shoot called “{name}”.</source>
        <translation>Es gibt keine Fotoserie namens „{name}“.</translation>
    </message>
    <message>
        <source>There is nobody in {folder}.</source>
        <translation>In {folder} ist niemand.</translation>
    </message>
    <message>
        <source>There is too little memory to check the passphrase.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Passwort zu prüfen.</translation>
    </message>
    <message>
        <source>There may be 1 to {most}.</source>
        <translation>Möglich sind 1 bis {most}.</translation>
    </message>
    <message>
        <source>This is not an address of the hub or of its storage.</source>
        <translation>Das ist keine Adresse des Hubs oder seines Speichers.</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>Dies ist {kind}.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Diese Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This model was trained on short texts. In our tests a scene in a later chunk was drawn as well as one in the first.</source>
        <translation>Dieses Modell wurde mit kurzen Texten trainiert. In unseren Tests wurde eine Szene in einem späteren Abschnitt so gut gezeichnet wie im ersten.</translation>
    </message>
    <message>
        <source>This picture cannot be enlarged.</source>
        <translation>Dieses Bild kann nicht vergrößert werden.</translation>
    </message>
    <message>
        <source>This picture has no version before work on its faces.</source>
        <translation>Von diesem Bild gibt es keine Fassung vor der Arbeit an den Gesichtern.</translation>
    </message>
    <message>
        <source>Too large: only a square in the middle of what is painted changes.</source>
        <translation>Zu groß: Nur ein Quadrat in der Mitte des Bemalten ändert sich.</translation>
    </message>
    <message>
        <source>Try other words or another seed.</source>
        <translation>Versuchen Sie andere Wörter oder einen anderen Seed.</translation>
    </message>
    <message>
        <source>Use NAME=LEFT,TOP,RIGHT,BOTTOM, such as Ada=0,0,0.5,1.</source>
        <translation>Verwenden Sie NAME=LINKS,OBEN,RECHTS,UNTEN, zum Beispiel Ada=0,0,0.5,1.</translation>
    </message>
    <message>
        <source>Use {name}=0,0,0.5,1 for the left half.</source>
        <translation>Verwenden Sie {name}=0,0,0.5,1 für die linke Hälfte.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another folder.</source>
        <translation>Warten Sie darauf oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Watermark (TrustMark)</source>
        <translation>Wasserzeichen (TrustMark)</translation>
    </message>
    <message>
        <source>Watermark in all photographs</source>
        <translation>Wasserzeichen in allen Fotos</translation>
    </message>
    <message>
        <source>Weights go from {least} to {most}; one of yours goes beyond and is limited.</source>
        <translation>Gewichte gehen von {least} bis {most}; eines geht darüber hinaus und wird begrenzt.</translation>
    </message>
    <message>
        <source>Without one, anybody in the network could run programs on it.</source>
        <translation>Ohne Token könnte jeder im Netz darauf Programme ausführen.</translation>
    </message>
    <message>
        <source>Write \{{{name}\}} for plain braces.</source>
        <translation>Schreiben Sie \{{{name}\}} für einfache Klammern.</translation>
    </message>
    <message>
        <source>Write such as 1-4,9.</source>
        <translation>Schreiben Sie etwa 1-4,9.</translation>
    </message>
    <message>
        <source>XLSX tables need the package openpyxl.</source>
        <translation>XLSX-Tabellen brauchen das Paket openpyxl.</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Your own certificate was not used: {why}</source>
        <translation>Ihr eigenes Zertifikat wurde nicht verwendet: {why}</translation>
    </message>
    <message>
        <source>a LyCORIS GLoRA</source>
        <translation>eine LyCORIS-GLoRA</translation>
    </message>
    <message>
        <source>a VeRA</source>
        <translation>eine VeRA</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>ein Sprachmodell</translation>
    </message>
    <message>
        <source>checks pictures of people before they are kept</source>
        <translation>prüft Bilder von Menschen, bevor sie behalten werden</translation>
    </message>
    <message>
        <source>hides a mark in the pixels; without it pictures carry signed metadata only</source>
        <translation>versteckt ein Kennzeichen in den Pixeln; ohne es tragen Bilder nur signierte Metadaten</translation>
    </message>
    <message>
        <source>makes enlarged pictures sharper</source>
        <translation>macht vergrößerte Bilder schärfer</translation>
    </message>
    <message>
        <source>{count} identity tokens; a chunk holds {room}.</source>
        <translation>{count} Identitätstoken; ein Abschnitt fasst {room}.</translation>
    </message>
    <message>
        <source>{count} pictures cannot be made.</source>
        <translation>{count} Bilder können nicht gemacht werden.</translation>
    </message>
    <message>
        <source>{model} has a successor, which knows people in another way.</source>
        <translation>{model} hat einen Nachfolger, der Personen auf andere Weise kennt.</translation>
    </message>
    <message>
        <source>{name} changes only biases and norms.</source>
        <translation>{name} ändert nur Bias-Werte und Normierungen.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows.</source>
        <translation>{name} hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} has quantised weights.</source>
        <translation>{name} hat quantisierte Gewichte.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a Swin2SR model that enlarges pictures.</source>
        <translation>{name} ist kein Swin2SR-Modell, das Bilder vergrößert.</translation>
    </message>
    <message>
        <source>{name} is not a table.</source>
        <translation>{name} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>{name} is not a workbook.</source>
        <translation>{name} ist keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{name} is not used: {error}</source>
        <translation>{name} wird nicht verwendet: {error}</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} ist zu groß.</translation>
    </message>
    <message>
        <source>{name} was made with {model}.</source>
        <translation>{name} wurde mit {model} gemacht.</translation>
    </message>
    <message>
        <source>{name} “{value}” is not used here.</source>
        <translation>{name} „{value}“ wird hier nicht verwendet.</translation>
    </message>
    <message>
        <source>{name}&apos;s strength is {strength}.</source>
        <translation>Die Stärke von {name} ist {strength}.</translation>
    </message>
    <message>
        <source>{name}, row {row}: this is not UTF-8.</source>
        <translation>{name}, Zeile {row}: Das ist kein UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a diffusers model: it has no model_index.json.</source>
        <translation>{path} ist kein diffusers-Modell: model_index.json fehlt.</translation>
    </message>
    <message>
        <source>{tensor} has the shape {shape} instead of {wanted}: another model, or damaged.</source>
        <translation>{tensor} hat die Form {shape} statt {wanted}: ein anderes Modell oder beschädigt.</translation>
    </message>
    <message>
        <source>{words} … and {count} more</source>
        <translation>{words} … und {count} weitere</translation>
    </message>
    <message>
        <source>{written} was taken out: all words are one prompt here.</source>
        <translation>{written} wurde entfernt: Hier gehören alle Wörter zu einem Prompt.</translation>
    </message>
    <message>
        <source>{written} was taken out: write {example} to weight words.</source>
        <translation>{written} wurde entfernt: Zum Gewichten {example} schreiben.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster.</source>
        <translation>„{address}“ ist keine Adresse eines Clusters.</translation>
    </message>
    <message>
        <source>“{name}” is outside the table&apos;s folder.</source>
        <translation>„{name}“ liegt außerhalb des Ordners der Tabelle.</translation>
    </message>
    <message>
        <source>“{text}” is no list of seeds.</source>
        <translation>„{text}“ ist keine Liste von Seeds.</translation>
    </message>
    <message>
        <source>“{written}” was taken out: no trigger word is needed here.</source>
        <translation>„{written}“ wurde entfernt: Hier ist kein Auslösewort nötig.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but photos are chosen.</source>
        <translation>@{name} wird erwähnt, ausgewählt sind aber Fotos.</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but {chosen} is chosen.</source>
        <translation>@{name} wird erwähnt, ausgewählt ist aber {chosen}.</translation>
    </message>
    <message>
        <source>Both can be in it only if {other} is saved.</source>
        <translation>Beide können nur im Bild sein, wenn {other} gespeichert ist.</translation>
    </message>
    <message>
        <source>Choose a picture of PhotoMaker Desktop, AUTOMATIC1111, ComfyUI or InvokeAI.</source>
        <translation>Wählen Sie ein Bild von PhotoMaker Desktop, AUTOMATIC1111, ComfyUI oder InvokeAI.</translation>
    </message>
    <message>
        <source>Choose {name}, or mention @{chosen} too.</source>
        <translation>Wählen Sie {name}, oder erwähnen Sie auch @{chosen}.</translation>
    </message>
    <message>
        <source>Choose {name}, or write a bare @ for the person in the photos.</source>
        <translation>Wählen Sie {name}, oder schreiben Sie nur @ für die Person auf den Fotos.</translation>
    </message>
    <message>
        <source>Choose {other} or {name}.</source>
        <translation>Wählen Sie {other} oder {name}.</translation>
    </message>
    <message>
        <source>Keys of this kind cannot sign pictures.</source>
        <translation>Schlüssel dieser Art können keine Bilder signieren.</translation>
    </message>
    <message>
        <source>Settings of {program}.</source>
        <translation>Einstellungen von {program}.</translation>
    </message>
    <message>
        <source>Taken by a camera.</source>
        <translation>Mit einer Kamera aufgenommen.</translation>
    </message>
    <message>
        <source>Takes effect after a restart. Files in the old folder stay there.</source>
        <translation>Gilt nach dem Neustart. Dateien im alten Ordner bleiben dort.</translation>
    </message>
    <message>
        <source>The certificate file is missing or cannot be read.</source>
        <translation>Die Zertifikatsdatei fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The certificate has expired or is not valid yet.</source>
        <translation>Das Zertifikat ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The file has no readable private key and certificates.</source>
        <translation>Die Datei enthält keinen lesbaren privaten Schlüssel mit Zertifikaten.</translation>
    </message>
    <message>
        <source>The file “{name}” is on no node of the cluster.</source>
        <translation>Die Datei „{name}“ ist auf keinem Knoten des Clusters.</translation>
    </message>
    <message>
        <source>The library database belongs to an encrypted library.</source>
        <translation>Die Datenbank der Bibliothek gehört zu einer verschlüsselten Bibliothek.</translation>
    </message>
    <message>
        <source>The library is not encrypted yet: another program is reading it.</source>
        <translation>Die Bibliothek ist noch nicht verschlüsselt: Ein anderes Programm liest sie gerade.</translation>
    </message>
    <message>
        <source>The list of refused words cannot be read.</source>
        <translation>Die Liste der abgelehnten Wörter ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The model does not draw {width} × {height} well. It draws: {sizes}.</source>
        <translation>Das Modell zeichnet {width} × {height} nicht gut. Es zeichnet: {sizes}.</translation>
    </message>
    <message>
        <source>The person in these photos has no name.</source>
        <translation>Die Person auf diesen Fotos hat keinen Namen.</translation>
    </message>
    <message>
        <source>The photo has more than 8 bits per channel. The result has 8.</source>
        <translation>Das Foto hat mehr als 8 Bit pro Kanal. Das Ergebnis hat 8.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The picture could not be signed.</source>
        <translation>Das Bild konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>The preset that the studio starts with.</source>
        <translation>Die Vorgabe, mit der das Studio startet.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>The prompt is missing.</source>
        <translation>Der Prompt fehlt.</translation>
    </message>
    <message>
        <source>The record of this picture does not match the file.</source>
        <translation>Der Eintrag dieses Bildes passt nicht zur Datei.</translation>
    </message>
    <message>
        <source>The sampler “{name}” is not available; the preset&apos;s is used.</source>
        <translation>Der Sampler „{name}“ ist nicht verfügbar; der der Voreinstellung wird verwendet.</translation>
    </message>
    <message>
        <source>The seed {seed} is too large; {used} is used.</source>
        <translation>Der Seed {seed} ist zu groß; {used} wird verwendet.</translation>
    </message>
    <message>
        <source>The strength of the face pass must be above 0 and at most 1.</source>
        <translation>Die Stärke der Gesichtsbearbeitung muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The style “{name}” has no effect on this model.</source>
        <translation>Der Stil „{name}“ wirkt bei diesem Modell nicht.</translation>
    </message>
    <message>
        <source>The style “{name}” has no effect on this model. These have: {names}.</source>
        <translation>Der Stil „{name}“ wirkt bei diesem Modell nicht. Diese wirken: {names}.</translation>
    </message>
    <message>
        <source>The unsent prompt and the saved searches were damaged. They are kept in {file}.</source>
        <translation>Der nicht gesendete Prompt und die gespeicherten Suchen waren beschädigt. Sie liegen in {file}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation>In diesem Bild gibt es kein Gesicht {number}.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>Es gibt keine Einstellung namens {name}.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>Es gibt keine Einstellung namens „{name}“.</translation>
    </message>
    <message>
        <source>This model has no size of {ratio}.</source>
        <translation>Dieses Modell hat keine Größe mit {ratio}.</translation>
    </message>
    <message>
        <source>This picture is not encrypted, but this library is.</source>
        <translation>Dieses Bild ist nicht verschlüsselt, diese Bibliothek aber schon.</translation>
    </message>
    <message>
        <source>UNet</source>
        <translation>UNet</translation>
    </message>
    <message>
        <source>Use a size such as 1024x768, or {known}.</source>
        <translation>Verwenden Sie eine Größe wie 1024x768, oder {known}.</translation>
    </message>
    <message>
        <source>Use it once here, or choose another one.</source>
        <translation>Verwenden Sie sie hier einmal, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Used for downloads. Leave empty for a direct connection.</source>
        <translation>Für Downloads. Leer lassen für eine direkte Verbindung.</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Very likely. Its watermark is one of yours, but the file was changed.</source>
        <translation>Sehr wahrscheinlich. Das Wasserzeichen ist eines von Ihnen, aber die Datei wurde verändert.</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Fensterlicht</translation>
    </message>
    <message>
        <source>Working on faces needs a face detector, which is missing.</source>
        <translation>Für Gesichter wird eine Gesichtserkennung gebraucht, die fehlt.</translation>
    </message>
    <message>
        <source>Write a bare @ for them, or \@ for a literal @.</source>
        <translation>Schreiben Sie für sie nur @, oder \@ für ein einfaches @-Zeichen.</translation>
    </message>
    <message>
        <source>Yes. It was made here and has not been changed since.</source>
        <translation>Ja. Es ist hier entstanden und seitdem nicht verändert worden.</translation>
    </message>
    <message>
        <source>Your access token does not have access to it.</source>
        <translation>Ihr Zugriffstoken hat keinen Zugang dazu.</translation>
    </message>
    <message>
        <source>Your people and pictures are safe. Please copy the report to help fix this.</source>
        <translation>Ihre Personen und Bilder sind sicher. Ein kopierter Bericht hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ein ControlNet</translation>
    </message>
    <message>
        <source>a DoRA</source>
        <translation>ein DoRA</translation>
    </message>
    <message>
        <source>a Flux model</source>
        <translation>ein Flux-Modell</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>eine GIMP-Datei</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>ein LoRA</translation>
    </message>
    <message>
        <source>a LyCORIS IA3</source>
        <translation>ein LyCORIS IA3</translation>
    </message>
    <message>
        <source>a LyCORIS LoHa</source>
        <translation>ein LyCORIS LoHa</translation>
    </message>
    <message>
        <source>a LyCORIS LoKr</source>
        <translation>ein LyCORIS LoKr</translation>
    </message>
    <message>
        <source>a LyCORIS OFT</source>
        <translation>ein LyCORIS OFT</translation>
    </message>
    <message>
        <source>a PDF document, not a photo</source>
        <translation>ein PDF-Dokument, kein Foto</translation>
    </message>
    <message>
        <source>a PhotoMaker adapter</source>
        <translation>ein PhotoMaker-Adapter</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a Stable Diffusion 1.5 model</source>
        <translation>ein Stable-Diffusion-1.5-Modell</translation>
    </message>
    <message>
        <source>a Stable Diffusion 2 model</source>
        <translation>ein Stable-Diffusion-2-Modell</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model</source>
        <translation>ein Stable-Diffusion-3-Modell</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ein ZIP-Archiv oder ein Dokument</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <translation>eine RAW-Datei einer Kamera</translation>
    </message>
    <message>
        <source>a drawing (SVG), not a photo</source>
        <translation>eine Zeichnung (SVG), kein Foto</translation>
    </message>
    <message>
        <source>a drawing, not a photo</source>
        <translation>eine Zeichnung, kein Foto</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>eine Datei ohne Endung</translation>
    </message>
    <message>
        <source>a full difference</source>
        <translation>eine volle Differenz</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a web page, not a photo</source>
        <translation>eine Webseite, kein Foto</translation>
    </message>
    <message>
        <source>an EPS drawing, not a photo</source>
        <translation>eine EPS-Zeichnung, kein Foto</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>an SDXL base model</source>
        <translation>ein SDXL-Grundmodell</translation>
    </message>
    <message>
        <source>an SDXL model for inpainting only</source>
        <translation>ein SDXL-Modell nur für Inpainting</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an unknown weight file</source>
        <translation>eine unbekannte Gewichtsdatei</translation>
    </message>
    <message>
        <source>another base model</source>
        <translation>ein anderes Grundmodell</translation>
    </message>
    <message>
        <source>follows a drawing</source>
        <translation>folgt einer Zeichnung</translation>
    </message>
    <message>
        <source>follows a pose</source>
        <translation>folgt einer Pose</translation>
    </message>
    <message>
        <source>follows the depth of a picture</source>
        <translation>folgt der Tiefe eines Bildes</translation>
    </message>
    <message>
        <source>its content is wrong</source>
        <translation>der Inhalt stimmt nicht</translation>
    </message>
    <message>
        <source>learns a person from photos</source>
        <translation>lernt aus Fotos, wer jemand ist</translation>
    </message>
    <message>
        <source>learns a person from photos, with closer likeness</source>
        <translation>lernt noch treffender, wer jemand ist</translation>
    </message>
    <message>
        <source>library.json was changed outside PhotoMaker.</source>
        <translation>library.json wurde außerhalb von PhotoMaker geändert.</translation>
    </message>
    <message>
        <source>makes drafts in eight steps, with negative prompts</source>
        <translation>macht Entwürfe in acht Schritten und beachtet weiter, was fehlen soll</translation>
    </message>
    <message>
        <source>measures the likeness of pictures and photos</source>
        <translation>misst die Ähnlichkeit von Bildern und Fotos</translation>
    </message>
    <message>
        <source>missing tensors</source>
        <translation>fehlende Tensoren</translation>
    </message>
    <message>
        <source>not a complete SDXL model: the UNet is missing</source>
        <translation>kein vollständiges SDXL-Modell: das UNet fehlt</translation>
    </message>
    <message>
        <source>only a UNet, without text encoders</source>
        <translation>nur ein UNet, ohne Textencoder</translation>
    </message>
    <message>
        <source>only a VAE</source>
        <translation>nur ein VAE</translation>
    </message>
    <message>
        <source>only a text encoder</source>
        <translation>nur ein Textencoder</translation>
    </message>
    <message>
        <source>generates the picture</source>
        <translation>malt das Bild</translation>
    </message>
    <message>
        <source>shows previews while generating</source>
        <translation>zeigt das Bild, während es entsteht</translation>
    </message>
    <message>
        <source>tokenizers for single-file base models</source>
        <translation>zerlegt Worte für ein Grundmodell aus einer einzigen Datei</translation>
    </message>
    <message>
        <source>the SDXL refiner</source>
        <translation>der SDXL-Refiner</translation>
    </message>
    <message>
        <source>the connection to {host} was cut</source>
        <translation>die Verbindung zu {host} wurde unterbrochen</translation>
    </message>
    <message>
        <source>the file changed on the server</source>
        <translation>die Datei auf dem Server hat sich geändert</translation>
    </message>
    <message>
        <source>the server asks to wait</source>
        <translation>der Server bittet zu warten</translation>
    </message>
    <message>
        <source>the server has fewer bytes than were fetched</source>
        <translation>der Server hat weniger Bytes, als geladen wurden</translation>
    </message>
    <message>
        <source>the server has trouble ({status})</source>
        <translation>der Server hat Probleme ({status})</translation>
    </message>
    <message>
        <source>the server sends another part of the file</source>
        <translation>der Server sendet einen anderen Teil der Datei</translation>
    </message>
    <message>
        <source>the server sends more than the file has</source>
        <translation>der Server sendet mehr, als die Datei enthält</translation>
    </message>
    <message>
        <source>the server sends {sent} bytes of a file of {size}</source>
        <translation>der Server sendet {sent} Bytes einer Datei von {size}</translation>
    </message>
    <message>
        <source>the server stopped before the end</source>
        <translation>der Server hörte vor dem Ende auf</translation>
    </message>
    <message>
        <source>decodes the picture</source>
        <translation>macht aus den Zahlen des Modells Pixel</translation>
    </message>
    <message>
        <source>tensors of the wrong size</source>
        <translation>Tensoren falscher Größe</translation>
    </message>
    <message>
        <source>unknown tensors</source>
        <translation>unbekannte Tensoren</translation>
    </message>
    <message>
        <source>uv quit with exit code {code}.</source>
        <translation>uv endete mit Code {code}.</translation>
    </message>
    <message>
        <source>{count} tensors, such as {tensor}.</source>
        <translation>{count} Tensoren, zum Beispiel {tensor}.</translation>
    </message>
    <message>
        <source>{count} {what}, such as {names}.</source>
        <translation>{count} {what}, zum Beispiel {names}.</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} stopped responding</source>
        <translation>{host} antwortet nicht mehr</translation>
    </message>
    <message>
        <source>{layer}: {why}</source>
        <translation>{layer}: {why}</translation>
    </message>
    <message>
        <source>{name} belongs to another base model.</source>
        <translation>{name} gehört zu einem anderen Grundmodell.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded.</source>
        <translation>{name} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translation>{name} ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model.</source>
        <translation>{name} passt nicht zu diesem Modell.</translation>
    </message>
    <message>
        <source>{name} contains invalid values (NaN or infinity).</source>
        <translation>{name} enthält ungültige Werte (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>{name} holds more than a PhotoMaker adapter.</source>
        <translation>{name} enthält mehr als einen PhotoMaker-Adapter.</translation>
    </message>
    <message>
        <source>{name} is an unsupported type of DoRA.</source>
        <translation>{name} ist ein DoRA einer nicht unterstützten Art.</translation>
    </message>
    <message>
        <source>{name} is a damaged HEIC picture.</source>
        <translation>{name} ist ein beschädigtes HEIC-Bild.</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>zweite Textencoder</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>the {part} is missing</source>
        <translation>es fehlt: {part}</translation>
    </message>
    <message>
        <source>the {part} has missing tensors</source>
        <translation>unvollständig: {part}</translation>
    </message>
    <message>
        <source>the {part} lacks {count} tensors, such as {tensor}</source>
        <translation>{part}: {count} Tensoren fehlen, zum Beispiel {tensor}</translation>
    </message>
    <message>
        <source>{name} has no VAE; choose one (--vae).</source>
        <translation>{name} hat kein VAE; wählen Sie eines (--vae).</translation>
    </message>
    <message>
        <source>{name} is a damaged or unsupported TIFF.</source>
        <translation>{name} ist ein beschädigtes oder nicht unterstütztes TIFF.</translation>
    </message>
    <message>
        <source>{name} is damaged, or too large for this computer.</source>
        <translation>{name} ist beschädigt oder zu groß für diesen Computer.</translation>
    </message>
    <message>
        <source>{name} is damaged: its matrices do not match.</source>
        <translation>{name} ist beschädigt: die Matrizen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>{name} is not a complete SDXL model: {why}.</source>
        <translation>{name} ist kein vollständiges SDXL-Modell: {why}.</translation>
    </message>
    <message>
        <source>{name} is not a valid PhotoMaker file.</source>
        <translation>{name} ist keine gültige PhotoMaker-Datei.</translation>
    </message>
    <message>
        <source>{name} uses an unsupported quantisation.</source>
        <translation>{name} verwendet eine nicht unterstützte Quantisierung.</translation>
    </message>
    <message>
        <source>{name} uses an unsupported 8-bit scaling.</source>
        <translation>{name} verwendet eine nicht unterstützte 8-Bit-Skalierung.</translation>
    </message>
    <message>
        <source>Style files (.json, .csv) in this folder are loaded at startup.</source>
        <translation>Stildateien (.json, .csv) in diesem Ordner werden beim Start geladen.</translation>
    </message>
    <message>
        <source>Style {number} in {name} was left out: {error}.</source>
        <translation>Stil {number} in {name} wurde ausgelassen: {error}.</translation>
    </message>
    <message>
        <source>{item} is not encrypted, but this library is.</source>
        <translation>{item} ist nicht verschlüsselt, diese Bibliothek aber schon.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”.</source>
        <translation>{name} kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>{name} in the library is a link or device, not a file.</source>
        <translation>{name} in der Bibliothek ist eine Verknüpfung oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is {family}, not a PhotoMaker adapter.</source>
        <translation>{name} ist {family}, kein PhotoMaker-Adapter.</translation>
    </message>
    <message>
        <source>{name} is {kind} and too large to use.</source>
        <translation>{name} ist {kind} und zu groß.</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} ist {kind}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is available.</source>
        <translation>{name} braucht mehr Speicher, als verfügbar ist.</translation>
    </message>
    <message>
        <source>{name} takes too long to open.</source>
        <translation>{name} zu öffnen dauert zu lange.</translation>
    </message>
    <message>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <source>{name}: changes to {count} biases or norms are not used.</source>
        <translation>{name}: Änderungen an {count} Bias- oder Norm-Werten werden nicht verwendet.</translation>
    </message>
    <message>
        <source>{name}: {count} tensors are not LoRA weights and are not used.</source>
        <translation>{name}: {count} Tensoren sind keine LoRA-Gewichte und werden nicht verwendet.</translation>
    </message>
    <message>
        <source>{name}: {unknown} of {layers} modules do not fit this model and are not used.</source>
        <translation>{name}: {unknown} von {layers} Modulen passen nicht zu diesem Modell und werden nicht verwendet.</translation>
    </message>
    <message>
        <source>{number} duplicates.</source>
        <translation>{number} Duplikate.</translation>
    </message>
    <message>
        <source>{part} overflowed; no picture was made.</source>
        <translation>{part}: Zahlenüberlauf; es entstand kein Bild.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} has no recipe.</source>
        <translation>{path} hat kein Rezept.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine normale Datei.</translation>
    </message>
    <message>
        <source>{set} draws illustrated people; for photographs download “{other}”.</source>
        <translation>{set} zeichnet illustrierte Menschen; für Fotos „{other}“ herunterladen.</translation>
    </message>
    <message>
        <source>{tag} was taken out: all pictures of a batch use the same LoRAs.</source>
        <translation>{tag} wurde entfernt: Alle Bilder eines Auftrags verwenden dieselben LoRAs.</translation>
    </message>
    <message>
        <source>{tag} was taken out: no LoRA file of this name was found.</source>
        <translation>{tag} wurde entfernt: Es wurde keine LoRA-Datei mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>{value} is not a value of {name}.</source>
        <translation>{value} ist kein Wert von {name}.</translation>
    </message>
    <message>
        <source>{what}: {value} is out of range.</source>
        <translation>{what}: {value} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>{name} could not be converted to safetensors.</source>
        <translation>{name} ließ sich nicht in safetensors umwandeln.</translation>
    </message>
    <message>
        <source>{name} could not be downloaded: {why}.</source>
        <translation>{name} konnte nicht geladen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <translation>{path} war nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid.</source>
        <translation>Das Zertifikat von {host} ist ungültig.</translation>
    </message>
    <message>
        <source>{name} was downloaded incorrectly: its hash is wrong.</source>
        <translation>{name} wurde fehlerhaft geladen: die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>{endpoint} does not respond like a model hub.</source>
        <translation>{endpoint} antwortet nicht wie ein Modellserver.</translation>
    </message>
    <message>
        <source>{name} was not copied correctly to the other drive.</source>
        <translation>{name} wurde nicht richtig auf das andere Laufwerk kopiert.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} does not fit this base model.</source>
        <translation>{name} passt nicht zu diesem Grundmodell.</translation>
    </message>
    <message>
        <source>{count} faces found; the largest is used.</source>
        <translation>{count} Gesichter gefunden; das größte wird verwendet.</translation>
    </message>
    <message>
        <source>{name} has no photo {photo} to remove.</source>
        <translation>{name} hat kein Foto {photo}, das wegfallen könnte.</translation>
    </message>
    <message>
        <source>{name} has no safetensors weights in “{name2}”.</source>
        <translation>{name} hat keine safetensors-Gewichte in „{name2}“.</translation>
    </message>
    <message>
        <source>{folder} has no tokenizer and tokenizer_2.</source>
        <translation>{folder} enthält weder tokenizer noch tokenizer_2.</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {base}.</source>
        <translation>{name} ist eine LoRA für {base}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is an incomplete PhotoMaker file.</source>
        <translation>{name} ist eine unvollständige PhotoMaker-Datei.</translation>
    </message>
    <message>
        <source>{name} is damaged or truncated.</source>
        <translation>{name} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{header} and its copy are damaged.</source>
        <translation>{header} ist beschädigt, die Kopie auch.</translation>
    </message>
    <message>
        <source>{item} is damaged: its content has changed.</source>
        <translation>{item} ist beschädigt: der Inhalt hat sich geändert.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is in an old format that can contain code.</source>
        <translation>{name} hat ein altes Format, das Programmcode enthalten kann.</translation>
    </message>
    <message>
        <source>{name} is not a standard ControlNet.</source>
        <translation>{name} ist kein übliches ControlNet.</translation>
    </message>
    <message>
        <source>{name} is not TAESDXL&apos;s decoder.</source>
        <translation>{name} ist nicht der Decoder von TAESDXL.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
        <source>{name} is not a safetensors file.</source>
        <translation>{name} ist keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>{name} is not a weight file (neither safetensors nor torch).</source>
        <translation>{name} ist keine Gewichtsdatei (weder safetensors noch torch).</translation>
    </message>
    <message>
        <source>{name} is not a complete diffusers model: {path} is missing.</source>
        <translation>{name} ist kein vollständiges diffusers-Modell: {path} fehlt.</translation>
    </message>
    <message>
        <source>{name} is not an SDXL base model.</source>
        <translation>{name} ist kein SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {size} of {total} bytes.</source>
        <translation>{name} ist unvollständig: {size} von {total} Bytes sind da.</translation>
    </message>
    <message>
        <source>{file} is missing or damaged.</source>
        <translation>{file} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is no longer in the library.</source>
        <translation>{name} ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Access to {what} is restricted (status {status}).</source>
        <translation>Der Zugang zu {what} ist beschränkt (Status {status}).</translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation>{what} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{part} is missing.</source>
        <translation>{part} fehlt.</translation>
    </message>
    <message>
        <source>{name} is too large for a picture.</source>
        <translation>{name} ist zu groß für ein Bild.</translation>
    </message>
    <message>
        <source>{name} is too large to open.</source>
        <translation>{name} ist zu groß zum Öffnen.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} pixels.</source>
        <translation>{name} ist zu groß: {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>{path} is a link to another location.</source>
        <translation>{path} ist eine Verknüpfung zu einem anderen Ort.</translation>
    </message>
    <message>
        <source>{what}: {size} pixels is not valid.</source>
        <translation>{what}: {size} Pixel sind nicht gültig.</translation>
    </message>
    <message>
        <source>{name} is {family}, not a LoRA.</source>
        <translation>{name} ist {family}, keine LoRA.</translation>
    </message>
    <message>
        <source>{name} is {family}.</source>
        <translation>{name} ist {family}.</translation>
    </message>
    <message>
        <source>{photos} not used.</source>
        <translation>{photos} nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} needs {count} weights, one per photo.</source>
        <translation>{name} braucht {count} Gewichte, eines je Foto.</translation>
    </message>
    <message>
        <source>{count} of {photos} look like someone else.</source>
        <translation>{count} von {photos} sehen nach jemand anderem aus.</translation>
    </message>
    <message>
        <source>{count} people do not fit in {count2} slots.</source>
        <translation>{count} Personen passen nicht in {count2} Plätze.</translation>
    </message>
    <message>
        <source>{number} photo</source>
        <translation>{number} Foto</translation>
    </message>
    <message>
        <source>{number} photos</source>
        <translation>{number} Fotos</translation>
    </message>
    <message>
        <source>{host} redirects in a loop.</source>
        <translation>{host} leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>{name} was made with another model.</source>
        <translation>{name} wurde mit einem anderen Modell gelernt.</translation>
    </message>
    <message>
        <source>{name} was not learned with PhotoMaker {version}.</source>
        <translation>{name} wurde nicht mit PhotoMaker {version} gelernt.</translation>
    </message>
    <message>
        <source>{name} was rejected: it contains more than tensors.</source>
        <translation>{name} wurde abgelehnt: es enthält mehr als Zahlen.</translation>
    </message>
    <message>
        <source>{name} was rejected: {why}.</source>
        <translation>{name} wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>Use {size}.</source>
        <translation>Verwenden Sie {size}.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be used.</source>
        <translation>{what} {path} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>{what} {path} is missing.</source>
        <translation>{what} {path} fehlt.</translation>
    </message>
    <message>
        <source>{photos}, but none is clear.</source>
        <translation>{photos}, aber keines ist klar.</translation>
    </message>
    <message>
        <source>{photos}, not checked.</source>
        <translation>{photos}, ungeprüft.</translation>
    </message>
    <message>
        <source>{name}: the server offers a different file than expected.</source>
        <translation>{name}: der Server bietet eine andere Datei als die bekannte an.</translation>
    </message>
    <message>
        <source>{where} Made with {program}, {model}.</source>
        <translation>{where} Gemacht mit {program}, {model}.</translation>
    </message>
    <message>
        <source>{where} Made with {program}.</source>
        <translation>{where} Gemacht mit {program}.</translation>
    </message>
    <message>
        <source>{why}; retrying in {seconds} s</source>
        <translation>{why}; neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>{written} was taken out: embeddings and hypernetworks are not supported.</source>
        <translation>{written} wurde entfernt: Embeddings und Hypernetzwerke werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>{written} was taken out: one alternative is chosen, all equally often.</source>
        <translation>{written} wurde entfernt: Eine Möglichkeit wird gewählt, alle gleich oft.</translation>
    </message>
    <message>
        <source>{written} was taken out: this is not a part of the prompt here.</source>
        <translation>{written} wurde entfernt: Das gehört hier nicht in den Prompt.</translation>
    </message>
    <message>
        <source>{written} was taken out: wildcard files are not read. Write {example} instead.</source>
        <translation>{written} wurde entfernt: Wildcard-Dateien werden nicht gelesen. Schreiben Sie stattdessen {example}.</translation>
    </message>
    <message>
        <source>{written}: words cannot change during a picture; “{kept}” is used.</source>
        <translation>{written}: Wörter können sich während eines Bildes nicht ändern; „{kept}“ wird verwendet.</translation>
    </message>
    <message>
        <source>“settings list” shows all of them.</source>
        <translation>„settings list“ zeigt alle.</translation>
    </message>
    <message>
        <source>“{proxy}” is not a valid proxy address.</source>
        <translation>„{proxy}“ ist keine Proxy-Adresse.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>„{role}“ ist keine Rolle.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not a valid web address.</source>
        <translation>„{endpoint}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{kind}” is not a known face recogniser.</source>
        <translation>„{kind}“ ist kein bekannter Gesichtserkenner.</translation>
    </message>
    <message>
        <source>“{title}” is incomplete. Missing: {names}.</source>
        <translation>„{title}“ ist unvollständig. Es fehlt: {names}.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TokenMeterBar</name>
    <message>
        <source>Prompt length</source>
        <translation>Promptlänge</translation>
    </message>
    <message>
        <source>Negative prompt length</source>
        <translation>Länge des negativen Prompts</translation>
    </message>
    <message>
        <source>A token is a short word or a part of a long one. The model reads chunks of 77 tokens.</source>
        <translation>Ein Token ist ein kurzes Wort oder ein Teil eines langen. Das Modell liest Abschnitte von 77 Token.</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} von {limit} Token</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} Abschnitte</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>{n} für die Person</translation>
    </message>
    <message>
        <source>person strength {n}</source>
        <translation>Personenstärke {n}</translation>
    </message>
    <message>
        <source>{name}: strength {n}</source>
        <translation>{name}: Stärke {n}</translation>
    </message>
    <message>
        <source>The person&apos;s photos need too many tokens. Use fewer photos.</source>
        <translation>Die Fotos der Person brauchen zu viele Token. Verwenden Sie weniger Fotos.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Tried just now</source>
        <translation>Gerade ausprobiert</translation>
    </message>
    <message>
        <source>Connecting to {address}, a reserved address that belongs to nobody:</source>
        <translation>Verbindung mit {address}, einer reservierten Adresse, die niemandem gehört:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The engine answers when it is ready …</source>
        <translation>Die Engine antwortet, sobald sie bereit ist …</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python-Code</translation>
    </message>
    <message>
        <source>Native code, and programs it starts</source>
        <translation>Nativer Code und Programme, die er startet</translation>
    </message>
    <message>
        <source>Blocked by the offline lock</source>
        <translation>Von der Offline-Sperre blockiert</translation>
    </message>
    <message>
        <source>Blocked by the system: {answer}</source>
        <translation>Vom System blockiert: {answer}</translation>
    </message>
    <message>
        <source>Not blocked on this system</source>
        <translation>Auf diesem System nicht blockiert</translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message>
        <source>Install engine</source>
        <translation>Engine installieren</translation>
    </message>
    <message>
        <source>Photos are checked once the engine is installed.</source>
        <translation>Fotos werden geprüft, sobald die Engine installiert ist.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>{size} laden</translation>
    </message>
    <message>
        <source>Not checked: whether all photos show the same person.</source>
        <translation>Nicht geprüft: ob alle Fotos dieselbe Person zeigen.</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} …</source>
        <translation>{done} von {total} heruntergeladen …</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: preset default</source>
        <translation>{title}: wie Vorgabe</translation>
    </message>
</context>
<context>
    <name>VaryDialog</name>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>How far the new pictures go from this one.</source>
        <translation>Wie weit sich die neuen Bilder von diesem entfernen.</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>Vom Bild ausgehen</translation>
    </message>
    <message>
        <source>Start from similar noise</source>
        <translation>Von ähnlichem Rauschen ausgehen</translation>
    </message>
    <message>
        <source>&amp;Distance from this picture</source>
        <translation>&amp;Abstand von diesem Bild</translation>
    </message>
    <message>
        <source>Almost the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Only the prompt is kept</source>
        <translation>Nur der Prompt bleibt</translation>
    </message>
    <message>
        <source>Keeps shapes and colours; details change.</source>
        <translation>Behält Formen und Farben; Details ändern sich.</translation>
    </message>
    <message>
        <source>Keeps the composition loosely; everything is drawn anew.</source>
        <translation>Behält den Bildaufbau ungefähr; alles wird neu gezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>&amp;Variieren</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Describe the picture; @ names a person.</source>
        <translation>Beschreiben Sie das Bild; @ nennt Personen.</translation>
    </message>
    <message>
        <source>Type @ to mention a person.</source>
        <translation>Mit @ erwähnen Sie eine Person.</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>zum Beispiel: unscharf, Hut, Menschenmenge</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Negativer Prompt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Prompts you used before.</source>
        <translation>Bisher verwendete Prompts.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Prompt templates</source>
        <translation>Prompt-Vorlagen</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Inserts {red|blue}: each picture picks one at random.</source>
        <translation>Fügt {rot|blau} ein: Jedes Bild wählt zufällig eines.</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
</TS>
