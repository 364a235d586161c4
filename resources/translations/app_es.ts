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
        <source>Manage storage</source>
        <translation>Gestionar el espacio</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar el prompt</translation>
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
        <source>Add a few photos of a person. PhotoMaker learns the face and puts them in any scene you describe.</source>
        <translation>Añade unas fotos de una persona. PhotoMaker aprende su cara y la sitúa en cualquier escena que describas.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>Nada sale de este equipo: sin cuenta, sin nube, sin telemetría.</translation>
    </message>
    <message>
        <source>People are saved, so you add them only once.</source>
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
        <source>What your computer can run</source>
        <translation>Qué puede ejecutar tu equipo</translation>
    </message>
    <message>
        <source>Checking the hardware …</source>
        <translation>Comprobando el hardware …</translation>
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
        <source>A small built-in model that draws illustrated people.</source>
        <translation>Un pequeño modelo incluido que dibuja personas ilustradas.</translation>
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
        <source>Photographs need a graphics card with 4 GB or more; on a processor each takes many minutes. You can still download the models and try.</source>
        <translation>Las fotografías necesitan una tarjeta gráfica de 4 GB o más; en un procesador cada una tarda muchos minutos. Aun así puedes descargar los modelos y probar.</translation>
    </message>
    <message>
        <source>“{title}” fits this card: one download of {size}.</source>
        <translation>«{title}» es adecuado para esta tarjeta: una descarga de {size}.</translation>
    </message>
    <message>
        <source>Where to store files</source>
        <translation>Dónde guardar los archivos</translation>
    </message>
    <message>
        <source>The default folders suit most people. You can change them later.</source>
        <translation>Las carpetas predeterminadas sirven para casi todos. Puedes cambiarlas después.</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>Personas e imágenes</translation>
    </message>
    <message>
        <source>A new folder takes effect after a restart.</source>
        <translation>Una carpeta nueva se aplica al reiniciar.</translation>
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
        <source>Use default folder</source>
        <translation>Usar la carpeta predeterminada</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>PhotoMaker never checks for updates on its own.</source>
        <translation>PhotoMaker nunca busca actualizaciones por su cuenta.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>New versions are on the project page; download them when you like.</source>
        <translation>Las versiones nuevas están en la página del proyecto; descárgalas cuando quieras.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All preferences are stored in one file in this folder.</source>
        <translation>Todas las preferencias se guardan en un archivo de esta carpeta.</translation>
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
        <source>No supported graphics card was found. The processor works too, but photographs take minutes.</source>
        <translation>No se encontró ninguna tarjeta gráfica compatible. El procesador también sirve, pero las fotografías tardan minutos.</translation>
    </message>
    <message>
        <source>The graphics driver is too old. Update it, then choose the NVIDIA engine here. Until then, the processor is used.</source>
        <translation>El controlador gráfico es demasiado antiguo. Actualízalo y elige aquí el motor NVIDIA. Hasta entonces se usa el procesador.</translation>
    </message>
    <message>
        <source>The graphics card is not supported. The processor is used instead.</source>
        <translation>La tarjeta gráfica no es compatible. Se usa el procesador.</translation>
    </message>
    <message>
        <source>This copy cannot download an engine for this graphics card. You can install one from a file.</source>
        <translation>Esta copia no puede descargar un motor para esta tarjeta gráfica. Puedes instalar uno desde un archivo.</translation>
    </message>
    <message>
        <source>The engine does not support this computer.</source>
        <translation>El motor no es compatible con este equipo.</translation>
    </message>
    <message>
        <source>Downloaded; needs about {disk} on disk.</source>
        <translation>Descargado; ocupa unos {disk} en disco.</translation>
    </message>
    <message>
        <source>{fetch} to download, about {disk} on disk.</source>
        <translation>{fetch} de descarga, unos {disk} en disco.</translation>
    </message>
    <message>
        <source>Reset learned limits</source>
        <translation>Restablecer límites aprendidos</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>Dispositivo y memoria</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>Límites aprendidos</translation>
    </message>
    <message>
        <source>After running out of memory, PhotoMaker remembers what fits this card.</source>
        <translation>Tras quedarse sin memoria, PhotoMaker recuerda lo que cabe en esta tarjeta.</translation>
    </message>
    <message>
        <source>A mark in every picture says that a model made it, also in copies without the recipe. Words that undress a person are refused. Neither can be switched off.</source>
        <translation>Una marca en cada imagen dice que la hizo un modelo, también en copias sin la receta. Las palabras que desnudan a una persona se rechazan. Ninguna de las dos cosas se puede desactivar.</translation>
    </message>
    <message>
        <source>Marks and safety</source>
        <translation>Marcas y seguridad</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Siempre activo</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Ver actividad</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>Modelos y red</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>Candado sin conexión</translation>
    </message>
    <message>
        <source>Always on. Only downloads that you start can use the network.</source>
        <translation>Siempre activo. Solo las descargas que inicias pueden usar la red.</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>&amp;Añadir una persona …</translation>
    </message>
    <message>
        <source>Adds a person from a few photos.</source>
        <translation>Añade a una persona a partir de unas fotos.</translation>
    </message>
    <message>
        <source>&amp;Sample people</source>
        <translation>Personas de &amp;muestra</translation>
    </message>
    <message>
        <source>Adds the drawn people that come with PhotoMaker, to try it out.</source>
        <translation>Añade las personas dibujadas que vienen con PhotoMaker, para probar.</translation>
    </message>
    <message>
        <source>Show &amp;library folder</source>
        <translation>Mostrar la carpeta de la &amp;biblioteca</translation>
    </message>
    <message>
        <source>Opens the folder with your people and pictures.</source>
        <translation>Abre la carpeta con tus personas e imágenes.</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Model sets, downloads and storage.</source>
        <translation>Conjuntos de modelos, descargas y espacio.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Install, repair, switch or remove the engine.</source>
        <translation>Instalar, reparar, cambiar o quitar el motor.</translation>
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
        <source>&amp;Import a person …</source>
        <translation>&amp;Importar una persona…</translation>
    </message>
    <message>
        <source>Adds a person from a .pmid file that somebody exported.</source>
        <translation>Añade una persona desde un archivo .pmid exportado.</translation>
    </message>
    <message>
        <source>Use settings of a &amp;picture …</source>
        <translation>Usar los ajustes de una &amp;imagen …</translation>
    </message>
    <message>
        <source>Takes prompt and settings from a picture, also of AUTOMATIC1111, ComfyUI, InvokeAI.</source>
        <translation>Toma el prompt y los ajustes de una imagen, también de AUTOMATIC1111, ComfyUI o InvokeAI.</translation>
    </message>
    <message>
        <source>Import a &amp;table …</source>
        <translation>Importar una &amp;tabla …</translation>
    </message>
    <message>
        <source>Makes all pictures of a CSV, JSON Lines or Excel file.</source>
        <translation>Crea todas las imágenes de un archivo CSV, JSON Lines o Excel.</translation>
    </message>
    <message>
        <source>Put a person into a p&amp;hoto …</source>
        <translation>Poner a una persona en una f&amp;oto …</translation>
    </message>
    <message>
        <source>Replaces one face of a photo; the rest of it stays as it is.</source>
        <translation>Sustituye un rostro de una foto; el resto queda igual.</translation>
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
        <source>Makes pictures from the prompt.</source>
        <translation>Crea imágenes a partir del prompt.</translation>
    </message>
    <message>
        <source>&amp;Stop current job</source>
        <translation>&amp;Detener el trabajo actual</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>Se detiene tras el paso actual. Pulsa dos veces para parar al instante.</translation>
    </message>
    <message>
        <source>Stop &amp;all jobs</source>
        <translation>Detener &amp;todos los trabajos</translation>
    </message>
    <message>
        <source>Stops the current job and clears the queue.</source>
        <translation>Detiene el trabajo actual y vacía la cola.</translation>
    </message>
    <message>
        <source>Restart e&amp;ngine</source>
        <translation>Reiniciar el moto&amp;r</translation>
    </message>
    <message>
        <source>If it could not start, or after you choose another device.</source>
        <translation>Si no pudo iniciarse o tras elegir otro dispositivo.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undoes the last change to people or pictures.</source>
        <translation>Deshace el último cambio en personas o imágenes.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redoes the change that was undone last.</source>
        <translation>Rehace el último cambio deshecho.</translation>
    </message>
    <message>
        <source>&amp;Score older pictures</source>
        <translation>&amp;Puntuar imágenes anteriores</translation>
    </message>
    <message>
        <source>Measures the likeness of pictures made before a face recogniser was installed.</source>
        <translation>Mide el parecido de las imágenes creadas antes de instalar un reconocedor facial.</translation>
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
        <source>Resets everything that differs from the preset.</source>
        <translation>Restablece todo lo que difiere del ajuste predefinido.</translation>
    </message>
    <message>
        <source>New rando&amp;m seed</source>
        <translation>Nueva semilla aleato&amp;ria</translation>
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
        <source>Finds any command.</source>
        <translation>Encuentra cualquier comando.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Go to p&amp;icture</source>
        <translation>Ir a la &amp;imagen</translation>
    </message>
    <message>
        <source>Picture f&amp;ull screen</source>
        <translation>Imagen a pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Shows only the picture. F11 or Esc brings you back.</source>
        <translation>Muestra solo la imagen. F11 o Esc para volver.</translation>
    </message>
    <message>
        <source>Window &amp;full screen</source>
        <translation>&amp;Ventana a pantalla completa</translation>
    </message>
    <message>
        <source>Tries an outside address, and lists what PhotoMaker tried to open.</source>
        <translation>Intenta llegar a una dirección externa y muestra lo que PhotoMaker intentó abrir.</translation>
    </message>
    <message>
        <source>People (*.pmid)</source>
        <translation>Personas (*.pmid)</translation>
    </message>
    <message>
        <source>Import a person</source>
        <translation>Importar una persona</translation>
    </message>
    <message>
        <source>Where you make pictures.</source>
        <translation>Donde creas imágenes.</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>All your pictures.</source>
        <translation>Todas sus imágenes.</translation>
    </message>
    <message>
        <source>Show or hide the left pa&amp;nel</source>
        <translation>Mostrar u ocultar el panel &amp;izquierdo</translation>
    </message>
    <message>
        <source>Show or hide the &amp;queue</source>
        <translation>Mostrar u ocultar la &amp;cola</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>Ir a las &amp;personas</translation>
    </message>
    <message>
        <source>Go to promp&amp;t</source>
        <translation>Ir al promp&amp;t</translation>
    </message>
    <message>
        <source>Go to s&amp;ettings</source>
        <translation>Ir a los &amp;ajustes</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>Ir a la &amp;cola</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>Tema: si&amp;stema</translation>
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
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Lists all shortcuts.</source>
        <translation>Muestra todos los atajos.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Shows the welcome pages again.</source>
        <translation>Vuelve a mostrar las páginas de bienvenida.</translation>
    </message>
    <message>
        <source>&amp;Network activity</source>
        <translation>Actividad de &amp;red</translation>
    </message>
    <message>
        <source>&amp;Was this made here? …</source>
        <translation>¿&amp;Se hizo aquí? …</translation>
    </message>
    <message>
        <source>Reads the signature, watermark and recipe of any picture.</source>
        <translation>Lee la firma, la marca de agua y la receta de cualquier imagen.</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>Mostrar los &amp;ristros</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>Abre la carpeta con los archivos de registro.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private data.</source>
        <translation>Copia versiones, dispositivo y las últimas líneas del registro, sin datos privados.</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>Buscar actualizaciones …</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
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
        <source>current page</source>
        <translation>página actual</translation>
    </message>
    <message>
        <source>The library is encrypted</source>
        <translation>La biblioteca está cifrada</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Use another folder …</source>
        <translation>Usar otra carpeta …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Folder for the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>PhotoMaker Desktop is already open but not responding.</source>
        <translation>PhotoMaker Desktop ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>Look for its window, or wait a moment. If it hangs, quit it and start again.</source>
        <translation>Busca su ventana o espera un momento. Si se ha colgado, ciérralo y vuelve a iniciar.</translation>
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
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{scale}, until step {n}</source>
        <translation>{scale}, hasta el paso {n}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>With alternatives</source>
        <translation>Con alternativas</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>How much the face repeats one of the photos.</source>
        <translation>Cuánto repite la cara una de las fotos.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Distinción</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Person starts at step</source>
        <translation>Persona desde el paso</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>Ampliado con</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>{rank} of {drawn} by likeness</source>
        <translation>{rank}.ª de {drawn} por parecido</translation>
    </message>
    <message>
        <source>repeats a photo</source>
        <translation>repite una foto</translation>
    </message>
    <message>
        <source>new picture</source>
        <translation>imagen nueva</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>PhotoMaker will ask github.com for the latest version number. Nothing about you, your people or your pictures is sent. Check now?</source>
        <translation>PhotoMaker preguntará a github.com el número de la última versión. No se envía nada sobre ti, tus personas o tus imágenes. ¿Comprobar ahora?</translation>
    </message>
    <message>
        <source>You have the latest version, {own}.</source>
        <translation>Tienes la última versión, {own}.</translation>
    </message>
    <message>
        <source>Version {new} is available; you have {own}. Download it from {page}.</source>
        <translation>La versión {new} está disponible; tienes la {own}. Descárgala en {page}.</translation>
    </message>
    <message>
        <source>This is not a valid address. Use {scheme}:// and a host name.</source>
        <translation>No es una dirección válida. Usa {scheme}:// y un nombre de host.</translation>
    </message>
    <message>
        <source>Write devices such as cuda:1, with commas between them.</source>
        <translation>Escribe dispositivos como cuda:1, separados por comas.</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Keep faces as drawn</source>
        <translation>Conservar las caras como se dibujaron</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Coleccionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en carpeta</translation>
    </message>
    <message>
        <source>Save without recipe</source>
        <translation>Guardar sin receta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>se detiene tras este paso</translation>
    </message>
    <message>
        <source>preparing</source>
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
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase</source>
        <translation>&amp;Sin frase de contraseña</translation>
    </message>
    <message>
        <source>Rows: {rows}.</source>
        <translation>Filas: {rows}.</translation>
    </message>
    <message>
        <source>Rows with mistakes: {count}. They are left out until you mend them.</source>
        <translation>Filas con errores: {count}. Se omiten hasta que las corrijas.</translation>
    </message>
    <message>
        <source>Pictures: {count}.</source>
        <translation>Imágenes: {count}.</translation>
    </message>
    <message>
        <source>Made already: {count}.</source>
        <translation>Ya creadas: {count}.</translation>
    </message>
    <message>
        <source>Estimate after the first pictures.</source>
        <translation>Estimación después de las primeras imágenes.</translation>
    </message>
    <message>
        <source>Time: about {time}.</source>
        <translation>Tiempo: unos {time}.</translation>
    </message>
    <message>
        <source>Disk: at most {size}.</source>
        <translation>Disco: como máximo {size}.</translation>
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
        <source>{speed} a minute</source>
        <translation>{speed} por minuto</translation>
    </message>
    <message>
        <source>engine ended</source>
        <translation>motor terminado</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>demasiado grande para la memoria</translation>
    </message>
    <message>
        <source>refused by the check</source>
        <translation>rechazada por la comprobación</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Elige o escribe</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>-pictures</source>
        <translation>-imágenes</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Only needed for gated models. Create a read token on Hugging Face. It is stored in this computer&apos;s keyring and sent only to the hub.</source>
        <translation>Solo hace falta para modelos con acceso restringido. Crea un token de lectura en Hugging Face. Se guarda en el llavero de este equipo y solo se envía al hub.</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Guardar token</translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation>Quitar token</translation>
    </message>
    <message>
        <source>No access token saved.</source>
        <translation>No hay ningún token de acceso guardado.</translation>
    </message>
    <message>
        <source>The access token is saved in the keyring.</source>
        <translation>El token de acceso está guardado en el llavero.</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and what you chose for them would be lost.</source>
        <translation>
            <numerusform>Se perdería %n foto y lo que eligió para ella.</numerusform>
            <numerusform>Se perderían %n fotos y lo que eligió para ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed would be lost.</source>
        <translation>Se perdería lo que ha escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) skipped, format not supported: {names}</source>
        <translation>
            <numerusform>%n imagen omitida, formato no compatible: {names}</numerusform>
            <numerusform>%n imágenes omitidas, formato no compatible: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are not loaded from the web. Copy or save the picture first.</source>
        <translation>No se cargan imágenes de la web. Copia o guarda primero la imagen.</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>No hay ninguna foto que pegar.</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>Pegada {number}</translation>
    </message>
    <message numerus="yes">
        <source>Up to thirty photos are used; %n left out.</source>
        <translation>
            <numerusform>Se usan treinta fotos como máximo; se omiten %n.</numerusform>
            <numerusform>Se usan treinta fotos como máximo; se omiten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} añadido</translation>
    </message>
    <message>
        <source>Face recognisers do not tell drawings apart: whether all photos show the same person is not checked.</source>
        <translation>Los reconocedores de rostros no distinguen dibujos: no se comprueba si todas las fotos muestran a la misma persona.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <source>Learning this face</source>
        <translation>Aprendiendo esta cara</translation>
    </message>
    <message>
        <source>More photos …</source>
        <translation>Más fotos …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pastes a copied picture or copied files.</source>
        <translation>Pega una imagen o archivos copiados.</translation>
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
    <name>AdvancedSettings</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps take longer and add detail.</source>
        <translation>Más pasos tardan más y añaden detalle.</translation>
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
        <source>Preset default</source>
        <translation>Valor del ajuste predefinido</translation>
    </message>
    <message>
        <source>The method that turns noise into a picture.</source>
        <translation>El método que convierte el ruido en imagen.</translation>
    </message>
    <message>
        <source>Person&apos;s default</source>
        <translation>Valor de la persona</translation>
    </message>
    <message>
        <source>Use every photo (stack)</source>
        <translation>Usar todas las fotos (stack)</translation>
    </message>
    <message>
        <source>Average of all photos</source>
        <translation>Promedio de todas las fotos</translation>
    </message>
    <message>
        <source>Fixed number of slots</source>
        <translation>Número fijo de espacios</translation>
    </message>
    <message>
        <source>How a person&apos;s photos are combined.</source>
        <translation>Cómo se combinan las fotos de una persona.</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>Cuántos de los 77 tokens puede ocupar la persona.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Draws so many pictures and keeps those that are most like the person.</source>
        <translation>Dibuja esa cantidad de imágenes y conserva las que más se parecen a la persona.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Tal como salen</translation>
    </message>
    <message>
        <source>Draws small faces again at full size, and keeps the version more like the person. Automatic does so for full-length figures.</source>
        <translation>Vuelve a dibujar las caras pequeñas a tamaño completo y conserva la versión más parecida a la persona. Automático lo hace con figuras de cuerpo entero.</translation>
    </message>
    <message>
        <source>Face by face, afterwards</source>
        <translation>Cara por cara, después</translation>
    </message>
    <message>
        <source>Each in their own region</source>
        <translation>Cada persona en su zona</translation>
    </message>
    <message>
        <source>Regions, then faces</source>
        <translation>Zonas y luego caras</translation>
    </message>
    <message>
        <source>How several people whom the prompt mentions come into one picture.</source>
        <translation>Cómo entran en una imagen varias personas que menciona el prompt.</translation>
    </message>
    <message>
        <source>Detail small faces</source>
        <translation>Detallar rostros pequeños</translation>
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
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>Mejores de</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>Preset default ({name})</source>
        <translation>Valor del ajuste predefinido ({name})</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>Made with {model}; its successor draws another picture.</source>
        <translation>Hecha con {model}; su sucesor dibuja otra imagen.</translation>
    </message>
    <message>
        <source>Not on this computer, so left out: {names}</source>
        <translation>No está en este equipo, por lo que se omite: {names}</translation>
    </message>
