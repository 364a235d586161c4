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
        <source>Show what takes space</source>
        <translation>Zeigen, was Platz braucht</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Worte ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Die Bildmaschine installieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your own photo studio</source>
        <translation>Dein eigenes Fotostudio</translation>
    </message>
    <message>
        <source>Show it a few photos of somebody. It learns their face in seconds and pictures them in any scene that you describe.</source>
        <translation>Zeig ihm ein paar Fotos von jemandem. Es lernt das Gesicht in Sekunden und setzt die Person in jede Szene, die du beschreibst.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>Nichts verlässt diesen Rechner: kein Konto, keine Cloud, keine Telemetrie.</translation>
    </message>
    <message>
        <source>People are kept, so that you add them only once.</source>
        <translation>Personen werden behalten, du fügst sie nur einmal hinzu.</translation>
    </message>
    <message>
        <source>Only use photos of people who agreed to it.</source>
        <translation>Verwende nur Fotos von Menschen, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Bildmaschine</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Was zu diesem Rechner passt</translation>
    </message>
    <message>
        <source>Looking at the hardware …</source>
        <translation>Die Hardware wird angesehen …</translation>
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
        <source>A small built-in model that draws illustrated people in a few seconds.</source>
        <translation>Ein kleines eingebautes Modell, das in wenigen Sekunden illustrierte Personen zeichnet.</translation>
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
        <source>Photographs need a graphics card with 4 GB or more; on a processor one takes many minutes. You can still fetch the models and try.</source>
        <translation>Fotografien brauchen eine Grafikkarte mit 4 GB oder mehr; auf einem Prozessor dauert eine viele Minuten. Du kannst die Modelle trotzdem laden und es versuchen.</translation>
    </message>
    <message>
        <source>“{title}” fits this card: {size} to fetch, once.</source>
        <translation>„{title}“ passt zu dieser Karte: {size} zu laden, einmal.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>These folders do well for most people; both can be changed later.</source>
        <translation>Diese Ordner passen für die meisten; beide lassen sich später ändern.</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>Personen und Bilder</translation>
    </message>
    <message>
        <source>Another folder takes effect at the next start.</source>
        <translation>Ein anderer Ordner gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room for 10 GB or more.</source>
        <translation>Modelle sind groß: wähle ein Laufwerk mit Platz für 10 GB oder mehr.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>Zurück zum üblichen Ordner</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>The program never looks for updates by itself.</source>
        <translation>Das Programm sucht nie von selbst nach neuen Versionen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>New versions are on the project&apos;s page; you fetch them when you like.</source>
        <translation>Neue Versionen stehen auf der Seite des Projekts; du lädst sie, wann du willst.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Folder of people and pictures</source>
        <translation>Ordner der Personen und Bilder</translation>
    </message>
    <message>
        <source>Takes effect at the next start. What is in the old folder stays there.</source>
        <translation>Gilt ab dem nächsten Start. Was im alten Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Keep the photos of new people</source>
        <translation>Fotos neuer Personen behalten</translation>
    </message>
    <message>
        <source>Not needed for making pictures. Kept photos allow a change of model later.</source>
        <translation>Zum Bildermachen nicht nötig. Mit behaltenen Fotos kann später das Modell gewechselt werden.</translation>
    </message>
    <message>
        <source>Folder of your own styles</source>
        <translation>Ordner deiner eigenen Stile</translation>
    </message>
    <message>
        <source>Files like those that come with the program are read at the next start.</source>
        <translation>Dateien wie die mitgelieferten werden beim nächsten Start gelesen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything you choose here is kept in one file in this folder.</source>
        <translation>Alles, was du hier wählst, steht in einer Datei in diesem Ordner.</translation>
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
        <source>No graphics card was found that can make pictures. The processor does it too: Sketchbook is quick on it, photographs take minutes.</source>
        <translation>Es wurde keine Grafikkarte gefunden, die Bilder machen kann. Der Prozessor kann es auch: Sketchbook ist darauf schnell, Fotografien brauchen Minuten.</translation>
    </message>
    <message>
        <source>The driver of the graphics card is too old. Update it, then choose the kind for NVIDIA here; until then the processor works.</source>
        <translation>Der Treiber der Grafikkarte ist zu alt. Aktualisiere ihn und wähle dann hier die Art für NVIDIA; bis dahin arbeitet der Prozessor.</translation>
    </message>
    <message>
        <source>The graphics card is not supported; the processor works instead.</source>
        <translation>Die Grafikkarte wird nicht unterstützt; stattdessen arbeitet der Prozessor.</translation>
    </message>
    <message>
        <source>This copy of the program cannot fetch the engine for this graphics card. An engine from a file can be used.</source>
        <translation>Diese Ausgabe des Programms kann die Bildmaschine für diese Grafikkarte nicht laden. Eine aus einer Datei geht.</translation>
    </message>
    <message>
        <source>The engine does not run on this kind of computer.</source>
        <translation>Die Bildmaschine läuft auf dieser Art von Computer nicht.</translation>
    </message>
    <message>
        <source>Everything is fetched; about {disk} on disk.</source>
        <translation>Alles ist geladen; etwa {disk} auf der Platte.</translation>
    </message>
    <message>
        <source>{fetch} to fetch, about {disk} on disk.</source>
        <translation>{fetch} zu laden, etwa {disk} auf der Platte.</translation>
    </message>
    <message>
        <source>the fastest there is</source>
        <translation>das schnellste vorhandene</translation>
    </message>
    <message>
        <source>fits itself to the memory</source>
        <translation>passt sich dem Speicher an</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Gerät und Speicher</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>Bilder machen auf</translation>
    </message>
    <message>
        <source>The engine starts again when this changes.</source>
        <translation>Die Bildmaschine startet neu, wenn sich das ändert.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>From fast to frugal; choose a lower one if memory runs out.</source>
        <translation>Von schnell bis sparsam; wähle weiter unten, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>Gelernte Grenzen</translation>
    </message>
    <message>
        <source>After running out of memory, the program remembers what fits this card.</source>
        <translation>Wenn der Speicher einmal nicht reicht, merkt sich das Programm, was auf diese Karte passt.</translation>
    </message>
    <message>
        <source>everything stays on the card</source>
        <translation>alles bleibt auf der Karte</translation>
    </message>
    <message>
        <source>pictures are decoded in tiles</source>
        <translation>Bilder werden in Kacheln dekodiert</translation>
    </message>
    <message>
        <source>one picture at a time</source>
        <translation>ein Bild nach dem anderen</translation>
    </message>
    <message>
        <source>parts wait in main memory</source>
        <translation>Teile warten im Hauptspeicher</translation>
    </message>
    <message>
        <source>parts are stored in 8 bits</source>
        <translation>Teile liegen in 8 Bit</translation>
    </message>
    <message>
        <source>layer by layer, slow, fits 4 GB</source>
        <translation>Schicht für Schicht, langsam, passt in 4 GB</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelle und Netz</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Schloss</translation>
    </message>
    <message>
        <source>Always on: only a download that you start may reach the network.</source>
        <translation>Immer zu: nur ein Download, den du startest, darf ins Netz.</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>From now on models are looked for and fetched here. What lies in the folder before stays there; to take it along, use “Move …” on the Models page.</source>
        <translation>Ab jetzt werden Modelle hier gesucht und hierher geladen. Was im bisherigen Ordner liegt, bleibt dort; um es mitzunehmen, nimm „Verschieben …“ auf der Seite Modelle.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Another address for Hugging Face, where the hub is slow or blocked.</source>
        <translation>Eine andere Adresse für Hugging Face, wo der Server langsam oder gesperrt ist.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Downloads go through it; empty means a direct connection.</source>
        <translation>Downloads gehen hindurch; leer heißt direkte Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>Person &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>Lernt aus ein paar Fotos, wer jemand ist.</translation>
    </message>
    <message>
        <source>&amp;Sample people</source>
        <translation>&amp;Beispielpersonen</translation>
    </message>
    <message>
        <source>Takes the drawn people who come with the program, for trying it out.</source>
        <translation>Nimmt die gezeichneten Personen auf, die dem Programm beiliegen, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Show the &amp;library folder</source>
        <translation>&amp;Bibliotheksordner zeigen</translation>
    </message>
    <message>
        <source>Opens the folder in which people and pictures are kept.</source>
        <translation>Öffnet den Ordner, in dem Personen und Bilder liegen.</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Model sets: what is there, downloads, storage.</source>
        <translation>Modellsätze: was da ist, Downloads, Speicherplatz.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>Bild&amp;maschine</translation>
    </message>
    <message>
        <source>What makes the pictures: install, repair, switch, remove.</source>
        <translation>Was die Bilder macht: installieren, reparieren, wechseln, entfernen.</translation>
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
        <source>Closes the window.</source>
        <translation>Schließt das Fenster.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>Bilder &amp;machen</translation>
    </message>
    <message>
        <source>Makes the pictures that are described.</source>
        <translation>Macht die Bilder, die beschrieben sind.</translation>
    </message>
    <message>
        <source>&amp;Stop the running job</source>
        <translation>Laufenden Auftrag &amp;anhalten</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>Hält nach diesem Schritt an; zweimal gedrückt, sofort.</translation>
    </message>
    <message>
        <source>Stop &amp;everything</source>
        <translation>A&amp;lles anhalten</translation>
    </message>
    <message>
        <source>Stops the running job and drops those that wait.</source>
        <translation>Hält den laufenden Auftrag an und streicht die wartenden.</translation>
    </message>
    <message>
        <source>Start the engine a&amp;gain</source>
        <translation>Bildmaschine neu &amp;starten</translation>
    </message>
    <message>
        <source>For when it could not be started, or another device was chosen.</source>
        <translation>Für den Fall, dass sie nicht startete oder ein anderes Gerät gewählt wurde.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change to people or pictures back.</source>
        <translation>Nimmt die letzte Änderung an Personen oder Bildern zurück.</translation>
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
        <source>Takes back everything that differs from the preset.</source>
        <translation>Nimmt alles zurück, was von der Vorgabe abweicht.</translation>
    </message>
    <message>
        <source>Roll the d&amp;ice</source>
        <translation>&amp;Würfeln</translation>
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
        <source>Finds anything the window can do.</source>
        <translation>Findet alles, was das Fenster kann.</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>&amp;Studio</translation>
    </message>
    <message>
        <source>The page where pictures are made.</source>
        <translation>Die Seite, auf der Bilder entstehen.</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>Zu den &amp;Personen</translation>
    </message>
    <message>
        <source>Go to the &amp;words</source>
        <translation>Zu den &amp;Worten</translation>
    </message>
    <message>
        <source>Go to the s&amp;ettings</source>
        <translation>Zu den &amp;Einstellungen</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Zur Auftrags&amp;liste</translation>
    </message>
    <message>
        <source>Go to the p&amp;ictures</source>
        <translation>Zu den B&amp;ildern</translation>
    </message>
    <message>
        <source>Theme: as the s&amp;ystem</source>
        <translation>Aussehen: wie das S&amp;ystem</translation>
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
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Lists every shortcut.</source>
        <translation>Zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Shows the three steps of the first start again.</source>
        <translation>Zeigt noch einmal die drei Schritte vom ersten Start.</translation>
    </message>
    <message>
        <source>&amp;Prove that nothing leaves</source>
        <translation>&amp;Beweisen, dass nichts hinausgeht</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>Zeigt jede Verbindung, die dieses Programm öffnen wollte.</translation>
    </message>
    <message>
        <source>Show the &amp;logs</source>
        <translation>&amp;Protokolle zeigen</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>Öffnet den Ordner mit den Protokolldateien.</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private things.</source>
        <translation>Kopiert Versionen, Gerät und die letzten Protokollzeilen, ohne Privates.</translation>
    </message>
    <message>
        <source>Look for a newer version …</source>
        <translation>Nach einer neueren Version suchen …</translation>
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
        <source>The library is encrypted</source>
        <translation>Die Bibliothek ist verschlüsselt</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Nur zum Ansehen öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>PhotoMaker Desktop is open already, but does not answer.</source>
        <translation>PhotoMaker Desktop ist schon offen, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and look for its window. If it hangs, end it and start again.</source>
        <translation>Warte einen Moment und sieh nach seinem Fenster. Hängt es, beende es und starte neu.</translation>
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
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Nicht erwünscht</translation>
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
        <source>Person from step</source>
        <translation>Person ab Schritt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Extra styles</source>
        <translation>Weitere Stile</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>github.com is asked for the number of the newest version. Nothing about you, your people or your pictures is sent. Ask now?</source>
        <translation>github.com wird nach der Nummer der neuesten Version gefragt. Über dich, deine Personen und deine Bilder wird nichts gesendet. Jetzt fragen?</translation>
    </message>
    <message>
        <source>You have the newest version, {own}.</source>
        <translation>Du hast die neueste Version, {own}.</translation>
    </message>
    <message>
        <source>Version {new} is there; you have {own}. It can be fetched from {page}.</source>
        <translation>Version {new} ist da; du hast {own}. Sie kann von {page} geholt werden.</translation>
    </message>
    <message>
        <source>This is no address: it begins with {scheme}:// and names a computer.</source>
        <translation>Das ist keine Adresse: sie beginnt mit {scheme}:// und nennt einen Computer.</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Only models whose makers ask who fetches them need one; make a read token on the model hub. It is kept in this computer&apos;s keyring and sent to the hub alone.</source>
        <translation>Nur Modelle, deren Macher wissen wollen, wer sie lädt, brauchen eines; lege auf dem Modellserver ein Lesetoken an. Es liegt im Schlüsselbund dieses Computers und geht nur an den Modellserver.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>Das behaltene vergessen</translation>
    </message>
    <message>
        <source>No access token is kept.</source>
        <translation>Es ist kein Zugriffstoken gespeichert.</translation>
    </message>
    <message>
        <source>The access token is kept in the keyring.</source>
        <translation>Das Zugriffstoken liegt im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) left out, of kinds that cannot be opened: {names}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is fetched from the web: copy the picture, or save it first.</source>
        <translation>Aus dem Netz wird nichts geholt: kopiere das Bild oder speichere es zuerst.</translation>
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
        <source>Thirty photos are enough: %n more left out.</source>
        <translation>
            <numerusform>Dreißig Fotos genügen: %n weiteres wurde weggelassen.</numerusform>
            <numerusform>Dreißig Fotos genügen: %n weitere wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} ist da.</translation>
    </message>
    <message>
        <source>Drop photos of one person here</source>
        <translation>Fotos einer Person hierher ziehen</translation>
    </message>
    <message>
        <source>Two to four clear photos work best; you can also paste them.</source>
        <translation>Zwei bis vier klare Fotos sind am besten; du kannst sie auch einfügen.</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>Fotos wählen …</translation>
    </message>
    <message>
        <source>Learning who this is</source>
        <translation>Lernt, wer das ist</translation>
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
        <source>Takes a copied picture, or copied files.</source>
        <translation>Nimmt ein kopiertes Bild oder kopierte Dateien.</translation>
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
    <name>Advanced</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer.</source>
        <translation>Mehr Schritte dauern länger und zeichnen feiner.</translation>
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
        <source>as the preset says</source>
        <translation>wie die Vorgabe</translation>
    </message>
    <message>
        <source>The method that walks from noise to picture.</source>
        <translation>Das Verfahren, das vom Rauschen zum Bild führt.</translation>
    </message>
    <message>
        <source>as the person is saved</source>
        <translation>wie bei der Person gespeichert</translation>
    </message>
    <message>
        <source>every photo for itself</source>
        <translation>jedes Foto für sich</translation>
    </message>
    <message>
        <source>the average of all photos</source>
        <translation>der Mittelwert aller Fotos</translation>
    </message>
    <message>
        <source>a fixed number of slots</source>
        <translation>eine feste Zahl von Plätzen</translation>
    </message>
    <message>
        <source>How the photos of a person are put together.</source>
        <translation>Wie die Fotos einer Person zusammengefasst werden.</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>Wie viele der 77 Token die Person belegen darf.</translation>
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
        <source>as the preset says ({name})</source>
        <translation>wie die Vorgabe ({name})</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <translation>Die Fotos werden angesehen …</translation>
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
        <source>Finished pictures are saved. What is still waiting can go on at the next start.</source>
        <translation>Fertige Bilder sind gespeichert. Was noch wartet, kann beim nächsten Start weitergehen.</translation>
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
        <source>Your people and pictures are safe: they are saved the moment they are made. Nothing was sent anywhere. If it happens again, the report below helps to find out why.</source>
        <translation>Deine Personen und Bilder sind sicher: sie werden gespeichert, sobald sie entstehen. Nichts wurde irgendwohin geschickt. Wenn es wieder passiert, hilft der Bericht unten bei der Suche.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
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
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>&amp;Wer es ist (auf Englisch)</translation>
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
        <translation>Fotos und wie sie vereint werden</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Every photo counts for itself</source>
        <translation>Jedes Foto zählt für sich</translation>
    </message>
    <message>
        <source>The average of all photos</source>
        <translation>Der Mittelwert aller Fotos</translation>
    </message>
    <message>
        <source>Similar photos are merged</source>
        <translation>Ähnliche Fotos werden verschmolzen</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>Wie Fotos vereint werden</translation>
    </message>
    <message>
        <source>Into how many the photos are merged at most.</source>
        <translation>Zu wie vielen die Fotos höchstens verschmolzen werden.</translation>
    </message>
    <message>
        <source>Most slots</source>
        <translation>Höchstens Plätze</translation>
    </message>
    <message>
        <source>Weight of photo {number}</source>
        <translation>Gewicht von Foto {number}</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 lässt das Foto weg; 1 ist normal.</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are kept encrypted on this disk.</source>
        <translation>Personen, Vorschaubilder und Fotos liegen verschlüsselt auf diesem Laufwerk.</translation>
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
        <translation>Bildmaschine</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Zurück zum Studio</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Looking at the hardware …</source>
        <translation>Die Hardware wird angesehen …</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>Art der Bildmaschine</translation>
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
        <source>Go back to the one before</source>
        <translation>Zurück zur vorigen</translation>
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
        <source>Engines and what was fetched for them take {size}.</source>
        <translation>Bildmaschinen und was für sie geladen wurde, brauchen {size}.</translation>
    </message>
    <message>
        <source>This copy of the program runs with a Python of its own and needs nothing here.</source>
        <translation>Diese Ausgabe des Programms läuft mit eigenem Python und braucht hier nichts.</translation>
    </message>
    <message>
        <source>No engine is installed yet. It is fetched once and fits this computer; afterwards everything works without a network.</source>
        <translation>Noch ist keine Bildmaschine installiert. Sie wird einmal passend zu diesem Computer geladen; danach geht alles ohne Netz.</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>{kind} ist in Gebrauch: PyTorch {version}, mit einem Bild in {n} s geprüft.</translation>
    </message>
    <message>
        <source>An update for this version of the program can be fetched.</source>
        <translation>Eine Aktualisierung für diese Version des Programms kann geladen werden.</translation>
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
        <translation>Bildmaschinen (*.zip)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Aus einer Datei installieren</translation>
    </message>
    <message>
        <source>Remove all engines and what was fetched for them? People, pictures and models stay. No pictures can be made until an engine is installed again.</source>
        <translation>Alle Bildmaschinen und was für sie geladen wurde entfernen? Personen, Bilder und Modelle bleiben. Bis wieder eine Bildmaschine installiert ist, können keine Bilder gemacht werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, for asking for help.</source>
        <translation>Kopiert Versionen, Gerät und die letzten Protokollzeilen, um nach Hilfe zu fragen.</translation>
    </message>
    <message>
        <source>with &amp;names, words and folders</source>
        <translation>mit &amp;Namen, Worten und Ordnern</translation>
    </message>
    <message>
        <source>Leave this off before showing the report to anybody you do not know.</source>
        <translation>Lass das aus, bevor du den Bericht Fremden zeigst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words and people</source>
        <translation>Worte und Personen suchen</translation>
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
        <source>Everybody</source>
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
        <source>Everything can be set later, in the preferences.</source>
        <translation>Alles lässt sich später in den Einstellungen wählen.</translation>
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
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Describe a picture and press Generate. It appears here.</source>
        <translation>Beschreibe ein Bild und drücke „Bilder machen“. Es erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation>Kein Bild passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
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
        <source>time known after the first picture</source>
        <translation>Dauer folgt nach dem ersten Bild</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>Fortschritt von „{name}“</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Moves this job up in the queue.</source>
        <translation>Schiebt diesen Auftrag nach vorn.</translation>
    </message>
    <message>
        <source>Moves this job down in the queue.</source>
        <translation>Schiebt diesen Auftrag nach hinten.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Shows why this job failed, and what helps.</source>
        <translation>Zeigt, warum dieser Auftrag scheiterte und was hilft.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Puts this job into the queue again.</source>
        <translation>Reiht diesen Auftrag noch einmal ein.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>Hält nach diesem Schritt an; zweimal gedrückt, sofort.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Bibliothek verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase (empty: the system&apos;s keyring keeps the key)</source>
        <translation>Passwort (leer: der Schlüsselbund des Systems)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Encrypt the pictures too</source>
        <translation>Auch die Bilder verschlüsseln</translation>
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
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>Ohne das Passwort oder den Wiederherstellungscode kann niemand die Bibliothek lesen.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Stars, or none</source>
        <translation>Sterne, oder keine</translation>
    </message>
    <message>
        <source>With the chosen people</source>
        <translation>Mit den gewählten Personen</translation>
    </message>
    <message>
        <source>With the chosen pictures</source>
        <translation>Mit den gewählten Bildern</translation>
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
        <source>Everything without the mouse</source>
        <translation>Alles ohne Maus</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>Eine Person nennen</translation>
    </message>
    <message>
        <source>Take the person from the list</source>
        <translation>Die Person aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>Voriges und nächstes Bild</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Größer und kleiner</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Pixel for pixel</source>
        <translation>Pixel für Pixel</translation>
    </message>
    <message>
        <source>Compare with the person</source>
        <translation>Mit der Person vergleichen</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>In den Worten</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>Im Betrachter</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Schloss</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>Zeigt jede Verbindung, die dieses Programm öffnen wollte.</translation>
    </message>
    <message>
        <source>A download is let through</source>
        <translation>Ein Download darf durch</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>The download that you started may reach the model hub and where that sends it. Every other connection, of the window and of the engine, is refused.</source>
        <translation>Der Download, den du gestartet hast, darf den Modell-Hub erreichen und wohin der ihn schickt. Jede andere Verbindung, von Fenster und Bildmaschine, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Every connection is refused, of the window and of the engine. Models are fetched only when you press Download; nothing about you, your photos or your words is ever sent.</source>
        <translation>Jede Verbindung wird abgelehnt, von Fenster und Bildmaschine. Modelle werden nur geladen, wenn du auf Laden drückst; nichts über dich, deine Fotos oder deine Worte wird je verschickt.</translation>
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
        <source>This library can only be looked at: nothing in it can be changed.</source>
        <translation>Diese Bibliothek kann nur angesehen werden: nichts darin lässt sich ändern.</translation>
    </message>
    <message>
        <source>Copied, without names, words and folders.</source>
        <translation>Kopiert, ohne Namen, Worte und Ordner.</translation>
    </message>
    <message>
        <source>A private studio: it learns who someone is from a few photos, and pictures them in any scene, on this computer alone.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>Ein privates Studio: es lernt aus ein paar Fotos, wer jemand ist, und zeigt die Person in jeder Szene, nur auf diesem Rechner.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>Personen mischen</translation>
    </message>
    <message>
        <source>How much of whom?</source>
        <translation>Wie viel von wem?</translation>
    </message>
    <message>
        <source>The new person is saved; the others stay as they are.</source>
        <translation>Die neue Person wird gespeichert; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>Anteil von {name}</translation>
    </message>
    <message>
        <source>Further right: more of this person.</source>
        <translation>Weiter rechts: mehr von dieser Person.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Zurück zum Studio</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>Dateien, die du schon hast</translation>
    </message>
    <message>
        <source>A folder of ComfyUI, A1111, Forge or Hugging Face: what fits is used where it lies, after its hash was checked. Nothing is copied.</source>
        <translation>Ein Ordner von ComfyUI, A1111, Forge oder Hugging Face: was passt, wird dort genutzt, wo es liegt, nach Prüfung der Prüfsumme. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>Look in a folder …</source>
        <translation>In einem Ordner suchen …</translation>
    </message>
    <message>
        <source>One download or move at a time: wait for it, or stop it.</source>
        <translation>Immer nur ein Download oder Verschieben: warte darauf, oder halte es an.</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>In einem Ordner suchen</translation>
    </message>
    <message>
        <source>Looking and checking hashes …</source>
        <translation>Suche und prüfe Prüfsummen …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used where they lie</source>
        <translation>
            <numerusform>%n Datei gefunden, sie wird dort genutzt, wo sie liegt</numerusform>
            <numerusform>%n Dateien gefunden, sie werden dort genutzt, wo sie liegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Models that are moved</source>
        <translation>Modelle, die verschoben werden</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Take all models to another folder or drive.</source>
        <translation>Alle Modelle in einen anderen Ordner oder auf ein anderes Laufwerk bringen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>Alle Modelle verschieben nach</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is checked on its way.</source>
        <translation>Alle Modelle nach {folder} verschieben? Jede Datei wird dabei geprüft.</translation>
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
        <source>All models are in the new folder.</source>
        <translation>Alle Modelle sind im neuen Ordner.</translation>
    </message>
    <message>
        <source>Stopped: the models stay where they were. Moving there again goes on.</source>
        <translation>Angehalten: die Modelle bleiben, wo sie waren. Erneut dorthin verschieben macht weiter.</translation>
    </message>
