<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Use less memory and try again</source>
        <translation>Usar menos memoria e intentarlo otra vez</translation>
    </message>
    <message>
        <source>Show what takes space</source>
        <translation>Mostrar qué ocupa espacio</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Cambiar las palabras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your own photo studio</source>
        <translation>Tu propio estudio de fotos</translation>
    </message>
    <message>
        <source>Show it a few photos of somebody. It learns their face in seconds and pictures them in any scene that you describe.</source>
        <translation>Enséñale unas fotos de alguien. Aprende su cara en segundos y lo retrata en cualquier escena que describas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>Nada sale de este equipo: sin cuenta, sin nube, sin telemetría.</translation>
    </message>
    <message>
        <source>People are kept, so that you add them only once.</source>
        <translation>Las personas se guardan: solo las añades una vez.</translation>
    </message>
    <message>
        <source>Only use photos of people who agreed to it.</source>
        <translation>Usa solo fotos de personas que estén de acuerdo.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>What fits this computer</source>
        <translation>Lo que conviene a este equipo</translation>
    </message>
    <message>
        <source>Looking at the hardware …</source>
        <translation>Examinando el equipo …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>Sketchbook, right now</source>
        <translation>Sketchbook, ahora mismo</translation>
    </message>
    <message>
        <source>A small built-in model that draws illustrated people in a few seconds.</source>
        <translation>Un pequeño modelo incluido que dibuja personas ilustradas en unos segundos.</translation>
    </message>
    <message>
        <source>Try Sketchbook now</source>
        <translation>Probar Sketchbook ahora</translation>
    </message>
    <message>
        <source>No graphics card was found: {name}.</source>
        <translation>No se encontró tarjeta gráfica: {name}.</translation>
    </message>
    <message>
        <source>{name} with {memory} of memory.</source>
        <translation>{name} con {memory} de memoria.</translation>
    </message>
    <message>
        <source>Photographs need a graphics card with 4 GB or more; on a processor one takes many minutes. You can still fetch the models and try.</source>
        <translation>Las fotografías necesitan una tarjeta gráfica de 4 GB o más; en un procesador cada una tarda muchos minutos. Aun así puedes descargar los modelos y probar.</translation>
    </message>
    <message>
        <source>“{title}” fits this card: {size} to fetch, once.</source>
        <translation>«{title}» va bien con esta tarjeta: {size} por descargar, una sola vez.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>These folders do well for most people; both can be changed later.</source>
        <translation>Estas carpetas sirven a casi todos; ambas se pueden cambiar más tarde.</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>Personas e imágenes</translation>
    </message>
    <message>
        <source>Another folder takes effect at the next start.</source>
        <translation>Otra carpeta vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room for 10 GB or more.</source>
        <translation>Los modelos son grandes: elige un disco con 10 GB libres o más.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>The program never looks for updates by itself.</source>
        <translation>El programa nunca busca versiones nuevas por su cuenta.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>New versions are on the project&apos;s page; you fetch them when you like.</source>
        <translation>Las versiones nuevas están en la página del proyecto; las descargas cuando quieras.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folder of people and pictures</source>
        <translation>Carpeta de personas e imágenes</translation>
    </message>
    <message>
        <source>Takes effect at the next start. What is in the old folder stays there.</source>
        <translation>Vale desde el próximo inicio. Lo que hay en la carpeta anterior se queda allí.</translation>
    </message>
    <message>
        <source>Keep the photos of new people</source>
        <translation>Conservar las fotos de personas nuevas</translation>
    </message>
    <message>
        <source>Not needed for making pictures. Kept photos allow a change of model later.</source>
        <translation>No hace falta para crear imágenes. Con las fotos guardadas se puede cambiar de modelo más tarde.</translation>
    </message>
    <message>
        <source>Folder of your own styles</source>
        <translation>Carpeta de tus propios estilos</translation>
    </message>
    <message>
        <source>Files like those that come with the program are read at the next start.</source>
        <translation>Los archivos como los incluidos se leen en el próximo inicio.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Everything you choose here is kept in one file in this folder.</source>
        <translation>Todo lo que eliges aquí está en un archivo de esta carpeta.</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo procesador</translation>
    </message>
    <message>
        <source>NVIDIA, older cards and drivers (CUDA 12)</source>
        <translation>NVIDIA, tarjetas y controladores antiguos (CUDA 12)</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>controlador {version}</translation>
    </message>
    <message>
        <source>No graphics card was found that can make pictures. The processor does it too: Sketchbook is quick on it, photographs take minutes.</source>
        <translation>No se encontró ninguna tarjeta gráfica que pueda hacer imágenes. El procesador también puede: Sketchbook va rápido en él, las fotografías tardan minutos.</translation>
    </message>
    <message>
        <source>The driver of the graphics card is too old. Update it, then choose the kind for NVIDIA here; until then the processor works.</source>
        <translation>El controlador de la tarjeta gráfica es demasiado antiguo. Actualízalo y elige después aquí el tipo para NVIDIA; hasta entonces trabaja el procesador.</translation>
    </message>
    <message>
        <source>The graphics card is not supported; the processor works instead.</source>
        <translation>La tarjeta gráfica no es compatible; en su lugar trabaja el procesador.</translation>
    </message>
    <message>
        <source>This copy of the program cannot fetch the engine for this graphics card. An engine from a file can be used.</source>
        <translation>Esta copia del programa no puede descargar el motor para esta tarjeta gráfica. Se puede usar un motor desde un archivo.</translation>
    </message>
    <message>
        <source>The engine does not run on this kind of computer.</source>
        <translation>El motor no funciona en este tipo de ordenador.</translation>
    </message>
    <message>
        <source>Everything is fetched; about {disk} on disk.</source>
        <translation>Todo está descargado; unos {disk} en el disco.</translation>
    </message>
    <message>
        <source>{fetch} to fetch, about {disk} on disk.</source>
        <translation>{fetch} por descargar, unos {disk} en el disco.</translation>
    </message>
    <message>
        <source>the fastest there is</source>
        <translation>lo más rápido que haya</translation>
    </message>
    <message>
        <source>fits itself to the memory</source>
        <translation>se adapta a la memoria</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Dispositivo y memoria</translation>
    </message>
    <message>
        <source>Make pictures on</source>
        <translation>Crear imágenes en</translation>
    </message>
    <message>
        <source>The engine starts again when this changes.</source>
        <translation>El motor se reinicia cuando esto cambia.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>From fast to frugal; choose a lower one if memory runs out.</source>
        <translation>De rápido a económico; elige uno más bajo si falta memoria.</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>Límites aprendidos</translation>
    </message>
    <message>
        <source>After running out of memory, the program remembers what fits this card.</source>
        <translation>Tras quedarse sin memoria, el programa recuerda lo que cabe en esta tarjeta.</translation>
    </message>
    <message>
        <source>everything stays on the card</source>
        <translation>todo se queda en la tarjeta</translation>
    </message>
    <message>
        <source>pictures are decoded in tiles</source>
        <translation>las imágenes se decodifican por partes</translation>
    </message>
    <message>
        <source>one picture at a time</source>
        <translation>una imagen cada vez</translation>
    </message>
    <message>
        <source>parts wait in main memory</source>
        <translation>hay partes que esperan en la memoria principal</translation>
    </message>
    <message>
        <source>parts are stored in 8 bits</source>
        <translation>hay partes guardadas en 8 bits</translation>
    </message>
    <message>
        <source>layer by layer, slow, fits 4 GB</source>
        <translation>capa por capa, lento, cabe en 4 GB</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelos y red</translation>
    </message>
    <message>
        <source>Folder of models</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>From now on models are looked for and fetched here. What lies in the folder before stays there; to take it along, use “Move …” on the Models page.</source>
        <translation>A partir de ahora los modelos se buscan y se descargan aquí. Lo que hay en la carpeta anterior se queda allí; para llevarlo, usa «Mover …» en la página Modelos.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Servidor espejo</translation>
    </message>
    <message>
        <source>Another address for Hugging Face, where the hub is slow or blocked.</source>
        <translation>Otra dirección para Hugging Face, donde el servidor es lento o está bloqueado.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Downloads go through it; empty means a direct connection.</source>
        <translation>Las descargas pasan por él; vacío significa conexión directa.</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>&amp;Añadir una persona …</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>Aprende quién es alguien con unas pocas fotos.</translation>
    </message>
    <message>
        <source>Show the &amp;library folder</source>
        <translation>Mostrar la carpeta de la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Opens the folder in which people and pictures are kept.</source>
        <translation>Abre la carpeta donde se guardan personas e imágenes.</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Model sets: what is there, downloads, storage.</source>
        <translation>Conjuntos de modelos: lo que hay, descargas, espacio.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>What makes the pictures: install, repair, switch, remove.</source>
        <translation>Lo que hace las imágenes: instalar, reparar, cambiar, quitar.</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Preferencias …</translation>
    </message>
    <message>
        <source>Folders, language, theme, memory, privacy.</source>
        <translation>Carpetas, idioma, aspecto, memoria, privacidad.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>Cierra la ventana.</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Makes the pictures that are described.</source>
        <translation>Crea las imágenes descritas.</translation>
    </message>
    <message>
        <source>&amp;Stop the running job</source>
        <translation>&amp;Detener el trabajo en curso</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>Se detiene tras este paso; si se pulsa dos veces, al momento.</translation>
    </message>
    <message>
        <source>Stop &amp;everything</source>
        <translation>Detener &amp;todo</translation>
    </message>
    <message>
        <source>Stops the running job and drops those that wait.</source>
        <translation>Detiene el trabajo en curso y descarta los que esperan.</translation>
    </message>
    <message>
        <source>Start the engine a&amp;gain</source>
        <translation>Arrancar el motor de n&amp;uevo</translation>
    </message>
    <message>
        <source>For when it could not be started, or another device was chosen.</source>
        <translation>Para cuando no pudo arrancar o se eligió otro dispositivo.</translation>
    </message>
    <message>
        <source>Quality: &amp;Draft</source>
        <translation>Calidad: &amp;borrador</translation>
    </message>
    <message>
        <source>Quality: &amp;Balanced</source>
        <translation>Calidad: &amp;equilibrada</translation>
    </message>
    <message>
        <source>Quality: B&amp;est</source>
        <translation>Calidad: &amp;mejor</translation>
    </message>
    <message>
        <source>&amp;Reset to preset</source>
        <translation>&amp;Volver al ajuste</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>Deshace todo lo que difiere del ajuste.</translation>
    </message>
    <message>
        <source>Roll the d&amp;ice</source>
        <translation>Tirar los &amp;dados</translation>
    </message>
    <message>
        <source>&amp;Lock the seed</source>
        <translation>&amp;Fijar la semilla</translation>
    </message>
    <message>
        <source>Search &amp;commands</source>
        <translation>Buscar &amp;órdenes</translation>
    </message>
    <message>
        <source>Finds anything the window can do.</source>
        <translation>Encuentra todo lo que la ventana puede hacer.</translation>
    </message>
    <message>
        <source>&amp;Studio</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <source>The page where pictures are made.</source>
        <translation>La página donde se crean las imágenes.</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>Ir a las &amp;personas</translation>
    </message>
    <message>
        <source>Go to the &amp;words</source>
        <translation>Ir a las pala&amp;bras</translation>
    </message>
    <message>
        <source>Go to the s&amp;ettings</source>
        <translation>Ir a los &amp;ajustes</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Ir a la &amp;cola</translation>
    </message>
    <message>
        <source>Go to the p&amp;ictures</source>
        <translation>Ir a las &amp;imágenes</translation>
    </message>
    <message>
        <source>Theme: as the s&amp;ystem</source>
        <translation>Aspecto: como el s&amp;istema</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Aspecto: c&amp;laro</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Aspecto: &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Lists every shortcut.</source>
        <translation>Muestra todos los atajos.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Shows the three steps of the first start again.</source>
        <translation>Muestra otra vez los tres pasos del primer inicio.</translation>
    </message>
    <message>
        <source>&amp;Prove that nothing leaves</source>
        <translation>&amp;Demostrar que nada sale</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>Muestra cada conexión que este programa intentó abrir.</translation>
    </message>
    <message>
        <source>Show the &amp;logs</source>
        <translation>Mostrar los &amp;registros</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>Abre la carpeta con los archivos de registro.</translation>
    </message>
    <message>
        <source>&amp;Copy a report</source>
        <translation>&amp;Copiar un informe</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private things.</source>
        <translation>Copia versiones, dispositivo y las últimas líneas del registro, sin nada privado.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>The library is encrypted</source>
        <translation>La biblioteca está cifrada</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Abrir solo para mirar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
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
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Words</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Not wanted</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Style</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Likeness</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Size</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Seed</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Steps</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Guidance</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Person from step</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Photos</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Extra styles</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Model</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Device</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Took</comment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>Made</comment>
        <translation>Receta</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>Pegada {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
    <message>
        <source>Looking at the photos …</source>
        <translation>Mirando las fotos …</translation>
    </message>
    <message>
        <source>Drop photos of one person here</source>
        <translation>Suelta aquí fotos de una persona</translation>
    </message>
    <message>
        <source>Two to four clear photos work best; you can also paste them.</source>
        <translation>De dos a cuatro fotos nítidas es lo mejor; también puedes pegarlas.</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>Elegir fotos …</translation>
    </message>
    <message>
        <source>Learning who this is</source>
        <translation>Aprendiendo quién es</translation>
    </message>
    <message>
        <source>More photos …</source>
        <translation>Más fotos …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer.</source>
        <translation>Más pasos tardan más y dibujan con más detalle.</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>Pasos guiados</translation>
    </message>
    <message>
        <source>Guidance stops after these steps, which saves time.</source>
        <translation>La guía termina tras estos pasos, lo que ahorra tiempo.</translation>
    </message>
    <message>
        <source>as the preset says</source>
        <translation>como dice el ajuste</translation>
    </message>
    <message>
        <source>The method that walks from noise to picture.</source>
        <translation>El método que va del ruido a la imagen.</translation>
    </message>
    <message>
        <source>as the person is saved</source>
        <translation>como se guardó la persona</translation>
    </message>
    <message>
        <source>every photo for itself</source>
        <translation>cada foto por sí misma</translation>
    </message>
    <message>
        <source>the average of all photos</source>
        <translation>la media de todas las fotos</translation>
    </message>
    <message>
        <source>a fixed number of slots</source>
        <translation>un número fijo de huecos</translation>
    </message>
    <message>
        <source>How the photos of a person are put together.</source>
        <translation>Cómo se juntan las fotos de una persona.</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>Cuántos de los 77 tokens puede ocupar la persona.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Fusion of photos</source>
        <translation>Fusión de fotos</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>as the preset says ({name})</source>
        <translation>como dice el ajuste ({name})</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close PhotoMaker?</source>
        <translation>¿Cerrar PhotoMaker?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not finished</source>
        <translation>
            <numerusform>%n trabajo sin terminar</numerusform>
            <numerusform>%n trabajos sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are saved. What is still waiting can go on at the next start.</source>
        <translation>Las imágenes terminadas están guardadas. Lo que espera puede seguir en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Discard jobs</source>
        <translation>&amp;Descartar trabajos</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Close and &amp;keep jobs</source>
        <translation>Cerrar y &amp;conservar los trabajos</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>After a crash</source>
        <translation>Tras un fallo</translation>
    </message>
    <message>
        <source>PhotoMaker ended unexpectedly last time</source>
        <translation>PhotoMaker se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>Your people and pictures are safe: they are saved the moment they are made. Nothing was sent anywhere. If it happens again, the report below helps to find out why.</source>
        <translation>Tus personas e imágenes están a salvo: se guardan en cuanto se crean. No se envió nada a ninguna parte. Si vuelve a ocurrir, el informe de abajo ayuda a averiguar por qué.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Director</name>
    <message>
        <source>There are no words yet.</source>
        <translation>Todavía no hay palabras.</translation>
    </message>
    <message>
        <source>Describe the picture, or choose one of the ideas.</source>
        <translation>Describe la imagen o elige una de las ideas.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>family, friends</source>
        <translation>familia, amigos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>&amp;Quién es</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Photos and how they are combined</source>
        <translation>Las fotos y cómo se combinan</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Every photo counts for itself</source>
        <translation>Cada foto cuenta por sí misma</translation>
    </message>
    <message>
        <source>The average of all photos</source>
        <translation>La media de todas las fotos</translation>
    </message>
    <message>
        <source>Similar photos are merged</source>
        <translation>Las fotos parecidas se unen</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>Cómo se combinan las fotos</translation>
    </message>
    <message>
        <source>Into how many the photos are merged at most.</source>
        <translation>En cuántas se unen las fotos como máximo.</translation>
    </message>
    <message>
        <source>Most slots</source>
        <translation>Máximo de huecos</translation>
    </message>
    <message>
        <source>Weight of photo {number}</source>
        <translation>Peso de la foto {number}</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 deja fuera la foto; 1 es lo normal.</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are kept encrypted on this disk.</source>
        <translation>Personas, miniaturas y fotos se guardan cifradas en este disco.</translation>
    </message>
    <message>
        <source>Working … this may take a while.</source>
        <translation>Trabajando … puede tardar un rato.</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Volver al estudio</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Looking at the hardware …</source>
        <translation>Examinando el equipo …</translation>
    </message>
    <message>
        <source>Kind of engine</source>
        <translation>Tipo de motor</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>Instalar desde un archivo …</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>What makes the pictures</source>
        <translation>Lo que hace las imágenes</translation>
    </message>
    <message>
        <source>{kind} – fits this computer</source>
        <translation>{kind} – adecuado para este ordenador</translation>
    </message>
    <message>
        <source>Engines and what was fetched for them take {size}.</source>
        <translation>Los motores y lo descargado para ellos ocupan {size}.</translation>
    </message>
    <message>
        <source>This copy of the program runs with a Python of its own and needs nothing here.</source>
        <translation>Esta copia del programa funciona con su propio Python y no necesita nada aquí.</translation>
    </message>
    <message>
        <source>No engine is installed yet. It is fetched once and fits this computer; afterwards everything works without a network.</source>
        <translation>Aún no hay ningún motor instalado. Se descarga una vez, adecuado para este ordenador; después todo funciona sin red.</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>{kind} está en uso: PyTorch {version}, probado con una imagen en {n} s.</translation>
    </message>
    <message>
        <source>An update for this version of the program can be fetched.</source>
        <translation>Se puede descargar una actualización para esta versión del programa.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Engines (*.zip)</source>
        <translation>Motores (*.zip)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>Instalar desde un archivo</translation>
    </message>
    <message>
        <source>Remove all engines and what was fetched for them? People, pictures and models stay. No pictures can be made until an engine is installed again.</source>
        <translation>¿Quitar todos los motores y lo descargado para ellos? Las personas, las imágenes y los modelos se quedan. No se podrán hacer imágenes hasta que se instale de nuevo un motor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, for asking for help.</source>
        <translation>Copia versiones, dispositivo y las últimas líneas del registro, para pedir ayuda.</translation>
    </message>
    <message>
        <source>with &amp;names, words and folders</source>
        <translation>con &amp;nombres, palabras y carpetas</translation>
    </message>
    <message>
        <source>Leave this off before showing the report to anybody you do not know.</source>
        <translation>Déjalo sin marcar antes de enseñar el informe a desconocidos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search words and people</source>
        <translation>Buscar palabras y personas</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Only pictures of this person.</source>
        <translation>Solo imágenes de esta persona.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Only pictures in this style.</source>
        <translation>Solo imágenes de este estilo.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Only pictures rated this or better.</source>
        <translation>Solo imágenes con esta valoración o mejor.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Which pictures come first.</source>
        <translation>Qué imágenes van primero.</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Solo favoritas</translation>
    </message>
    <message>
        <source>Only pictures marked with a heart.</source>
        <translation>Solo imágenes marcadas con un corazón.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Pictures in the trash; they stay for 30 days.</source>
        <translation>Imágenes en la papelera; se quedan 30 días.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Every style</source>
        <translation>Todos los estilos</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las nuevas</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero las antiguas</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>Mayor parecido</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Mejor valoración</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Everything can be set later, in the preferences.</source>
        <translation>Todo se puede elegir más tarde en las preferencias.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Describe a picture and press Generate. It appears here.</source>
        <translation>Describe una imagen y pulsa Crear. Aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No picture fits these filters.</source>
        <translation>Ninguna imagen coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Makes the pictures (Ctrl+Return).</source>
        <translation>Crea las imágenes (Ctrl+Intro).</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} of {name}</source>
        <translation>{pictures} de {name}</translation>
    </message>
    <message>
        <source>time known after the first picture</source>
        <translation>se sabrá el tiempo tras la primera imagen</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>Progreso de «{name}»</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Moves this job up in the queue.</source>
        <translation>Adelanta este trabajo en la cola.</translation>
    </message>
    <message>
        <source>Moves this job down in the queue.</source>
        <translation>Retrasa este trabajo en la cola.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Shows why this job failed, and what helps.</source>
        <translation>Muestra por qué falló este trabajo y qué ayuda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Puts this job into the queue again.</source>
        <translation>Vuelve a poner este trabajo en la cola.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops after this step; pressed twice, at once.</source>
        <translation>Se detiene tras este paso; si se pulsa dos veces, al momento.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>Passphrase (empty: the system&apos;s keyring keeps the key)</source>
        <translation>Contraseña (vacía: el llavero del sistema guarda la clave)</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Encrypt the pictures too</source>
        <translation>Cifrar también las imágenes</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>Sin la contraseña o el código de recuperación, nadie puede leer la biblioteca.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Everything without the mouse</source>
        <translation>Todo sin el ratón</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>Candado sin conexión</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Demostrarlo</translation>
    </message>
    <message>
        <source>Lists every connection that this program tried to open.</source>
        <translation>Muestra cada conexión que este programa intentó abrir.</translation>
    </message>
    <message>
        <source>A download is let through</source>
        <translation>Se deja pasar una descarga</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The download that you started may reach the model hub and where that sends it. Every other connection, of the window and of the engine, is refused.</source>
        <translation>La descarga que iniciaste puede llegar al repositorio de modelos y adonde este la envíe. Toda otra conexión, de la ventana y del motor, se rechaza.</translation>
    </message>
    <message>
        <source>Every connection is refused, of the window and of the engine. Models are fetched only when you press Download; nothing about you, your photos or your words is ever sent.</source>
        <translation>Se rechaza toda conexión, de la ventana y del motor. Los modelos se descargan solo cuando pulsas Descargar; nunca se envía nada sobre ti, tus fotos o tus palabras.</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>Add a &amp;LoRA …</source>
        <translation>Añadir una &amp;LoRA …</translation>
    </message>
    <message>
        <source>A LoRA adds a style or a subject to the base model.</source>
        <translation>Una LoRA añade un estilo o un motivo al modelo base.</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>Añadir una LoRA</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>Archivos LoRA (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>LoraRow</name>
    <message>
        <source>Strength of {name}</source>
        <translation>Fuerza de {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied, without names, words and folders.</source>
        <translation>Copiado, sin nombres, palabras ni carpetas.</translation>
    </message>
    <message>
        <source>A private studio: it learns who someone is from a few photos, and pictures them in any scene, on this computer alone.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>Un estudio privado: aprende quién es alguien con unas pocas fotos y lo retrata en cualquier escena, solo en este equipo.&lt;br&gt;&lt;br&gt;Versión {version}, Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>Mezclar personas</translation>
    </message>
    <message>
        <source>How much of whom?</source>
        <translation>¿Cuánto de quién?</translation>
    </message>
    <message>
        <source>The new person is saved; the others stay as they are.</source>
        <translation>La persona nueva se guarda; las demás quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>Parte de {name}</translation>
    </message>
    <message>
        <source>Further right: more of this person.</source>
        <translation>Más a la derecha: más de esta persona.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezclar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Volver al estudio</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>Archivos que ya tienes</translation>
    </message>
    <message>
        <source>A folder of ComfyUI, A1111, Forge or Hugging Face: what fits is used where it lies, after its hash was checked. Nothing is copied.</source>
        <translation>Una carpeta de ComfyUI, A1111, Forge o Hugging Face: lo que encaja se usa donde está, tras comprobar su suma. No se copia nada.</translation>
    </message>
    <message>
        <source>Look in a folder …</source>
        <translation>Buscar en una carpeta …</translation>
    </message>
    <message>
        <source>One download or move at a time: wait for it, or stop it.</source>
        <translation>Una sola descarga o mudanza a la vez: espera a que acabe o detenla.</translation>
    </message>
    <message>
        <source>Look in a folder</source>
        <translation>Buscar en una carpeta</translation>
    </message>
    <message>
        <source>Looking and checking hashes …</source>
        <translation>Buscando y comprobando sumas …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used where they lie</source>
        <translation>
            <numerusform>%n archivo encontrado; se usa donde está</numerusform>
            <numerusform>%n archivos encontrados; se usan donde están</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Models that are moved</source>
        <translation>Modelos que se mueven</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Mover …</translation>
    </message>
    <message>
        <source>Take all models to another folder or drive.</source>
        <translation>Llevar todos los modelos a otra carpeta o unidad.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Están en {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>Mover todos los modelos a</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is checked on its way.</source>
        <translation>¿Mover todos los modelos a {folder}? Cada archivo se comprueba por el camino.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Moving to {folder}: {done} of {total}</source>
        <translation>Moviendo a {folder}: {done} de {total}</translation>
    </message>
    <message>
        <source>All models are in the new folder.</source>
        <translation>Todos los modelos están en la carpeta nueva.</translation>
    </message>
    <message>
        <source>Stopped: the models stay where they were. Moving there again goes on.</source>
        <translation>Detenido: los modelos siguen donde estaban. Mover allí de nuevo continúa.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué te gustaría hacer?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>People in the trash; they stay for 30 days.</source>
        <translation>Personas en la papelera; se quedan 30 días.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Learns who somebody is from a few photos.</source>
        <translation>Aprende quién es alguien con unas pocas fotos.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>Suelta aquí unas fotos de una persona.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Put into the words</source>
        <translation>Poner en las palabras</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar …</translation>
    </message>
    <message>
        <source>Mix …</source>
        <translation>Mezclar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Borrar para siempre …</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <source>Identities (*.pmid)</source>
        <translation>Identidades (*.pmid)</translation>
    </message>
    <message>
        <source>Passphrase for the file (empty: none)</source>
        <translation>Contraseña del archivo (vacía: ninguna)</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportada.</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the trash.</source>
        <translation>
            <numerusform>%n persona en la papelera.</numerusform>
            <numerusform>%n personas en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>¿Borrar {name}? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>por ejemplo: Ada</translation>
    </message>
    <message>
        <source>The word that stands for the person in a prompt; your own words work too.</source>
        <translation>La palabra que representa a la persona en el texto; las tuyas también valen.</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>&amp;Conservar las fotos en la biblioteca</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful if a newer model comes along.</source>
        <translation>No hace falta para crear imágenes; útil si llega un modelo nuevo.</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>Puedo usar estas fotos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Who it is</source>
        <translation>&amp;Quién es</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Looking at this photo …</source>
        <translation>Mirando esta foto …</translation>
    </message>
    <message>
        <source>Not this face: {name}</source>
        <translation>Esta cara no: {name}</translation>
    </message>
    <message>
        <source>Not this face: take the next one in this photo.</source>
        <translation>Esta cara no: tomar la siguiente de esta foto.</translation>
    </message>
    <message>
        <source>Crop by hand: {name}</source>
        <translation>Recortar a mano: {name}</translation>
    </message>
    <message>
        <source>Draw the square around the head yourself.</source>
        <translation>Dibuja tú el cuadrado alrededor de la cabeza.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Leave this photo out.</source>
        <translation>Dejar fuera esta foto.</translation>
    </message>
    <message>
        <source>How much this photo counts; the middle is normal.</source>
        <translation>Cuánto cuenta esta foto; el centro es lo normal.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Peso de {name}</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>%n cara encontrada</numerusform>
            <numerusform>%n caras encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Make larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <source>Save without recipe …</source>
        <translation>Guardar sin receta …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Borrar para siempre …</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved.</source>
        <translation>
            <numerusform>%n imagen guardada.</numerusform>
            <numerusform>%n imágenes guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save pictures</source>
        <translation>Guardar imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the trash.</source>
        <translation>
            <numerusform>%n imagen en la papelera.</numerusform>
            <numerusform>%n imágenes en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>¿Borrar %n imagen? No se puede deshacer.</numerusform>
            <numerusform>¿Borrar %n imágenes? No se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Dispositivo y memoria</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelos y red</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Los cambios se guardan al momento.</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Progress of the engine</source>
        <translation>Progreso del motor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Checking what is here …</source>
        <translation>Comprobando lo que hay …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Putting the engine together …</source>
        <translation>Montando el motor …</translation>
    </message>
    <message>
        <source>Testing it with a small picture …</source>
        <translation>Probándolo con una imagen pequeña …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} por segundo</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>People to mention</source>
        <translation>Personas que mencionar</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Connections since the start</source>
        <translation>Conexiones desde el inicio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A guard inside the window&apos;s process and inside the engine&apos;s hears of every connection and every name look-up, of our own code and of all libraries, and refuses those that you did not start.</source>
        <translation>Un guardián en el proceso de la ventana y en el del motor oye toda conexión y toda consulta de nombres, de nuestro código y de todas las bibliotecas, y rechaza lo que tú no iniciaste.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Neither window nor engine has tried to reach anything outside.</source>
        <translation>Ni la ventana ni el motor han intentado llegar a nada de fuera.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>allowed: you started it</source>
        <translation>permitida: la iniciaste tú</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminados</translation>
    </message>
    <message>
        <source>Takes jobs that ended off the list; their pictures stay.</source>
        <translation>Quita de la lista los trabajos que acabaron; sus imágenes se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %n picture(s)</source>
        <translation>
            <numerusform>en espera, %n imagen</numerusform>
            <numerusform>en espera, %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n picture(s)</source>
        <translation>
            <numerusform>listo, %n imagen</numerusform>
            <numerusform>listo, %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n picture(s) made</source>
        <translation>
            <numerusform>detenido, %n imagen hecha</numerusform>
            <numerusform>detenido, %n imágenes hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>se detiene tras este paso</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>picture {n} of {all}</source>
        <translation>imagen {n} de {all}</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>Cómo se hizo esta imagen</translation>
    </message>
    <message>
        <source>This picture carries no recipe.</source>
        <translation>Esta imagen no lleva receta.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Keep this code in a safe place</source>
        <translation>Guarda este código en un lugar seguro</translation>
    </message>
    <message>
        <source>It opens the library when the passphrase or the keyring is lost.</source>
        <translation>Abre la biblioteca cuando se pierden la contraseña o el llavero.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ya lo he guardado</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were waiting: resume?</source>
        <translation>
            <numerusform>%n trabajo estaba en espera: ¿reanudar?</numerusform>
            <numerusform>%n trabajos estaban en espera: ¿reanudar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that were finished are in the gallery; only the rest is made.</source>
        <translation>Las imágenes terminadas están en la galería; solo se hace el resto.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Shown</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>a new one each time</source>
        <translation>una nueva cada vez</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, words and settings give the same picture.</source>
        <translation>La misma semilla, palabras y ajustes dan la misma imagen.</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Fijar la semilla</translation>
    </message>
    <message>
        <source>While locked, the same seed is used again and again.</source>
        <translation>Mientras está fija, se usa la misma semilla una y otra vez.</translation>
    </message>
    <message>
        <source>Roll the dice</source>
        <translation>Tirar los dados</translation>
    </message>
    <message>
        <source>Takes a new seed by chance and locks it.</source>
        <translation>Toma al azar una semilla nueva y la fija.</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Usar este conjunto</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <source>Graphics memory: {memory} or more</source>
        <translation>Memoria gráfica: {memory} o más</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>falta: {names}</translation>
    </message>
    <message>
        <source>not part of this installation</source>
        <translation>no forma parte de esta instalación</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>would be better with: {names}</source>
        <translation>sería mejor con: {names}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} por segundo</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the picture</source>
        <translation>Ajustes de la imagen</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>Fuerza del estilo</translation>
    </message>
    <message>
        <source>Low keeps the face closer, high follows the words and the style more freely.</source>
        <translation>Baja se acerca más a la cara, alta sigue con más libertad las palabras y el estilo.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How strictly the picture follows the words; too much looks harsh.</source>
        <translation>Con qué rigor sigue la imagen las palabras; demasiado se ve duro.</translation>
    </message>
    <message>
        <source>Sizes that the chosen model draws well.</source>
        <translation>Tamaños que el modelo elegido dibuja bien.</translation>
    </message>
    <message>
        <source>How many pictures, each with the next seed.</source>
        <translation>Cuántas imágenes, cada una con la semilla siguiente.</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>Volver al ajuste</translation>
    </message>
    <message>
        <source>Takes back everything that differs from the preset.</source>
        <translation>Deshace todo lo que difiere del ajuste.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>Una idea rápida; el parecido puede ser menor.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Good pictures in half the time.</source>
        <translation>Buenas imágenes en la mitad de tiempo.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Every step guided, for the picture that counts.</source>
        <translation>Cada paso guiado, para la imagen que importa.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Candado sin conexión</translation>
    </message>
    <message>
        <source>Engine is starting …</source>
        <translation>El motor está arrancando …</translation>
    </message>
    <message>
        <source>Engine is not running</source>
        <translation>El motor no está en marcha</translation>
    </message>
    <message>
        <source>{name} (processor only)</source>
        <translation>{name} (solo procesador)</translation>
    </message>
    <message>
        <source>No graphics card is used: photographs take many minutes each on a processor.</source>
        <translation>No se usa tarjeta gráfica: en un procesador cada fotografía tarda muchos minutos.</translation>
    </message>
    <message>
        <source>Pictures are made on this device.</source>
        <translation>Las imágenes se crean en este dispositivo.</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Memoria en uso</translation>
    </message>
    <message>
        <source>Memory in use: {text}</source>
        <translation>Memoria en uso: {text}</translation>
    </message>
    <message>
        <source>The download that you started may reach its hosts; all else is refused.</source>
        <translation>La descarga que iniciaste puede llegar a sus servidores; todo lo demás se rechaza.</translation>
    </message>
    <message>
        <source>The offline lock is on: nothing leaves this computer.</source>
        <translation>El candado sin conexión está puesto: nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this disk</source>
        <translation>Espacio en este disco</translation>
    </message>
    <message>
        <source>Models take {size}.</source>
        <translation>Los modelos ocupan {size}.</translation>
    </message>
    <message>
        <source>Delete unfinished downloads ({size})</source>
        <translation>Borrar descargas sin terminar ({size})</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>usado por última vez {day}</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>tu propio archivo</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Comprobar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <translation>No usar {name}</translation>
    </message>
    <message>
        <source>Checking {name} …</source>
        <translation>Comprobando {name} …</translation>
    </message>
    <message>
        <source>{name} is as it should be.</source>
        <translation>{name} está como debe.</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>¿Borrar {name}? Se puede volver a descargar.</translation>
    </message>
    <message>
        <source>Use {name} no longer? Your file stays where it is: {path}</source>
        <translation>¿Dejar de usar {name}? Tu archivo se queda donde está: {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Styles add words of their own to yours.</source>
        <translation>Los estilos añaden palabras propias a las tuyas.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Sin estilo</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Before “{name}” is fetched</source>
        <translation>Antes de descargar «{name}»</translation>
    </message>
    <message>
        <source>I have read the terms and agree to them</source>
        <translation>He leído las condiciones y las acepto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Agree and download</source>
        <translation>Aceptar y descargar</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TokenMeter</name>
    <message>
        <source>Length of the words</source>
        <translation>Longitud de las palabras</translation>
    </message>
    <message>
        <source>The model reads 77 tokens; a token is a short word or a part of a long one.</source>
        <translation>El modelo lee 77 tokens; un token es una palabra corta o parte de una larga.</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} de {limit} tokens</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>{n} para la persona</translation>
    </message>
    <message>
        <source>Too long: the model will not read “{words}”.</source>
        <translation>Demasiado largo: el modelo no leerá «{words}».</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: as the preset says</source>
        <translation>{title}: como dice el ajuste</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The person, for comparison</source>
        <translation>La persona, para comparar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Compare with the person</source>
        <translation>Comparar con la persona</translation>
    </message>
    <message>
        <source>Shows the person beside the picture.</source>
        <translation>Muestra la persona junto a la imagen.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen entera</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Describe the picture. Type @ to put somebody in it.</source>
        <translation>Describe la imagen. Escribe @ para poner a alguien.</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>Lo que debe mostrar la imagen</translation>
    </message>
    <message>
        <source>Type @ to put somebody in it.</source>
        <translation>Escribe @ para poner a alguien.</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>por ejemplo: borroso, sombrero, multitud</translation>
    </message>
    <message>
        <source>What should not be in it</source>
        <translation>Lo que no debe aparecer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Words that you used before.</source>
        <translation>Palabras que ya usaste.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Words to start from.</source>
        <translation>Palabras para empezar.</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Writes {red|blue}: every picture takes one of them by chance.</source>
        <translation>Escribe {rojo|azul}: cada imagen toma una al azar.</translation>
    </message>
    <message>
        <source>What should the picture show?</source>
        <translation>¿Qué debe mostrar la imagen?</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
</context>
</TS>