</context>
<context>
    <name>AlsoUsed</name>
    <message>
        <source>Also uses:</source>
        <translation>También usa:</translation>
    </message>
    <message>
        <source>Near seed {seed} (distance {distance})</source>
        <translation>Cerca de la semilla {seed} (distancia {distance})</translation>
    </message>
    <message>
        <source>Guidance rescale {value}</source>
        <translation>Reescalado de guía {value}</translation>
    </message>
    <message>
        <source>CLIP skip {value}</source>
        <translation>CLIP skip {value}</translation>
    </message>
    <message>
        <source>Person from step {value}</source>
        <translation>Persona desde el paso {value}</translation>
    </message>
    <message>
        <source>Draft LoRA: {value}</source>
        <translation>LoRA de borrador: {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Places: {names}</source>
        <translation>Lugares: {names}</translation>
    </message>
    <message>
        <source>LoRAs merged</source>
        <translation>LoRA fusionados</translation>
    </message>
    <message>
        <source>LoRAs not merged</source>
        <translation>LoRA sin fusionar</translation>
    </message>
    <message>
        <source>Repaints {name}</source>
        <translation>Repinta {name}</translation>
    </message>
    <message>
        <source>Starts from {name}</source>
        <translation>Parte de {name}</translation>
    </message>
    <message>
        <source>Follows {name}</source>
        <translation>Sigue {name}</translation>
    </message>
    <message>
        <source>Person put into {name}</source>
        <translation>Persona puesta en {name}</translation>
    </message>
    <message>
        <source>Faces drawn more finely</source>
        <translation>Caras dibujadas con más detalle</translation>
    </message>
    <message>
        <source>Faces changed</source>
        <translation>Caras cambiadas</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking the photos …</source>
        <translation>Comprobando las fotos …</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Next mistake</source>
        <translation>Siguiente error</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>Importar una tabla …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>People travel to the cluster as identity tokens, never as photos.</source>
        <translation>Las personas viajan al clúster como tokens de identidad, nunca como fotos.</translation>
    </message>
    <message>
        <source>Many pictures from one table</source>
        <translation>Muchas imágenes de una tabla</translation>
    </message>
    <message>
        <source>Import a CSV, JSON Lines or Excel file: each row is a request. Columns are called prompt, person, seed, style …; any other column fills {fields} in prompts.</source>
        <translation>Importa un archivo CSV, JSON Lines o Excel: cada fila es un pedido. Las columnas se llaman prompt, person, seed, style …; cualquier otra columna rellena {fields} en los prompts.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>Volver a Crear</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Cluster (optional)</source>
        <translation>Clúster (opcional)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.jsonl *.ndjson *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.jsonl *.ndjson *.xlsx)</translation>
    </message>
    <message>
        <source>Stop the table that is being made first.</source>
        <translation>Detén primero la tabla en curso.</translation>
    </message>
    <message>
        <source>A table is being made. Stop it first.</source>
        <translation>Hay una tabla en curso. Detenla primero.</translation>
    </message>
    <message>
        <source>The table is finished.</source>
        <translation>La tabla está terminada.</translation>
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
        <source>Finished pictures are saved. Waiting jobs can resume at the next start.</source>
        <translation>Las imágenes terminadas están guardadas. Los trabajos en espera pueden reanudarse en el próximo inicio.</translation>
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
    <name>Compare</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation>Imagen de comparación</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Swipe line</source>
        <translation>Línea divisoria</translation>
    </message>
    <message>
        <source>Lays one picture over the other; drag the line.</source>
        <translation>Superpone las imágenes; arrastre la línea.</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>Posición de la línea</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compares with the person or another picture (C).</source>
        <translation>Compara con la persona o con otra imagen (C).</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>No está en tu biblioteca</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>Imágenes de este trabajo</translation>
    </message>
    <message>
        <source>Picture {n} of {all}</source>
        <translation>Imagen {n} de {all}</translation>
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
        <source>Your people and pictures are safe; they are saved as soon as they are made. Nothing was sent. If this happens again, the report below helps to find the cause.</source>
        <translation>Tus personas e imágenes están a salvo; se guardan en cuanto se crean. No se envió nada. Si vuelve a ocurrir, el informe de abajo ayuda a encontrar la causa.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
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
    <name>CreateStage</name>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>All pictures of this job</source>
        <translation>Todas las imágenes de este trabajo</translation>
    </message>
    <message>
        <source>Shows the whole batch.</source>
        <translation>Muestra toda la serie.</translation>
    </message>
    <message>
        <source>Put a person in</source>
        <translation>Poner a una persona</translation>
    </message>
    <message>
        <source>Click a face or paint over a head: somebody else takes its place.</source>
        <translation>Haz clic en un rostro o pinta sobre una cabeza: otra persona ocupa su lugar.</translation>
    </message>
    <message>
        <source>Draws where each of several people stands.</source>
        <translation>Dibuja dónde está cada una de varias personas.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>DecryptDialog</name>
    <message>
        <source>Turn off encryption</source>
        <translation>Desactivar el cifrado</translation>
    </message>
    <message>
        <source>People, thumbnails, photos and pictures are written in clear again. Everybody who can read this disk can then see them.</source>
        <translation>Las personas, miniaturas, fotos e imágenes se vuelven a guardar sin cifrar. Cualquiera que pueda leer este disco podrá verlas.</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>¿Desactivar el cifrado?</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Keep encryption</source>
        <translation>Mantener el cifrado</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Descifrar</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Put a person into a photo</source>
        <translation>Poner a una persona en una foto</translation>
    </message>
    <message>
        <source>A private photo studio: a few photos of a person are enough to put them in any scene, entirely on this computer.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>Un estudio fotográfico privado: bastan unas fotos de una persona para situarla en cualquier escena, todo en este equipo.&lt;br&gt;&lt;br&gt;Versión {version}, Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EarlierVersion</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Shows the picture as it was before its faces were worked on (B).</source>
        <translation>Muestra la imagen como era antes de trabajar los rostros (B).</translation>
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
        <source>The person stays as it was.</source>
        <translation>La persona se queda como estaba.</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Ya hay alguien llamado {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type (man, woman …)</source>
        <translation>&amp;Tipo (hombre, mujer …)</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photos and how they are combined</source>
        <translation>Las fotos y cómo se combinan</translation>
    </message>
    <message>
        <source>Use every photo (stack)</source>
        <translation>Usar todas las fotos (stack)</translation>
    </message>
    <message>
        <source>Average of all photos</source>
        <translation>Promedio de todas las fotos</translation>
    </message>
    <message>
        <source>Merge similar photos</source>
        <translation>Unir las fotos parecidas</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>Cómo se combinan las fotos</translation>
    </message>
    <message>
        <source>How many slots the photos are merged into at most.</source>
        <translation>En cuántos espacios se unen las fotos como máximo.</translation>
    </message>
    <message>
        <source>Maximum slots</source>
        <translation>Máximo de espacios</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are stored encrypted.</source>
        <translation>Personas, miniaturas y fotos se guardan cifradas.</translation>
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
        <source>Back to Create</source>
        <translation>Volver a Crear</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Checking the hardware …</source>
        <translation>Comprobando el hardware …</translation>
    </message>
    <message>
        <source>Engine type</source>
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
        <source>Restore previous engine</source>
        <translation>Restaurar el motor anterior</translation>
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
        <source>Engines and their downloads use {size}.</source>
        <translation>Los motores y sus descargas ocupan {size}.</translation>
    </message>
    <message>
        <source>This copy runs in its own Python environment and needs no engine.</source>
        <translation>Esta copia se ejecuta en su propio entorno de Python y no necesita motor.</translation>
    </message>
    <message>
        <source>No engine is installed yet. Download it once; after that, everything works offline.</source>
        <translation>Aún no hay ningún motor instalado. Descárgalo una vez; después todo funciona sin conexión.</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>{kind} está en uso: PyTorch {version}, probado con una imagen en {n} s.</translation>
    </message>
    <message>
        <source>An update for this version is available.</source>
        <translation>Hay una actualización para esta versión.</translation>
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
        <source>Remove all engines and their downloads? People, pictures and models stay. You cannot make pictures until you install an engine again.</source>
        <translation>¿Quitar todos los motores y sus descargas? Las personas, imágenes y modelos se conservan. No podrás crear imágenes hasta instalar un motor de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>The picture stays the same; fine detail is added.</source>
        <translation>La imagen no cambia; se añade detalle fino.</translation>
    </message>
    <message>
        <source>The picture stays the same, with clear edges. This model adds no detail.</source>
        <translation>La imagen no cambia y obtiene bordes nítidos. Este modelo no añade detalles.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Ampliar</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, to ask for help.</source>
        <translation>Copia versiones, dispositivo y las últimas líneas del registro, para pedir ayuda.</translation>
    </message>
    <message>
        <source>Include &amp;names, prompts and folders</source>
        <translation>Incluir &amp;nombres, prompts y carpetas</translation>
    </message>
    <message>
        <source>Leave this off if you share the report with people you don&apos;t know.</source>
        <translation>Déjalo desactivado si compartes el informe con desconocidos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FacesDialog</name>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Draw more finely</source>
        <translation>Dibujar con más detalle</translation>
    </message>
    <message>
        <source>Change the face</source>
        <translation>Cambiar el rostro</translation>
    </message>
    <message>
        <source>Replace the whole head</source>
        <translation>Sustituir toda la cabeza</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Keeps the face, and the old version if it was more like.</source>
        <translation>Conserva el rostro, y la versión anterior si se parecía más.</translation>
    </message>
    <message>
        <source>Keeps hair and pose.</source>
        <translation>Conserva el pelo y la postura.</translation>
    </message>
    <message>
        <source>Hair too. Everything around it stays as it is.</source>
        <translation>También el pelo. Todo lo demás queda igual.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Paint over a head …</source>
        <translation>Pintar una cabeza …</translation>
    </message>
    <message>
        <source>Marks by hand what changes, on the stage.</source>
        <translation>Marca a mano lo que cambia, en el escenario.</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <translation>Buscando rostros …</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>No se encontró ningún rostro.</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Añade primero a una persona.</translation>
    </message>
    <message>
        <source>Face {number} of {count}, from the left. Click another one.</source>
        <translation>Rostro {number} de {count}, desde la izquierda. Haz clic en otro.</translation>
    </message>
    <message>
        <source>One face was found.</source>
        <translation>Se encontró un rostro.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Latest pictures</source>
        <translation>Imágenes recientes</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search prompts and people</source>
        <translation>Buscar prompts y personas</translation>
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
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Pictures that repeat one of the person&apos;s photos.</source>
        <translation>Imágenes que repiten una de las fotos de la persona.</translation>
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
        <source>Save this search …</source>
        <translation>Guardar esta búsqueda …</translation>
    </message>
    <message>
        <source>Keeps these filters under a name.</source>
        <translation>Guarda estos filtros con un nombre.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Every style</source>
        <translation>Todos los estilos</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Toda valoración</translation>
    </message>
    <message>
        <source>Without copies</source>
        <translation>Sin copias</translation>
    </message>
    <message>
        <source>Only copies</source>
        <translation>Solo copias</translation>
    </message>
    <message>
        <source>With copies</source>
        <translation>Con copias</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>Mayor parecido</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Mejor valoración</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Copies first</source>
        <translation>Copias primero</translation>
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
        <source>You can change everything later in Preferences.</source>
        <translation>Puedes cambiarlo todo más tarde en Preferencias.</translation>
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
    <name>FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %n imagen? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %n imágenes? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Select two pictures to compare them.</source>
        <translation>Selecciona dos imágenes para compararlas.</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>Quitar de la colección</translation>
    </message>
    <message>
        <source>Empty trash …</source>
        <translation>Vaciar papelera …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
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
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No pictures match these filters.</source>
        <translation>Ninguna imagen coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Deleted pictures stay here for 30 days.</source>
        <translation>Las imágenes eliminadas permanecen aquí 30 días.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>Tamaño de las miniaturas (Ctrl+rueda)</translation>
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
    <message>
        <source>All combinations</source>
        <translation>Todas las combinaciones</translation>
    </message>
    <message>
        <source>Makes every combination of the alternatives once.</source>
        <translation>Crea cada combinación de las alternativas una vez.</translation>
    </message>
    <message numerus="yes">
        <source>All %n combinations</source>
        <translation>
            <numerusform>%n combinación</numerusform>
            <numerusform>Las %n combinaciones</numerusform>
        </translation>
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
        <source>Estimate after the first picture</source>
        <translation>Estimación tras la primera imagen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a person</source>
        <translation>Importar una persona</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Import {name}?</source>
        <translation>¿Importar {name}?</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Was this made here?</source>
        <translation>¿Se hizo esto aquí?</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelta aquí una imagen</translation>
    </message>
    <message>
        <source>Any picture. It stays where it is and is only read.</source>
        <translation>Cualquier imagen. Se queda donde está y solo se lee.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Imágenes ({pattern})</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>Otra imagen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>Progreso de «{name}»</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Shows why this job failed and what to do.</source>
        <translation>Muestra por qué falló el trabajo y qué hacer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Adds this job to the queue again.</source>
        <translation>Vuelve a poner el trabajo en la cola.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>Se detiene tras el paso actual. Pulsa dos veces para parar al instante.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>Cifrar la biblioteca</translation>
    </message>
    <message>
        <source>Passphrase (leave empty to use the system keyring)</source>
        <translation>Contraseña (vacía para usar el llavero del sistema)</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Repetir la contraseña</translation>
    </message>
    <message>
        <source>Also encrypt pictures</source>
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
        <source>Use at least {least} characters; four random words work well.</source>
        <translation>Usa al menos {least} caracteres; cuatro palabras al azar funcionan bien.</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>Las contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>Sin la contraseña o el código de recuperación, nadie puede leer la biblioteca.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Set rating</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Personas seleccionadas</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>Imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mention a person</source>
        <translation>Mencionar a una persona</translation>
    </message>
    <message>
        <source>Insert the selected person</source>
        <translation>Insertar la persona seleccionada</translation>
    </message>
    <message>
        <source>Change the weight of the words</source>
        <translation>Cambiar el peso de las palabras</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>Imagen anterior y siguiente</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Fit or actual size</source>
        <translation>Ajustar o tamaño real</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>All pictures of this job</source>
        <translation>Todas las imágenes de este trabajo</translation>
    </message>
    <message>
        <source>Faces before they were changed</source>
        <translation>Rostros antes del cambio</translation>
    </message>
    <message>
        <source>On the stage and in the viewer</source>
        <translation>En el escenario y en el visor</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>En el prompt</translation>
    </message>
</context>
<context>
    <name>LikenessPlot</name>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Likeness {mean} on average, {best} at best</source>
        <translation>Parecido medio {mean}, máximo {best}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>Candado sin conexión</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>Ver actividad</translation>
    </message>
    <message>
        <source>Tries an outside address, and lists what PhotoMaker tried to open.</source>
        <translation>Intenta llegar a una dirección externa y muestra lo que PhotoMaker intentó abrir.</translation>
    </message>
    <message>
        <source>Your download may reach the model hub and its servers. Other connections stay blocked.</source>
        <translation>Tu descarga puede llegar al hub de modelos y sus servidores. Las demás conexiones siguen bloqueadas.</translation>
    </message>
    <message>
        <source>Network connections are blocked; “Show activity” tries it and says what is covered. Models are downloaded only when you press Download. PhotoMaker sends nothing about you, your photos or your prompts.</source>
        <translation>Las conexiones de red están bloqueadas; «Ver actividad» lo prueba y dice qué queda cubierto. Los modelos solo se descargan cuando pulsas Descargar. PhotoMaker no envía nada sobre ti, tus fotos ni tus prompts.</translation>
    </message>
    <message>
        <source>Download allowed</source>
        <translation>Descarga permitida</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
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
        <source>This library is open read-only.</source>
        <translation>Esta biblioteca está abierta en solo lectura.</translation>
    </message>
    <message>
        <source>Copied, without names, prompts and folders.</source>
        <translation>Copiado, sin nombres, prompts ni carpetas.</translation>
    </message>
    <message>
        <source>Use settings of a picture</source>
        <translation>Usar los ajustes de una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>The language changes at the next start: work is going on.</source>
        <translation>El idioma cambia en el próximo inicio: hay un trabajo en curso.</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>Mezclar personas</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>The mix is saved as a new person; the others stay unchanged.</source>
        <translation>La mezcla se guarda como persona nueva; las demás no cambian.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The shares and the name would be lost.</source>
        <translation>Se perderían las proporciones y el nombre.</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>Parte de {name}</translation>
    </message>
    <message>
        <source>Move right for more of this person.</source>
        <translation>Hacia la derecha: más de esta persona.</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A mix needs at least two people.</source>
        <translation>Una mezcla necesita al menos dos personas.</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Ya hay alguien llamado {name}.</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>Volver a Crear</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>Archivos que ya tienes</translation>
    </message>
    <message>
        <source>A folder from ComfyUI, A1111, Forge or Hugging Face: compatible files are verified and used in place. Nothing is copied.</source>
        <translation>Una carpeta de ComfyUI, A1111, Forge o Hugging Face: los archivos compatibles se verifican y se usan donde están. No se copia nada.</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>Examinar una carpeta …</translation>
    </message>
    <message>
        <source>Another download or move is running. Wait for it or stop it.</source>
        <translation>Hay otra descarga o traslado en curso. Espera o deténlo.</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>Examinar una carpeta</translation>
    </message>
    <message>
        <source>Scanning and verifying …</source>
        <translation>Examinando y verificando …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used in place</source>
        <translation>
            <numerusform>%n archivo encontrado y usado donde está</numerusform>
            <numerusform>%n archivos encontrados y usados donde están</numerusform>
        </translation>
    </message>
    <message>
        <source>Another SDXL model was found. Use one as the base in every set?</source>
        <translation>Se encontró otro modelo SDXL. ¿Usar uno como base en todos los conjuntos?</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Moving models</source>
        <translation>Traslado de modelos</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Mover …</translation>
    </message>
    <message>
        <source>Moves all models to another folder or drive.</source>
        <translation>Mueve todos los modelos a otra carpeta o unidad.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stored in {folder}</source>
        <translation>Guardados en {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>Mover todos los modelos a</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is verified.</source>
        <translation>¿Mover todos los modelos a {folder}? Se verifica cada archivo.</translation>
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
        <source>All models moved to the new folder.</source>
        <translation>Todos los modelos están en la carpeta nueva.</translation>
    </message>
    <message>
        <source>Stopped. The models stay where they were; move again to continue.</source>
        <translation>Detenido. Los modelos siguen donde estaban; vuelve a mover para continuar.</translation>
    </message>
</context>
<context>
    <name>OlderPictures</name>
    <message>
        <source>Update these people first to score their pictures: {names}</source>
        <translation>Actualiza primero a estas personas para puntuar sus imágenes: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) scored.</source>
        <translation>
            <numerusform>%n imagen puntuada.</numerusform>
            <numerusform>%n imágenes puntuadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherPersonDialog</name>
    <message>
        <source>Other person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Same scene, other person</source>
        <translation>Misma escena, otra persona</translation>
    </message>
    <message>
        <source>Prompt, seed and settings stay. Another person takes the place.</source>
        <translation>Prompt, semilla y ajustes se conservan. Otra persona ocupa el lugar.</translation>
    </message>
    <message>
        <source>Add another person first.</source>
        <translation>Añade primero a otra persona.</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
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
    <message>
        <source>No command with these words</source>
        <translation>Ninguna orden con esas palabras</translation>
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
        <source>Adds a person from a few photos.</source>
        <translation>Añade a una persona a partir de unas fotos.</translation>
    </message>
    <message>
        <source>Needs relearning</source>
        <translation>Hay que aprenderla de nuevo</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>Suelta aquí unas fotos de una persona.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Add to prompt</source>
        <translation>Añadir al prompt</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
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
        <source>Shoot …</source>
        <translation>Sesión …</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Aprender de nuevo</translation>
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
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete permanently …</source>
        <translation>Eliminar definitivamente …</translation>
    </message>
    <message>
        <source>{title}: {count} pictures each</source>
        <translation>{title}: {count} imágenes por persona</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} añadido</translation>
    </message>
    <message>
        <source>{name} updated</source>
        <translation>{name} actualizado</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>Aprendiendo a {name} …</translation>
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
        <source>Passphrase for the file (optional)</source>
        <translation>Contraseña del archivo (opcional)</translation>
    </message>
    <message>
        <source>Without it, everyone who has the file can use {name}.</source>
        <translation>Sin ella, cualquiera que tenga el archivo puede usar a {name}.</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} exportada.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>Lo confirmo</translation>
    </message>
    <message>
        <source>Don’t add</source>
        <translation>No añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to trash</source>
        <translation>
            <numerusform>%n persona movida a la papelera</numerusform>
            <numerusform>%n personas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>¿Borrar {name}? No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>por ejemplo: Ada</translation>
    </message>
    <message>
        <source>The word used for this person in prompts. You can enter your own.</source>
        <translation>La palabra para esta persona en los prompts. Puedes escribir la tuya.</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>&amp;Conservar las fotos en la biblioteca</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful for newer models later.</source>
        <translation>No hacen falta para crear imágenes; útiles para modelos futuros.</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>Puedo usar estas fotos</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Ya hay alguien llamado {name}.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Type (man, woman …)</source>
        <translation>&amp;Tipo (hombre, mujer …)</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Pictures of this person</source>
        <translation>Imágenes de esta persona</translation>
    </message>
    <message>
        <source>No pictures of this person yet</source>
        <translation>Aún no hay imágenes de esta persona</translation>
    </message>
    <message>
        <source>A test portrait shows how well the photos work.</source>
        <translation>Un retrato de prueba muestra lo bien que funcionan las fotos.</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>Aprendiendo a {name} …</translation>
    </message>
    <message>
        <source>{name} updated</source>
        <translation>{name} se ha actualizado</translation>
    </message>
    <message>
        <source>Remove photo {number}? This cannot be undone.</source>
        <translation>¿Quitar la foto {number}? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Drop photos here to add them. Use only photos you may use.</source>
        <translation>Arrastra aquí fotos para añadirlas. Solo fotos que puedas usar.</translation>
    </message>
    <message>
        <source>The photos were not kept, so none can be added.</source>
        <translation>Las fotos no se conservaron, así que no se pueden añadir.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to Create</source>
        <translation>&amp;Volver a Crear</translation>
    </message>
    <message>
        <source>Add to &amp;prompt</source>
        <translation>Añadir al &amp;prompt</translation>
    </message>
    <message>
        <source>&amp;Test portrait</source>
        <translation>&amp;Retrato de prueba</translation>
    </message>
    <message>
        <source>Makes one plain portrait with the present settings.</source>
        <translation>Crea un retrato sencillo con los ajustes actuales.</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar …</translation>
    </message>
    <message>
        <source>&amp;Add photos …</source>
        <translation>&amp;Añadir fotos …</translation>
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
        <translation>Peso de la foto {number}</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 omite la foto; 1 es lo normal.</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Quitar la foto {number}</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Checking this photo …</source>
        <translation>Comprobando esta foto …</translation>
    </message>
    <message>
        <source>Use another face: {name}</source>
        <translation>Usar otra cara: {name}</translation>
    </message>
    <message>
        <source>Use the next face in this photo.</source>
        <translation>Usar la siguiente cara de esta foto.</translation>
    </message>
    <message>
        <source>Crop manually: {name}</source>
        <translation>Recortar a mano: {name}</translation>
    </message>
    <message>
        <source>Draw a square around the head.</source>
        <translation>Dibuja un cuadrado alrededor de la cabeza.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove this photo.</source>
        <translation>Quitar esta foto.</translation>
    </message>
    <message>
        <source>How much this photo counts. The middle is normal.</source>
        <translation>Cuánto cuenta esta foto. El centro es lo normal.</translation>
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
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Moves to the trash, for 30 days (Del).</source>
        <translation>Mueve a la papelera durante 30 días (Supr).</translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>Add %n picture(s) to a collection</source>
        <translation>
            <numerusform>Añadir %n imagen a una colección</numerusform>
            <numerusform>Añadir %n imágenes a una colección</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation>Añadida a {name}</translation>
    </message>
    <message>
        <source>Removed from {name}</source>
        <translation>Quitada de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to trash</source>
        <translation>
            <numerusform>%n imagen movida a la papelera</numerusform>
            <numerusform>%n imágenes movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %n imagen? No se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %n imágenes? No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version before is in the gallery too</source>
        <translation>La versión anterior también está en la galería</translation>
    </message>
</context>
<context>
    <name>PictureExports</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>%n imagen guardada</numerusform>
            <numerusform>%n imágenes guardadas</numerusform>
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
</context>
<context>
    <name>PictureUse</name>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>What is this picture for?</source>
        <translation>¿Para qué es esta imagen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a person from this photo …</source>
        <translation>Añadir una persona con esta foto …</translation>
    </message>
    <message>
        <source>Put a person into this photo …</source>
        <translation>Poner a una persona en esta foto …</translation>
    </message>
    <message>
        <source>Use the settings of this picture</source>
        <translation>Usar los ajustes de esta imagen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Removes all boxes.</source>
        <translation>Quita todos los recuadros.</translation>
    </message>
    <message>
        <source>Use places</source>
        <translation>Usar lugares</translation>
    </message>
    <message>
        <source>Discard these places?</source>
        <translation>¿Descartar estos lugares?</translation>
    </message>
    <message>
        <source>The boxes that you drew are lost.</source>
        <translation>Se pierden los recuadros que has dibujado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation>Seguir dibujando</translation>
    </message>
    <message>
        <source>Drag a box for {name}.</source>
        <translation>Arrastra un recuadro para {name}.</translation>
    </message>
    <message>
        <source>Move boxes, drag their edges; Del removes one.</source>
        <translation>Mueve los recuadros o arrastra sus bordes; Supr quita uno.</translation>
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
        <source>Marks and safety</source>
        <translation>Marcas y seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes save automatically.</source>
        <translation>Los cambios se guardan automáticamente.</translation>
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
        <source>Checking files …</source>
        <translation>Comprobando archivos …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Building the engine …</source>
        <translation>Construyendo el motor …</translation>
    </message>
    <message>
        <source>Testing with a small picture …</source>
        <translation>Probando con una imagen pequeña …</translation>
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
    <name>ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>Muestra la imagen que se está creando.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>Se detiene tras el paso actual. Pulsa dos veces para detener de inmediato.</translation>
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
        <source>Network activity</source>
        <translation>Actividad de red</translation>
    </message>
    <message>
        <source>Connections since startup</source>
        <translation>Conexiones desde el inicio</translation>
    </message>
    <message>
        <source>A guard monitors every connection and DNS lookup of the Python code in the window and in the engine, libraries included, and blocks any that you did not start. In the engine the system itself blocks native code and other programs, too, where the list above says so.</source>
        <translation>Un guardián vigila cada conexión y consulta DNS del código Python en la ventana y en el motor, incluidas las bibliotecas, y bloquea todo lo que no hayas iniciado. En el motor, el propio sistema bloquea también el código nativo y otros programas, donde la lista de arriba lo indica.</translation>
    </message>
    <message>
        <source>Not covered: native libraries in the window, programs that you open from it, and other programs on this computer. The command line and a public web page run the engine in their own process, under the guard alone.</source>
        <translation>No cubierto: las bibliotecas nativas de la ventana, los programas que abras desde ella y otros programas de este equipo. La línea de órdenes y una página web pública ejecutan el motor en su propio proceso, solo bajo el guardián.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <source>No connection attempts.</source>
        <translation>Ningún intento de conexión.</translation>
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
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Allowed (started by you)</source>
        <translation>Permitida (iniciada por ti)</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
