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
        <source>Models and network</source>
        <translation>Modelle und Netz</translation>
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
        <source>Recipe</source>
        <comment>Person</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Words</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Not wanted</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Style</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Likeness</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Size</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Seed</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Steps</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Guidance</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Person from step</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Photos</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Extra styles</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Model</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Device</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Took</comment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Made</comment>
        <translation>Rezept</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>Eingefügt {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
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
        <source>Looking at the photos …</source>
        <translation>Die Fotos werden angesehen …</translation>
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
    <name>Director</name>
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
        <translation>&amp;Wer es ist</translation>
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
        <translation>Dauer bekannt nach dem ersten Bild</translation>
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
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything without the mouse</source>
        <translation>Alles ohne Maus</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>&amp;Wer es ist</translation>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>Sizes that the chosen model draws well.</source>
        <translation>Größen, die das gewählte Modell gut zeichnet.</translation>
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
    <name>StatusBar</name>
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
        <source>The model reads 77 tokens; a token is a short word or a part of a long one.</source>
        <translation>Das Modell liest 77 Token; ein Token ist ein kurzes Wort oder ein Teil eines langen.</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} von {limit} Token</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>{n} für die Person</translation>
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