</context>
<context>
    <name>OlderPictures</name>
    <message>
        <source>Update these people first to score their pictures: {names}</source>
        <translation>Aktualisiere zuerst diese Personen, um ihre Bilder zu bewerten: {names}</translation>
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
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
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
        <source>Learns who somebody is from a few photos.</source>
        <translation>Lernt aus ein paar Fotos, wer jemand ist.</translation>
    </message>
    <message>
        <source>must be learned again</source>
        <translation>muss neu gelernt werden</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand da</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>Zieh ein paar Fotos einer Person hierher.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Put into the words</source>
        <translation>In die Worte setzen</translation>
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
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} ist da.</translation>
    </message>
    <message>
        <source>{name} is learned again.</source>
        <translation>{name} ist neu gelernt.</translation>
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
        <source>Passphrase for the file (empty: none)</source>
        <translation>Passwort für die Datei (leer: keins)</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportiert.</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the trash.</source>
        <translation>
            <numerusform>%n Person im Papierkorb.</numerusform>
            <numerusform>%n Personen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>{name} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>zum Beispiel: Ada</translation>
    </message>
    <message>
        <source>The word that stands for the person in a prompt; your own words work too.</source>
        <translation>Das Wort, das im Text für die Person steht; auch eigene Worte gehen.</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>&amp;Fotos in der Bibliothek behalten</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful if a newer model comes along.</source>
        <translation>Zum Bildermachen nicht nötig; nützlich, wenn ein neueres Modell kommt.</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>Ich darf diese Fotos verwenden</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>&amp;Wer es ist (auf Englisch)</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Looking at this photo …</source>
        <translation>Dieses Foto wird angesehen …</translation>
    </message>
    <message>
        <source>Not this face: {name}</source>
        <translation>Nicht dieses Gesicht: {name}</translation>
    </message>
    <message>
        <source>Not this face: take the next one in this photo.</source>
        <translation>Nicht dieses Gesicht: das nächste in diesem Foto nehmen.</translation>
    </message>
    <message>
        <source>Crop by hand: {name}</source>
        <translation>Von Hand zuschneiden: {name}</translation>
    </message>
    <message>
        <source>Draw the square around the head yourself.</source>
        <translation>Das Quadrat um den Kopf selbst ziehen.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Leave this photo out.</source>
        <translation>Dieses Foto weglassen.</translation>
    </message>
    <message>
        <source>How much this photo counts; the middle is normal.</source>
        <translation>Wie viel dieses Foto zählt; die Mitte ist normal.</translation>
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
        <source>Use these settings</source>
        <translation>Diese Einstellungen nehmen</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Größer machen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save without recipe …</source>
        <translation>Ohne Rezept speichern …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n Bild gespeichert.</numerusform>
            <numerusform>%n Bilder gespeichert.</numerusform>
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
    <message numerus="yes">
        <source>%n picture(s) in the trash.</source>
        <translation>
            <numerusform>%n Bild im Papierkorb.</numerusform>
            <numerusform>%n Bilder im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>%n Bild löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Bilder löschen? Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Änderungen gelten sofort.</translation>
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
        <translation>Fortschritt der Bildmaschine</translation>
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
        <source>Checking what is here …</source>
        <translation>Es wird geprüft, was da ist …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Putting the engine together …</source>
        <translation>Die Bildmaschine wird zusammengesetzt …</translation>
    </message>
    <message>
        <source>Testing it with a small picture …</source>
        <translation>Sie wird mit einem kleinen Bild geprüft …</translation>
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
    <name>PromptEditor</name>
    <message>
        <source>People to mention</source>
        <translation>Personen zum Erwähnen</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Connections since the start</source>
        <translation>Verbindungen seit dem Start</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A guard inside the window&apos;s process and inside the engine&apos;s hears of every connection and every name look-up, of our own code and of all libraries, and refuses those that you did not start.</source>
        <translation>Ein Wächter im Prozess des Fensters und in dem der Bildmaschine hört von jeder Verbindung und jeder Namensauflösung, im eigenen Code und in allen Bibliotheken, und lehnt ab, was du nicht gestartet hast.</translation>
    </message>
    <message>
        <source>It watches the Python code of window and engine. It does not watch other programs, also not those that they start.</source>
        <translation>Beobachtet wird der Python-Code von Fenster und Bildmaschine. Andere Programme werden nicht beobachtet, auch nicht solche, die von ihnen gestartet werden.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Bildmaschine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Neither window nor engine has tried to reach anything outside.</source>
        <translation>Weder Fenster noch Bildmaschine haben versucht, etwas außerhalb zu erreichen.</translation>
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
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>allowed: you started it</source>
        <translation>erlaubt: du hast es gestartet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
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
        <source>Takes jobs that ended off the list; their pictures stay.</source>
        <translation>Nimmt beendete Aufträge von der Liste; ihre Bilder bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
    <message>
        <source>stopping after this step</source>
        <translation>hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>bereitet vor</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>picture {n} of {all}</source>
        <translation>Bild {n} von {all}</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>Wie dieses Bild entstand</translation>
    </message>
    <message>
        <source>This picture carries no recipe.</source>
        <translation>Dieses Bild trägt kein Rezept.</translation>
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
        <translation>Bewahre diesen Code sicher auf</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase or the keyring is lost.</source>
        <translation>Er öffnet die Bibliothek, wenn Passwort oder Schlüsselbund verloren sind.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting: resume?</source>
        <translation>
            <numerusform>%n Auftrag hat gewartet: fortsetzen?</numerusform>
            <numerusform>%n Aufträge haben gewartet: fortsetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were finished are in the gallery; only the rest is made.</source>
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
    <name>Section</name>
    <message>
        <source>Shown</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>a new one each time</source>
        <translation>jedes Mal ein neuer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed, words and settings give the same picture.</source>
        <translation>Gleicher Startwert, gleiche Worte und Einstellungen ergeben das gleiche Bild.</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Startwert sperren</translation>
    </message>
    <message>
        <source>While locked, the same seed is used again and again.</source>
        <translation>Solange gesperrt, wird derselbe Startwert immer wieder verwendet.</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>Takes a new seed by chance and locks it.</source>
        <translation>Nimmt zufällig einen neuen Startwert und sperrt ihn.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
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
        <source>would be better with: {names}</source>
        <translation>besser mit: {names}</translation>
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
        <source>Settings of the picture</source>
        <translation>Einstellungen des Bildes</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>Stilstärke</translation>
    </message>
    <message>
        <source>Low keeps the face closer, high follows the words and the style more freely.</source>
        <translation>Niedrig bleibt näher am Gesicht, hoch folgt Worten und Stil freier.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>How strictly the picture follows the words; too much looks harsh.</source>
        <translation>Wie streng das Bild den Worten folgt; zu viel wirkt hart.</translation>
    </message>
    <message>
        <source>How many pictures, each with the next seed.</source>
        <translation>Wie viele Bilder, jedes mit dem nächsten Startwert.</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>Nimmt alles zurück, was von der Vorgabe abweicht.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
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
        <source>Every step guided, for the picture that counts.</source>
        <translation>Jeder Schritt geführt, für das Bild, auf das es ankommt.</translation>
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
    <name>StatusBar</name>
    <message>
        <source>For looking only</source>
        <translation>Nur zum Ansehen</translation>
    </message>
    <message>
        <source>This library cannot be changed from here.</source>
        <translation>Diese Bibliothek lässt sich von hier aus nicht ändern.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Offline-Schloss</translation>
    </message>
    <message>
        <source>Engine is starting …</source>
        <translation>Bildmaschine startet …</translation>
    </message>
    <message>
        <source>Engine is not running</source>
        <translation>Bildmaschine läuft nicht</translation>
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
        <source>The download that you started may reach its hosts; all else is refused.</source>
        <translation>Der Download, den du gestartet hast, darf seine Server erreichen; alles andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>The offline lock is on: nothing leaves this computer.</source>
        <translation>Das Offline-Schloss ist zu: nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this disk</source>
        <translation>Platz auf diesem Laufwerk</translation>
    </message>
    <message>
        <source>Models take {size}.</source>
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
        <translation>deine eigene Datei</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} prüfen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <translation>{name} nicht verwenden</translation>
    </message>
    <message>
        <source>Checking {name} …</source>
        <translation>{name} wird geprüft …</translation>
    </message>
    <message>
        <source>{name} is as it should be.</source>
        <translation>{name} ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>{name} löschen? Es lässt sich wieder laden.</translation>
    </message>
    <message>
        <source>Use {name} no longer? Your file stays where it is: {path}</source>
        <translation>{name} nicht mehr verwenden? Deine Datei bleibt, wo sie ist: {path}</translation>
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
        <source>There are no words yet.</source>
        <translation>Es gibt noch keine Worte.</translation>
    </message>
    <message>
        <source>Describe the picture, or choose one of the ideas.</source>
        <translation>Beschreibe das Bild oder wähle eine der Ideen.</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Styles add words of their own to yours.</source>
        <translation>Stile fügen deinen Worten eigene hinzu.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Kein Stil</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Before “{name}” is fetched</source>
        <translation>Bevor „{name}“ geladen wird</translation>
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
        <source>A budget has 1 to {most} slots.</source>
        <translation>Ein Budget hat 1 bis {most} Plätze.</translation>
    </message>
    <message>
        <source>A budget needs at least one slot.</source>
        <translation>Ein Budget braucht mindestens einen Platz.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A control picture needs a control model.</source>
        <translation>Ein Steuerbild braucht ein Steuermodell.</translation>
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
        <source>A larger one shows more.</source>
        <translation>Ein größeres zeigt mehr.</translation>
    </message>
    <message>
        <source>A library crashed (signal {code}).</source>
        <translation>Eine Programmbibliothek ist abgestürzt (Signal {code}).</translation>
    </message>
    <message>
        <source>A mask needs the picture that it belongs to.</source>
        <translation>Eine Maske braucht das Bild, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>A mix needs at least one person, and no share below 0.</source>
        <translation>Eine Mischung braucht mindestens eine Person und keinen Anteil unter 0.</translation>
    </message>
    <message>
        <source>A mix needs at least two different people.</source>
        <translation>Eine Mischung braucht mindestens zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>A name cannot hold @ or quotes.</source>
        <translation>Ein Name darf weder @ noch Anführungszeichen enthalten.</translation>
    </message>
    <message>
        <source>A name has at most {most} letters.</source>
        <translation>Ein Name hat höchstens {most} Buchstaben.</translation>
    </message>
    <message>
        <source>A part of the pack is not there.</source>
        <translation>Ein Teil des Pakets fehlt.</translation>
    </message>
    <message>
        <source>A part of the program cannot be started.</source>
        <translation>Ein Teil des Programms lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>A passphrase has at least {least} letters; four words are good.</source>
        <translation>Ein Passwort hat mindestens {least} Buchstaben; vier Wörter sind gut.</translation>
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
        <source>A person needs tokens of at least one PhotoMaker version.</source>
        <translation>Eine Person braucht die Zahlen mindestens einer PhotoMaker-Version.</translation>
    </message>
    <message>
        <source>A photo has a weight below zero.</source>
        <translation>Ein Foto hat ein Gewicht unter null.</translation>
    </message>
    <message>
        <source>A photo that belongs to nobody any more.</source>
        <translation>Ein Foto, das zu niemandem mehr gehört.</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>Eine schnelle Idee; die Ähnlichkeit kann schwächer sein.</translation>
    </message>
    <message>
        <source>A rating goes from 0 to 5.</source>
        <translation>Eine Bewertung reicht von 0 bis 5.</translation>
    </message>
    <message>
        <source>A sharper photo helps.</source>
        <translation>Ein schärferes Foto hilft.</translation>
    </message>
    <message>
        <source>A start: 1 clear photo.</source>
        <translation>Ein Anfang: 1 klares Foto.</translation>
    </message>
    <message>
        <source>A step did not finish within {minutes} minutes.</source>
        <translation>Ein Schritt wurde nicht innerhalb von {minutes} Minuten fertig.</translation>
    </message>
    <message>
        <source>A temporary file of a change that was broken off.</source>
        <translation>Eine vorläufige Datei einer abgebrochenen Änderung.</translation>
    </message>
    <message>
        <source>A thumbnail is too large.</source>
        <translation>Ein Vorschaubild ist zu groß.</translation>
    </message>
    <message>
        <source>A weight file that carries program code can do anything to your computer.</source>
        <translation>Eine Gewichtsdatei mit Programmcode kann auf deinem Computer alles anrichten.</translation>
    </message>
    <message>
        <source>About {total} would be fetched, once.</source>
        <translation>Es würden etwa {total} geladen, einmalig.</translation>
    </message>
    <message>
        <source>Accept the terms on the model&apos;s page, make a read token there, and give it on the page “Models” (“photomaker-desktop models token set”).</source>
        <translation>Stimme auf der Seite des Modells den Bedingungen zu, lege dort ein Lesetoken an und gib es auf der Seite „Modelle“ ein („photomaker-desktop models token set“).</translation>
    </message>
    <message>
        <source>Add a sharp, well lit photo of the face.</source>
        <translation>Füge ein scharfes, gut beleuchtetes Foto des Gesichts hinzu.</translation>
    </message>
    <message>
        <source>Add another photo, or remove the one that does not belong.</source>
        <translation>Füge ein weiteres Foto hinzu oder entferne das, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>Add one in colour, or the pictures may turn out grey.</source>
        <translation>Füge eines in Farbe hinzu, sonst werden die Bilder vielleicht grau.</translation>
    </message>
    <message>
        <source>Add one that looks at the camera.</source>
        <translation>Füge eines hinzu, das in die Kamera blickt.</translation>
    </message>
    <message>
        <source>Add photos that show the face clearly.</source>
        <translation>Füge Fotos hinzu, die das Gesicht deutlich zeigen.</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Füge zuerst die Person hinzu.</translation>
    </message>
    <message>
        <source>Alternatives may be nested {most} deep at most.</source>
        <translation>Alternativen dürfen höchstens {most} Ebenen tief verschachtelt sein.</translation>
    </message>
    <message>
        <source>An opening { is never closed.</source>
        <translation>Eine öffnende { wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Another download is running.</source>
        <translation>Ein anderer Download läuft.</translation>
    </message>
    <message>
        <source>Another program has been writing them for a long time.</source>
        <translation>Ein anderes Programm schreibt sie schon lange.</translation>
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
        <source>Another window or command is building or removing it.</source>
        <translation>Ein anderes Fenster oder ein Befehl baut oder entfernt sie gerade.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Ask for it where you got the file.</source>
        <translation>Frage dort danach, wo du die Datei bekommen hast.</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>Im Weltraum</translation>
    </message>
    <message>
        <source>At most {megapixels} megapixels can be opened.</source>
        <translation>Es können höchstens {megapixels} Megapixel geöffnet werden.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Bring it back, or check the library.</source>
        <translation>Bringe es zurück oder prüfe die Bibliothek.</translation>
    </message>
    <message>
        <source>Building the engine took too long and was ended.</source>
        <translation>Der Bau der Bildmaschine dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Building the engine was stopped.</source>
        <translation>Der Bau der Bildmaschine wurde angehalten.</translation>
    </message>
    <message>
        <source>Built in: small drawings in a second, nothing to download for it. The face models make its photo checks better.</source>
        <translation>Eingebaut: kleine Zeichnungen in einer Sekunde, dafür ist nichts zu laden. Die Gesichtsmodelle verbessern seine Fotoprüfung.</translation>
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
        <translation>Prüfe, ob der Ausschnitt das Gesicht zeigt.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Prüfe, ob der Ordner existiert und du darin schreiben darfst.</translation>
    </message>
    <message>
        <source>Check the date of this computer and whether a firewall reads along.</source>
        <translation>Prüfe das Datum dieses Computers und ob eine Firewall mitliest.</translation>
    </message>
    <message>
        <source>Check the library, or bring the file back from a backup.</source>
        <translation>Prüfe die Bibliothek oder hole die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Check the library; the file is kept.</source>
        <translation>Prüfe die Bibliothek; die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the mirror in the settings, or look for an update of this program.</source>
        <translation>Prüfe den Spiegelserver in den Einstellungen oder suche nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Check the mirror in the settings, or the network&apos;s sign-in page.</source>
        <translation>Prüfe den Spiegelserver in den Einstellungen oder die Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfe den Namen.</translation>
    </message>
    <message>
        <source>Check the network, then start the download again: it goes on from there.</source>
        <translation>Prüfe das Netz und starte den Download noch einmal: er macht dort weiter.</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. Nothing was changed.</source>
        <translation>Prüfe das Passwort oder nimm den Wiederherstellungscode. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Check the passphrase.</source>
        <translation>Prüfe das Passwort.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfe den Pfad.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Prüfe den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Chef at work</source>
        <translation>In der Küche</translation>
    </message>
    <message>
        <source>Choose .png, .jpg or .webp.</source>
        <translation>Wähle .png, .jpg oder .webp.</translation>
    </message>
    <message>
        <source>Choose a .bin or .safetensors file.</source>
        <translation>Wähle eine .bin- oder .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file, or fetch again.</source>
        <translation>Wähle eine .safetensors-Datei oder lade sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose a ControlNet for SDXL.</source>
        <translation>Wähle ein ControlNet für SDXL.</translation>
    </message>
    <message>
        <source>Choose a folder for models in the settings instead.</source>
        <translation>Wähle stattdessen in den Einstellungen einen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>Choose a full checkpoint, or fetch it again.</source>
        <translation>Wähle ein vollständiges Modell oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>Choose a larger strength.</source>
        <translation>Wähle eine größere Stärke.</translation>
    </message>
    <message>
        <source>Choose a model set with a recogniser on the Models page.</source>
        <translation>Wähle auf der Seite „Modelle“ einen Modellsatz mit Gesichtserkennung.</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>Wähle stattdessen ein Passwort.</translation>
    </message>
    <message>
        <source>Choose a sharper photo if you can.</source>
        <translation>Wähle ein schärferes Foto, wenn du kannst.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other programs that use the graphics card.</source>
        <translation>Wähle eine kleinere Größe oder schließe andere Programme, die die Grafikkarte benutzen.</translation>
    </message>
    <message>
        <source>Choose an SDXL LoRA.</source>
        <translation>Wähle eine SDXL-LoRA.</translation>
    </message>
    <message>
        <source>Choose an SDXL base model, such as RealVisXL V4.0.</source>
        <translation>Wähle ein SDXL-Grundmodell, etwa RealVisXL V4.0.</translation>
    </message>
    <message>
        <source>Choose an SDXL base model.</source>
        <translation>Wähle ein SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another kind, or install it from a file.</source>
        <translation>Wähle eine andere Art oder installiere sie aus einer Datei.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>Wähle unter „Modelle“ einen anderen.</translation>
    </message>
    <message>
        <source>Choose at least one photo of the person.</source>
        <translation>Wähle mindestens ein Foto der Person.</translation>
    </message>
    <message>
        <source>Choose one of these, or install a driver and a PyTorch build for “{choice}”.</source>
        <translation>Wähle eines davon oder installiere einen Treiber und ein PyTorch für „{choice}“.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Zur Wahl stehen: {names}.</translation>
    </message>
    <message>
        <source>Choose one under Models.</source>
        <translation>Wähle unter „Modelle“ eines aus.</translation>
    </message>
    <message>
        <source>Choose photomaker-v1.bin, photomaker-v2.bin or a safetensors conversion of them.</source>
        <translation>Wähle photomaker-v1.bin, photomaker-v2.bin oder eine safetensors-Fassung davon.</translation>
    </message>
    <message>
        <source>Choose photos that show the face clearly.</source>
        <translation>Wähle Fotos, die das Gesicht deutlich zeigen.</translation>
    </message>
    <message>
        <source>Choose the face again.</source>
        <translation>Wähle das Gesicht noch einmal.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json, or a .safetensors file.</source>
        <translation>Wähle den Ordner mit model_index.json oder eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Wähle {name}.</translation>
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
        <source>Click another one.</source>
        <translation>Klicke ein anderes an.</translation>
    </message>
    <message>
        <source>Clip skip must lie between 0 and {most}.</source>
        <translation>Die CLIP-Auslassung muss zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>Close it with }, or write \{ for a plain brace.</source>
        <translation>Schließe sie mit } oder schreibe \{ für eine einfache Klammer.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller models.</source>
        <translation>Schließe andere Programme oder wähle kleinere Modelle.</translation>
    </message>
    <message>
        <source>Close other windows of PhotoMaker Desktop, then try again.</source>
        <translation>Schließe andere Fenster von PhotoMaker Desktop und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Close the other one, or look at the library without changing it.</source>
        <translation>Schließe das andere oder sieh dir die Bibliothek an, ohne sie zu ändern.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then open it again.</source>
        <translation>Schließe das andere Programm, das sie benutzt, und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Closer likeness, for non-commercial research: it needs InsightFace&apos;s models.</source>
        <translation>Größere Ähnlichkeit, nur für nichtkommerzielle Forschung: braucht die Modelle von InsightFace.</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>Comic</translation>
    </message>
    <message>
        <source>Commercial use is allowed. Some uses are not: harming or deceiving people, breaking the law, harassment, medical advice. Whoever receives the model receives the same terms.</source>
        <translation>Kommerzielle Nutzung ist erlaubt. Manches ist verboten: Menschen schaden oder täuschen, Gesetze brechen, Belästigung, medizinischer Rat. Wer das Modell erhält, erhält dieselben Bedingungen.</translation>
    </message>
    <message>
        <source>Copy or fetch it again.</source>
        <translation>Kopiere oder lade es noch einmal.</translation>
    </message>
    <message>
        <source>Correct the mirror in the settings; it starts with https://.</source>
        <translation>Berichtige den Spiegelserver in den Einstellungen; er beginnt mit https://.</translation>
    </message>
    <message>
        <source>Correct the name, or write \@ for a plain at sign.</source>
        <translation>Berichtige den Namen oder schreibe \@ für ein einfaches At-Zeichen.</translation>
    </message>
    <message>
        <source>Correct the proxy in the settings.</source>
        <translation>Berichtige den Proxy in den Einstellungen.</translation>
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
        <translation>Zeichne den Ausschnitt noch einmal.</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Erased from the library. Nothing was overwritten, because on an SSD that would change nothing: until the drive reuses the space, or in backups, traces may be left. Encrypt the library to avoid that.</source>
        <translation>Aus der Bibliothek gelöscht. Nichts wurde überschrieben, denn auf einer SSD würde das nichts ändern: bis der Platz neu belegt wird, oder in Sicherungen, können Spuren bleiben. Verschlüssle die Bibliothek, um das zu vermeiden.</translation>
    </message>
    <message>
        <source>Erased. The key of the encrypted files was dropped with them; should a drive (an SSD, a snapshot, a backup) still hold old copies, the library&apos;s key would be needed too.</source>
        <translation>Gelöscht. Der Schlüssel der verschlüsselten Dateien wurde mit entfernt; sollte ein Laufwerk (eine SSD, ein Snapshot, eine Sicherung) alte Kopien enthalten, wäre dafür auch der Schlüssel der Bibliothek nötig.</translation>
    </message>
    <message>
        <source>Every pixel is infinite or undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that saves memory was tried.</source>
        <translation>Alles, was Speicher spart, wurde versucht.</translation>
    </message>
    <message>
        <source>Export it as JPEG in your photo program, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JPEG, or as TIFF with 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as JPEG, then choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it to get a file.</source>
        <translation>Exportiere es, um eine Datei zu bekommen.</translation>
    </message>
    <message>
        <source>Face number {number} of this photo looks like the others: choose that one.</source>
        <translation>Gesicht Nummer {number} dieses Fotos sieht aus wie die anderen: wähle dieses.</translation>
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
        <source>Fetch it again under Models.</source>
        <translation>Lade es unter „Modelle“ noch einmal.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Lade es noch einmal.</translation>
    </message>
    <message>
        <source>Fetch it again; if that does not help, report it.</source>
        <translation>Lade es noch einmal; hilft das nicht, melde es.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose a file.</source>
        <translation>Lade es unter „Modelle“ oder wähle eine Datei.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another preset.</source>
        <translation>Lade sie unter „Modelle“ oder wähle eine andere Vorgabe.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or name a ControlNet&apos;s folder.</source>
        <translation>Lade es unter „Modelle“ oder nenne den Ordner eines ControlNets.</translation>
    </message>
    <message>
        <source>Fetch it under Models, or with: photomaker-desktop models fetch {name}</source>
        <translation>Lade es unter „Modelle“ oder mit: photomaker-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Fetch it under Models.</source>
        <translation>Lade es unter „Modelle“.</translation>
    </message>
    <message>
        <source>Fetch one under Models.</source>
        <translation>Lade eines unter „Modelle“.</translation>
    </message>
    <message>
        <source>Fetch the engine first.</source>
        <translation>Lade zuerst die Bildmaschine.</translation>
    </message>
    <message>
        <source>Fetch the face detector under Models to have them checked.</source>
        <translation>Lade die Gesichtserkennung unter „Modelle“, damit sie geprüft werden.</translation>
    </message>
    <message>
        <source>Fetch the face detector under Models, or crop by hand.</source>
        <translation>Lade die Gesichtserkennung unter „Modelle“ oder schneide von Hand zu.</translation>
    </message>
    <message>
        <source>Fetch the safetensors version.</source>
        <translation>Lade die safetensors-Fassung.</translation>
    </message>
    <message>
        <source>Fetch the set first.</source>
        <translation>Lade zuerst den Satz.</translation>
    </message>
    <message>
        <source>Fetch them under Models, or choose PhotoMaker V1.</source>
        <translation>Lade sie unter „Modelle“ oder wähle PhotoMaker V1.</translation>
    </message>
    <message>
        <source>Fetch “SDXL tokenizers” under Models.</source>
        <translation>Lade „SDXL-Tokenizer“ unter „Modelle“.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Fine beside others; at least one photo should look at the camera.</source>
        <translation>Neben anderen gut; mindestens ein Foto sollte in die Kamera blicken.</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>Schaffe Platz oder wähle ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder for models in the settings.</source>
        <translation>Schaffe Platz oder wähle in den Einstellungen einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was fetched is kept.</source>
        <translation>Schaffe Platz und mach dann weiter: was geladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Free some space, then take it again.</source>
        <translation>Schaffe Platz und nimm es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Full body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Get the .safetensors version of this model.</source>
        <translation>Nimm die .safetensors-Fassung dieses Modells.</translation>
    </message>
    <message>
        <source>Get the file from its publisher, or use a safetensors version.</source>
        <translation>Hole die Datei von ihrem Herausgeber oder nimm eine safetensors-Fassung.</translation>
    </message>
    <message>
        <source>Give its passphrase or its recovery code.</source>
        <translation>Gib ihr Passwort oder ihren Wiederherstellungscode an.</translation>
    </message>
    <message>
        <source>Give its recovery code.</source>
        <translation>Gib ihren Wiederherstellungscode an.</translation>
    </message>
    <message>
        <source>Give one of them some weight.</source>
        <translation>Gib einem davon etwas Gewicht.</translation>
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
        <source>How far to leave the picture</source>
        <translation>Wie weit vom Bild abgewichen wird</translation>
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
        <source>I may use these photos: they show me, or the person they show agrees that pictures like these are made of them.</source>
        <translation>Ich darf diese Fotos verwenden: sie zeigen mich, oder die gezeigte Person ist einverstanden, dass solche Bilder von ihr entstehen.</translation>
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
        <source>Install the newer version, then import again.</source>
        <translation>Installiere die neuere Version und importiere dann noch einmal.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installiere die neuere Version; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Install the program again, or choose another model set.</source>
        <translation>Installiere das Programm neu oder wähle einen anderen Modellsatz.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installiere das Programm neu.</translation>
    </message>
    <message>
        <source>It adds nothing: remove one of the two.</source>
        <translation>Es bringt nichts Neues: entferne eines von beiden.</translation>
    </message>
    <message>
        <source>It asks for an impossible effort to open it.</source>
        <translation>Das Öffnen würde unmöglichen Aufwand verlangen.</translation>
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
        <source>It did not keep the key.</source>
        <translation>Er hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>It does not answer any more.</source>
        <translation>Sie antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>It does not fit an SDXL base model.</source>
        <translation>Sie passt nicht zu einem SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>It ended every time before it was ready. The log says more.</source>
        <translation>Sie endete jedes Mal, bevor sie bereit war. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>It goes from 0 to {largest}.</source>
        <translation>Möglich ist 0 bis {largest}.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Möglich ist {low} bis {high}.</translation>
    </message>
    <message>
        <source>It goes to {folder}.</source>
        <translation>Ziel ist {folder}.</translation>
    </message>
    <message>
        <source>It holds entries that do not belong there.</source>
        <translation>Sie enthält Einträge, die nicht hineingehören.</translation>
    </message>
    <message>
        <source>It holds too many entries, or none.</source>
        <translation>Sie enthält zu viele Einträge oder keine.</translation>
    </message>
    <message>
        <source>It is a file of another program.</source>
        <translation>Es ist die Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>It is another format, or it is damaged.</source>
        <translation>Es ist ein anderes Format, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>It is compressed or encrypted in a way that is not used here.</source>
        <translation>Es ist auf eine Weise gepackt oder verschlüsselt, die hier nicht verwendet wird.</translation>
    </message>
    <message>
        <source>It is cut short or damaged.</source>
        <translation>Es ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>Es ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>It is damaged, or it is another model than its name promises.</source>
        <translation>Es ist beschädigt oder ein anderes Modell, als sein Name verspricht.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is fetched once, to fit this computer.</source>
        <translation>Sie wird einmal geladen, passend zu diesem Computer.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>Es ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>It is neither a file here nor in the Hugging Face cache.</source>
        <translation>Es ist weder hier als Datei noch im Hugging-Face-Cache.</translation>
    </message>
    <message>
        <source>It is not a file of this kind.</source>
        <translation>Es ist keine Datei dieser Art.</translation>
    </message>
    <message>
        <source>It left with code {code}.</source>
        <translation>Es endete mit Code {code}.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted outside of the program.</source>
        <translation>Es wurde vielleicht außerhalb des Programms verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>Es muss ein Vielfaches von 8 sein.</translation>
    </message>
    <message>
        <source>It said nothing for {seconds} seconds and was ended.</source>
        <translation>Sie sagte {seconds} Sekunden lang nichts und wurde beendet.</translation>
    </message>
    <message>
        <source>It states neither version nor hash of the file.</source>
        <translation>Er nennt weder Version noch Prüfsumme der Datei.</translation>
    </message>
    <message>
        <source>It was changed at its source, or the mirror is not to be trusted. It is not fetched.</source>
        <translation>Es wurde an der Quelle geändert, oder dem Spiegelserver ist nicht zu trauen. Es wird nicht geladen.</translation>
    </message>
    <message>
        <source>It was given up after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer version of the program.</source>
        <translation>Es stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>It was made for {system}.</source>
        <translation>Es wurde für {system} gemacht.</translation>
    </message>
    <message>
        <source>It was tried by {who}.</source>
        <translation>Versucht hat es {who}.</translation>
    </message>
    <message>
        <source>It was tried several times. What was fetched is kept.</source>
        <translation>Es wurde mehrmals versucht. Was geladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>It {words} {count} tensors, such as {names}.</source>
        <translation>Tensoren: {words} {count}, etwa {names}.</translation>
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
        <source>Its description names things that cannot be.</source>
        <translation>Ihre Beschreibung nennt Unmögliches.</translation>
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
        <source>Its likeness numbers are not numbers.</source>
        <translation>Ihre Ähnlichkeitszahlen sind keine Zahlen.</translation>
    </message>
    <message>
        <source>Its likeness numbers cannot be read.</source>
        <translation>Ihre Ähnlichkeitszahlen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Its likeness numbers have the wrong shape.</source>
        <translation>Ihre Ähnlichkeitszahlen haben die falsche Form.</translation>
    </message>
    <message>
        <source>Its numbers are missing or too large.</source>
        <translation>Ihre Zahlen fehlen oder sind zu groß.</translation>
    </message>
    <message>
        <source>Its numbers belong to another version of PhotoMaker.</source>
        <translation>Ihre Zahlen gehören zu einer anderen PhotoMaker-Version.</translation>
    </message>
    <message>
        <source>Its older files can carry program code and are not opened.</source>
        <translation>Seine älteren Dateien können Programmcode enthalten und werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Its owners ask you to sign in and to accept their terms first.</source>
        <translation>Wer es anbietet, verlangt zuerst eine Anmeldung und Zustimmung zu den Bedingungen.</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>Seine Größenangaben widersprechen sich.</translation>
    </message>
    <message>
        <source>Its {name} lacks {count} tensors, such as {tensor}.</source>
        <translation>In {name} fehlen {count} Tensoren, etwa {tensor}.</translation>
    </message>
    <message>
        <source>Keep one of them, or mix the two into a new identity.</source>
        <translation>Behalte eine davon oder mische beide zu einer neuen Person.</translation>
    </message>
    <message>
        <source>Kept photos of this person are gone.</source>
        <translation>Aufbewahrte Fotos dieser Person sind weg.</translation>
    </message>
    <message>
        <source>Knight</source>
        <translation>Im Mittelalter</translation>
    </message>
    <message>
        <source>Known are {names}.</source>
        <translation>Bekannt sind {names}.</translation>
    </message>
    <message>
        <source>LCM in six steps.</source>
        <translation>LCM in sechs Schritten.</translation>
    </message>
    <message>
        <source>Learn them again from their photos with the same version.</source>
        <translation>Lerne sie mit derselben Version neu aus ihren Fotos.</translation>
    </message>
    <message>
        <source>Learn this person again from photos, or choose the other version.</source>
        <translation>Lerne diese Person neu aus Fotos oder wähle die andere Version.</translation>
    </message>
    <message>
        <source>Likeness goes from 0 to 1.</source>
        <translation>Ähnlichkeit reicht von 0 bis 1.</translation>
    </message>
    <message>
        <source>Likeness is measured with one.</source>
        <translation>Damit wird die Ähnlichkeit gemessen.</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>Strichzeichnung</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sieh dir die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Sieh dir die Liste der Personen an.</translation>
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
        <source>Make it smaller first.</source>
        <translation>Mache es zuerst kleiner.</translation>
    </message>
    <message>
        <source>Make the person again from photos, or choose the model they were made with.</source>
        <translation>Lerne die Person neu aus Fotos oder wähle das Modell, mit dem sie gelernt wurde.</translation>
    </message>
    <message>
        <source>Make them again with the same one.</source>
        <translation>Lerne sie mit demselben Modell neu.</translation>
    </message>
    <message>
        <source>Make this person again from other photos.</source>
        <translation>Lege diese Person mit anderen Fotos neu an.</translation>
    </message>
    <message>
        <source>Mark the face by hand, or choose another photo.</source>
        <translation>Markiere das Gesicht von Hand oder wähle ein anderes Foto.</translation>
    </message>
    <message>
        <source>Memory ran out; going on more slowly with less.</source>
        <translation>Der Speicher war zu knapp; es geht mit weniger langsamer weiter.</translation>
    </message>
    <message>
        <source>Mention the person earlier, or merge the photos into fewer slots.</source>
        <translation>Nenne die Person früher oder fasse die Fotos in weniger Plätze zusammen.</translation>
    </message>
    <message>
        <source>Mention the person once, by name.</source>
        <translation>Erwähne die Person einmal, mit Namen.</translation>
    </message>
    <message>
        <source>Mention the person once, near the beginning.</source>
        <translation>Nenne die Person einmal, nahe am Anfang.</translation>
    </message>
    <message>
        <source>Missing beside it: {files}.</source>
        <translation>Daneben fehlt: {files}.</translation>
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
        <source>No face detector is installed: the middle of the photo is used, unchecked.</source>
        <translation>Es ist keine Gesichtserkennung installiert: die Mitte des Fotos wird ungeprüft verwendet.</translation>
    </message>
    <message>
        <source>No face was found inside your crop; it is used as you drew it.</source>
        <translation>In deinem Ausschnitt wurde kein Gesicht gefunden; er wird verwendet, wie du ihn gezeichnet hast.</translation>
    </message>
    <message>
        <source>No face was found; this photo is left out.</source>
        <translation>Es wurde kein Gesicht gefunden; dieses Foto wird ausgelassen.</translation>
    </message>
    <message>
        <source>No file of “{name}” is here to be packed.</source>
        <translation>Von „{name}“ ist keine Datei zum Packen da.</translation>
    </message>
    <message>
        <source>No graphics card was found that PyTorch can use, so the processor does the work: a full-size picture with SDXL takes many minutes, even hours; small models such as Sketchbook take much less.</source>
        <translation>PyTorch findet keine nutzbare Grafikkarte, deshalb arbeitet der Prozessor: ein Bild in voller Größe mit SDXL dauert viele Minuten bis Stunden; kleine Modelle wie Sketchbook brauchen viel weniger.</translation>
    </message>
    <message>
        <source>No photo of this person is used.</source>
        <translation>Kein Foto dieser Person wird verwendet.</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Noch keine Fotos.</translation>
    </message>
    <message>
        <source>Nobody in the library is called {name}.</source>
        <translation>Niemand in der Bibliothek heißt {name}.</translation>
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
        <source>Not all kept photos of {name} can be used with these models.</source>
        <translation>Nicht alle behaltenen Fotos von {name} passen zu diesen Modellen.</translation>
    </message>
    <message>
        <source>Not all weights can be 0.</source>
        <translation>Nicht alle Gewichte können 0 sein.</translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation>Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Nothing was removed. Choose another drive.</source>
        <translation>Nichts wurde entfernt. Wähle ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Nothing was sent. To fetch models, use the Models page.</source>
        <translation>Nichts wurde gesendet. Modelle lädst du auf der Seite „Modelle“.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nichts wurde übernommen.</translation>
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
        <source>One is {key}.</source>
        <translation>Eines ist {key}.</translation>
    </message>
    <message>
        <source>One more from the side would help.</source>
        <translation>Ein weiteres von der Seite würde helfen.</translation>
    </message>
    <message>
        <source>One more that looks at the camera would help.</source>
        <translation>Ein weiteres mit Blick in die Kamera würde helfen.</translation>
    </message>
    <message>
        <source>One more would help a little.</source>
        <translation>Ein weiteres würde ein wenig helfen.</translation>
    </message>
    <message>
        <source>One or two more photos would help much.</source>
        <translation>Ein oder zwei weitere Fotos würden viel helfen.</translation>
    </message>
    <message>
        <source>Only PNG pictures are kept in the gallery.</source>
        <translation>Nur PNG-Bilder kommen in die Galerie.</translation>
    </message>
    <message>
        <source>Only a PNG carries a recipe that can be taken out.</source>
        <translation>Nur ein PNG trägt ein Rezept, das man herausnehmen kann.</translation>
    </message>
    <message>
        <source>Only one at a time may write to the models folder.</source>
        <translation>Nur einer zur Zeit darf in den Modellordner schreiben.</translation>
    </message>
    <message>
        <source>Only one can write to it at a time.</source>
        <translation>Nur eines zur Zeit kann hineinschreiben.</translation>
    </message>
    <message>
        <source>Only safetensors files are opened as base models.</source>
        <translation>Als Grundmodell werden nur safetensors-Dateien geöffnet.</translation>
    </message>
    <message>
        <source>Only {length} of {copies} identity tokens would fit.</source>
        <translation>Nur {length} von {copies} Platzhaltern der Person würden passen.</translation>
    </message>
    <message>
        <source>Open it for writing once.</source>
        <translation>Öffne sie einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>Open it for writing.</source>
        <translation>Öffne sie zum Schreiben.</translation>
    </message>
    <message>
        <source>Open the page “Engine” and install it (“photomaker-desktop engine install”).</source>
        <translation>Öffne die Seite „Bildmaschine“ und installiere sie („photomaker-desktop engine install“).</translation>
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
        <source>People and pictures are files of their own and are not touched by this.</source>
        <translation>Personen und Bilder sind eigene Dateien und davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Perhaps it was not copied or fetched to the end.</source>
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
        <source>PhotoMaker V2 finds no face here; this photo is left out.</source>
        <translation>PhotoMaker V2 findet hier kein Gesicht; dieses Foto wird ausgelassen.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs InsightFace&apos;s models, which are not there.</source>
        <translation>PhotoMaker V2 braucht die Modelle von InsightFace, und die fehlen.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs a face in every photo.</source>
        <translation>PhotoMaker V2 braucht in jedem Foto ein Gesicht.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 sees the face through it</source>
        <translation>PhotoMaker V2 sieht das Gesicht damit</translation>
    </message>
    <message>
        <source>PhotoMaker can draw one identity in a picture.</source>
        <translation>PhotoMaker kann eine Person je Bild zeichnen.</translation>
    </message>
    <message>
        <source>PhotoMaker itself is not on this machine.</source>
        <translation>PhotoMaker selbst ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>PhotoMaker works with SDXL base models.</source>
        <translation>PhotoMaker arbeitet mit SDXL-Grundmodellen.</translation>
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
        <source>Put all parts into one folder.</source>
        <translation>Lege alle Teile in einen Ordner.</translation>
    </message>
    <message>
        <source>Put one of them back from a backup.</source>
        <translation>Hole eine davon aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>PyTorch {version} sees: {names}.</source>
        <translation>PyTorch {version} sieht: {names}.</translation>
    </message>
    <message>
        <source>Read them and agree: photomaker-desktop models agree {name}</source>
        <translation>Lies sie und stimme zu: photomaker-desktop models agree {name}</translation>
    </message>
    <message>
        <source>RealVisXL V4.0, half precision</source>
        <translation>RealVisXL V4.0, halbe Genauigkeit</translation>
    </message>
    <message>
        <source>Remove it if it does not belong here.</source>
        <translation>Entferne es, wenn es nicht hierher gehört.</translation>
    </message>
    <message>
        <source>Remove what does not belong, or add another photo of the person.</source>
        <translation>Entferne, was nicht dazugehört, oder füge ein weiteres Foto der Person hinzu.</translation>
    </message>
    <message>
        <source>Remove what does not belong, or choose another face in it.</source>
        <translation>Entferne, was nicht dazugehört, oder wähle darin ein anderes Gesicht.</translation>
    </message>
    <message>
        <source>Repair the engine in the preferences, or install the program again.</source>
        <translation>Repariere die Bildmaschine in den Einstellungen oder installiere das Programm neu.</translation>
    </message>
    <message>
        <source>Run &apos;photomaker-desktop library check --repair&apos;.</source>
        <translation>Führe „photomaker-desktop library check --repair“ aus.</translation>
    </message>
    <message>
        <source>SDXL VAE that is safe in half precision</source>
        <translation>SDXL-VAE, sicher bei halber Genauigkeit</translation>
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
        <translation>Speichere es als PNG.</translation>
    </message>
    <message>
        <source>Say what the person is in a word or a few: woman, man, old sailor …</source>
        <translation>Sag in einem Wort oder wenigen, was die Person ist: woman, man, old sailor …</translation>
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
        <source>Something else in the program tried to reach it.</source>
        <translation>Etwas anderes im Programm wollte ihn erreichen.</translation>
    </message>
    <message>
        <source>Something may cover mouth and chin.</source>
        <translation>Etwas verdeckt vielleicht Mund und Kinn.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen.</source>
        <translation>Unerwarteter Fehler.</translation>
    </message>
    <message>
        <source>Stained glass</source>
        <translation>Buntglas</translation>
    </message>
    <message>
        <source>Start it again from the menu, or install the program again.</source>
        <translation>Starte sie über das Menü neu oder installiere das Programm neu.</translation>
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
        <source>The PhotoMaker file holds LoRA weights of an unknown form.</source>
        <translation>Die PhotoMaker-Datei enthält LoRA-Gewichte unbekannter Form.</translation>
    </message>
    <message>
        <source>The access token could not be kept.</source>
        <translation>Das Zugriffstoken ließ sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The archive is damaged, or not the one that was asked for. Nothing of it was kept.</source>
        <translation>Das Archiv ist beschädigt oder nicht das gewünschte. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The base model {base} is not on this machine.</source>
        <translation>Das Grundmodell {base} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The base model {base} is not there.</source>
        <translation>Das Grundmodell {base} fehlt.</translation>
    </message>
    <message>
        <source>The built-in Sketchbook model is not there.</source>
        <translation>Das eingebaute Modell Sketchbook fehlt.</translation>
    </message>
    <message>
        <source>The chosen models have no face recogniser.</source>
        <translation>Die gewählten Modelle enthalten keine Gesichtserkennung.</translation>
    </message>
    <message>
        <source>The control model “{name}” is not there.</source>
        <translation>Das Steuermodell „{name}“ fehlt.</translation>
    </message>
    <message>
        <source>The crop ({width} × {height} at {left}, {top}) does not fit the photo; it is cropped automatically.</source>
        <translation>Der Ausschnitt ({width} × {height} bei {left}, {top}) passt nicht zum Foto; es wird automatisch zugeschnitten.</translation>
    </message>
    <message>
        <source>The decoder left with code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder says: {error}.</source>
        <translation>Der Decoder meldet: {error}.</translation>
    </message>
    <message>
        <source>The device “{choice}” is not there.</source>
        <translation>Das Gerät „{choice}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The disk became full while the engine was built.</source>
        <translation>Der Datenträger wurde beim Bau der Bildmaschine voll.</translation>
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
        <source>The download is kept; start it again to convert it.</source>
        <translation>Der Download bleibt erhalten; starte ihn noch einmal, um umzuwandeln.</translation>
    </message>
    <message>
        <source>The download needs {need}, and {free} are free.</source>
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
        <source>The engine and the window do not understand each other.</source>
        <translation>Bildmaschine und Fenster verstehen einander nicht.</translation>
    </message>
    <message>
        <source>The engine cannot be started.</source>
        <translation>Die Engine kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The engine cannot do {kind}.</source>
        <translation>Die Bildmaschine kann {kind} nicht.</translation>
    </message>
    <message>
        <source>The engine could not be built.</source>
        <translation>Die Engine konnte nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>The engine could not be put together.</source>
        <translation>Die Bildmaschine ließ sich nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>Die Bildmaschine ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly.</source>
        <translation>Die Bildmaschine endete unerwartet.</translation>
    </message>
    <message>
        <source>The engine is already being changed.</source>
        <translation>Die Bildmaschine wird gerade geändert.</translation>
    </message>
    <message>
        <source>The engine is not installed yet.</source>
        <translation>Die Bildmaschine ist noch nicht installiert.</translation>
    </message>
    <message>
        <source>The engine needs {need} of room, and {free} are free.</source>
        <translation>Die Bildmaschine braucht {need} Platz, frei sind {free}.</translation>
    </message>
    <message>
        <source>The engine stopped answering.</source>
        <translation>Die Bildmaschine antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The engine was not started.</source>
        <translation>Die Bildmaschine wurde nicht gestartet.</translation>
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
        <source>The face is seen from the side.</source>
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
        <source>The face models may be used for non-commercial research only. Pictures that you make with PhotoMaker V2 fall under this.</source>
        <translation>Die Gesichtsmodelle dürfen nur für nichtkommerzielle Forschung verwendet werden. Das gilt auch für Bilder, die du mit PhotoMaker V2 machst.</translation>
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
        <source>The file of this picture is gone.</source>
        <translation>Die Datei dieses Bildes ist weg.</translation>
    </message>
    <message>
        <source>The file of this picture lies elsewhere.</source>
        <translation>Die Datei dieses Bildes liegt woanders.</translation>
    </message>
    <message>
        <source>The files of this person are gone.</source>
        <translation>Die Dateien dieser Person sind weg.</translation>
    </message>
    <message>
        <source>The folder of your styles cannot be read: {error}.</source>
        <translation>Der Ordner deiner Stile ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The folder {name} holds another person.</source>
        <translation>Der Ordner {name} enthält eine andere Person.</translation>
    </message>
    <message>
        <source>The height</source>
        <translation>Die Höhe</translation>
    </message>
    <message>
        <source>The key could not be put into the system&apos;s keyring.</source>
        <translation>Der Schlüssel ließ sich nicht im Schlüsselbund des Systems ablegen.</translation>
    </message>
    <message>
        <source>The key in the system&apos;s keyring does not open this library.</source>
        <translation>Der Schlüssel im Schlüsselbund des Systems öffnet diese Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The keyring did not answer: {error}.</source>
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
        <source>The library was brought up to date; {name} is the backup.</source>
        <translation>Die Bibliothek wurde auf den neuen Stand gebracht; {name} ist die Sicherung.</translation>
    </message>
    <message>
        <source>The library was opened for reading only.</source>
        <translation>Die Bibliothek wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The library&apos;s database did not answer as expected.</source>
        <translation>Die Datenbank der Bibliothek antwortete nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The library&apos;s database is damaged.</source>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The library&apos;s database was damaged. It was made again from the files: {count} pictures. The damaged one is kept in {file}.</source>
        <translation>Die Datenbank der Bibliothek war beschädigt. Sie wurde aus den Dateien neu aufgebaut: {count} Bilder. Die beschädigte liegt in {file}.</translation>
    </message>
    <message>
        <source>The library&apos;s header asks for an impossible effort to unlock it.</source>
        <translation>Der Kopf der Bibliothek verlangt unmöglichen Aufwand zum Entsperren.</translation>
    </message>
    <message>
        <source>The list names no wheel: “{file}”.</source>
        <translation>Die Liste nennt kein Wheel: „{file}“.</translation>
    </message>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>Die Liste der Modelle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The list of the engine&apos;s parts cannot be read ({name}).</source>
        <translation>Die Liste der Teile der Bildmaschine ist nicht lesbar ({name}).</translation>
    </message>
    <message>
        <source>The model hub may only be asked while a download runs.</source>
        <translation>Der Modellserver darf nur während eines Downloads gefragt werden.</translation>
    </message>
    <message>
        <source>The model page states its own terms, on top of those of SDXL. Read them there before you use the results commercially.</source>
        <translation>Die Modellseite nennt eigene Bedingungen, zusätzlich zu denen von SDXL. Lies sie dort, bevor du Ergebnisse kommerziell nutzt.</translation>
    </message>
    <message>
        <source>The models go to {root}.</source>
        <translation>Die Modelle kommen nach {root}.</translation>
    </message>
    <message>
        <source>The models need {need} there, and {free} are free.</source>
        <translation>Die Modelle brauchen dort {need}, frei sind {free}.</translation>
    </message>
    <message>
        <source>The move failed.</source>
        <translation>Das Verschieben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The new engine failed its test and is not used.</source>
        <translation>Die neue Bildmaschine hat ihre Prüfung nicht bestanden und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The new engine works, but does not see the graphics card.</source>
        <translation>Die neue Bildmaschine läuft, sieht aber die Grafikkarte nicht.</translation>
    </message>
    <message>
        <source>The newest version could not be asked for.</source>
        <translation>Nach der neuesten Version konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The number of guided steps</source>
        <translation>Die Zahl der geführten Schritte</translation>
    </message>
    <message>
        <source>The number of pictures</source>
        <translation>Die Zahl der Bilder</translation>
    </message>
    <message>
        <source>The offline lock refused a {kind} to {target}.</source>
        <translation>Das Offline-Schloss hat abgelehnt: {kind} nach {target}.</translation>
    </message>
    <message>
        <source>The pack needs {need} of room, and {free} are free.</source>
        <translation>Das Paket braucht {need} Platz, frei sind {free}.</translation>
    </message>
    <message>
        <source>The person and the LoRAs run beside the model instead of inside it, which is slower: the memory or one of the LoRAs does not allow more.</source>
        <translation>Person und LoRAs laufen neben dem Modell statt darin, das ist langsamer: Speicher oder eines der LoRAs lassen nicht mehr zu.</translation>
    </message>
    <message>
        <source>The person cannot be placed in the text.</source>
        <translation>Die Person lässt sich im Text nicht einsetzen.</translation>
    </message>
    <message>
        <source>The person does not fit into the text.</source>
        <translation>Die Person passt nicht in den Text.</translation>
    </message>
    <message>
        <source>The person is {name}.</source>
        <translation>Die Person ist {name}.</translation>
    </message>
    <message>
        <source>The person stands too late in the text.</source>
        <translation>Die Person steht zu spät im Text.</translation>
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
        <source>The picture holds no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s edge cuts the face or comes very close.</source>
        <translation>Der Bildrand schneidet das Gesicht an oder kommt ihm sehr nahe.</translation>
    </message>
    <message>
        <source>The preview decoder {file} is not there.</source>
        <translation>Der Vorschaudecoder {file} fehlt.</translation>
    </message>
    <message>
        <source>The program is not complete: it cannot build its engine.</source>
        <translation>Das Programm ist unvollständig: es kann seine Bildmaschine nicht bauen.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The record of this person is not what the files say.</source>
        <translation>Der Eintrag dieser Person stimmt nicht mit den Dateien überein.</translation>
    </message>
    <message>
        <source>The reference demo&apos;s settings.</source>
        <translation>Die Einstellungen der Referenz-Demo.</translation>
    </message>
    <message>
        <source>The same photographs on a card with 4 to 6 GB: parts of the model wait in main memory, and it takes longer.</source>
        <translation>Dieselben Fotografien auf einer Karte mit 4 bis 6 GB: Teile des Modells warten im Hauptspeicher, und es dauert länger.</translation>
    </message>
    <message>
        <source>The search index knows a picture that is gone.</source>
        <translation>Der Suchindex kennt ein Bild, das weg ist.</translation>
    </message>
    <message>
        <source>The seed cannot be {first}.</source>
        <translation>Der Startwert kann nicht {first} sein.</translation>
    </message>
    <message>
        <source>The server does not know this file.</source>
        <translation>Der Server kennt diese Datei nicht.</translation>
    </message>
    <message>
        <source>The server does not say which part of the file it sends.</source>
        <translation>Der Server sagt nicht, welchen Teil der Datei er schickt.</translation>
    </message>
    <message>
        <source>The server or something between sent other bytes. They were thrown away.</source>
        <translation>Der Server oder etwas dazwischen hat andere Bytes geschickt. Sie wurden verworfen.</translation>
    </message>
    <message>
        <source>The server packs the file in a way that was not asked for.</source>
        <translation>Der Server packt die Datei auf eine Weise, um die nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The server refused {what} ({status}).</source>
        <translation>Der Server hat {what} abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The set “{name}” has terms of use that you have not agreed to.</source>
        <translation>Der Satz „{name}“ hat Bedingungen, denen du noch nicht zugestimmt hast.</translation>
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
        <source>The settings file was damaged. It is kept as {name}; defaults are used.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie liegt jetzt als {name} bereit; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The start of merging</source>
        <translation>Der Beginn der Verschmelzung</translation>
    </message>
    <message>
        <source>The strength is so small that no step would run.</source>
        <translation>Die Stärke ist so klein, dass kein Schritt laufen würde.</translation>
    </message>
    <message>
        <source>The strength of a LoRA</source>
        <translation>Die Stärke einer LoRA</translation>
    </message>
    <message>
        <source>The strength of the control picture</source>
        <translation>Die Stärke des Steuerbilds</translation>
    </message>
    <message>
        <source>The styles in {name} were left out: {error}.</source>
        <translation>Die Stile in {name} wurden ausgelassen: {error}.</translation>
    </message>
    <message>
        <source>The system or another program ended it; often because memory ran out.</source>
        <translation>Das System oder ein anderes Programm hat sie beendet; oft, weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The text encoders read {length} tokens.</source>
        <translation>Die Textencoder lesen {length} Tokens.</translation>
    </message>
    <message>
        <source>The text holds {count} people; it must be one.</source>
        <translation>Der Text enthält {count} Personen; es muss eine sein.</translation>
    </message>
    <message>
        <source>The text is too long; these words are lost: {words}</source>
        <translation>Der Text ist zu lang; diese Wörter entfallen: {words}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read.</source>
        <translation>Der Tokenizer in {folder} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The weight file {path} is not there.</source>
        <translation>Die Gewichtsdatei {path} fehlt.</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>Die Breite</translation>
    </message>
    <message>
        <source>The words name two people: {other} and {name}.</source>
        <translation>Die Worte nennen zwei Personen: {other} und {name}.</translation>
    </message>
    <message>
        <source>Their numbers cannot be mixed.</source>
        <translation>Ihre Zahlen lassen sich nicht mischen.</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>Es gibt keine Fotos.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is already someone called {name}.</source>
        <translation>Es gibt schon jemanden namens {name}.</translation>
    </message>
    <message>
        <source>There is no engine of the kind “{kind}” for this computer.</source>
        <translation>Für diesen Computer gibt es keine Bildmaschine der Art „{kind}“.</translation>
    </message>
    <message>
        <source>There is no face number {number} here; the largest is used.</source>
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
        <source>There is nobody called “{name}”.</source>
        <translation>Es gibt niemanden namens „{name}“.</translation>
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
        <source>These people were learnt with different PhotoMaker versions.</source>
        <translation>Diese Personen wurden mit verschiedenen PhotoMaker-Versionen gelernt.</translation>
    </message>
    <message>
        <source>These people were learnt with different models.</source>
        <translation>Diese Personen wurden mit verschiedenen Modellen gelernt.</translation>
    </message>
    <message>
        <source>These photos may not all show the same person.</source>
        <translation>Diese Fotos zeigen vielleicht nicht alle dieselbe Person.</translation>
    </message>
    <message>
        <source>They mark people in a prompt.</source>
        <translation>Sie kennzeichnen Personen in den Worten.</translation>
    </message>
    <message>
        <source>They may be used for research only, so they are not fetched unasked.</source>
        <translation>Sie dürfen nur für Forschung verwendet werden und werden deshalb nicht ungefragt geladen.</translation>
    </message>
    <message>
        <source>They say how the library is encrypted.</source>
        <translation>Sie sagen, wie die Bibliothek verschlüsselt ist.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is open.</source>
        <translation>Dieser Computer hat keinen offenen Schlüsselbund.</translation>
    </message>
    <message>
        <source>This copy of the program has no list of its parts.</source>
        <translation>Dieser Ausgabe des Programms fehlt die Liste der Teile.</translation>
    </message>
    <message>
        <source>This does not open the library.</source>
        <translation>Das öffnet die Bibliothek nicht.</translation>
    </message>
    <message>
        <source>This file is not encrypted as the library is.</source>
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
        <source>This is not a person that can be imported.</source>
        <translation>Das ist keine Person, die importiert werden kann.</translation>
    </message>
    <message>
        <source>This is not a whole PNG picture.</source>
        <translation>Das ist kein vollständiges PNG-Bild.</translation>
    </message>
    <message>
        <source>This is the same shot as {other}.</source>
        <translation>Das ist dieselbe Aufnahme wie {other}.</translation>
    </message>
    <message>
        <source>This job is not in the queue any more.</source>
        <translation>Dieser Auftrag ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>This library has to be brought up to date first.</source>
        <translation>Diese Bibliothek muss zuerst auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>This library is encrypted, and its key is in the system&apos;s keyring.</source>
        <translation>Diese Bibliothek ist verschlüsselt, ihr Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>This library is encrypted, and its key is not in this account&apos;s keyring.</source>
        <translation>Diese Bibliothek ist verschlüsselt, und ihr Schlüssel ist nicht im Schlüsselbund dieses Kontos.</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>Diese Bibliothek ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the program.</source>
        <translation>Diese Bibliothek stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>This looks like someone else than the other photos.</source>
        <translation>Das sieht nach jemand anderem aus als auf den übrigen Fotos.</translation>
    </message>
    <message>
        <source>This one is PhotoMaker {version}.</source>
        <translation>Dieses ist PhotoMaker {version}.</translation>
    </message>
    <message>
        <source>This pack is for another kind of computer.</source>
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
        <source>This person was saved by a newer version of the program.</source>
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
        <source>This picture was put here by hand.</source>
        <translation>Dieses Bild wurde von Hand hierher gelegt.</translation>
    </message>
    <message>
        <source>Tiny preview decoder</source>
        <translation>Winziger Vorschaudecoder</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later, or look at {page}.</source>
        <translation>Versuche es später noch einmal oder sieh auf {page} nach.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again with “Repair”, or choose another kind.</source>
        <translation>Versuche es mit „Reparieren“ oder wähle eine andere Art.</translation>
    </message>
    <message>
        <source>Try again with “Repair”.</source>
        <translation>Versuche es mit „Reparieren“.</translation>
    </message>
    <message>
        <source>Try again, or use another mirror.</source>
        <translation>Versuche es noch einmal oder nimm einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>Try again. If it stays, “Copy report” holds what a developer needs.</source>
        <translation>Versuche es noch einmal. Bleibt es so, enthält „Bericht kopieren“, was Entwickler brauchen.</translation>
    </message>
    <message>
        <source>Try again: a new engine is started by itself.</source>
        <translation>Versuche es noch einmal: eine neue Bildmaschine startet von selbst.</translation>
    </message>
    <message>
        <source>Try again; a virus scanner may hold it up.</source>
        <translation>Versuche es noch einmal; vielleicht hält ein Virenscanner sie auf.</translation>
    </message>
    <message>
        <source>Try another mirror.</source>
        <translation>Versuche einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>Two to four clear photos work best.</source>
        <translation>Zwei bis vier klare Fotos sind am besten.</translation>
    </message>
    <message>
        <source>Unlock the keyring (GNOME Keyring, KWallet, Keychain …), then try again.</source>
        <translation>Entsperre den Schlüsselbund (GNOME-Schlüsselbund, KWallet, Keychain …) und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the recovery code.</source>
        <translation>Entsperre den Schlüsselbund oder gib den Wiederherstellungscode an.</translation>
    </message>
    <message>
        <source>Update the driver of the card, or choose another kind of engine.</source>
        <translation>Aktualisiere den Treiber der Karte oder wähle eine andere Art von Bildmaschine.</translation>
    </message>
    <message>
        <source>Use PhotoMaker V1, or a photo in which the face is plain to see.</source>
        <translation>Nimm PhotoMaker V1 oder ein Foto, auf dem das Gesicht deutlich zu sehen ist.</translation>
    </message>
    <message>
        <source>Use a photo taken from nearer, or the original file.</source>
        <translation>Nimm ein Foto aus größerer Nähe oder die Originaldatei.</translation>
    </message>
    <message>
        <source>Use a photo that shows the whole head.</source>
        <translation>Nimm ein Foto, das den ganzen Kopf zeigt.</translation>
    </message>
    <message>
        <source>Use a photo with more light.</source>
        <translation>Nimm ein Foto mit mehr Licht.</translation>
    </message>
    <message>
        <source>Use a photo with softer light.</source>
        <translation>Nimm ein Foto mit weicherem Licht.</translation>
    </message>
    <message>
        <source>Use another mirror, or look for an update of this program.</source>
        <translation>Nimm einen anderen Spiegelserver oder suche nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Use photos that show the eyes.</source>
        <translation>Nimm Fotos, die die Augen zeigen.</translation>
    </message>
    <message>
        <source>Use photos without a mask or scarf.</source>
        <translation>Nimm Fotos ohne Maske oder Schal.</translation>
    </message>
    <message>
        <source>Wait for it, or stop it.</source>
        <translation>Warte darauf oder halte ihn an.</translation>
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
        <source>What was fetched is kept.</source>
        <translation>Was geladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Fensterlicht</translation>
    </message>
    <message>
        <source>Your access token does not have access to it.</source>
        <translation>Dein Zugriffstoken hat keinen Zugang dazu.</translation>
    </message>
    <message>
        <source>Your people and pictures are safe. Copying the report helps to mend it.</source>
        <translation>Deine Personen und Bilder sind sicher. Ein kopierter Bericht hilft, den Fehler zu beheben.</translation>
    </message>
    <message>
        <source>YuNet face detector</source>
        <translation>YuNet-Gesichtserkennung</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ein ControlNet</translation>
    </message>
    <message>
        <source>a Flux model</source>
        <translation>ein Flux-Modell</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>ein LoRA</translation>
    </message>
    <message>
        <source>a PDF document, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PhotoMaker adapter</source>
        <translation>ein PhotoMaker-Adapter</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation type="unfinished"></translation>
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
        <source>a ZIP archive, or a document made of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing (SVG), not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an EPS drawing, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SDXL base model</source>
        <translation>ein SDXL-Basismodell</translation>
    </message>
    <message>
        <source>an SDXL model for inpainting only</source>
        <translation>ein SDXL-Modell nur für Inpainting</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown weight file</source>
        <translation>eine unbekannte Gewichtsdatei</translation>
    </message>
    <message>
        <source>another base model</source>
        <translation>ein anderes Basismodell</translation>
    </message>
    <message>
        <source>finds the face in a photo</source>
        <translation>findet das Gesicht in einem Foto</translation>
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
        <source>learns who someone is from photos</source>
        <translation>lernt aus Fotos, wer jemand ist</translation>
    </message>
    <message>
        <source>learns who someone is, closer to the person</source>
        <translation>lernt noch treffender, wer jemand ist</translation>
    </message>
    <message>
        <source>makes drafts in eight steps and keeps negative prompts</source>
        <translation>macht Entwürfe in acht Schritten und beachtet weiter, was fehlen soll</translation>
    </message>
    <message>
        <source>measures the likeness of pictures and photos</source>
        <translation>misst die Ähnlichkeit von Bildern und Fotos</translation>
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
        <source>paints the picture</source>
        <translation>malt das Bild</translation>
    </message>
    <message>
        <source>shows the picture while it forms</source>
        <translation>zeigt das Bild, während es entsteht</translation>
    </message>
    <message>
        <source>split words for a base model that is a single file</source>
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
        <source>turns the model&apos;s numbers into pixels</source>
        <translation>macht aus den Zahlen des Modells Pixel</translation>
    </message>
    <message>
        <source>uv left with code {code}.</source>
        <translation>uv endete mit Code {code}.</translation>
    </message>
    <message>
        <source>{count} identity tokens; a chunk holds {room}, and there are {most} at most.</source>
        <translation>{count} Identitätstoken; ein Abschnitt fasst {room}, höchstens {most} Abschnitte sind möglich.</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} stopped answering</source>
        <translation>{host} antwortet nicht mehr</translation>
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
        <translation type="unfinished"></translation>
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
        <source>{name} holds more than a PhotoMaker adapter.</source>
        <translation>{name} enthält mehr als einen PhotoMaker-Adapter.</translation>
    </message>
    <message>
        <source>{name} is a damaged HEIC picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged TIFF, or of a kind that cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or too large for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {family}, not a PhotoMaker adapter.</source>
        <translation>{name} ist {family}, kein PhotoMaker-Adapter.</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a link to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be {value}.</source>
        <translation>{what} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} could not be converted to safetensors.</source>
        <translation>{name} ließ sich nicht in safetensors umwandeln.</translation>
    </message>
    <message>
        <source>{name} could not be fetched: {why}.</source>
        <translation>{name} ließ sich nicht laden: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <translation>{path} war nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host}.</source>
        <translation>{host} konnte nicht beweisen, {host} zu sein.</translation>
    </message>
    <message>
        <source>{name} did not arrive as it should: its hash is wrong.</source>
        <translation>{name} kam nicht an, wie es soll: die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>{endpoint} does not answer like a model hub.</source>
        <translation>{endpoint} antwortet nicht wie ein Modellserver.</translation>
    </message>
    <message>
        <source>{name} does not arrive whole on the other drive.</source>
        <translation>{name} kommt auf dem anderen Laufwerk nicht vollständig an.</translation>
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
        <source>{count} faces are here; the largest is used.</source>
        <translation>Hier sind {count} Gesichter; das größte wird verwendet.</translation>
    </message>
    <message>
        <source>{name} has no photo {photo} that could be dropped.</source>
        <translation>{name} hat kein Foto {photo}, das wegfallen könnte.</translation>
    </message>
    <message>
        <source>{name} has no safetensors weights in “{name2}”.</source>
        <translation>{name} hat keine safetensors-Gewichte in „{name2}“.</translation>
    </message>
    <message>
        <source>{folder} holds no tokenizer and tokenizer_2.</source>
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
        <source>{name} is damaged or cut short.</source>
        <translation>{name} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>{header} is damaged, and so is its copy.</source>
        <translation>{header} ist beschädigt, die Kopie auch.</translation>
    </message>
    <message>
        <source>{item} is damaged: it is not what was written here.</source>
        <translation>{item} ist beschädigt: es ist nicht, was hier geschrieben wurde.</translation>
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
        <source>{name} is in an old format that can carry program code.</source>
        <translation>{name} hat ein altes Format, das Programmcode enthalten kann.</translation>
    </message>
    <message>
        <source>{name} is no ControlNet of the usual kind.</source>
        <translation>{name} ist kein ControlNet der üblichen Art.</translation>
    </message>
    <message>
        <source>{name} is not TAESDXL&apos;s decoder.</source>
        <translation>{name} ist nicht der Decoder von TAESDXL.</translation>
    </message>
    <message>
        <source>{name} is not a complete PhotoMaker file.</source>
        <translation>{name} ist keine vollständige PhotoMaker-Datei.</translation>
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
        <source>{name} is not a whole SDXL model.</source>
        <translation>{name} ist kein vollständiges SDXL-Modell.</translation>
    </message>
    <message>
        <source>{name} is not a whole diffusers model: {path} is missing.</source>
        <translation>{name} ist kein vollständiges diffusers-Modell: {path} fehlt.</translation>
    </message>
    <message>
        <source>{name} is not an SDXL base model.</source>
        <translation>{name} ist kein SDXL-Grundmodell.</translation>
    </message>
    <message>
        <source>{name} is not complete: {size} of {total} bytes are there.</source>
        <translation>{name} ist unvollständig: {size} von {total} Bytes sind da.</translation>
    </message>
    <message>
        <source>{file} is not here, or damaged.</source>
        <translation>{file} fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is not in the library any more.</source>
        <translation>{name} ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>{what} is not open to everyone (the server answers {status}).</source>
        <translation>{what} ist nicht für alle offen (der Server antwortet {status}).</translation>
    </message>
    <message>
        <source>{what} is not there (any more).</source>
        <translation>{what} ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>{part} is not there.</source>
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
        <source>{what} is {size} pixels.</source>
        <translation>{what} ist {size} Pixel.</translation>
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
        <source>{photos} left out.</source>
        <translation>{photos} ausgelassen.</translation>
    </message>
    <message>
        <source>{photos} more of the same shot.</source>
        <translation>{photos} mehr von derselben Aufnahme.</translation>
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
        <source>{count} people do not fit into {count2} slots.</source>
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
        <source>{host} sends the request in circles.</source>
        <translation>{host} schickt die Anfrage im Kreis.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, AVIF or HEIC picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made with another model.</source>
        <translation>{name} wurde mit einem anderen Modell gelernt.</translation>
    </message>
    <message>
        <source>{name} was not learnt with PhotoMaker {version}.</source>
        <translation>{name} wurde nicht mit PhotoMaker {version} gelernt.</translation>
    </message>
    <message>
        <source>{name} was refused: it holds more than numbers.</source>
        <translation>{name} wurde abgelehnt: es enthält mehr als Zahlen.</translation>
    </message>
    <message>
        <source>{name} was refused: {why}.</source>
        <translation>{name} wurde abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>{size} would do.</source>
        <translation>{size} ginge.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be used.</source>
        <translation>{what} {path} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>{what} {path} is not there.</source>
        <translation>{what} {path} fehlt.</translation>
    </message>
    <message>
        <source>{photos}, but no clear one.</source>
        <translation>{photos}, aber kein klares.</translation>
    </message>
    <message>
        <source>{photos}, unchecked.</source>
        <translation>{photos}, ungeprüft.</translation>
    </message>
    <message>
        <source>{name}: the server offers another file than the one that is known.</source>
        <translation>{name}: der Server bietet eine andere Datei als die bekannte an.</translation>
    </message>
    <message>
        <source>{why}; trying again in {seconds} s</source>
        <translation>{why}; neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>“{proxy}” is no proxy address.</source>
        <translation>„{proxy}“ ist keine Proxy-Adresse.</translation>
    </message>
    <message>
        <source>“{role}” is no role.</source>
        <translation>„{role}“ ist keine Rolle.</translation>
    </message>
    <message>
        <source>“{endpoint}” is no web address.</source>
        <translation>„{endpoint}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{kind}” is not a face recogniser that is known here.</source>
        <translation>„{kind}“ ist hier als Gesichtsvergleich nicht bekannt.</translation>
    </message>
    <message>
        <source>“{title}” is not complete: {names} missing.</source>
        <translation>„{title}“ ist unvollständig: {names} fehlt.</translation>
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
    <name>TokenMeter</name>
    <message>
        <source>Length of the words</source>
        <translation>Länge der Worte</translation>
    </message>
    <message>
        <source>A token is a short word or a part of a long one. The model reads chunks of 77 tokens; words in the first chunk count most.</source>
        <translation>Ein Token ist ein kurzes Wort oder ein Teil eines langen. Das Modell liest Abschnitte von 77 Token; Wörter im ersten Abschnitt zählen am meisten.</translation>
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
        <source>The person&apos;s photos take more room than there is. Use fewer photos.</source>
        <translation>Die Fotos der Person brauchen mehr Platz, als da ist. Verwende weniger Fotos.</translation>
    </message>
    <message>
        <source>Too long: the model will not read “{words}”.</source>
        <translation>Zu lang: das Modell wird „{words}“ nicht lesen.</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: as the preset says</source>
        <translation>{title}: wie die Vorgabe</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The person, for comparison</source>
        <translation>Die Person, zum Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Compare with the person</source>
        <translation>Mit der Person vergleichen</translation>
    </message>
    <message>
        <source>Shows the person beside the picture.</source>
        <translation>Zeigt die Person neben dem Bild.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Describe the picture. Type @ to put somebody in it.</source>
        <translation>Beschreibe das Bild. Mit @ kommt jemand hinein.</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>Was das Bild zeigen soll</translation>
    </message>
    <message>
        <source>Type @ to put somebody in it.</source>
        <translation>Mit @ kommt jemand hinein.</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>zum Beispiel: unscharf, Hut, Menschenmenge</translation>
    </message>
    <message>
        <source>What should not be in it</source>
        <translation>Was nicht darauf sein soll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Words that you used before.</source>
        <translation>Worte, die du schon benutzt hast.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Words to start from.</source>
        <translation>Worte für den Anfang.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Writes {red|blue}: every picture takes one of them by chance.</source>
        <translation>Schreibt {rot|blau}: jedes Bild nimmt zufällig eins davon.</translation>
    </message>
    <message>
        <source>What should the picture show?</source>
        <translation>Was soll das Bild zeigen?</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
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