</context>
<context>
    <name>PutIn</name>
    <message>
        <source>This picture does not open.</source>
        <translation>Esta imagen no se abre.</translation>
    </message>
    <message>
        <source>Discard your mask?</source>
        <translation>¿Descartar la máscara?</translation>
    </message>
    <message>
        <source>What you painted over the picture is lost.</source>
        <translation>Se pierde lo que has pintado sobre la imagen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep painting</source>
        <translation>Seguir pintando</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Elegir un rostro</translation>
    </message>
    <message>
        <source>Click a face (V).</source>
        <translation>Haz clic en un rostro (V).</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paints over a head (B).</source>
        <translation>Pinta sobre una cabeza (B).</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Takes paint away (E).</source>
        <translation>Quita lo pintado (E).</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Fills what you encircle (L).</source>
        <translation>Rellena lo que rodeas (L).</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>Añade primero a una persona.</translation>
    </message>
    <message>
        <source>What is painted is drawn anew. The rest stays as it is.</source>
        <translation>Lo pintado se dibuja de nuevo. El resto queda como está.</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <translation>Buscando rostros …</translation>
    </message>
    <message>
        <source>The head is replaced. Paint, if more or less is to change.</source>
        <translation>Se sustituye la cabeza. Pinta si debe cambiar más o menos.</translation>
    </message>
    <message>
        <source>Face {number} of {count}. Paint, if more or less is to change.</source>
        <translation>Rostro {number} de {count}. Pinta si debe cambiar más o menos.</translation>
    </message>
    <message>
        <source>Click a face, or paint over a head.</source>
        <translation>Haz clic en un rostro o pinta sobre una cabeza.</translation>
    </message>
    <message>
        <source>No face was found. Paint over a head.</source>
        <translation>No se encontró ningún rostro. Pinta sobre una cabeza.</translation>
    </message>
</context>
<context>
    <name>PutInBar</name>
    <message>
        <source>Removes the whole mask (Del).</source>
        <translation>Quita toda la máscara (Supr).</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ]).</source>
        <translation>Grosor del pincel ([ y ]).</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Who comes into the picture.</source>
        <translation>Quién entra en la imagen.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <source>Removes finished jobs from the list. Pictures stay.</source>
        <translation>Quita de la lista los trabajos terminados. Las imágenes se conservan.</translation>
    </message>
    <message>
        <source>Jobs appear here.</source>
        <translation>Aquí aparecen los trabajos.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n trabajo</numerusform>
            <numerusform>%n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished ({n})</source>
        <translation>Terminados ({n})</translation>
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
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>Cómo se hizo esta imagen</translation>
    </message>
    <message>
        <source>This picture has no recipe.</source>
        <translation>Esta imagen no tiene receta.</translation>
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
        <source>It opens the library if you lose the passphrase or the keyring.</source>
        <translation>Abre la biblioteca si pierdes la contraseña o el llavero.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I&apos;ve saved it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>This code is not shown again.</source>
        <translation>Este código no se mostrará otra vez.</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n unfinished job(s)?</source>
        <translation>
            <numerusform>¿Reanudar %n trabajo sin terminar?</numerusform>
            <numerusform>¿Reanudar %n trabajos sin terminar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are in the gallery; only the rest will be made.</source>
        <translation>Las imágenes terminadas están en la galería; solo se crearán las demás.</translation>
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
    <name>RunBar</name>
    <message>
        <source>Progress of the table</source>
        <translation>Progreso de la tabla</translation>
    </message>
    <message>
        <source>Make the pictures</source>
        <translation>Crear las imágenes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Checking every cell …</source>
        <translation>Comprobando cada celda …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, prompt and settings give the same picture.</source>
        <translation>La misma semilla, prompt y ajustes dan la misma imagen.</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Fijar la semilla</translation>
    </message>
    <message>
        <source>While locked, this seed is used every time.</source>
        <translation>Mientras está bloqueada, se usa siempre esta semilla.</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>Nueva semilla aleatoria</translation>
    </message>
    <message>
        <source>Picks a random seed and locks it.</source>
        <translation>Elige una semilla aleatoria y la bloquea.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
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
        <source>Chosen, not complete</source>
        <translation>Elegido, incompleto</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <source>last picture: {n} s</source>
        <translation>última imagen: {n} s</translation>
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
        <source>Optional: {names}</source>
        <translation>Opcional: {names}</translation>
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
        <source>Picture settings</source>
        <translation>Ajustes de imagen</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>Fuerza del estilo</translation>
    </message>
    <message>
        <source>Low keeps the face closer; high follows the prompt and style more.</source>
        <translation>Bajo conserva mejor la cara; alto sigue más el prompt y el estilo.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt. Too much looks harsh.</source>
        <translation>Cuánto sigue la imagen el prompt. Demasiado se ve duro.</translation>
    </message>
    <message>
        <source>Number of pictures, each with the next seed.</source>
        <translation>Número de imágenes, cada una con la siguiente semilla.</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>Volver al ajuste</translation>
    </message>
    <message>
        <source>Resets everything that differs from the preset.</source>
        <translation>Restablece todo lo que difiere del ajuste predefinido.</translation>
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
        <source>Guidance at every step, for final pictures.</source>
        <translation>Guía en cada paso, para las imágenes finales.</translation>
    </message>
</context>
<context>
    <name>SideTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Collections and searches</source>
        <translation>Colecciones y búsquedas</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Quitar búsqueda guardada</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Sizes that the chosen model draws well.</source>
        <translation>Tamaños que el modelo elegido dibuja bien.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Your picture appears here</source>
        <translation>Su imagen aparecerá aquí</translation>
    </message>
    <message>
        <source>Choose a person, describe the picture and press Generate.</source>
        <translation>Elige una persona, describe la imagen y pulsa Generar.</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Shows how this picture was made (I).</source>
        <translation>Muestra cómo se hizo esta imagen (I).</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Shows only the picture (F11, Space).</source>
        <translation>Muestra solo la imagen (F11, espacio).</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Click a star to rate (keys 0 to 5).</source>
        <translation>Haz clic en una estrella para valorar (teclas 0 a 5).</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>This library is open read-only.</source>
        <translation>Esta biblioteca está abierta en solo lectura.</translation>
    </message>
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
        <source>Your download may use the network; everything else is blocked.</source>
        <translation>Tu descarga puede usar la red; todo lo demás está bloqueado.</translation>
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
        <source>Models use {size}.</source>
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
        <source>Verify {name}</source>
        <translation>Verificar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>Stop using {name}</source>
        <translation>Dejar de usar {name}</translation>
    </message>
    <message>
        <source>Verifying {name} …</source>
        <translation>Verificando {name} …</translation>
    </message>
    <message>
        <source>{name} is intact.</source>
        <translation>{name} está en buen estado.</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>¿Borrar {name}? Se puede volver a descargar.</translation>
    </message>
    <message>
        <source>Stop using {name}? Your file stays at {path}</source>
        <translation>¿Dejar de usar {name}? Tu archivo sigue en {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>StudioController</name>
    <message>
        <source>portrait of </source>
        <translation>retrato de </translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>Describe the picture, or choose a prompt template.</source>
        <translation>Describe la imagen o elige una plantilla de prompt.</translation>
    </message>
    <message>
        <source>Mention two or more people with @ in the prompt first.</source>
        <translation>Menciona antes a dos o más personas con @ en el prompt.</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Styles add words to your prompt.</source>
        <translation>Los estilos añaden palabras a tu prompt.</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>Sin estilo</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Before downloading “{name}”</source>
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
    <name>Texts</name>
    <message>
        <source>(No style)</source>
        <translation>(Sin estilo)</translation>
    </message>
    <message>
        <source>1 of {photos} looks like someone else.</source>
        <translation>1 de {photos} parece de otra persona.</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but nobody is chosen.</source>
        <translation>Se menciona a @{name}, pero no hay nadie elegido.</translation>
    </message>
    <message>
        <source>A PhotoMaker file holds “{encoder}” and “{lora}” and nothing else.</source>
        <translation>Un archivo de PhotoMaker contiene «{encoder}» y «{lora}» y nada más.</translation>
    </message>
    <message>
        <source>A base model that is a single file needs SDXL&apos;s tokenizers.</source>
        <translation>Un modelo base de un solo archivo necesita los tokenizadores de SDXL.</translation>
    </message>
    <message>
        <source>The number of slots must be from 1 to {most}.</source>
        <translation>Un presupuesto tiene de 1 a {most} espacios.</translation>
    </message>
    <message>
        <source>At least one slot is needed.</source>
        <translation>Un presupuesto necesita al menos un hueco.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>A control image needs a ControlNet model.</source>
        <translation>Una imagen de control necesita un modelo de control.</translation>
    </message>
    <message>
        <source>A download was probably interrupted.</source>
        <translation>Probablemente se interrumpió una descarga.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <source>A larger face gives more detail.</source>
        <translation>Una más grande muestra más.</translation>
    </message>
    <message>
        <source>A library crashed (signal {code}).</source>
        <translation>Una biblioteca de software falló (señal {code}).</translation>
    </message>
    <message>
        <source>A mask needs its source picture.</source>
        <translation>Una máscara necesita la imagen a la que pertenece.</translation>
    </message>
    <message>
        <source>A mix needs at least one person and no negative shares.</source>
        <translation>Una mezcla necesita al menos una persona y ninguna parte menor que 0.</translation>
    </message>
    <message>
        <source>A mix needs at least two different people.</source>
        <translation>Una mezcla necesita al menos dos personas distintas.</translation>
    </message>
    <message>
        <source>A name cannot contain @ or quotes.</source>
        <translation>Un nombre no puede llevar @ ni comillas.</translation>
    </message>
    <message>
        <source>A name can have at most {most} characters.</source>
        <translation>Un nombre tiene como máximo {most} letras.</translation>
    </message>
    <message>
        <source>Part of the bundle is missing.</source>
        <translation>Falta una parte del paquete.</translation>
    </message>
    <message>
        <source>A part of the program could not start.</source>
        <translation>Una parte del programa no se puede iniciar.</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four random words work well.</source>
        <translation>Usa al menos {least} caracteres; cuatro palabras al azar funcionan bien.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>A person needs at least one photo.</source>
        <translation>Una persona necesita al menos una foto.</translation>
    </message>
    <message>
        <source>A photo has a negative weight.</source>
        <translation>Una foto tiene un peso menor que cero.</translation>
    </message>
    <message>
        <source>A photo that no longer belongs to anyone.</source>
        <translation>Una foto que ya no pertenece a nadie.</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>Una idea rápida; el parecido puede ser menor.</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 5.</source>
        <translation>Una valoración va de 0 a 5.</translation>
    </message>
    <message>
        <source>A sharper photo helps.</source>
        <translation>Una foto más nítida ayuda.</translation>
    </message>
    <message>
        <source>A good start: 1 clear photo.</source>
        <translation>Un comienzo: 1 foto clara.</translation>
    </message>
    <message>
        <source>A step did not finish within {minutes} minutes.</source>
        <translation>Un paso no terminó en {minutes} minutos.</translation>
    </message>
    <message>
        <source>A temporary file of an interrupted change.</source>
        <translation>Un archivo temporal de un cambio interrumpido.</translation>
    </message>
    <message>
        <source>A thumbnail is too large.</source>
        <translation>Una miniatura es demasiado grande.</translation>
    </message>
    <message>
        <source>A weight file that contains code can do anything on your computer.</source>
        <translation>Un archivo de pesos con código de programa puede hacer cualquier cosa en tu ordenador.</translation>
    </message>
    <message>
        <source>This is a one-time download of about {total}.</source>
        <translation>Se descargarían unos {total}, una sola vez.</translation>
    </message>
    <message>
        <source>Accept the terms on the model&apos;s page, create a read token there, and save it on the Models page (“photomaker-desktop models token set”).</source>
        <translation>Acepta las condiciones en la página del modelo, crea allí un token de lectura e indícalo en la página «Modelos» («photomaker-desktop models token set»).</translation>
    </message>
    <message>
        <source>Add a sharp, well lit photo of the face.</source>
        <translation>Añade una foto nítida y bien iluminada de la cara.</translation>
    </message>
    <message>
        <source>Add another photo, or remove the odd one.</source>
        <translation>Añade otra foto o quita la que no corresponde.</translation>
    </message>
    <message>
        <source>Add a colour photo, or the pictures may turn out grey.</source>
        <translation>Añade una en color, o las imágenes podrían salir grises.</translation>
    </message>
    <message>
        <source>Add a photo that looks at the camera.</source>
        <translation>Añade una que mire a la cámara.</translation>
    </message>
    <message>
        <source>Add photos that show the face clearly.</source>
        <translation>Añade fotos que muestren bien la cara.</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>Añade primero a la persona.</translation>
    </message>
    <message>
        <source>Alternatives can be nested at most {most} levels deep.</source>
        <translation>Las alternativas se pueden anidar hasta {most} niveles.</translation>
    </message>
    <message>
        <source>A { is never closed.</source>
        <translation>Una { abierta nunca se cierra.</translation>
    </message>
    <message>
        <source>Another download is running.</source>
        <translation>Hay otra descarga en curso.</translation>
    </message>
    <message>
        <source>Another program is still writing them.</source>
        <translation>Otro programa lleva mucho tiempo escribiéndolos.</translation>
    </message>
    <message>
        <source>Another program is using this library.</source>
        <translation>Otro programa está usando esta biblioteca.</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>Otro programa está escribiendo en la biblioteca.</translation>
    </message>
    <message>
        <source>Another window or command is installing or removing it.</source>
        <translation>Otra ventana u orden lo está montando o quitando.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file.</source>
        <translation>Pídela donde obtuviste el archivo.</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>Astronauta</translation>
    </message>
    <message>
        <source>The limit is {megapixels} megapixels.</source>
        <translation>Se pueden abrir como máximo {megapixels} megapíxeles.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Restore it, or check the library.</source>
        <translation>Devuélvelo a su sitio o revisa la biblioteca.</translation>
    </message>
    <message>
        <source>Installing the engine took too long and was stopped.</source>
        <translation>Montar el motor tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Installing the engine was stopped.</source>
        <translation>Se detuvo el montaje del motor.</translation>
    </message>
    <message>
        <source>Business headshot</source>
        <translation>Retrato profesional</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>Salto de CLIP</translation>
    </message>
    <message>
        <source>Check that the crop shows the face.</source>
        <translation>Comprueba que el recorte muestre la cara.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable.</source>
        <translation>Comprueba que la carpeta existe y que puedes escribir en ella.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a firewall intercepts connections.</source>
        <translation>Comprueba la fecha del equipo y si un cortafuegos está leyendo la conexión.</translation>
    </message>
    <message>
        <source>Check the library, or bring the file back from a backup.</source>
        <translation>Revisa la biblioteca o recupera el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the library; the file is kept.</source>
        <translation>Revisa la biblioteca; el archivo se conserva.</translation>
    </message>
    <message>
        <source>Check the mirror in Preferences, or check for updates.</source>
        <translation>Comprueba el servidor espejo en los ajustes o busca una versión nueva del programa.</translation>
    </message>
    <message>
        <source>Check the mirror in Preferences, or the network&apos;s sign-in page.</source>
        <translation>Comprueba el servidor espejo en los ajustes o la página de acceso de la red.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Comprueba el nombre.</translation>
    </message>
    <message>
        <source>Check the network, then start the download again. It will resume.</source>
        <translation>Comprueba la red y vuelve a iniciar la descarga: seguirá donde quedó.</translation>
    </message>
    <message>
        <source>Check the passphrase or use the recovery code. Nothing was changed.</source>
        <translation>Comprueba la contraseña o usa el código de recuperación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the passphrase.</source>
        <translation>Comprueba la contraseña.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Comprueba la ruta.</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>Comprueba el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Chef at work</source>
        <translation>Chef en la cocina</translation>
    </message>
    <message>
        <source>Choose .png, .jpg or .webp.</source>
        <translation>Elige .png, .jpg o .webp.</translation>
    </message>
    <message>
        <source>Choose a .bin or .safetensors file.</source>
        <translation>Elige un archivo .bin o .safetensors.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file, or download it again.</source>
        <translation>Elige un archivo .safetensors o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a ControlNet for SDXL.</source>
        <translation>Elige un ControlNet para SDXL.</translation>
    </message>
    <message>
        <source>Choose a models folder in Preferences instead.</source>
        <translation>Elige mejor una carpeta para modelos en los ajustes.</translation>
    </message>
    <message>
        <source>Choose a full checkpoint, or download it again.</source>
        <translation>Elige un modelo completo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a larger strength.</source>
        <translation>Elige una fuerza mayor.</translation>
    </message>
    <message>
        <source>Use a passphrase instead.</source>
        <translation>Elige en su lugar una contraseña.</translation>
    </message>
    <message>
        <source>Use a sharper photo if you can.</source>
        <translation>Elige una foto más nítida si puedes.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other programs that use the graphics card.</source>
        <translation>Elige un tamaño menor o cierra otros programas que usen la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Choose an SDXL LoRA.</source>
        <translation>Elige una LoRA para SDXL.</translation>
    </message>
    <message>
        <source>Choose an SDXL base model, such as RealVisXL V4.0.</source>
        <translation>Elige un modelo base SDXL, como RealVisXL V4.0.</translation>
    </message>
    <message>
        <source>Choose an SDXL base model.</source>
        <translation>Elige un modelo base SDXL.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another engine type, or install it from a file.</source>
        <translation>Elige otro tipo o instálalo desde un archivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>Elige otro en Modelos.</translation>
    </message>
    <message>
        <source>Choose at least one photo of the person.</source>
        <translation>Elige al menos una foto de la persona.</translation>
    </message>
    <message>
        <source>Choose one of these, or install a driver and a PyTorch build for “{choice}”.</source>
        <translation>Elige uno de estos o instala un controlador y un PyTorch para «{choice}».</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Elige entre: {names}.</translation>
    </message>
    <message>
        <source>Choose one under Models.</source>
        <translation>Elige uno en Modelos.</translation>
    </message>
    <message>
        <source>Choose photomaker-v1.bin, photomaker-v2.bin or a safetensors conversion of them.</source>
        <translation>Elige photomaker-v1.bin, photomaker-v2.bin o una conversión a safetensors.</translation>
    </message>
    <message>
        <source>Choose photos that show the face clearly.</source>
        <translation>Elige fotos que muestren bien la cara.</translation>
    </message>
    <message>
        <source>Select the face again.</source>
        <translation>Vuelve a elegir la cara.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json, or a .safetensors file.</source>
        <translation>Elige la carpeta con model_index.json o un archivo .safetensors.</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>Elige {name}.</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Plastilina</translation>
    </message>
    <message>
        <source>Clear and well lit.</source>
        <translation>Clara y bien iluminada.</translation>
    </message>
    <message>
        <source>Click another face to use it.</source>
        <translation>Haz clic en otra.</translation>
    </message>
    <message>
        <source>CLIP skip must be from 0 to {most}.</source>
        <translation>El salto de CLIP debe estar entre 0 y {most}.</translation>
    </message>
    <message>
        <source>Close it with }, or write \{ for a literal brace.</source>
        <translation>Ciérrala con } o escribe \{ para una llave normal.</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller models.</source>
        <translation>Cierra otros programas o elige modelos más pequeños.</translation>
    </message>
    <message>
        <source>Close other windows of PhotoMaker Desktop, then try again.</source>
        <translation>Cierra las otras ventanas de PhotoMaker Desktop y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Close the other program, or open the library read-only.</source>
        <translation>Cierra el otro o mira la biblioteca sin cambiarla.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then reopen the library.</source>
        <translation>Cierra el otro programa que la usa y ábrela de nuevo.</translation>
    </message>
    <message>
        <source>Closer likeness, for non-commercial research. Needs InsightFace&apos;s models.</source>
        <translation>Mayor parecido, para investigación no comercial: necesita los modelos de InsightFace.</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>Cómic</translation>
    </message>
    <message>
        <source>Commercial use is allowed. Some uses are not: harming or deceiving people, breaking the law, harassment, medical advice. The same terms apply to anyone you share the model with.</source>
        <translation>Se permite el uso comercial. Algunos usos no: dañar o engañar a personas, infringir la ley, acoso, consejo médico. Quien recibe el modelo recibe las mismas condiciones.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópialo o descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the mirror in Preferences; it must start with https://.</source>
        <translation>Corrige el servidor espejo en los ajustes; empieza por https://.</translation>
    </message>
    <message>
        <source>Correct the name, or write \@ for a literal @.</source>
        <translation>Corrige el nombre o escribe \@ para una arroba normal.</translation>
    </message>
    <message>
        <source>Correct the proxy in Preferences.</source>
        <translation>Corrige el proxy en los ajustes.</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M</source>
        <translation>CreativeML Open RAIL++-M</translation>
    </message>
    <message>
        <source>Dark glasses or a shadow may hide the eyes.</source>
        <translation>Unas gafas oscuras o una sombra pueden ocultar los ojos.</translation>
    </message>
    <message>
        <source>Depth control, small</source>
        <translation>Control de profundidad, pequeño</translation>
    </message>
    <message>
        <source>Digital Art</source>
        <translation>Arte digital</translation>
    </message>
    <message>
        <source>Disney Character</source>
        <translation>Personaje Disney</translation>
    </message>
    <message>
        <source>Draw the crop again.</source>
        <translation>Vuelve a dibujar el recorte.</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>Mejorado</translation>
    </message>
    <message>
        <source>Deleted from the library. The data was not overwritten, as that has no effect on an SSD. Traces may remain until the drive reuses the space, and in backups. Encrypt the library to avoid this.</source>
        <translation>Borrado de la biblioteca. No se sobrescribió nada, porque en un SSD no cambiaría nada: hasta que se reutilice el espacio, o en copias de seguridad, pueden quedar rastros. Cifra la biblioteca para evitarlo.</translation>
    </message>
    <message>
        <source>Deleted, along with the key of the encrypted files. If an SSD, snapshot or backup still holds old copies, reading them would also need the library key.</source>
        <translation>Borrado. La clave de los archivos cifrados se eliminó con ellos; si una unidad (un SSD, una instantánea, una copia) conserva copias antiguas, también haría falta la clave de la biblioteca.</translation>
    </message>
    <message>
        <source>All memory savings were tried.</source>
        <translation>Se probó todo lo que ahorra memoria.</translation>
    </message>
    <message>
        <source>Export it to get a file.</source>
        <translation>Expórtala para obtener un archivo.</translation>
    </message>
    <message>
        <source>Face {number} in this photo looks like the others; use that one.</source>
        <translation>La cara número {number} de esta foto se parece a las demás: elige esa.</translation>
    </message>
    <message>
        <source>Fantasy art</source>
        <translation>Fantasía</translation>
    </message>
    <message>
        <source>Fast drafts</source>
        <translation>Borradores rápidos</translation>
    </message>
    <message>
        <source>Download it again under Models.</source>
        <translation>Descárgalo de nuevo en Modelos.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Download it again. If that doesn&apos;t help, report it.</source>
        <translation>Descárgalo de nuevo; si no ayuda, avisa del problema.</translation>
    </message>
    <message>
        <source>Download it under Models, or choose a file.</source>
        <translation>Descárgalo en Modelos o elige un archivo.</translation>
    </message>
    <message>
        <source>Download it under Models, or choose another preset.</source>
        <translation>Descárgala en Modelos o elige otro ajuste.</translation>
    </message>
    <message>
        <source>Download it under Models, or give a ControlNet folder.</source>
        <translation>Descárgalo en Modelos o indica la carpeta de un ControlNet.</translation>
    </message>
    <message>
        <source>Download it under Models, or run: photomaker-desktop models fetch {name}</source>
        <translation>Descárgalo en «Modelos» o con: photomaker-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Download it under Models.</source>
        <translation>Descárgalo en Modelos.</translation>
    </message>
    <message>
        <source>Download one under Models.</source>
        <translation>Descarga uno en Modelos.</translation>
    </message>
    <message>
        <source>Download the engine first.</source>
        <translation>Descarga primero el motor.</translation>
    </message>
    <message>
        <source>Download the safetensors version.</source>
        <translation>Descarga la versión safetensors.</translation>
    </message>
    <message>
        <source>Download the set first.</source>
        <translation>Descarga primero el conjunto.</translation>
    </message>
    <message>
        <source>Download them under Models, or choose PhotoMaker V1.</source>
        <translation>Descárgalos en Modelos o elige PhotoMaker V1.</translation>
    </message>
    <message>
        <source>Download “SDXL tokenizers” under Models.</source>
        <translation>Descarga «Tokenizadores de SDXL» en Modelos.</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>Cine negro</translation>
    </message>
    <message>
        <source>Fine alongside others; at least one photo should look at the camera.</source>
        <translation>Bien junto a otras; al menos una foto debería mirar a la cámara.</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>Libera espacio o elige otra unidad.</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in Preferences.</source>
        <translation>Libera espacio o elige otra carpeta para modelos en los ajustes.</translation>
    </message>
    <message>
        <source>Free some space, then continue. Downloaded files are kept.</source>
        <translation>Libera espacio y continúa: lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Free some space, then install it again.</source>
        <translation>Libera espacio y tómalo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Full body</source>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <source>Get the .safetensors version of this model.</source>
        <translation>Consigue la versión .safetensors de este modelo.</translation>
    </message>
    <message>
        <source>Get the file from its publisher, or use a safetensors version.</source>
        <translation>Obtén el archivo de quien lo publica o usa una versión safetensors.</translation>
    </message>
    <message>
        <source>Enter the passphrase or the recovery code.</source>
        <translation>Indica su contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>Enter the recovery code.</source>
        <translation>Indica su código de recuperación.</translation>
    </message>
    <message>
        <source>Set at least one weight above 0.</source>
        <translation>Da algo de peso a una de ellas.</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Hora dorada</translation>
    </message>
    <message>
        <source>Good set: {count} clear photos.</source>
        <translation>Buen conjunto: {count} fotos claras.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>Reescalado de la guía</translation>
    </message>
    <message>
        <source>Guidance rescale cannot be used together with a control picture.</source>
        <translation>El reescalado de la guía no se puede usar con una imagen de control.</translation>
    </message>
    <message>
        <source>Half the steps with a better solver; the last ones run without guidance.</source>
        <translation>La mitad de los pasos con un método mejor; los últimos van sin guía.</translation>
    </message>
    <message>
        <source>Haze or a filter may hide it.</source>
        <translation>Quizá la oculte la neblina o un filtro.</translation>
    </message>
    <message>
        <source>Headshot</source>
        <translation>Retrato de busto</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>Intensidad de eliminación de ruido</translation>
    </message>
    <message>
        <source>Hyper-SD in eight guided steps.</source>
        <translation>Hyper-SD en ocho pasos guiados.</translation>
    </message>
    <message>
        <source>Hyper-SD&apos;s own terms</source>
        <translation>Condiciones propias de Hyper-SD</translation>
    </message>
    <message>
        <source>Hyper-SD, eight steps</source>
        <translation>Hyper-SD, ocho pasos</translation>
    </message>
    <message>
        <source>Identity tokens hold values that are not numbers.</source>
        <translation>Los datos de identidad contienen valores que no son números.</translation>
    </message>
    <message>
        <source>Identity tokens must be 32-bit floats.</source>
        <translation>Los datos de identidad deben ser flotantes de 32 bits.</translation>
    </message>
    <message>
        <source>Identity tokens of shape {shape} do not belong to PhotoMaker {version}.</source>
        <translation>Los datos de identidad con forma {shape} no son de PhotoMaker {version}.</translation>
    </message>
    <message>
        <source>Identity tokens, weights and face vectors do not fit together.</source>
        <translation>Los datos, pesos y vectores de cara no encajan entre sí.</translation>
    </message>
    <message>
        <source>In the rain</source>
        <translation>Bajo la lluvia</translation>
    </message>
    <message>
        <source>InsightFace buffalo_l (two of its models)</source>
        <translation>InsightFace buffalo_l (dos de sus modelos)</translation>
    </message>
    <message>
        <source>InsightFace models: non-commercial research only</source>
        <translation>Modelos de InsightFace: solo investigación no comercial</translation>
    </message>
    <message>
        <source>InsightFace&apos;s model</source>
        <translation>El modelo de InsightFace</translation>
    </message>
    <message>
        <source>Install the new version, then import again.</source>
        <translation>Instala la versión más nueva e importa de nuevo.</translation>
    </message>
    <message>
        <source>Install the new version. Nothing was changed.</source>
        <translation>Instala la versión más nueva; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker, or choose another model set.</source>
        <translation>Instala de nuevo el programa o elige otro conjunto de modelos.</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker.</source>
        <translation>Instala de nuevo el programa.</translation>
    </message>
    <message>
        <source>It adds nothing. Remove one of them.</source>
        <translation>No aporta nada: quita una de las dos.</translation>
    </message>
    <message>
        <source>Its key settings are out of range.</source>
        <translation>Pide un esfuerzo imposible para abrirlo.</translation>
    </message>
    <message>
        <source>It belongs in {root}.</source>
        <translation>Su sitio es {root}.</translation>
    </message>
    <message>
        <source>It cannot be opened here.</source>
        <translation>Aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>No guardó la clave.</translation>
    </message>
    <message>
        <source>It stopped responding.</source>
        <translation>Ya no responde.</translation>
    </message>
    <message>
        <source>It does not fit an SDXL base model.</source>
        <translation>No encaja con un modelo base SDXL.</translation>
    </message>
    <message>
        <source>It quit every time before it was ready. See the log for details.</source>
        <translation>Terminó cada vez antes de estar listo. El registro dice más.</translation>
    </message>
    <message>
        <source>Use a number from 0 to {largest}.</source>
        <translation>Va de 0 a {largest}.</translation>
    </message>
    <message>
        <source>Use a number from {low} to {high}.</source>
        <translation>Va de {low} a {high}.</translation>
    </message>
    <message>
        <source>Destination: {folder}.</source>
        <translation>El destino es {folder}.</translation>
    </message>
    <message>
        <source>It contains unexpected entries.</source>
        <translation>Contiene entradas que no le corresponden.</translation>
    </message>
    <message>
        <source>It has too many entries, or none.</source>
        <translation>Contiene demasiadas entradas o ninguna.</translation>
    </message>
    <message>
        <source>It was made by another program.</source>
        <translation>Es un archivo de otro programa.</translation>
    </message>
    <message>
        <source>It is another format, or it is damaged.</source>
        <translation>Es otro formato o está dañado.</translation>
    </message>
    <message>
        <source>Its compression or encryption is not supported.</source>
        <translation>Está comprimido o cifrado de una forma que aquí no se usa.</translation>
    </message>
    <message>
        <source>It is truncated or damaged.</source>
        <translation>Está cortado o dañado.</translation>
    </message>
    <message>
        <source>It is damaged or truncated.</source>
        <translation>Está dañado o cortado.</translation>
    </message>
    <message>
        <source>It is damaged, or a different model than its name says.</source>
        <translation>Está dañado o es otro modelo distinto del que dice su nombre.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is downloaded once, to fit this computer.</source>
        <translation>Se descarga una vez, a la medida de este equipo.</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>Ocupa más de {megabytes} MB.</translation>
    </message>
    <message>
        <source>It is neither a local file nor in the Hugging Face cache.</source>
        <translation>No está aquí como archivo ni en la caché de Hugging Face.</translation>
    </message>
    <message>
        <source>It is not a file of this type.</source>
        <translation>No es un archivo de este tipo.</translation>
    </message>
    <message>
        <source>It quit with exit code {code}.</source>
        <translation>Terminó con el código {code}.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted outside PhotoMaker.</source>
        <translation>Quizá se movió o borró fuera del programa.</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>Debe ser múltiplo de 8.</translation>
    </message>
    <message>
        <source>It did not respond for {seconds} seconds and was stopped.</source>
        <translation>No dijo nada durante {seconds} segundos y se cerró.</translation>
    </message>
    <message>
        <source>It gives neither the version nor the hash of the file.</source>
        <translation>No indica ni la versión ni la suma del archivo.</translation>
    </message>
    <message>
        <source>It was changed at its source, or the mirror is not trustworthy. It was not downloaded.</source>
        <translation>Cambió en su origen, o el espejo no es de fiar. No se descarga.</translation>
    </message>
    <message>
        <source>It was made by a newer version of PhotoMaker.</source>
        <translation>Lo hizo una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>It was made for {system}.</source>
        <translation>Se hizo para {system}.</translation>
    </message>
    <message>
        <source>Caller: {who}.</source>
        <translation>Lo intentó {who}.</translation>
    </message>
    <message>
        <source>Several attempts failed. Downloaded data is kept.</source>
        <translation>Se intentó varias veces. Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Its LoRA weights are for another UNet.</source>
        <translation>Sus pesos LoRA son de otra UNet.</translation>
    </message>
    <message>
        <source>Its description cannot be read.</source>
        <translation>No se puede leer su descripción.</translation>
    </message>
    <message>
        <source>Its description is not valid.</source>
        <translation>Su descripción nombra cosas imposibles.</translation>
    </message>
    <message>
        <source>Its driver is missing, too old, or the card is not supported.</source>
        <translation>Falta su controlador, es antiguo o la tarjeta no es compatible.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>No se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>Its layout is unknown: {error}.</source>
        <translation>Su estructura es desconocida: {error}.</translation>
    </message>
    <message>
        <source>Its face vectors are not finite.</source>
        <translation>Sus datos de parecido no son números.</translation>
    </message>
    <message>
        <source>Its face vectors cannot be read.</source>
        <translation>No se pueden leer sus datos de parecido.</translation>
    </message>
    <message>
        <source>Its face vectors have the wrong shape.</source>
        <translation>Sus datos de parecido tienen una forma incorrecta.</translation>
    </message>
    <message>
        <source>Its tokens are missing or too large.</source>
        <translation>Sus datos faltan o son demasiado grandes.</translation>
    </message>
    <message>
        <source>Its tokens belong to another PhotoMaker version.</source>
        <translation>Sus datos son de otra versión de PhotoMaker.</translation>
    </message>
    <message>
        <source>Its older files can contain code and are not opened.</source>
        <translation>Sus archivos antiguos pueden llevar código de programa y no se abren.</translation>
    </message>
    <message>
        <source>Its owners require you to sign in and accept their terms first.</source>
        <translation>Sus dueños piden iniciar sesión y aceptar antes sus condiciones.</translation>
    </message>
    <message>
        <source>Its sizes do not match.</source>
        <translation>Sus tamaños se contradicen.</translation>
    </message>
    <message>
        <source>Saved photos of this person are missing.</source>
        <translation>Han desaparecido fotos guardadas de esta persona.</translation>
    </message>
    <message>
        <source>Knight</source>
        <translation>Caballero medieval</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>Se conocen {names}.</translation>
    </message>
    <message>
        <source>LCM in six steps.</source>
        <translation>LCM en seis pasos.</translation>
    </message>
    <message>
        <source>Learn them again from photos with the same version.</source>
        <translation>Apréndelas de nuevo de sus fotos con la misma versión.</translation>
    </message>
    <message>
        <source>Learn this person again from photos, or choose the other version.</source>
        <translation>Aprende de nuevo a esta persona a partir de fotos o elige la otra versión.</translation>
    </message>
    <message>
        <source>Likeness goes from 0 to 1.</source>
        <translation>El parecido va de 0 a 1.</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>Dibujo de línea</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Mira de nuevo la lista.</translation>
    </message>
    <message>
        <source>Check the list of people.</source>
        <translation>Mira la lista de personas.</translation>
    </message>
    <message>
        <source>Lowpoly</source>
        <translation>Pocos polígonos</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>Licencia MIT</translation>
    </message>
    <message>
        <source>Resize it first.</source>
        <translation>Hazla más pequeña primero.</translation>
    </message>
    <message>
        <source>Learn the person again from photos, or choose the model they were made with.</source>
        <translation>Aprende de nuevo a la persona a partir de fotos o elige el modelo con el que se hizo.</translation>
    </message>
    <message>
        <source>Learn them again with the same model.</source>
        <translation>Hazlas de nuevo con el mismo.</translation>
    </message>
    <message>
        <source>Learn this person again from other photos.</source>
        <translation>Vuelve a crear esta persona con otras fotos.</translation>
    </message>
    <message>
        <source>Mark the face manually, or choose another photo.</source>
        <translation>Marca la cara a mano o elige otra foto.</translation>
    </message>
    <message>
        <source>Memory ran out; continuing more slowly with less.</source>
        <translation>Se acabó la memoria; sigue más despacio con menos.</translation>
    </message>
    <message>
        <source>Mention the person earlier, or merge the photos into fewer slots.</source>
        <translation>Menciona antes a la persona o junta las fotos en menos espacios.</translation>
    </message>
    <message>
        <source>Mention the person once, by name.</source>
        <translation>Menciona a la persona una vez, por su nombre.</translation>
    </message>
    <message>
        <source>Mention the person once, near the beginning.</source>
        <translation>Menciona a la persona una vez, cerca del principio.</translation>
    </message>
    <message>
        <source>Missing files: {files}.</source>
        <translation>Falta a su lado: {files}.</translation>
    </message>
    <message>
        <source>Mountain hike</source>
        <translation>Ruta de montaña</translation>
    </message>
    <message>
        <source>Neonpunk</source>
        <translation>Neonpunk</translation>
    </message>
    <message>
        <source>No base model is chosen.</source>
        <translation>No hay ningún modelo base elegido.</translation>
    </message>
    <message>
        <source>No face was found in your crop; it is used as drawn.</source>
        <translation>No se halló ninguna cara en tu recorte; se usa como lo dibujaste.</translation>
    </message>
    <message>
        <source>No face was found; this photo is not used.</source>
        <translation>No se halló ninguna cara; esta foto no se usa.</translation>
    </message>
    <message>
        <source>There are no files of “{name}” to bundle.</source>
        <translation>No hay ningún archivo de «{name}» para empaquetar.</translation>
    </message>
    <message>
        <source>PyTorch found no graphics card, so the processor is used. A full-size SDXL picture takes many minutes, even hours; small models such as Sketchbook are much faster.</source>
        <translation>No se halló una tarjeta gráfica que PyTorch pueda usar, así que trabaja el procesador: una imagen SDXL a tamaño completo tarda muchos minutos, incluso horas; modelos pequeños como Sketchbook tardan mucho menos.</translation>
    </message>
    <message>
        <source>All photos of this person have a weight of 0.</source>
        <translation>No se usa ninguna foto de esta persona.</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Aún no hay fotos.</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>No hay ninguno instalado.</translation>
    </message>
    <message>
        <source>None of the photos can be used.</source>
        <translation>No se puede usar ninguna de las fotos.</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used.</source>
        <translation>No se puede usar ninguna de las {count} fotos.</translation>
    </message>
    <message>
        <source>Not all saved photos of {name} work with these models.</source>
        <translation>No todas las fotos guardadas de {name} sirven con estos modelos.</translation>
    </message>
    <message>
        <source>Not all weights can be 0.</source>
        <translation>No todos los pesos pueden ser 0.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se tomó nada de ello.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Choose another drive.</source>
        <translation>No se quitó nada. Elige otra unidad.</translation>
    </message>
    <message>
        <source>Nothing was sent. To download models, use the Models page.</source>
        <translation>No se envió nada. Para descargar modelos, usa la página Modelos.</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Óleo</translation>
    </message>
    <message>
        <source>Old film</source>
        <translation>Película antigua</translation>
    </message>
    <message>
        <source>Old photograph</source>
        <translation>Foto antigua</translation>
    </message>
    <message>
        <source>For example {key}.</source>
        <translation>Uno es {key}.</translation>
    </message>
    <message>
        <source>Another photo from the side would help.</source>
        <translation>Ayudaría una más de lado.</translation>
    </message>
    <message>
        <source>Another photo that looks at the camera would help.</source>
        <translation>Ayudaría una más mirando a la cámara.</translation>
    </message>
    <message>
        <source>Another photo would help a little.</source>
        <translation>Una más ayudaría un poco.</translation>
    </message>
    <message>
        <source>One or two more photos would help a lot.</source>
        <translation>Una o dos fotos más ayudarían mucho.</translation>
    </message>
    <message>
        <source>Only PNG pictures are kept in the gallery.</source>
        <translation>En la galería solo se guardan imágenes PNG.</translation>
    </message>
    <message>
        <source>Recipes can only be removed from PNG files.</source>
        <translation>Solo un PNG lleva una receta que se puede quitar.</translation>
    </message>
    <message>
        <source>Only one download at a time can write to the models folder.</source>
        <translation>Solo uno a la vez puede escribir en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Only one program at a time can write to it.</source>
        <translation>Solo uno a la vez puede escribir en ella.</translation>
    </message>
    <message>
        <source>Base models must be safetensors files.</source>
        <translation>Como modelo base solo se abren archivos safetensors.</translation>
    </message>
    <message>
        <source>Only {length} of {copies} identity tokens would fit.</source>
        <translation>Solo cabrían {length} de {copies} fichas de identidad.</translation>
    </message>
    <message>
        <source>Open it once with write access.</source>
        <translation>Ábrela una vez con escritura.</translation>
    </message>
    <message>
        <source>Open it with write access.</source>
        <translation>Ábrela con escritura.</translation>
    </message>
    <message>
        <source>Install it on the Engine page (“photomaker-desktop engine install”).</source>
        <translation>Abre la página «Motor» e instálalo («photomaker-desktop engine install»).</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>Pintado</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>Papel recortado</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>People and pictures are separate files and are not affected.</source>
        <translation>Las personas y las imágenes son archivos aparte y no se ven afectadas.</translation>
    </message>
    <message>
        <source>It may not have been copied or downloaded completely.</source>
        <translation>Quizá no se copió o descargó hasta el final.</translation>
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
        <translation>PhotoMaker V2 no halla ninguna cara aquí; esta foto no se usa.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs InsightFace&apos;s models, which are missing.</source>
        <translation>PhotoMaker V2 necesita los modelos de InsightFace, que no están.</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs a face in every photo.</source>
        <translation>PhotoMaker V2 necesita una cara en cada foto.</translation>
    </message>
    <message>
        <source>finds and describes faces for PhotoMaker V2</source>
        <translation>encuentra y describe caras para PhotoMaker V2</translation>
    </message>
    <message>
        <source>The PhotoMaker adapter is missing.</source>
        <translation>PhotoMaker mismo no está en este equipo.</translation>
    </message>
    <message>
        <source>PhotoMaker needs an SDXL base model.</source>
        <translation>PhotoMaker funciona con modelos base SDXL.</translation>
    </message>
    <message>
        <source>Photographic</source>
        <translation>Fotográfico</translation>
    </message>
    <message>
        <source>Photographs in eight steps instead of fifty, to try ideas.</source>
        <translation>Fotografías en ocho pasos en vez de cincuenta, para probar ideas.</translation>
    </message>
    <message>
        <source>Photographs of a person at 1024 pixels, from one or a few photos.</source>
        <translation>Fotografías de una persona a 1024 píxeles, a partir de una o varias fotos.</translation>
    </message>
    <message>
        <source>Photographs that follow a drawing, a pose or the depth of a picture.</source>
        <translation>Fotografías que siguen un dibujo, una pose o la profundidad de una imagen.</translation>
    </message>
    <message>
        <source>Photographs, less memory</source>
        <translation>Fotografías, menos memoria</translation>
    </message>
    <message>
        <source>Photographs, recommended</source>
        <translation>Fotografías, recomendado</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {ending}.</source>
        <translation>Las imágenes no se pueden guardar como {ending}.</translation>
    </message>
    <message>
        <source>Portrait by a window</source>
        <translation>Retrato junto a la ventana</translation>
    </message>
    <message>
        <source>Pose control (ControlNet OpenPose)</source>
        <translation>Control de pose (ControlNet OpenPose)</translation>
    </message>
    <message>
        <source>Put all parts in one folder.</source>
        <translation>Pon todas las partes en una carpeta.</translation>
    </message>
    <message>
        <source>Restore one of them from a backup.</source>
        <translation>Recupera una de ellas de una copia de seguridad.</translation>
    </message>
    <message>
        <source>PyTorch {version} finds: {names}.</source>
        <translation>PyTorch {version} ve: {names}.</translation>
    </message>
    <message>
        <source>Read them and agree: photomaker-desktop models agree {name}</source>
        <translation>Léelas y acéptalas: photomaker-desktop models agree {name}</translation>
    </message>
    <message>
        <source>RealVisXL V4.0, half precision</source>
        <translation>RealVisXL V4.0, media precisión</translation>
    </message>
    <message>
        <source>Remove it if it shows someone else.</source>
        <translation>Quítala si no corresponde aquí.</translation>
    </message>
    <message>
        <source>Remove the odd photo, or add another one of the person.</source>
        <translation>Quita lo que no corresponde o añade otra foto de la persona.</translation>
    </message>
    <message>
        <source>Remove it, or choose another face in it.</source>
        <translation>Quita lo que no corresponde o elige otra cara en ella.</translation>
    </message>
    <message>
        <source>Repair the engine on the Engine page, or reinstall PhotoMaker.</source>
        <translation>Repara el motor en las preferencias o instala de nuevo el programa.</translation>
    </message>
    <message>
        <source>Run &apos;photomaker-desktop library check --repair&apos;.</source>
        <translation>Ejecuta «photomaker-desktop library check --repair».</translation>
    </message>
    <message>
        <source>SDXL VAE (fp16 fix)</source>
        <translation>VAE de SDXL (corrección fp16)</translation>
    </message>
    <message>
        <source>SDXL tokenizers</source>
        <translation>Tokenizadores de SDXL</translation>
    </message>
    <message>
        <source>SDXL-Lightning in eight steps.</source>
        <translation>SDXL-Lightning en ocho pasos.</translation>
    </message>
    <message>
        <source>SDXL-Lightning in four steps.</source>
        <translation>SDXL-Lightning en cuatro pasos.</translation>
    </message>
    <message>
        <source>SFace recogniser</source>
        <translation>Reconocedor SFace</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>Guárdala como PNG.</translation>
    </message>
    <message>
        <source>Enter a word or two for the person: woman, man, old sailor …</source>
        <translation>Escribe una o dos palabras para la persona: mujer, hombre, viejo marinero …</translation>
    </message>
    <message>
        <source>Set “{name}” names unknown parts: {unknown}.</source>
        <translation>El conjunto «{name}» nombra partes desconocidas: {unknown}.</translation>
    </message>
    <message>
        <source>Sketch and pose control</source>
        <translation>Control con boceto y pose</translation>
    </message>
    <message>
        <source>Sketch control (ControlNet scribble)</source>
        <translation>Control por boceto (ControlNet scribble)</translation>
    </message>
    <message>
        <source>Sketchbook</source>
        <translation>Sketchbook</translation>
    </message>
    <message>
        <source>Another part of the program tried to reach it.</source>
        <translation>Otra parte del programa intentó contactarlo.</translation>
    </message>
    <message>
        <source>Something may cover the mouth and chin.</source>
        <translation>Algo puede tapar la boca y la barbilla.</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>Error inesperado.</translation>
    </message>
    <message>
        <source>Stained glass</source>
        <translation>Vidriera</translation>
    </message>
    <message>
        <source>Restart it from the menu, or reinstall PhotoMaker.</source>
        <translation>Reinícialo desde el menú o vuelve a instalar el programa.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Studio portrait</source>
        <translation>Retrato de estudio</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>Fuerza del estilo</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>Superhéroe</translation>
    </message>
    <message>
        <source>The PhotoMaker file has LoRA weights in an unknown format.</source>
        <translation>El archivo de PhotoMaker contiene pesos LoRA de forma desconocida.</translation>
    </message>
    <message>
        <source>The access token could not be saved.</source>
        <translation>No se pudo guardar el token de acceso.</translation>
    </message>
    <message>
        <source>The archive is damaged or not the requested one. Nothing was kept.</source>
        <translation>El archivo comprimido está dañado o no es el pedido. No se conservó nada.</translation>
    </message>
    <message>
        <source>The base model {base} is not on this computer.</source>
        <translation>El modelo base {base} no está en este equipo.</translation>
    </message>
    <message>
        <source>The base model {base} is missing.</source>
        <translation>Falta el modelo base {base}.</translation>
    </message>
    <message>
        <source>The built-in Sketchbook model is missing.</source>
        <translation>Falta el modelo incluido Sketchbook.</translation>
    </message>
    <message>
        <source>The ControlNet “{name}” is missing.</source>
        <translation>Falta el modelo de control «{name}».</translation>
    </message>
    <message>
        <source>The crop ({width} × {height} at {left}, {top}) does not fit the photo; it is cropped automatically.</source>
        <translation>El recorte ({width} × {height} en {left}, {top}) no cabe en la foto; se recorta automáticamente.</translation>
    </message>
    <message>
        <source>Decoder error: {error}.</source>
        <translation>El decodificador dice: {error}.</translation>
    </message>
    <message>
        <source>The device “{choice}” was not found.</source>
        <translation>El dispositivo «{choice}» no está.</translation>
    </message>
    <message>
        <source>The disk became full while installing the engine.</source>
        <translation>El disco se llenó mientras se montaba el motor.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir {path}.</translation>
    </message>
    <message>
        <source>The download failed.</source>
        <translation>La descarga ha fallado.</translation>
    </message>
    <message>
        <source>The download is kept. Start it again to convert it.</source>
        <translation>La descarga se conserva; iníciala de nuevo para convertirla.</translation>
    </message>
    <message>
        <source>The download needs {need}; {free} are free.</source>
        <translation>La descarga necesita {need} y hay {free} libres.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>La descarga se detuvo.</translation>
    </message>
    <message>
        <source>The drive may be damaged.</source>
        <translation>La unidad puede estar dañada.</translation>
    </message>
    <message>
        <source>The engine could not start.</source>
        <translation>No se puede iniciar el motor.</translation>
    </message>
    <message>
        <source>The engine does not support {kind}.</source>
        <translation>El motor no puede hacer {kind}.</translation>
    </message>
    <message>
        <source>The engine could not be installed.</source>
        <translation>No se pudo construir el motor.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly.</source>
        <translation>El motor terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>The engine is being changed already.</source>
        <translation>El motor ya se está cambiando.</translation>
    </message>
    <message>
        <source>The engine is not installed yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <source>The engine needs {need}; {free} are free.</source>
        <translation>El motor necesita {need} de espacio y hay {free} libres.</translation>
    </message>
    <message>
        <source>The engine stopped responding.</source>
        <translation>El motor dejó de responder.</translation>
    </message>
    <message>
        <source>The engine was not started.</source>
        <translation>El motor no se arrancó.</translation>
    </message>
    <message>
        <source>The face detector</source>
        <translation>El detector de caras</translation>
    </message>
    <message>
        <source>The face has little contrast.</source>
        <translation>La cara tiene poco contraste.</translation>
    </message>
    <message>
        <source>The face is a little soft.</source>
        <translation>La cara está algo suave.</translation>
    </message>
    <message>
        <source>The face is blurred.</source>
        <translation>La cara está borrosa.</translation>
    </message>
    <message>
        <source>The face is overexposed.</source>
        <translation>La cara está sobreexpuesta.</translation>
    </message>
    <message>
        <source>The face is turned to the side.</source>
        <translation>La cara se ve de lado.</translation>
    </message>
    <message>
        <source>The face is small ({size}).</source>
        <translation>La cara es pequeña ({size}).</translation>
    </message>
    <message>
        <source>The face is very dark.</source>
        <translation>La cara está muy oscura.</translation>
    </message>
    <message>
        <source>The face is very small ({size}).</source>
        <translation>La cara es muy pequeña ({size}).</translation>
    </message>
    <message>
        <source>The face looks down.</source>
        <translation>La cara mira hacia abajo.</translation>
    </message>
    <message>
        <source>The face looks up.</source>
        <translation>La cara mira hacia arriba.</translation>
    </message>
    <message>
        <source>For non-commercial research only. This includes pictures made with PhotoMaker V2.</source>
        <translation>Los modelos de caras solo se pueden usar para investigación no comercial. Esto incluye las imágenes que hagas con PhotoMaker V2.</translation>
    </message>
    <message>
        <source>The face recogniser</source>
        <translation>El reconocedor de caras</translation>
    </message>
    <message>
        <source>The few-step LoRA “{name}” is not installed.</source>
        <translation>La LoRA de pocos pasos «{name}» no está instalada.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file of this person is damaged ({name}).</source>
        <translation>El archivo de esta persona está dañado ({name}).</translation>
    </message>
    <message>
        <source>The file of this picture is damaged.</source>
        <translation>El archivo de esta imagen está dañado.</translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>El archivo de esta imagen ha desaparecido.</translation>
    </message>
    <message>
        <source>The file of this picture was moved.</source>
        <translation>El archivo de esta imagen está en otro sitio.</translation>
    </message>
    <message>
        <source>The files of this person are missing.</source>
        <translation>Los archivos de esta persona han desaparecido.</translation>
    </message>
    <message>
        <source>The custom styles folder cannot be read: {error}.</source>
        <translation>No se puede leer la carpeta de tus estilos: {error}.</translation>
    </message>
    <message>
        <source>The folder {name} belongs to another person.</source>
        <translation>La carpeta {name} contiene a otra persona.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>The key could not be saved in the system keyring.</source>
        <translation>No se pudo guardar la clave en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this library.</source>
        <translation>La clave del llavero del sistema no abre esta biblioteca.</translation>
    </message>
    <message>
        <source>The keyring did not respond: {error}.</source>
        <translation>El llavero no respondió: {error}.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
    </message>
    <message>
        <source>The library is not encrypted.</source>
        <translation>La biblioteca no está cifrada.</translation>
    </message>
    <message>
        <source>The library may come from another computer or account.</source>
        <translation>La biblioteca puede venir de otro equipo o cuenta.</translation>
    </message>
    <message>
        <source>The library was upgraded; the backup is {name}.</source>
        <translation>La biblioteca se puso al día; {name} es la copia de seguridad.</translation>
    </message>
    <message>
        <source>The library is open read-only.</source>
        <translation>La biblioteca se abrió solo para leer.</translation>
    </message>
    <message>
        <source>The library database gave an unexpected answer.</source>
        <translation>La base de datos de la biblioteca no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>The library database is damaged.</source>
        <translation>La base de datos de la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>The library database was damaged and was rebuilt from the files: {count} pictures. The damaged one is kept in {file}.</source>
        <translation>La base de datos de la biblioteca estaba dañada. Se rehízo a partir de los archivos: {count} imágenes. La dañada se conserva en {file}.</translation>
    </message>
    <message>
        <source>The library&apos;s key settings are out of range.</source>
        <translation>La cabecera de la biblioteca pide un esfuerzo imposible para abrirla.</translation>
    </message>
    <message>
        <source>The parts list does not name a wheel: “{file}”.</source>
        <translation>La lista no nombra ningún wheel: «{file}».</translation>
    </message>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>No se puede leer la lista de modelos.</translation>
    </message>
    <message>
        <source>The engine&apos;s parts list cannot be read ({name}).</source>
        <translation>No se puede leer la lista de partes del motor ({name}).</translation>
    </message>
    <message>
        <source>The model hub can only be reached during a download.</source>
        <translation>Solo se puede contactar con el servidor de modelos durante una descarga.</translation>
    </message>
    <message>
        <source>The model page has additional terms on top of SDXL&apos;s. Read them before commercial use.</source>
        <translation>La página del modelo tiene condiciones propias, además de las de SDXL. Léelas allí antes de usar los resultados comercialmente.</translation>
    </message>
    <message>
        <source>Models folder: {root}.</source>
        <translation>Los modelos van a {root}.</translation>
    </message>
    <message>
        <source>The models need {need}; {free} are free.</source>
        <translation>Los modelos necesitan {need} allí y hay {free} libres.</translation>
    </message>
    <message>
        <source>The move failed.</source>
        <translation>No se pudo mover.</translation>
    </message>
    <message>
        <source>The new engine failed its test and is not used.</source>
        <translation>El motor nuevo no pasó su prueba y no se usa.</translation>
    </message>
    <message>
        <source>The new engine works, but cannot use the graphics card.</source>
        <translation>El motor nuevo funciona, pero no ve la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Could not check for updates.</source>
        <translation>No se pudo preguntar por la versión más nueva.</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>Pasos guiados</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>El número de imágenes</translation>
    </message>
    <message>
        <source>The bundle needs {need}; {free} are free.</source>
        <translation>El paquete necesita {need} de espacio y hay {free} libres.</translation>
    </message>
    <message>
        <source>The person and the LoRAs are not merged into the model, which is slower. Memory or one of the LoRAs does not allow it.</source>
        <translation>La persona y los LoRA se ejecutan junto al modelo y no dentro de él, lo que es más lento: la memoria o uno de los LoRA no permite más.</translation>
    </message>
    <message>
        <source>The person cannot be placed in the prompt.</source>
        <translation>No se puede situar a la persona en el texto.</translation>
    </message>
    <message>
        <source>The person does not fit into the prompt.</source>
        <translation>La persona no cabe en el texto.</translation>
    </message>
    <message>
        <source>The person is {name}.</source>
        <translation>La persona es {name}.</translation>
    </message>
    <message>
        <source>The person comes too late in the prompt.</source>
        <translation>La persona aparece demasiado tarde en el texto.</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>La foto es en blanco y negro.</translation>
    </message>
    <message>
        <source>The photo lies on its side; the face is turned upright.</source>
        <translation>La foto está de lado; la cara se endereza.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts off the face or is very close.</source>
        <translation>El borde de la foto corta la cara o casi.</translation>
    </message>
    <message>
        <source>The preview decoder {file} is missing.</source>
        <translation>Falta el decodificador de vista previa {file}.</translation>
    </message>
    <message>
        <source>PhotoMaker is incomplete and cannot install its engine.</source>
        <translation>El programa está incompleto: no puede montar su motor.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>El proxy rechazó la conexión.</translation>
    </message>
    <message>
        <source>The record of this person does not match the files.</source>
        <translation>El registro de esta persona no coincide con los archivos.</translation>
    </message>
    <message>
        <source>The reference demo&apos;s settings.</source>
        <translation>Los ajustes de la demo de referencia.</translation>
    </message>
    <message>
        <source>For cards with 4 to 6 GB: parts of the model are offloaded to main memory, which is slower.</source>
        <translation>Las mismas fotografías en una tarjeta de 4 a 6 GB: partes del modelo esperan en la memoria principal y tarda más.</translation>
    </message>
    <message>
        <source>The search index lists a missing picture.</source>
        <translation>El índice de búsqueda conoce una imagen que ya no está.</translation>
    </message>
    <message>
        <source>The seed {first} is out of range.</source>
        <translation>La semilla no puede ser {first}.</translation>
    </message>
    <message>
        <source>The server does not have this file.</source>
        <translation>El servidor no conoce este archivo.</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>el servidor no indica qué parte del archivo envía</translation>
    </message>
    <message>
        <source>The server, or something in between, sent different bytes. They were discarded.</source>
        <translation>El servidor o algo intermedio envió otros bytes. Se descartaron.</translation>
    </message>
    <message>
        <source>The server compresses the file in an unexpected way.</source>
        <translation>El servidor comprime el archivo de una forma que no se pidió.</translation>
    </message>
    <message>
        <source>The server refused {what} ({status}).</source>
        <translation>El servidor rechazó {what} ({status}).</translation>
    </message>
    <message>
        <source>You have not agreed to the terms of use of “{name}” yet.</source>
        <translation>El conjunto «{name}» tiene condiciones que no has aceptado.</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}).</source>
        <translation>No se pudieron leer los ajustes ({error}).</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se pudieron guardar los ajustes.</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as {name}. Defaults are used.</source>
        <translation>El archivo de ajustes estaba dañado. Se conserva como {name}; se usan los valores iniciales.</translation>
    </message>
    <message>
        <source>Start merge step</source>
        <translation>Paso inicial de la persona</translation>
    </message>
    <message>
        <source>The strength is too small for even one step.</source>
        <translation>La fuerza es tan pequeña que no se haría ningún paso.</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>Intensidad del LoRA</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>Intensidad del control</translation>
    </message>
    <message>
        <source>The styles in {name} were left out: {error}.</source>
        <translation>Los estilos de {name} no se usaron: {error}.</translation>
    </message>
    <message>
        <source>The system or another program stopped it, often because memory ran out.</source>
        <translation>El sistema u otro programa lo cerró; a menudo porque se acabó la memoria.</translation>
    </message>
    <message>
        <source>The text encoders read {length} tokens.</source>
        <translation>Los codificadores de texto leen {length} tokens.</translation>
    </message>
    <message>
        <source>The prompt mentions {count} people; it must be one.</source>
        <translation>El texto contiene {count} personas; debe haber una.</translation>
    </message>
    <message>
        <source>The prompt is too long; these words are cut: {words}</source>
        <translation>El texto es demasiado largo; se pierden estas palabras: {words}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read.</source>
        <translation>No se puede leer el tokenizador de {folder}.</translation>
    </message>
    <message>
        <source>The weight file {path} is missing.</source>
        <translation>Falta el archivo de pesos {path}.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>The prompt mentions two people: {other} and {name}.</source>
        <translation>Las palabras nombran a dos personas: {other} y {name}.</translation>
    </message>
    <message>
        <source>Their tokens cannot be mixed.</source>
        <translation>Sus datos no se pueden mezclar.</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>No hay fotos.</translation>
    </message>
    <message>
        <source>Available: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>Ya hay alguien llamado {name}.</translation>
    </message>
    <message>
        <source>There is no “{kind}” engine for this computer.</source>
        <translation>No hay motor del tipo «{kind}» para este equipo.</translation>
    </message>
    <message>
        <source>There is no face {number}; the largest is used.</source>
        <translation>Aquí no hay una cara número {number}; se usa la más grande.</translation>
    </message>
    <message>
        <source>There is no library in {root}.</source>
        <translation>No hay ninguna biblioteca en {root}.</translation>
    </message>
    <message>
        <source>There is no model set called “{name}”.</source>
        <translation>No hay ningún conjunto de modelos llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no part called “{name}”.</source>
        <translation>No hay ninguna parte llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>No hay ningún ajuste llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no scheduler called “{name}”.</source>
        <translation>No hay ningún planificador llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no style called “{name}”.</source>
        <translation>No hay ningún estilo llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no tokenizer in {folder}.</source>
        <translation>No hay ningún tokenizador en {folder}.</translation>
    </message>
    <message>
        <source>There is no person called “{name}”.</source>
        <translation>No hay nadie llamado «{name}».</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>There is not enough memory to load the models.</source>
        <translation>No hay memoria suficiente para cargar los modelos.</translation>
    </message>
    <message>
        <source>These people were learned with different PhotoMaker versions.</source>
        <translation>Estas personas se aprendieron con versiones distintas de PhotoMaker.</translation>
    </message>
    <message>
        <source>These people were learned with different models.</source>
        <translation>Estas personas se aprendieron con modelos distintos.</translation>
    </message>
    <message>
        <source>These photos may not all show the same person.</source>
        <translation>Puede que estas fotos no muestren todas a la misma persona.</translation>
    </message>
    <message>
        <source>They mark people in prompts.</source>
        <translation>Señalan a personas en las palabras.</translation>
    </message>
    <message>
        <source>They are for research only, so they are not downloaded automatically.</source>
        <translation>Solo se pueden usar para investigar, así que no se descargan sin preguntar.</translation>
    </message>
    <message>
        <source>They describe how the library is encrypted.</source>
        <translation>Dicen cómo está cifrada la biblioteca.</translation>
    </message>
    <message>
        <source>This computer has no unlocked keyring.</source>
        <translation>Este equipo no tiene ningún llavero abierto.</translation>
    </message>
    <message>
        <source>This copy has no parts list for it.</source>
        <translation>Esta copia del programa no tiene la lista de sus partes.</translation>
    </message>
    <message>
        <source>Wrong passphrase or recovery code.</source>
        <translation>Contraseña o código de recuperación incorrectos.</translation>
    </message>
    <message>
        <source>This file is not encrypted like the library.</source>
        <translation>Este archivo no está cifrado como la biblioteca.</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This folder is shared with other programs that use Hugging Face models.</source>
        <translation>Esta carpeta se comparte con otros programas que usan modelos de Hugging Face.</translation>
    </message>
    <message>
        <source>This is not a file of identity tokens.</source>
        <translation>Esto no es un archivo de identidad.</translation>
    </message>
    <message>
        <source>This file cannot be imported as a person.</source>
        <translation>Esto no es una persona que se pueda importar.</translation>
    </message>
    <message>
        <source>This PNG picture is incomplete.</source>
        <translation>Esto no es una imagen PNG completa.</translation>
    </message>
    <message>
        <source>This is the same shot as {other}.</source>
        <translation>Es la misma toma que {other}.</translation>
    </message>
    <message>
        <source>This job is no longer in the queue.</source>
        <translation>Este trabajo ya no está en la cola.</translation>
    </message>
    <message>
        <source>This library needs an upgrade first.</source>
        <translation>Antes hay que poner al día esta biblioteca.</translation>
    </message>
    <message>
        <source>This library is encrypted; its key is in the system keyring.</source>
        <translation>Esta biblioteca está cifrada y su clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>This library is encrypted; its key is not in this account&apos;s keyring.</source>
        <translation>Esta biblioteca está cifrada y su clave no está en el llavero de esta cuenta.</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>Esta biblioteca está cifrada.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of PhotoMaker.</source>
        <translation>Esta biblioteca la hizo una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This looks like a different person.</source>
        <translation>Parece otra persona que la de las demás fotos.</translation>
    </message>
    <message>
        <source>This model is PhotoMaker {version}.</source>
        <translation>Este es PhotoMaker {version}.</translation>
    </message>
    <message>
        <source>This bundle is for another kind of computer.</source>
        <translation>Este paquete es para otro tipo de equipo.</translation>
    </message>
    <message>
        <source>This page belongs to another search.</source>
        <translation>Esta página es de otra búsqueda.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>Esta contraseña no abre el archivo, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <translation>Esta persona no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This person needs {photos} weights of at least 0.</source>
        <translation>Esta persona necesita {photos} pesos de al menos 0.</translation>
    </message>
    <message>
        <source>This person was saved by a newer version of PhotoMaker.</source>
        <translation>A esta persona la guardó una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>This photo cannot be used.</source>
        <translation>Esta foto no se puede usar.</translation>
    </message>
    <message>
        <source>This picture has an impossible size.</source>
        <translation>Esta imagen tiene un tamaño imposible.</translation>
    </message>
    <message>
        <source>This picture has no record.</source>
        <translation>Esta imagen no tiene registro.</translation>
    </message>
    <message>
        <source>This picture is encrypted on the disk.</source>
        <translation>Esta imagen está cifrada en el disco.</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>Esta imagen no está en la galería.</translation>
    </message>
    <message>
        <source>This picture is not in the search index.</source>
        <translation>Esta imagen no está en el índice de búsqueda.</translation>
    </message>
    <message>
        <source>This picture is there twice, encrypted and not.</source>
        <translation>Esta imagen está dos veces, cifrada y sin cifrar.</translation>
    </message>
    <message>
        <source>This picture was added manually.</source>
        <translation>Esta imagen se puso aquí a mano.</translation>
    </message>
    <message>
        <source>Tiny preview decoder</source>
        <translation>Decodificador de vista previa diminuto</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again later, or look at {page}.</source>
        <translation>Inténtalo más tarde o mira en {page}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try “Repair”, or choose another engine type.</source>
        <translation>Inténtalo con «Reparar» o elige otro tipo.</translation>
    </message>
    <message>
        <source>Try “Repair”.</source>
        <translation>Inténtalo con «Reparar».</translation>
    </message>
    <message>
        <source>Try again, or use another mirror.</source>
        <translation>Inténtalo de nuevo o usa otro servidor espejo.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, “Copy report” has the details a developer needs.</source>
        <translation>Inténtalo de nuevo. Si persiste, «Copiar informe» contiene lo que necesita quien desarrolla.</translation>
    </message>
    <message>
        <source>Try again. A new engine starts automatically.</source>
        <translation>Inténtalo de nuevo: un motor nuevo arranca solo.</translation>
    </message>
    <message>
        <source>Try again; a virus scanner may slow it down.</source>
        <translation>Inténtalo de nuevo; quizá lo frena un antivirus.</translation>
    </message>
    <message>
        <source>Try another mirror.</source>
        <translation>Prueba otro servidor espejo.</translation>
    </message>
    <message>
        <source>Two to four clear photos work best.</source>
        <translation>Lo mejor son de dos a cuatro fotos claras.</translation>
    </message>
    <message>
        <source>Unlock the keyring (GNOME Keyring, KWallet, Keychain …), then try again.</source>
        <translation>Desbloquea el llavero (GNOME Keyring, KWallet, Keychain …) e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the recovery code.</source>
        <translation>Desbloquea el llavero o indica el código de recuperación.</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another engine type.</source>
        <translation>Actualiza el controlador de la tarjeta o elige otro tipo de motor.</translation>
    </message>
    <message>
        <source>Use PhotoMaker V1, or a photo that shows the face clearly.</source>
        <translation>Usa PhotoMaker V1 o una foto en la que la cara se vea bien.</translation>
    </message>
    <message>
        <source>Use a closer photo, or the original file.</source>
        <translation>Usa una foto tomada de más cerca o el archivo original.</translation>
    </message>
    <message>
        <source>Use a photo that shows the whole head.</source>
        <translation>Usa una foto que muestre toda la cabeza.</translation>
    </message>
    <message>
        <source>Use a photo with more light.</source>
        <translation>Usa una foto con más luz.</translation>
    </message>
    <message>
        <source>Use a photo with softer light.</source>
        <translation>Usa una foto con luz más suave.</translation>
    </message>
    <message>
        <source>Use another mirror, or check for updates.</source>
        <translation>Usa otro servidor espejo o busca una versión nueva del programa.</translation>
    </message>
    <message>
        <source>Use photos that show the eyes.</source>
        <translation>Usa fotos que muestren los ojos.</translation>
    </message>
    <message>
        <source>Use photos without a mask or scarf.</source>
        <translation>Usa fotos sin mascarilla ni bufanda.</translation>
    </message>
    <message>
        <source>Wait for it or stop it.</source>
        <translation>Espera o detenla.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Espera a que termine.</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acuarela</translation>
    </message>
    <message>
        <source>Downloaded data is kept.</source>
        <translation>Lo descargado se conserva.</translation>
    </message>
    <message>
        <source>1 duplicate.</source>
        <translation>1 duplicado.</translation>
    </message>
    <message>
        <source>The VAE decodes the picture.</source>
        <translation>El VAE decodifica la imagen.</translation>
    </message>
    <message>
        <source>A text encoder</source>
        <translation>Un codificador de texto</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, AVIF or HEIC picture.</source>
        <translation>Elige una imagen JPEG, PNG, WebP, AVIF o HEIC.</translation>
    </message>
    <message>
        <source>Choose a LoRA, LoCon, LoHa or LoKr.</source>
        <translation>Elige un LoRA, LoCon, LoHa o LoKr.</translation>
    </message>
    <message>
        <source>Use SDXL&apos;s fp16-fix VAE (--vae).</source>
        <translation>Usa el VAE fp16-fix de SDXL (--vae).</translation>
    </message>
    <message>
        <source>Choose a model set with a recogniser on the Models page.</source>
        <translation>Elige en la página Modelos un conjunto con reconocedor facial.</translation>
    </message>
    <message>
        <source>Choose another PhotoMaker adapter, or learn the person again.</source>
        <translation>Elige otro adaptador de PhotoMaker o aprende de nuevo a la persona.</translation>
    </message>
    <message>
        <source>Choose its fp16 or fp8 version.</source>
        <translation>Elige su versión fp16 o fp8.</translation>
    </message>
    <message>
        <source>Choose its fp16 version.</source>
        <translation>Elige su versión fp16.</translation>
    </message>
    <message>
        <source>Engine protocol error.</source>
        <translation>Error de protocolo del motor.</translation>
    </message>
    <message>
        <source>Every pixel is infinite or undefined.</source>
        <translation>Todos los píxeles son infinitos o indefinidos.</translation>
    </message>
    <message>
        <source>Export it as JPEG in your photo program, then choose that file.</source>
        <translation>Expórtala como JPEG en tu programa de fotos y elige ese archivo.</translation>
    </message>
    <message>
        <source>Export it as JPEG, or as 8-bit TIFF.</source>
        <translation>Expórtala como JPEG o como TIFF de 8 bits.</translation>
    </message>
    <message>
        <source>Export it as JPEG, then choose that file.</source>
        <translation>Expórtala como JPEG y elige ese archivo.</translation>
    </message>
    <message>
        <source>It computed NaN or infinity in {dtype}.</source>
        <translation>Calculó NaN o infinito en {dtype}.</translation>
    </message>
    <message>
        <source>It is looked for by its content among the files that were used here.</source>
        <translation>Se busca por su contenido entre los archivos usados aquí.</translation>
    </message>
    <message>
        <source>It would take more memory than the model itself.</source>
        <translation>Ocuparía más memoria que el propio modelo.</translation>
    </message>
    <message>
        <source>Its training failed, or the file is damaged. Choose another LoRA.</source>
        <translation>Su entrenamiento falló o el archivo está dañado. Elige otro LoRA.</translation>
    </message>
    <message>
        <source>Remove LoRAs or lower their strength. If that doesn&apos;t help, choose another base model.</source>
        <translation>Quita los LoRA o baja su intensidad. Si no ayuda, elige otro modelo base.</translation>
    </message>
    <message>
        <source>Likeness is measured with one.</source>
        <translation>Con él se mide el parecido.</translation>
    </message>
    <message>
        <source>Merge it into a base model with another program, or choose a smaller one.</source>
        <translation>Fusiónalo en un modelo base con otro programa o elige uno más pequeño.</translation>
    </message>
    <message>
        <source>None of its modules belongs to an SDXL model.</source>
        <translation>Ninguno de sus módulos pertenece a un modelo SDXL.</translation>
    </message>
    <message>
        <source>Only DoRAs that scale every output of every module are supported.</source>
        <translation>Solo se admiten los DoRA que escalan todas las salidas de todos los módulos.</translation>
    </message>
    <message>
        <source>SDXL&apos;s fp16-fix VAE fits every SDXL model.</source>
        <translation>El VAE fp16-fix de SDXL sirve para todos los modelos SDXL.</translation>
    </message>
    <message>
        <source>Stopped after {seconds} seconds.</source>
        <translation>Se detuvo tras {seconds} segundos.</translation>
    </message>
    <message>
        <source>The PhotoMaker adapter</source>
        <translation>El adaptador de PhotoMaker</translation>
    </message>
    <message>
        <source>The VAE</source>
        <translation>El VAE</translation>
    </message>
    <message>
        <source>The chosen models have no face recogniser.</source>
        <translation>Los modelos elegidos no incluyen un reconocedor facial.</translation>
    </message>
    <message>
        <source>The decoder quit with exit code {code}.</source>
        <translation>El decodificador terminó con el código {code}.</translation>
    </message>
    <message>
        <source>The file “{name}” of this picture is not on this computer.</source>
        <translation>El archivo «{name}» de esta imagen no está en este equipo.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model or its VAE produced no picture.</source>
        <translation>El modelo o su VAE no produjo ninguna imagen.</translation>
    </message>
    <message>
        <source>The offline lock blocked a connection to {target}.</source>
        <translation>El bloqueo sin conexión ha impedido una conexión con {target}.</translation>
    </message>
    <message>
        <source>The photo encoder</source>
        <translation>El codificador de fotos</translation>
    </message>
    <message>
        <source>The picture has only one colour and was not saved.</source>
        <translation>La imagen tiene un solo color y no se guardó.</translation>
    </message>
    <message>
        <source>The picture has no valid pixels.</source>
        <translation>La imagen no tiene píxeles válidos.</translation>
    </message>
    <message>
        <source>8-bit weights</source>
        <translation>Pesos de 8 bits</translation>
    </message>
    <message>
        <source>A PEM file with your private key and certificates. Pictures then carry its name.</source>
        <translation>Un archivo PEM con tu clave privada y los certificados. Las imágenes llevan entonces su nombre.</translation>
    </message>
    <message>
        <source>A cell is a text or a number.</source>
        <translation>Una celda es un texto o un número.</translation>
    </message>
    <message>
        <source>A cluster needs the package ray.</source>
        <translation>Un clúster necesita el paquete ray.</translation>
    </message>
    <message>
        <source>A line of settings.</source>
        <translation>Una línea de ajustes.</translation>
    </message>
    <message>
        <source>A mask is for one person.</source>
        <translation>Una máscara es para una sola persona.</translation>
    </message>
    <message>
        <source>A new key every day</source>
        <translation>Una clave nueva cada día</translation>
    </message>
    <message>
        <source>A new key for every picture</source>
        <translation>Una clave nueva para cada imagen</translation>
    </message>
    <message>
        <source>A person cannot be put into a picture whose faces are kept.</source>
        <translation>No se puede poner a nadie en una imagen cuyas caras se conservan.</translation>
    </message>
    <message>
        <source>A picture was not kept: the nudity check of pictures of people refused it.</source>
        <translation>Una imagen no se guardó: el control de desnudez de imágenes de personas la rechazó.</translation>
    </message>
    <message>
        <source>A prompt can name a LoRA in this folder: &lt;lora:name:0.8&gt;.</source>
        <translation>Un prompt puede nombrar una LoRA de esta carpeta: &lt;lora:name:0.8&gt;.</translation>
    </message>
    <message>
        <source>A recipe of {program}.</source>
        <translation>Una receta de {program}.</translation>
    </message>
    <message>
        <source>A record of the queue or of the prompt history is damaged.</source>
        <translation>Un registro de la cola o del historial de prompts está dañado.</translation>
    </message>
    <message>
        <source>A shoot needs at least one person.</source>
        <translation>Una sesión necesita al menos una persona.</translation>
    </message>
    <message>
        <source>A statement for other programs. Anybody can write or remove it.</source>
        <translation>Una indicación para otros programas. Cualquiera puede escribirla o quitarla.</translation>
    </message>
    <message>
        <source>A table names files in its own folder or in the library.</source>
        <translation>Una tabla nombra archivos de su propia carpeta o de la biblioteca.</translation>
    </message>
    <message>
        <source>A web folder with the engine&apos;s packages, in place of the usual addresses.</source>
        <translation>Una carpeta web con los paquetes del motor, en lugar de las direcciones habituales.</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>Permitido: {range}.</translation>
    </message>
    <message>
        <source>Alternative Hugging Face address, if the hub is slow or blocked.</source>
        <translation>Dirección alternativa de Hugging Face, si el hub va lento o está bloqueado.</translation>
    </message>
    <message>
        <source>An engine of the cluster was lost.</source>
        <translation>Se perdió un motor del clúster.</translation>
    </message>
    <message>
        <source>Another batch is writing to {folder}.</source>
        <translation>Otro lote está escribiendo en {folder}.</translation>
    </message>
    <message>
        <source>As long as it reads, the database file keeps its unencrypted pages.</source>
        <translation>Mientras lee, el archivo de la base de datos conserva sus páginas sin cifrar.</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation>Se leen {most} como máximo.</translation>
    </message>
    <message>
        <source>At most {most} fit into a picture.</source>
        <translation>En una imagen caben como máximo {most}.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic (fastest)</source>
        <translation>Automático (el más rápido)</translation>
    </message>
    <message>
        <source>BSD 2-Clause License</source>
        <translation>BSD 2-Clause License</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>Mejores de</translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation>Rota.</translation>
    </message>
    <message>
        <source>Built in: small illustrated pictures, nothing to download.</source>
        <translation>Integrado: pequeñas ilustraciones, nada que descargar.</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>Cambia el prompt.</translation>
    </message>
    <message>
        <source>Changes to them are not used, so nothing of it is left.</source>
        <translation>Los cambios en ellos no se usan, así que no queda nada.</translation>
    </message>
    <message>
        <source>Changing this restarts the engine.</source>
        <translation>Al cambiarlo se reinicia el motor.</translation>
    </message>
    <message>
        <source>Check all photographs for nudity</source>
        <translation>Comprobar la desnudez en todas las fotografías</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>Comprueba su nombre y que puedas leerlo.</translation>
    </message>
    <message>
        <source>Check the library; the file is kept, encrypted, in the folder “damaged”.</source>
        <translation>Comprueba la biblioteca; el archivo se conserva, cifrado, en la carpeta «damaged».</translation>
    </message>
    <message>
        <source>Choose a person to put into the picture.</source>
        <translation>Elige una persona para la imagen.</translation>
    </message>
    <message>
        <source>Choose a person: the best pictures are those most like them.</source>
        <translation>Elige una persona: las mejores imágenes son las que más se le parecen.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder, or a .safetensors file.</source>
        <translation>Elige la carpeta del propio modelo o un archivo .safetensors.</translation>
    </message>
    <message>
        <source>Choosing the best pictures needs a face detector and a face recogniser.</source>
        <translation>Para elegir las mejores imágenes se necesitan un detector y un reconocedor de rostros.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close the other program, then encrypt again. The rest is done.</source>
        <translation>Cierra el otro programa y vuelve a cifrar. El resto ya está hecho.</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>Compilar el modelo</translation>
    </message>
    <message>
        <source>Confirm that you may use it, then import it again.</source>
        <translation>Confirma que puedes usarlo y vuelve a importarlo.</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>Credenciales de contenido</translation>
    </message>
    <message>
        <source>Content credentials are not installed.</source>
        <translation>Las credenciales de contenido no están instaladas.</translation>
    </message>
    <message>
        <source>Content credentials cannot be used here.</source>
        <translation>Las credenciales de contenido no se pueden usar aquí.</translation>
    </message>
    <message>
        <source>Copy it into a node&apos;s models folder, or share one among all.</source>
        <translation>Cópialo en la carpeta de modelos de un nodo, o comparte una entre todos.</translation>
    </message>
    <message>
        <source>Copy it into the table&apos;s folder.</source>
        <translation>Cópialo en la carpeta de la tabla.</translation>
    </message>
    <message>
        <source>Copy the file there, and write its name.</source>
        <translation>Copia allí el archivo y escribe su nombre.</translation>
    </message>
    <message>
        <source>Count from the left, or mark the place by hand.</source>
        <translation>Cuente desde la izquierda o marque el lugar a mano.</translation>
    </message>
    <message>
        <source>Custom styles folder</source>
        <translation>Carpeta de estilos propios</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Decode pictures in tiles</source>
        <translation>Decodificar por mosaicos</translation>
    </message>
    <message>
        <source>Decrypting this library was started ({asked}) and interrupted. It stays encrypted until you switch encryption off again.</source>
        <translation>Se inició el descifrado de esta biblioteca ({asked}) y se interrumpió. Seguirá cifrada hasta que vuelvas a desactivar el cifrado.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>¿Querías decir «{name}»?</translation>
    </message>
    <message>
        <source>Distance of the noise</source>
        <translation>Distancia del ruido</translation>
    </message>
    <message>
        <source>Download one under Models, or switch the face pass off.</source>
        <translation>Descarga uno en Modelos o desactiva el retoque de caras.</translation>
    </message>
    <message>
        <source>Download the same model set on every node, or give a shared folder.</source>
        <translation>Descarga el mismo conjunto de modelos en cada nodo, o indica una carpeta compartida.</translation>
    </message>
    <message>
        <source>Download them under Models, or keep every picture.</source>
        <translation>Descárgalos en Modelos o conserva todas las imágenes.</translation>
    </message>
    <message>
        <source>Download “Swin2SR, twice as large” under Models.</source>
        <translation>Descarga «Swin2SR, el doble de grande» en Modelos.</translation>
    </message>
    <message>
        <source>Engine mirror</source>
        <translation>Espejo del motor</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Enlarging needs a picture.</source>
        <translation>Para ampliar hace falta una imagen.</translation>
    </message>
    <message>
        <source>Every picture is signed as made by a model. Pictures signed with the same key can be recognised as coming from one place; it does not say from whom.</source>
        <translation>Cada imagen se firma como hecha por un modelo. Las firmadas con la misma clave se reconocen como del mismo lugar; no dice de quién.</translation>
    </message>
    <message>
        <source>Everything in graphics memory</source>
        <translation>Todo en la memoria gráfica</translation>
    </message>
    <message>
        <source>Faces found: {count}.</source>
        <translation>Caras encontradas: {count}.</translation>
    </message>
    <message>
        <source>Faces in drawings are not always found. Crop manually if it is elsewhere.</source>
        <translation>En los dibujos no siempre se encuentran las caras. Recorte a mano si está en otro lugar.</translation>
    </message>
    <message>
        <source>Faster for many pictures of one size; the first one takes longer.</source>
        <translation>Más rápido con muchas imágenes del mismo tamaño; la primera tarda más.</translation>
    </message>
    <message>
        <source>File names cannot have “{name}”.</source>
        <translation>Los nombres de archivo no pueden tener «{name}».</translation>
    </message>
    <message>
        <source>Files outside the library are not opened.</source>
        <translation>No se abren archivos fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>Flat drawing</source>
        <translation>Dibujo plano</translation>
    </message>
    <message>
        <source>Found in the negative prompt: {words}.</source>
        <translation>En el prompt negativo: {words}.</translation>
    </message>
    <message>
        <source>Found in the prompt: {words}.</source>
        <translation>En el prompt: {words}.</translation>
    </message>
    <message>
        <source>From fast to low memory. Choose a lower level if memory runs out.</source>
        <translation>De rápido a poca memoria. Elige un nivel inferior si falta memoria.</translation>
    </message>
    <message>
        <source>Give a size or an enlargement, not both.</source>
        <translation>Indica un tamaño o una ampliación, no ambos.</translation>
    </message>
    <message>
        <source>Give prompts with --prompts or --prompt.</source>
        <translation>Da los prompts con --prompts o --prompt.</translation>
    </message>
    <message>
        <source>Give the head&apos;s address and port, such as 192.168.1.20:6379.</source>
        <translation>Da la dirección y el puerto del nodo principal, por ejemplo 192.168.1.20:6379.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>I may use these photos: they show me, an adult who agrees to pictures like these being made, or my own child.</source>
        <translation>Puedo usar estas fotos: me muestran a mí, a una persona adulta que está de acuerdo con imágenes así, o a mi propio hijo o hija.</translation>
    </message>
    <message>
        <source>In a painter&apos;s studio</source>
        <translation>En el estudio del pintor</translation>
    </message>
    <message>
        <source>It changes the model&apos;s weights in a way that is not supported.</source>
        <translation>Cambia los pesos del modelo de una forma no compatible.</translation>
    </message>
    <message>
        <source>It has four edges: left, top, right and bottom, from 0 to 1.</source>
        <translation>Tiene cuatro bordes: izquierdo, superior, derecho e inferior, de 0 a 1.</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>Es un número.</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>Es un número entero.</translation>
    </message>
    <message>
        <source>It is in the pixels and survives many changes. It can still be copied or destroyed by somebody who tries.</source>
        <translation>Está en los píxeles y sobrevive a muchos cambios. Quien se lo proponga puede copiarla o destruirla.</translation>
    </message>
    <message>
        <source>It is no longer {root}. Nothing was changed.</source>
        <translation>Ya no es {root}. No se cambió nada.</translation>
    </message>
    <message>
        <source>It is text.</source>
        <translation>Es un texto.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels.</source>
        <translation>Tiene {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>It says how the library is encrypted, and its signature does not match.</source>
        <translation>Indica cómo está cifrada la biblioteca, y su firma no coincide.</translation>
    </message>
    <message>
        <source>It says that a model made it. Nothing in it proves where.</source>
        <translation>Dice que la hizo un modelo. Nada en ella prueba dónde.</translation>
    </message>
    <message>
        <source>It says that the library is encrypted, but has no key.</source>
        <translation>Indica que la biblioteca está cifrada, pero no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>It says that the library is not encrypted, but its records are.</source>
        <translation>Indica que la biblioteca no está cifrada, pero sus registros sí lo están.</translation>
    </message>
    <message>
        <source>It takes {size} MB.</source>
        <translation>Necesita {size} MB.</translation>
    </message>
    <message>
        <source>It was made elsewhere: it is signed, but not with a key of yours.</source>
        <translation>Se hizo en otro lugar: está firmada, pero no con una clave tuya.</translation>
    </message>
    <message>
        <source>It was signed once, but has been changed since.</source>
        <translation>Estuvo firmada, pero se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Its matrices have the type {type}.</source>
        <translation>Sus matrices son del tipo {type}.</translation>
    </message>
    <message>
        <source>Its passphrase would take {asked} MB of memory to check; at most {most} MB are allowed.</source>
        <translation>Comprobar su frase de contraseña requeriría {asked} MB de memoria; se permiten como máximo {most} MB.</translation>
    </message>
    <message>
        <source>Its passphrase would take {times} times as long to check as one of this program; at most {most} times are allowed.</source>
        <translation>Comprobar su frase de contraseña tardaría {times} veces más que con este programa; se permiten como máximo {most} veces.</translation>
    </message>
    <message>
        <source>Keep the original photos of new people</source>
        <translation>Conservar las fotos originales de personas nuevas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layer by layer (slow, 4 GB)</source>
        <translation>Capa por capa (lento, 4 GB)</translation>
    </message>
    <message>
        <source>Learn the person again from photos.</source>
        <translation>Aprende de nuevo a la persona a partir de fotos.</translation>
    </message>
    <message>
        <source>Learn the person again, or keep every picture.</source>
        <translation>Vuelve a aprender a la persona o conserva todas las imágenes.</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or follow the system.</source>
        <translation>Claro, oscuro o según el sistema.</translation>
    </message>
    <message>
        <source>LoRA folder</source>
        <translation>Carpeta de LoRA</translation>
    </message>
    <message>
        <source>Made by a model from another picture.</source>
        <translation>Hecha por un modelo a partir de otra imagen.</translation>
    </message>
    <message>
        <source>Made by a model.</source>
        <translation>Hecha por un modelo.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Mention one, or leave the mask out.</source>
        <translation>Menciona a una o quita la máscara.</translation>
    </message>
    <message>
        <source>Mention the person earlier.</source>
        <translation>Mencione antes a la persona.</translation>
    </message>
    <message>
        <source>Merge the photos into fewer slots.</source>
        <translation>Combine las fotos en menos huecos.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Servidor espejo</translation>
    </message>
    <message>
        <source>Models are stored here from now on. Files in the old folder stay there; to bring them along, use “Move …” on the Models page.</source>
        <translation>Los modelos se guardan aquí a partir de ahora. Los archivos de la carpeta anterior se quedan allí; para traerlos usa «Mover …» en la página Modelos.</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>More cells ({count}) than columns ({known}).</source>
        <translation>Más celdas ({count}) que columnas ({known}).</translation>
    </message>
    <message>
        <source>More devices for tables</source>
        <translation>Más dispositivos para tablas</translation>
    </message>
    <message>
        <source>Most pictures have none, and they are easily removed.</source>
        <translation>La mayoría de las imágenes no las tienen, y se quitan con facilidad.</translation>
    </message>
    <message>
        <source>Move it back, or start PhotoMaker again and choose the new folder.</source>
        <translation>Devuélvela a su sitio, o reinicia PhotoMaker y elige la nueva carpeta.</translation>
    </message>
    <message>
        <source>Name it with --image or --from.</source>
        <translation>Indíquela con --image o --from.</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Colores nocturnos</translation>
    </message>
    <message>
        <source>No face was found for {people} people. Try another seed.</source>
        <translation>No se encontró ninguna cara para {people} personas. Prueba con otra semilla.</translation>
    </message>
    <message>
        <source>No face was found; the centre of the photo is used.</source>
        <translation>No se encontró ninguna cara; se usa el centro de la foto.</translation>
    </message>
    <message>
        <source>No picture was kept.</source>
        <translation>No se guardó ninguna imagen.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No hay nadie elegido.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>No hay.</translation>
    </message>
    <message>
        <source>Not looked for: the watermark models are not installed.</source>
        <translation>No se ha buscado: los modelos de marca de agua no están instalados.</translation>
    </message>
    <message>
        <source>Not needed to make pictures, but lets you switch models later.</source>
        <translation>No hacen falta para crear imágenes, pero permiten cambiar de modelo más adelante.</translation>
    </message>
    <message>
        <source>Not one of yours.</source>
        <translation>No es tuya.</translation>
    </message>
    <message>
        <source>Nothing is known to measure likeness to {name} by.</source>
        <translation>No hay datos con los que medir el parecido con {name}.</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>Nothing says so. That does not prove the opposite: marks can be removed.</source>
        <translation>Nada lo indica. Eso no prueba lo contrario: las marcas se pueden quitar.</translation>
    </message>
    <message>
        <source>Nudity check (Open NSFW)</source>
        <translation>Control de desnudez (Open NSFW)</translation>
    </message>
    <message>
        <source>Offload parts to main memory</source>
        <translation>Descargar partes a la memoria principal</translation>
    </message>
    <message>
        <source>One of yours.</source>
        <translation>Es tuya.</translation>
    </message>
    <message>
        <source>One picture at a time</source>
        <translation>Una imagen cada vez</translation>
    </message>
    <message>
        <source>Paint it over this picture.</source>
        <translation>Píntala sobre esta imagen.</translation>
    </message>
    <message>
        <source>Paint over the head that is to change.</source>
        <translation>Pinta sobre la cabeza que debe cambiar.</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>Recorte de papel</translation>
    </message>
    <message>
        <source>Pencil outline</source>
        <translation>Contorno a lápiz</translation>
    </message>
    <message>
        <source>PhotoMaker did not write it.</source>
        <translation>PhotoMaker no lo escribió.</translation>
    </message>
    <message>
        <source>PhotoMaker does not undress real people.</source>
        <translation>PhotoMaker no desnuda a personas reales.</translation>
    </message>
    <message>
        <source>PhotoMaker makes no sexual pictures of children or young people.</source>
        <translation>PhotoMaker no hace imágenes sexuales de niños ni de jóvenes.</translation>
    </message>
    <message>
        <source>Photographs of people always have one. Until its model is downloaded, pictures carry signed metadata only.</source>
        <translation>Las fotografías de personas siempre la llevan. Hasta descargar su modelo, las imágenes solo llevan metadatos firmados.</translation>
    </message>
    <message>
        <source>Photographs of people are always checked, on this computer. The check can be wrong in both directions. Drawings are not checked.</source>
        <translation>Las fotografías de personas siempre se comprueban, en este ordenador. El control puede equivocarse en ambos sentidos. Los dibujos no se comprueban.</translation>
    </message>
    <message>
        <source>Photographs of people are only made with it.</source>
        <translation>Las fotografías de personas solo se hacen con él.</translation>
    </message>
    <message>
        <source>Pictures have no content credentials: {why}</source>
        <translation>Las imágenes no llevan credenciales de contenido: {why}</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Arte de píxeles</translation>
    </message>
    <message>
        <source>Portraits for work</source>
        <translation>Retratos profesionales</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Solo procesador</translation>
    </message>
    <message>
        <source>Proves nothing alone: anybody can copy or write one.</source>
        <translation>Por sí sola no prueba nada: cualquiera puede copiar o escribir una.</translation>
    </message>
    <message>
        <source>Proves nothing any more, except that the file is not as it was.</source>
        <translation>Ya no prueba nada, salvo que el archivo no está como estaba.</translation>
    </message>
    <message>
        <source>Proves that nothing was changed since it was signed. Who signed it is only a claim, as nobody you trust vouches for it.</source>
        <translation>Prueba que nada ha cambiado desde que se firmó. Quién la firmó es solo una afirmación: nadie de tu confianza responde por ello.</translation>
    </message>
    <message>
        <source>Proves that the file came from this library and that nothing in it was changed. It does not say who is in it.</source>
        <translation>Prueba que el archivo salió de esta biblioteca y que nada en él ha cambiado. No dice quién aparece.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put .pmid files there, or one folder of photos per person.</source>
        <translation>Pon allí archivos .pmid, o una carpeta de fotos por persona.</translation>
    </message>
    <message>
        <source>Put text that has a separator in it into quotes.</source>
        <translation>Pon entre comillas el texto que contenga un separador.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker, or crop manually.</source>
        <translation>Reinstale PhotoMaker o recorte a mano.</translation>
    </message>
    <message>
        <source>Remove it, or restore the file from a backup.</source>
        <translation>Elimínalo o restaura el archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Remove these words.</source>
        <translation>Quita esas palabras.</translation>
    </message>
    <message>
        <source>Restore it and backups/library.json from a backup. Nothing was decrypted or changed.</source>
        <translation>Restáurelo junto con backups/library.json desde una copia de seguridad. No se descifró ni se cambió nada.</translation>
    </message>
    <message>
        <source>Row 1: column {place} has no name.</source>
        <translation>Fila 1: la columna {place} no tiene nombre.</translation>
    </message>
    <message>
        <source>Row 1: there are two columns “{name}”.</source>
        <translation>Fila 1: hay dos columnas «{name}».</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: {error}</source>
        <translation>Fila {row}, columna «{column}»: {error}</translation>
    </message>
    <message>
        <source>Row {row}: {error}</source>
        <translation>Fila {row}: {error}</translation>
    </message>
    <message>
        <source>Run “ray get-auth-token --generate” on the head, and copy ~/.ray/auth_token here.</source>
        <translation>Ejecuta «ray get-auth-token --generate» en el nodo principal y copia aquí ~/.ray/auth_token.</translation>
    </message>
    <message>
        <source>Run: pip install &apos;photomaker-desktop[cluster]&apos;.</source>
        <translation>Ejecuta: pip install &apos;photomaker-desktop[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Run: pip install &apos;photomaker-desktop[tables]&apos;, or save the table as CSV.</source>
        <translation>Ejecuta: pip install &apos;photomaker-desktop[tables]&apos;, o guarda la tabla como CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Guárdala como CSV.</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>Guarda la tabla como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Save {other}, or mention only one of them.</source>
        <translation>Guarde a {other} o mencione solo a una de las dos personas.</translation>
    </message>
    <message>
        <source>Say what the picture shows.</source>
        <translation>Describa lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>Settings of {program}: {settings}</source>
        <translation>Ajustes de {program}: {settings}</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>Firmada por {name}.</translation>
    </message>
    <message>
        <source>Signed here.</source>
        <translation>Firmada aquí.</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Source type (IPTC)</source>
        <translation>Tipo de origen (IPTC)</translation>
    </message>
    <message>
        <source>Start this computer into the cluster: ray start --address=HEAD:PORT.</source>
        <translation>Une este equipo al clúster: ray start --address=HEAD:PORT.</translation>
    </message>
    <message>
        <source>Swin2SR, twice as large</source>
        <translation>Swin2SR, el doble de grande</translation>
    </message>
    <message>
        <source>Tables have an engine on each of these too, such as cuda:1, cuda:2.</source>
        <translation>Las tablas tienen también un motor en cada uno de estos, por ejemplo cuda:1, cuda:2.</translation>
    </message>
    <message>
        <source>Take somebody out.</source>
        <translation>Quita a alguien.</translation>
    </message>
    <message>
        <source>The best of several needs new pictures, not one to work on.</source>
        <translation>Elegir la mejor de varias requiere imágenes nuevas, no una que retocar.</translation>
    </message>
    <message>
        <source>The cell has {count} characters.</source>
        <translation>La celda tiene {count} caracteres.</translation>
    </message>
    <message>
        <source>The cell “{name}” is empty.</source>
        <translation>La celda «{name}» está vacía.</translation>
    </message>
    <message>
        <source>The cluster {address} does not answer.</source>
        <translation>El clúster {address} no responde.</translation>
    </message>
    <message>
        <source>The cluster&apos;s token is missing.</source>
        <translation>Falta el token del clúster.</translation>
    </message>
    <message>
        <source>The column “{name}” is not used.</source>
        <translation>La columna «{name}» no se usa.</translation>
    </message>
    <message>
        <source>The download was redirected to {host} and stopped.</source>
        <translation>La descarga fue redirigida a {host} y se detuvo.</translation>
    </message>
    <message>
        <source>The earlier version of this picture is damaged.</source>
        <translation>La versión anterior de esta imagen está dañada.</translation>
    </message>
    <message>
        <source>The engine ended.</source>
        <translation>El motor terminó.</translation>
    </message>
    <message>
        <source>The face detector is missing. Reinstall PhotoMaker to have them checked.</source>
        <translation>Falta el detector de caras. Reinstale PhotoMaker para que se comprueben.</translation>
    </message>
    <message>
        <source>The face detector is missing; the centre of the photo is used, unchecked.</source>
        <translation>Falta el detector de caras; se usa el centro de la foto sin comprobar.</translation>
    </message>
    <message>
        <source>The face detector is missing; your crop is used, unchecked.</source>
        <translation>Falta el detector de caras; se usa su recorte sin comprobar.</translation>
    </message>
    <message>
        <source>The file does not say that {name} agreed.</source>
        <translation>El archivo no dice que {name} diera su consentimiento.</translation>
    </message>
    <message>
        <source>The library folder was moved or deleted while it was open.</source>
        <translation>La carpeta de la biblioteca se movió o eliminó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The mask has other proportions than the picture.</source>
        <translation>La máscara tiene otras proporciones que la imagen.</translation>
    </message>
    <message>
        <source>The mentions of {name} have different weights; {weight}, the first, is used.</source>
        <translation>Las menciones de {name} tienen pesos distintos; se usa {weight}, el primero.</translation>
    </message>
    <message>
        <source>The model does not know these words: {words}</source>
        <translation>El modelo no conoce estas palabras: {words}</translation>
    </message>
    <message>
        <source>The model reads at most {most} chunks of {room} tokens.</source>
        <translation>El modelo lee como máximo {most} bloques de {room} tokens.</translation>
    </message>
    <message>
        <source>The models “{name}” of a node differ from those here.</source>
        <translation>Los modelos «{name}» de un nodo difieren de los de aquí.</translation>
    </message>
    <message>
        <source>The negative prompt is too long; these words are cut: {words}</source>
        <translation>El prompt negativo es demasiado largo; se pierden estas palabras: {words}</translation>
    </message>
    <message>
        <source>The nudity check</source>
        <translation>El control de desnudez</translation>
    </message>
    <message>
        <source>The nudity check is missing.</source>
        <translation>Falta el control de desnudez.</translation>
    </message>
    <message>
        <source>The nudity check of pictures of people refused it.</source>
        <translation>El control de desnudez de imágenes de personas lo rechazó.</translation>
    </message>
    <message>
        <source>The person was learned without a face recogniser.</source>
        <translation>La persona se aprendió sin reconocedor de rostros.</translation>
    </message>
    <message>
        <source>The person&apos;s strength is {strength}.</source>
        <translation>La intensidad de la persona es {strength}.</translation>
    </message>
    <message>
        <source>The picture shows one face for {people} people. Try another seed.</source>
        <translation>La imagen muestra una cara para {people} personas. Prueba con otra semilla.</translation>
    </message>
    <message>
        <source>The picture shows {faces} faces for {people} people. Try another seed.</source>
        <translation>La imagen muestra {faces} rostros para {people} personas. Prueba otra semilla.</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>La imagen no se guardó.</translation>
    </message>
    <message>
        <source>The prompt mentions {count} people.</source>
        <translation>El prompt menciona a {count} personas.</translation>
    </message>
    <message>
        <source>The quotes of this row cannot be read.</source>
        <translation>No se pueden leer las comillas de esta fila.</translation>
    </message>
    <message>
        <source>The region of {name} is not valid.</source>
        <translation>La zona de {name} no es válida.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>El índice de búsqueda está dañado.</translation>
    </message>
    <message>
        <source>The watermark model</source>
        <translation>El modelo de marca de agua</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>La ventana cambia al momento.</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>No hay ninguna columna «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{name}” beside the table or in the library.</source>
        <translation>No hay ningún archivo «{name}» junto a la tabla ni en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no shoot called “{name}”.</source>
        <translation>No hay ninguna sesión llamada «{name}».</translation>
    </message>
    <message>
        <source>There is nobody in {folder}.</source>
        <translation>No hay nadie en {folder}.</translation>
    </message>
    <message>
        <source>There is too little memory to check the passphrase.</source>
        <translation>No hay memoria suficiente para comprobar la contraseña.</translation>
    </message>
    <message>
        <source>There may be 1 to {most}.</source>
        <translation>Puede haber de 1 a {most}.</translation>
    </message>
    <message>
        <source>This is not an address of the hub or of its storage.</source>
        <translation>No es una dirección del hub ni de su almacenamiento.</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>Esto es {kind}.</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>Esta línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This model was trained on short texts. In our tests a scene in a later chunk was drawn as well as one in the first.</source>
        <translation>Este modelo se entrenó con textos cortos. En nuestras pruebas, una escena en un bloque posterior se dibujó tan bien como en el primero.</translation>
    </message>
    <message>
        <source>This picture cannot be enlarged.</source>
        <translation>Esta imagen no se puede ampliar.</translation>
    </message>
    <message>
        <source>This picture has no version before work on its faces.</source>
        <translation>Esta imagen no tiene una versión anterior al trabajo en las caras.</translation>
    </message>
    <message>
        <source>Too large: only a square in the middle of what is painted changes.</source>
        <translation>Demasiado grande: solo cambia un cuadrado en el centro de lo pintado.</translation>
    </message>
    <message>
        <source>Try other words or another seed.</source>
        <translation>Prueba otras palabras u otra semilla.</translation>
    </message>
    <message>
        <source>Use NAME=LEFT,TOP,RIGHT,BOTTOM, such as Ada=0,0,0.5,1.</source>
        <translation>Usa NOMBRE=IZQUIERDA,ARRIBA,DERECHA,ABAJO, por ejemplo Ada=0,0,0.5,1.</translation>
    </message>
    <message>
        <source>Use {name}=0,0,0.5,1 for the left half.</source>
        <translation>Usa {name}=0,0,0.5,1 para la mitad izquierda.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another folder.</source>
        <translation>Espera a que termine o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Watermark (TrustMark)</source>
        <translation>Marca de agua (TrustMark)</translation>
    </message>
    <message>
        <source>Watermark in all photographs</source>
        <translation>Marca de agua en todas las fotografías</translation>
    </message>
    <message>
        <source>Weights go from {least} to {most}; one of yours goes beyond and is limited.</source>
        <translation>Los pesos van de {least} a {most}; uno de los tuyos se sale y se limita.</translation>
    </message>
    <message>
        <source>Without one, anybody in the network could run programs on it.</source>
        <translation>Sin él, cualquiera en la red podría ejecutar programas en él.</translation>
    </message>
    <message>
        <source>Write \{{{name}\}} for plain braces.</source>
        <translation>Escribe \{{{name}\}} para llaves normales.</translation>
    </message>
    <message>
        <source>Write such as 1-4,9.</source>
        <translation>Escribe, por ejemplo, 1-4,9.</translation>
    </message>
    <message>
        <source>XLSX tables need the package openpyxl.</source>
        <translation>Las tablas XLSX necesitan el paquete openpyxl.</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>Tu propio certificado</translation>
    </message>
    <message>
        <source>Your own certificate was not used: {why}</source>
        <translation>No se usó tu propio certificado: {why}</translation>
    </message>
    <message>
        <source>a LyCORIS GLoRA</source>
        <translation>una GLoRA de LyCORIS</translation>
    </message>
    <message>
        <source>a VeRA</source>
        <translation>una VeRA</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>un modelo de lenguaje</translation>
    </message>
    <message>
        <source>checks pictures of people before they are kept</source>
        <translation>comprueba las imágenes de personas antes de guardarlas</translation>
    </message>
    <message>
        <source>hides a mark in the pixels; without it pictures carry signed metadata only</source>
        <translation>oculta una marca en los píxeles; sin ella, las imágenes solo llevan metadatos firmados</translation>
    </message>
    <message>
        <source>makes enlarged pictures sharper</source>
        <translation>da más nitidez a las imágenes ampliadas</translation>
    </message>
    <message>
        <source>{count} identity tokens; a chunk holds {room}.</source>
        <translation>{count} tokens de identidad; en un bloque caben {room}.</translation>
    </message>
    <message>
        <source>{count} pictures cannot be made.</source>
        <translation>No se pueden crear {count} imágenes.</translation>
    </message>
    <message>
        <source>{model} has a successor, which knows people in another way.</source>
        <translation>{model} tiene un sucesor que conoce a las personas de otra manera.</translation>
    </message>
    <message>
        <source>{name} changes only biases and norms.</source>
        <translation>{name} solo cambia sesgos y normalizaciones.</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} tiene más de {most} columnas.</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows.</source>
        <translation>{name} tiene más de {most} filas.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} no tiene filas.</translation>
    </message>
    <message>
        <source>{name} has quantised weights.</source>
        <translation>{name} tiene pesos cuantizados.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} no está en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a Swin2SR model that enlarges pictures.</source>
        <translation>{name} no es un modelo Swin2SR que amplíe imágenes.</translation>
    </message>
    <message>
        <source>{name} is not a table.</source>
        <translation>{name} no es una tabla.</translation>
    </message>
    <message>
        <source>{name} is not a workbook.</source>
        <translation>{name} no es un libro de cálculo.</translation>
    </message>
    <message>
        <source>{name} is not used: {error}</source>
        <translation>{name} no se usa: {error}</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} was made with {model}.</source>
        <translation>{name} se hizo con {model}.</translation>
    </message>
    <message>
        <source>{name} “{value}” is not used here.</source>
        <translation>{name} «{value}» no se usa aquí.</translation>
    </message>
    <message>
        <source>{name}&apos;s strength is {strength}.</source>
        <translation>La intensidad de {name} es {strength}.</translation>
    </message>
    <message>
        <source>{name}, row {row}: this is not UTF-8.</source>
        <translation>{name}, fila {row}: esto no es UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a diffusers model: it has no model_index.json.</source>
        <translation>{path} no es un modelo de diffusers: falta model_index.json.</translation>
    </message>
    <message>
        <source>{tensor} has the shape {shape} instead of {wanted}: another model, or damaged.</source>
        <translation>{tensor} tiene la forma {shape} en lugar de {wanted}: otro modelo o archivo dañado.</translation>
    </message>
    <message>
        <source>{words} … and {count} more</source>
        <translation>{words} … y {count} más</translation>
    </message>
    <message>
        <source>{written} was taken out: all words are one prompt here.</source>
        <translation>Se ha quitado {written}: aquí todas las palabras forman un solo prompt.</translation>
    </message>
    <message>
        <source>{written} was taken out: write {example} to weight words.</source>
        <translation>Se ha quitado {written}: escribe {example} para dar peso a las palabras.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster.</source>
        <translation>«{address}» no es la dirección de un clúster.</translation>
    </message>
    <message>
        <source>“{name}” is outside the table&apos;s folder.</source>
        <translation>«{name}» está fuera de la carpeta de la tabla.</translation>
    </message>
    <message>
        <source>“{text}” is no list of seeds.</source>
        <translation>«{text}» no es una lista de semillas.</translation>
    </message>
    <message>
        <source>“{written}” was taken out: no trigger word is needed here.</source>
        <translation>Se quitó «{written}»: aquí no hace falta ninguna palabra clave.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but photos are chosen.</source>
        <translation>Se menciona a @{name}, pero se han elegido fotos.</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but {chosen} is chosen.</source>
        <translation>Se menciona a @{name}, pero la persona elegida es {chosen}.</translation>
    </message>
    <message>
        <source>Both can be in it only if {other} is saved.</source>
        <translation>Ambas personas solo pueden aparecer si {other} está guardada.</translation>
    </message>
    <message>
        <source>Choose a picture of PhotoMaker Desktop, AUTOMATIC1111, ComfyUI or InvokeAI.</source>
        <translation>Elige una imagen de PhotoMaker Desktop, AUTOMATIC1111, ComfyUI o InvokeAI.</translation>
    </message>
    <message>
        <source>Choose {name}, or mention @{chosen} too.</source>
        <translation>Elija a {name} o mencione también a @{chosen}.</translation>
    </message>
    <message>
        <source>Choose {name}, or write a bare @ for the person in the photos.</source>
        <translation>Elija a {name} o escriba solo @ para la persona de las fotos.</translation>
    </message>
    <message>
        <source>Choose {other} or {name}.</source>
        <translation>Elija a {other} o a {name}.</translation>
    </message>
    <message>
        <source>Keys of this kind cannot sign pictures.</source>
        <translation>Las claves de este tipo no pueden firmar imágenes.</translation>
    </message>
    <message>
        <source>Settings of {program}.</source>
        <translation>Ajustes de {program}.</translation>
    </message>
    <message>
        <source>Taken by a camera.</source>
        <translation>Tomada con una cámara.</translation>
    </message>
    <message>
        <source>Takes effect after a restart. Files in the old folder stay there.</source>
        <translation>Se aplica al reiniciar. Los archivos de la carpeta anterior se quedan allí.</translation>
    </message>
    <message>
        <source>The certificate file is missing or cannot be read.</source>
        <translation>El archivo del certificado falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The certificate has expired or is not valid yet.</source>
        <translation>El certificado ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>The file has no readable private key and certificates.</source>
        <translation>El archivo no contiene una clave privada y certificados legibles.</translation>
    </message>
    <message>
        <source>The file “{name}” is on no node of the cluster.</source>
        <translation>El archivo «{name}» no está en ningún nodo del clúster.</translation>
    </message>
    <message>
        <source>The library database belongs to an encrypted library.</source>
        <translation>La base de datos de la biblioteca pertenece a una biblioteca cifrada.</translation>
    </message>
    <message>
        <source>The library is not encrypted yet: another program is reading it.</source>
        <translation>La biblioteca aún no está cifrada: otro programa la está leyendo.</translation>
    </message>
    <message>
        <source>The list of refused words cannot be read.</source>
        <translation>No se puede leer la lista de palabras rechazadas.</translation>
    </message>
    <message>
        <source>The model does not draw {width} × {height} well. It draws: {sizes}.</source>
        <translation>El modelo no dibuja bien {width} × {height}. Dibuja: {sizes}.</translation>
    </message>
    <message>
        <source>The person in these photos has no name.</source>
        <translation>La persona de estas fotos no tiene nombre.</translation>
    </message>
    <message>
        <source>The photo has more than 8 bits per channel. The result has 8.</source>
        <translation>La foto tiene más de 8 bits por canal. El resultado tiene 8.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The picture could not be signed.</source>
        <translation>No se pudo firmar la imagen.</translation>
    </message>
    <message>
        <source>The preset that the studio starts with.</source>
        <translation>El preajuste con el que se inicia el estudio.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>La clave privada pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>The prompt is missing.</source>
        <translation>Falta el prompt.</translation>
    </message>
    <message>
        <source>The record of this picture does not match the file.</source>
        <translation>El registro de esta imagen no coincide con el archivo.</translation>
    </message>
    <message>
        <source>The sampler “{name}” is not available; the preset&apos;s is used.</source>
        <translation>El muestreador «{name}» no está disponible; se usa el del ajuste predefinido.</translation>
    </message>
    <message>
        <source>The seed {seed} is too large; {used} is used.</source>
        <translation>La semilla {seed} es demasiado grande; se usa {used}.</translation>
    </message>
    <message>
        <source>The strength of the face pass must be above 0 and at most 1.</source>
        <translation>La fuerza del retoque de caras debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>The style “{name}” has no effect on this model.</source>
        <translation>El estilo «{name}» no tiene efecto en este modelo.</translation>
    </message>
    <message>
        <source>The style “{name}” has no effect on this model. These have: {names}.</source>
        <translation>El estilo «{name}» no tiene efecto en este modelo. Estos sí: {names}.</translation>
    </message>
    <message>
        <source>The unsent prompt and the saved searches were damaged. They are kept in {file}.</source>
        <translation>El prompt sin enviar y las búsquedas guardadas estaban dañados. Se conservan en {file}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation>No hay una cara {number} en esta imagen.</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>No hay ningún ajuste llamado {name}.</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>No hay ningún ajuste llamado «{name}».</translation>
    </message>
    <message>
        <source>This model has no size of {ratio}.</source>
        <translation>Este modelo no tiene ningún tamaño de {ratio}.</translation>
    </message>
    <message>
        <source>This picture is not encrypted, but this library is.</source>
        <translation>Esta imagen no está cifrada, pero esta biblioteca sí.</translation>
    </message>
    <message>
        <source>UNet</source>
        <translation>UNet</translation>
    </message>
    <message>
        <source>Use a size such as 1024x768, or {known}.</source>
        <translation>Use un tamaño como 1024x768, o {known}.</translation>
    </message>
    <message>
        <source>Use it once here, or choose another one.</source>
        <translation>Úselo aquí una vez o elija otro.</translation>
    </message>
    <message>
        <source>Used for downloads. Leave empty for a direct connection.</source>
        <translation>Se usa para las descargas. Déjalo vacío para conectar directamente.</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Very likely. Its watermark is one of yours, but the file was changed.</source>
        <translation>Muy probablemente. Su marca de agua es tuya, pero el archivo se cambió.</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>Luz de ventana</translation>
    </message>
    <message>
        <source>Working on faces needs a face detector, which is missing.</source>
        <translation>Para trabajar en las caras hace falta un detector de caras, que no está.</translation>
    </message>
    <message>
        <source>Write a bare @ for them, or \@ for a literal @.</source>
        <translation>Escriba solo @ para esa persona, o \@ para un signo @ literal.</translation>
    </message>
    <message>
        <source>Yes. It was made here and has not been changed since.</source>
        <translation>Sí. Se hizo aquí y no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Your access token does not have access to it.</source>
        <translation>Tu token de acceso no tiene permiso.</translation>
    </message>
    <message>
        <source>Your people and pictures are safe. Please copy the report to help fix this.</source>
        <translation>Tus personas e imágenes están a salvo. Copiar el informe ayuda a corregirlo.</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>un ControlNet</translation>
    </message>
    <message>
        <source>a DoRA</source>
        <translation>un DoRA</translation>
    </message>
    <message>
        <source>a Flux model</source>
        <translation>un modelo Flux</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>un archivo de GIMP</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>un LoRA</translation>
    </message>
    <message>
        <source>a LyCORIS IA3</source>
        <translation>un LyCORIS IA3</translation>
    </message>
    <message>
        <source>a LyCORIS LoHa</source>
        <translation>un LyCORIS LoHa</translation>
    </message>
    <message>
        <source>a LyCORIS LoKr</source>
        <translation>un LyCORIS LoKr</translation>
    </message>
    <message>
        <source>a LyCORIS OFT</source>
        <translation>un LyCORIS OFT</translation>
    </message>
    <message>
        <source>a PDF document, not a photo</source>
        <translation>un documento PDF, no una foto</translation>
    </message>
    <message>
        <source>a PhotoMaker adapter</source>
        <translation>un adaptador de PhotoMaker</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a Stable Diffusion 1.5 model</source>
        <translation>un modelo Stable Diffusion 1.5</translation>
    </message>
    <message>
        <source>a Stable Diffusion 2 model</source>
        <translation>un modelo Stable Diffusion 2</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model</source>
        <translation>un modelo Stable Diffusion 3</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>un archivo ZIP o un documento</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <translation>un archivo RAW de cámara</translation>
    </message>
    <message>
        <source>a drawing (SVG), not a photo</source>
        <translation>un dibujo (SVG), no una foto</translation>
    </message>
    <message>
        <source>a drawing, not a photo</source>
        <translation>un dibujo, no una foto</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message>
        <source>a full difference</source>
        <translation>una diferencia completa</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a web page, not a photo</source>
        <translation>una página web, no una foto</translation>
    </message>
    <message>
        <source>an EPS drawing, not a photo</source>
        <translation>un dibujo EPS, no una foto</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>an SDXL base model</source>
        <translation>un modelo base SDXL</translation>
    </message>
    <message>
        <source>an SDXL model for inpainting only</source>
        <translation>un modelo SDXL solo para inpainting</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an unknown weight file</source>
        <translation>un archivo de pesos desconocido</translation>
    </message>
    <message>
        <source>another base model</source>
        <translation>otro modelo base</translation>
    </message>
    <message>
        <source>follows a drawing</source>
        <translation>sigue un dibujo</translation>
    </message>
    <message>
        <source>follows a pose</source>
        <translation>sigue una pose</translation>
    </message>
    <message>
        <source>follows the depth of a picture</source>
        <translation>sigue la profundidad de una imagen</translation>
    </message>
    <message>
        <source>its content is wrong</source>
        <translation>su contenido no es correcto</translation>
    </message>
    <message>
        <source>learns a person from photos</source>
        <translation>aprende de fotos quién es alguien</translation>
    </message>
    <message>
        <source>learns a person from photos, with closer likeness</source>
        <translation>aprende quién es alguien con más parecido</translation>
    </message>
    <message>
        <source>library.json was changed outside PhotoMaker.</source>
        <translation>library.json se modificó fuera de PhotoMaker.</translation>
    </message>
    <message>
        <source>makes drafts in eight steps, with negative prompts</source>
        <translation>hace borradores en ocho pasos y respeta lo que no debe aparecer</translation>
    </message>
    <message>
        <source>measures the likeness of pictures and photos</source>
        <translation>mide el parecido de imágenes y fotos</translation>
    </message>
    <message>
        <source>missing tensors</source>
        <translation>tensores que faltan</translation>
    </message>
    <message>
        <source>not a complete SDXL model: the UNet is missing</source>
        <translation>no es un modelo SDXL completo: falta el UNet</translation>
    </message>
    <message>
        <source>only a UNet, without text encoders</source>
        <translation>solo un UNet, sin codificadores de texto</translation>
    </message>
    <message>
        <source>only a VAE</source>
        <translation>solo un VAE</translation>
    </message>
    <message>
        <source>only a text encoder</source>
        <translation>solo un codificador de texto</translation>
    </message>
    <message>
        <source>generates the picture</source>
        <translation>pinta la imagen</translation>
    </message>
    <message>
        <source>shows previews while generating</source>
        <translation>muestra la imagen mientras se forma</translation>
    </message>
    <message>
        <source>tokenizers for single-file base models</source>
        <translation>divide las palabras para un modelo base de un solo archivo</translation>
    </message>
    <message>
        <source>the SDXL refiner</source>
        <translation>el refiner de SDXL</translation>
    </message>
    <message>
        <source>the connection to {host} was cut</source>
        <translation>se cortó la conexión con {host}</translation>
    </message>
    <message>
        <source>the file changed on the server</source>
        <translation>el archivo cambió en el servidor</translation>
    </message>
    <message>
        <source>the server asks to wait</source>
        <translation>el servidor pide esperar</translation>
    </message>
    <message>
        <source>the server has fewer bytes than were fetched</source>
        <translation>el servidor tiene menos bytes de los descargados</translation>
    </message>
    <message>
        <source>the server has trouble ({status})</source>
        <translation>el servidor tiene problemas ({status})</translation>
    </message>
    <message>
        <source>the server sends another part of the file</source>
        <translation>el servidor envía otra parte del archivo</translation>
    </message>
    <message>
        <source>the server sends more than the file has</source>
        <translation>el servidor envía más de lo que tiene el archivo</translation>
    </message>
    <message>
        <source>the server sends {sent} bytes of a file of {size}</source>
        <translation>el servidor envía {sent} bytes de un archivo de {size}</translation>
    </message>
    <message>
        <source>the server stopped before the end</source>
        <translation>el servidor se detuvo antes del final</translation>
    </message>
    <message>
        <source>decodes the picture</source>
        <translation>convierte los números del modelo en píxeles</translation>
    </message>
    <message>
        <source>tensors of the wrong size</source>
        <translation>tensores de tamaño incorrecto</translation>
    </message>
    <message>
        <source>unknown tensors</source>
        <translation>tensores desconocidos</translation>
    </message>
    <message>
        <source>uv quit with exit code {code}.</source>
        <translation>uv terminó con el código {code}.</translation>
    </message>
    <message>
        <source>{count} tensors, such as {tensor}.</source>
        <translation>{count} tensores, por ejemplo {tensor}.</translation>
    </message>
    <message>
        <source>{count} {what}, such as {names}.</source>
        <translation>{count} {what}, por ejemplo {names}.</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>no se pudo acceder a {host}</translation>
    </message>
    <message>
        <source>{host} stopped responding</source>
        <translation>{host} dejó de responder</translation>
    </message>
    <message>
        <source>{layer}: {why}</source>
        <translation>{layer}: {why}</translation>
    </message>
    <message>
        <source>{name} belongs to another base model.</source>
        <translation>{name} es de otro modelo base.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded.</source>
        <translation>{name} no se puede cargar.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translation>{name} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{name} does not fit this model.</source>
        <translation>{name} no encaja en este modelo.</translation>
    </message>
    <message>
        <source>{name} contains invalid values (NaN or infinity).</source>
        <translation>{name} contiene valores no válidos (NaN o infinito).</translation>
    </message>
    <message>
        <source>{name} holds more than a PhotoMaker adapter.</source>
        <translation>{name} contiene más que un adaptador de PhotoMaker.</translation>
    </message>
    <message>
        <source>{name} is an unsupported type of DoRA.</source>
        <translation>{name} es un tipo de DoRA no compatible.</translation>
    </message>
    <message>
        <source>{name} is a damaged HEIC picture.</source>
        <translation>{name} es una imagen HEIC dañada.</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>segundo codificador de texto</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>codificador de texto</translation>
    </message>
    <message>
        <source>the {part} is missing</source>
        <translation>falta: {part}</translation>
    </message>
    <message>
        <source>the {part} has missing tensors</source>
        <translation>incompleto: {part}</translation>
    </message>
    <message>
        <source>the {part} lacks {count} tensors, such as {tensor}</source>
        <translation>{part}: faltan {count} tensores, por ejemplo {tensor}</translation>
    </message>
    <message>
        <source>{name} has no VAE; choose one (--vae).</source>
        <translation>{name} no tiene VAE; elige uno (--vae).</translation>
    </message>
    <message>
        <source>{name} is a damaged or unsupported TIFF.</source>
        <translation>{name} es un TIFF dañado o no compatible.</translation>
    </message>
    <message>
        <source>{name} is damaged, or too large for this computer.</source>
        <translation>{name} está dañado o es demasiado grande para este equipo.</translation>
    </message>
    <message>
        <source>{name} is damaged: its matrices do not match.</source>
        <translation>{name} está dañado: sus matrices no coinciden.</translation>
    </message>
    <message>
        <source>{name} is not a complete SDXL model: {why}.</source>
        <translation>{name} no es un modelo SDXL completo: {why}.</translation>
    </message>
    <message>
        <source>{name} is not a valid PhotoMaker file.</source>
        <translation>{name} no es un archivo de PhotoMaker válido.</translation>
    </message>
    <message>
        <source>{name} uses an unsupported quantisation.</source>
        <translation>{name} usa una cuantización no compatible.</translation>
    </message>
    <message>
        <source>{name} uses an unsupported 8-bit scaling.</source>
        <translation>{name} usa un escalado de 8 bits no compatible.</translation>
    </message>
    <message>
        <source>Style files (.json, .csv) in this folder are loaded at startup.</source>
        <translation>Los archivos de estilos (.json, .csv) de esta carpeta se cargan al iniciar.</translation>
    </message>
    <message>
        <source>Style {number} in {name} was left out: {error}.</source>
        <translation>Se omitió el estilo {number} de {name}: {error}.</translation>
    </message>
    <message>
        <source>{item} is not encrypted, but this library is.</source>
        <translation>{item} no está cifrado, pero esta biblioteca sí.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”.</source>
        <translation>{name} no puede ser «{value}».</translation>
    </message>
    <message>
        <source>{name} in the library is a link or device, not a file.</source>
        <translation>{name} en la biblioteca es un enlace o dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is {family}, not a PhotoMaker adapter.</source>
        <translation>{name} es {family}, no un adaptador de PhotoMaker.</translation>
    </message>
    <message>
        <source>{name} is {kind} and too large to use.</source>
        <translation>{name} es {kind} y es demasiado grande.</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} es {kind}.</translation>
    </message>
    <message>
        <source>{name} needs more memory than is available.</source>
        <translation>{name} necesita más memoria de la disponible.</translation>
    </message>
    <message>
        <source>{name} takes too long to open.</source>
        <translation>{name} tarda demasiado en abrirse.</translation>
    </message>
    <message>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <source>{name}: changes to {count} biases or norms are not used.</source>
        <translation>{name}: no se usan los cambios de {count} sesgos o normas.</translation>
    </message>
    <message>
        <source>{name}: {count} tensors are not LoRA weights and are not used.</source>
        <translation>{name}: {count} tensores no son pesos de LoRA y no se usan.</translation>
    </message>
    <message>
        <source>{name}: {unknown} of {layers} modules do not fit this model and are not used.</source>
        <translation>{name}: {unknown} de {layers} módulos no encajan en este modelo y no se usan.</translation>
    </message>
    <message>
        <source>{number} duplicates.</source>
        <translation>{number} duplicados.</translation>
    </message>
    <message>
        <source>{part} overflowed; no picture was made.</source>
        <translation>{part}: desbordamiento numérico; no se creó ninguna imagen.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>{path} has no recipe.</source>
        <translation>{path} no tiene receta.</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{set} draws illustrated people; for photographs download “{other}”.</source>
        <translation>{set} dibuja personas ilustradas; para fotografías, descarga «{other}».</translation>
    </message>
    <message>
        <source>{tag} was taken out: all pictures of a batch use the same LoRAs.</source>
        <translation>Se quitó {tag}: todas las imágenes de un lote usan las mismas LoRA.</translation>
    </message>
    <message>
        <source>{tag} was taken out: no LoRA file of this name was found.</source>
        <translation>Se quitó {tag}: no se encontró ningún archivo LoRA con ese nombre.</translation>
    </message>
    <message>
        <source>{value} is not a value of {name}.</source>
        <translation>{value} no es un valor de {name}.</translation>
    </message>
    <message>
        <source>{what}: {value} is out of range.</source>
        <translation>{what}: {value} está fuera de rango.</translation>
    </message>
    <message>
        <source>{name} could not be converted to safetensors.</source>
        <translation>{name} no se pudo convertir a safetensors.</translation>
    </message>
    <message>
        <source>{name} could not be downloaded: {why}.</source>
        <translation>{name} no se pudo descargar: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <translation>{path} no se pudo usar: {error}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid.</source>
        <translation>El certificado de {host} no es válido.</translation>
    </message>
    <message>
        <source>{name} was downloaded incorrectly: its hash is wrong.</source>
        <translation>{name} no llegó como debía: su suma no coincide.</translation>
    </message>
    <message>
        <source>{endpoint} does not respond like a model hub.</source>
        <translation>{endpoint} no responde como un servidor de modelos.</translation>
    </message>
    <message>
        <source>{name} was not copied correctly to the other drive.</source>
        <translation>{name} no llega entero a la otra unidad.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{name} does not fit this base model.</source>
        <translation>{name} no encaja con este modelo base.</translation>
    </message>
    <message>
        <source>{count} faces found; the largest is used.</source>
        <translation>Hay {count} caras; se usa la más grande.</translation>
    </message>
    <message>
        <source>{name} has no photo {photo} to remove.</source>
        <translation>{name} no tiene una foto {photo} que quitar.</translation>
    </message>
    <message>
        <source>{name} has no safetensors weights in “{name2}”.</source>
        <translation>{name} no tiene pesos safetensors en «{name2}».</translation>
    </message>
    <message>
        <source>{folder} has no tokenizer and tokenizer_2.</source>
        <translation>{folder} no contiene tokenizer ni tokenizer_2.</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {base}.</source>
        <translation>{name} es una LoRA para {base}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is an incomplete PhotoMaker file.</source>
        <translation>{name} es un archivo de PhotoMaker incompleto.</translation>
    </message>
    <message>
        <source>{name} is damaged or truncated.</source>
        <translation>{name} está dañado o cortado.</translation>
    </message>
    <message>
        <source>{header} and its copy are damaged.</source>
        <translation>{header} está dañado, y su copia también.</translation>
    </message>
    <message>
        <source>{item} is damaged: its content has changed.</source>
        <translation>{item} está dañado: no es lo que se escribió aquí.</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} está dañado: {why}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is in an old format that can contain code.</source>
        <translation>{name} tiene un formato antiguo que puede llevar código de programa.</translation>
    </message>
    <message>
        <source>{name} is not a standard ControlNet.</source>
        <translation>{name} no es un ControlNet del tipo habitual.</translation>
    </message>
    <message>
        <source>{name} is not TAESDXL&apos;s decoder.</source>
        <translation>{name} no es el decodificador de TAESDXL.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} no es una imagen.</translation>
    </message>
    <message>
        <source>{name} is not a safetensors file.</source>
        <translation>{name} no es un archivo safetensors.</translation>
    </message>
    <message>
        <source>{name} is not a weight file (neither safetensors nor torch).</source>
        <translation>{name} no es un archivo de pesos (ni safetensors ni torch).</translation>
    </message>
    <message>
        <source>{name} is not a complete diffusers model: {path} is missing.</source>
        <translation>{name} no es un modelo diffusers completo: falta {path}.</translation>
    </message>
    <message>
        <source>{name} is not an SDXL base model.</source>
        <translation>{name} no es un modelo base SDXL.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {size} of {total} bytes.</source>
        <translation>{name} está incompleto: hay {size} de {total} bytes.</translation>
    </message>
    <message>
        <source>{file} is missing or damaged.</source>
        <translation>{file} falta o está dañado.</translation>
    </message>
    <message>
        <source>{name} is no longer in the library.</source>
        <translation>{name} ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Access to {what} is restricted (status {status}).</source>
        <translation>{what} no está abierto a todo el mundo (el servidor responde {status}).</translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation>{what} no está (o ya no).</translation>
    </message>
    <message>
        <source>{part} is missing.</source>
        <translation>{part} no está.</translation>
    </message>
    <message>
        <source>{name} is too large for a picture.</source>
        <translation>{name} es demasiado grande para ser una imagen.</translation>
    </message>
    <message>
        <source>{name} is too large to open.</source>
        <translation>{name} es demasiado grande para abrirse.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} pixels.</source>
        <translation>{name} es demasiado grande: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>{path} is a link to another location.</source>
        <translation>{path} es un enlace a otra ubicación.</translation>
    </message>
    <message>
        <source>{what}: {size} pixels is not valid.</source>
        <translation>{what}: {size} píxeles no es válido.</translation>
    </message>
    <message>
        <source>{name} is {family}, not a LoRA.</source>
        <translation>{name} es {family}, no una LoRA.</translation>
    </message>
    <message>
        <source>{name} is {family}.</source>
        <translation>{name} es {family}.</translation>
    </message>
    <message>
        <source>{photos} not used.</source>
        <translation>{photos} sin usar.</translation>
    </message>
    <message>
        <source>{name} needs {count} weights, one per photo.</source>
        <translation>{name} necesita {count} pesos, uno por foto.</translation>
    </message>
    <message>
        <source>{count} of {photos} look like someone else.</source>
        <translation>{count} de {photos} parecen de otra persona.</translation>
    </message>
    <message>
        <source>{count} people do not fit in {count2} slots.</source>
        <translation>{count} personas no caben en {count2} espacios.</translation>
    </message>
    <message>
        <source>{number} photo</source>
        <translation>{number} foto</translation>
    </message>
    <message>
        <source>{number} photos</source>
        <translation>{number} fotos</translation>
    </message>
    <message>
        <source>{host} redirects in a loop.</source>
        <translation>{host} envía la petición en círculos.</translation>
    </message>
    <message>
        <source>{name} was made with another model.</source>
        <translation>{name} se hizo con otro modelo.</translation>
    </message>
    <message>
        <source>{name} was not learned with PhotoMaker {version}.</source>
        <translation>{name} no se aprendió con PhotoMaker {version}.</translation>
    </message>
    <message>
        <source>{name} was rejected: it contains more than tensors.</source>
        <translation>{name} se rechazó: contiene más que números.</translation>
    </message>
    <message>
        <source>{name} was rejected: {why}.</source>
        <translation>{name} se rechazó: {why}.</translation>
    </message>
    <message>
        <source>Use {size}.</source>
        <translation>{size} serviría.</translation>
    </message>
    <message>
        <source>{what} {path} cannot be used.</source>
        <translation>{what} {path} no se puede usar.</translation>
    </message>
    <message>
        <source>{what} {path} is missing.</source>
        <translation>{what} {path} no está.</translation>
    </message>
    <message>
        <source>{photos}, but none is clear.</source>
        <translation>{photos}, pero ninguna clara.</translation>
    </message>
    <message>
        <source>{photos}, not checked.</source>
        <translation>{photos}, sin revisar.</translation>
    </message>
    <message>
        <source>{name}: the server offers a different file than expected.</source>
        <translation>{name}: el servidor ofrece otro archivo que el conocido.</translation>
    </message>
    <message>
        <source>{where} Made with {program}, {model}.</source>
        <translation>{where} Hecha con {program}, {model}.</translation>
    </message>
    <message>
        <source>{where} Made with {program}.</source>
        <translation>{where} Hecha con {program}.</translation>
    </message>
    <message>
        <source>{why}; retrying in {seconds} s</source>
        <translation>{why}; nuevo intento en {seconds} s</translation>
    </message>
    <message>
        <source>{written} was taken out: embeddings and hypernetworks are not supported.</source>
        <translation>Se quitó {written}: no se admiten embeddings ni hiperredes.</translation>
    </message>
    <message>
        <source>{written} was taken out: one alternative is chosen, all equally often.</source>
        <translation>Se quitó {written}: se elige una alternativa, todas con la misma frecuencia.</translation>
    </message>
    <message>
        <source>{written} was taken out: this is not a part of the prompt here.</source>
        <translation>Se quitó {written}: aquí no forma parte del prompt.</translation>
    </message>
    <message>
        <source>{written} was taken out: wildcard files are not read. Write {example} instead.</source>
        <translation>Se quitó {written}: no se leen archivos de comodines. Escribe {example} en su lugar.</translation>
    </message>
    <message>
        <source>{written}: words cannot change during a picture; “{kept}” is used.</source>
        <translation>{written}: las palabras no pueden cambiar durante una imagen; se usa «{kept}».</translation>
    </message>
    <message>
        <source>“settings list” shows all of them.</source>
        <translation>«settings list» los muestra todos.</translation>
    </message>
    <message>
        <source>“{proxy}” is not a valid proxy address.</source>
        <translation>«{proxy}» no es una dirección de proxy.</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>«{role}» no es un papel válido.</translation>
    </message>
    <message>
        <source>“{endpoint}” is not a valid web address.</source>
        <translation>«{endpoint}» no es una dirección web.</translation>
    </message>
    <message>
        <source>“{kind}” is not a known face recogniser.</source>
        <translation>«{kind}» no es un reconocedor de caras conocido aquí.</translation>
    </message>
    <message>
        <source>“{title}” is incomplete. Missing: {names}.</source>
        <translation>«{title}» está incompleto: falta {names}.</translation>
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
    <name>TokenMeterBar</name>
    <message>
        <source>Prompt length</source>
        <translation>Longitud del prompt</translation>
    </message>
    <message>
        <source>Negative prompt length</source>
        <translation>Longitud del prompt negativo</translation>
    </message>
    <message>
        <source>A token is a short word or a part of a long one. The model reads chunks of 77 tokens.</source>
        <translation>Un token es una palabra corta o parte de una larga. El modelo lee bloques de 77 tokens.</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} de {limit} tokens</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} bloques</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>{n} para la persona</translation>
    </message>
    <message>
        <source>person strength {n}</source>
        <translation>intensidad de la persona {n}</translation>
    </message>
    <message>
        <source>{name}: strength {n}</source>
        <translation>{name}: intensidad {n}</translation>
    </message>
    <message>
        <source>The person&apos;s photos need too many tokens. Use fewer photos.</source>
        <translation>Las fotos de la persona necesitan demasiados tokens. Usa menos fotos.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Tried just now</source>
        <translation>Probado ahora mismo</translation>
    </message>
    <message>
        <source>Connecting to {address}, a reserved address that belongs to nobody:</source>
        <translation>Conexión con {address}, una dirección reservada que no pertenece a nadie:</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The engine answers when it is ready …</source>
        <translation>El motor responde cuando está listo …</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Código Python</translation>
    </message>
    <message>
        <source>Native code, and programs it starts</source>
        <translation>Código nativo y programas que inicia</translation>
    </message>
    <message>
        <source>Blocked by the offline lock</source>
        <translation>Bloqueado por el bloqueo sin conexión</translation>
    </message>
    <message>
        <source>Blocked by the system: {answer}</source>
        <translation>Bloqueado por el sistema: {answer}</translation>
    </message>
    <message>
        <source>Not blocked on this system</source>
        <translation>No bloqueado en este sistema</translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message>
        <source>Install engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <source>Photos are checked once the engine is installed.</source>
        <translation>Las fotos se comprueban cuando el motor está instalado.</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <source>Not checked: whether all photos show the same person.</source>
        <translation>Sin comprobar: si todas las fotos muestran a la misma persona.</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} …</source>
        <translation>Descargando {done} de {total}…</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: preset default</source>
        <translation>{title}: valor del ajuste predefinido</translation>
    </message>
</context>
<context>
    <name>VaryDialog</name>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>How far the new pictures go from this one.</source>
        <translation>Cuánto se alejan las nuevas imágenes de esta.</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>Partir de la imagen</translation>
    </message>
    <message>
        <source>Start from similar noise</source>
        <translation>Partir de un ruido parecido</translation>
    </message>
    <message>
        <source>&amp;Distance from this picture</source>
        <translation>&amp;Distancia a esta imagen</translation>
    </message>
    <message>
        <source>Almost the same</source>
        <translation>Casi igual</translation>
    </message>
    <message>
        <source>Only the prompt is kept</source>
        <translation>Solo se conserva el prompt</translation>
    </message>
    <message>
        <source>Keeps shapes and colours; details change.</source>
        <translation>Conserva formas y colores; cambian los detalles.</translation>
    </message>
    <message>
        <source>Keeps the composition loosely; everything is drawn anew.</source>
        <translation>Conserva la composición de forma aproximada; todo se dibuja de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>&amp;Variar</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Describe the picture; @ names a person.</source>
        <translation>Describe la imagen; @ nombra a una persona.</translation>
    </message>
    <message>
        <source>Type @ to mention a person.</source>
        <translation>Escribe @ para mencionar a una persona.</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>por ejemplo: borroso, sombrero, multitud</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Prompt negativo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Prompts you used before.</source>
        <translation>Prompts que ya has usado.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Prompt templates</source>
        <translation>Plantillas de prompt</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativas</translation>
    </message>
    <message>
        <source>Inserts {red|blue}: each picture picks one at random.</source>
        <translation>Inserta {rojo|azul}: cada imagen elige uno al azar.</translation>
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
