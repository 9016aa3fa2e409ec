<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>overlay</name>
    <message>
        <source>The gift engine&apos;s address, ws:// or wss://.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La dirección del motor de regalos, ws:// o wss://.</translation>
    </message>
    <message>
        <source>The stream that you host, as the platform names it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El stream que presentas, como lo llama la plataforma.</translation>
    </message>
    <message>
        <source>Who we are to the engine; made once for an install.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Quiénes somos para el motor; se crea una vez por instalación.</translation>
    </message>
    <message>
        <source>The engine&apos;s secret; safer in the system&apos;s keyring or in HYPERFOCUS_TOKEN than in a file.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El secreto del motor; más seguro en el llavero del sistema o en HYPERFOCUS_TOKEN que en un archivo.</translation>
    </message>
    <message>
        <source>bearer, api-key or query.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>bearer, api-key o query.</translation>
    </message>
    <message>
        <source>Send the token over an unencrypted ws:// address of another machine.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Enviar el token por una dirección ws:// sin cifrar de otro equipo.</translation>
    </message>
    <message>
        <source>Where the ledger, the log and the identity of this install are kept.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Dónde se guardan el libro de registro, el log y la identidad de esta instalación.</translation>
    </message>
    <message>
        <source>How much of what gifts bring is kept on the disk; 0: nothing.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cuánto de lo que traen los regalos se guarda en el disco; 0: nada.</translation>
    </message>
    <message>
        <source>The canvas in pixels; make it the size of the canvas in OBS.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La imagen en píxeles; dale el tamaño del lienzo de OBS.</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>transparent, o un color clave como #00ff00.</translation>
    </message>
    <message>
        <source>auto, straight, premultiplied or linear; auto is what OBS wants here.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>auto, straight, premultiplied o linear; auto es lo que OBS quiere aquí.</translation>
    </message>
    <message>
        <source>How banners and signs look: dark, light, high-contrast, neon, or one of your own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cómo se ven banners y carteles: dark, light, high-contrast, neon o un tema tuyo.</translation>
    </message>
    <message>
        <source>default, dyslexia-friendly or large.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>default, dyslexia-friendly o large.</translation>
    </message>
    <message>
        <source>How much larger all that viewers read is, as far as there is room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cuánto más grande es todo lo que leen los espectadores, mientras haya sitio.</translation>
    </message>
    <message>
        <source>Open the control panel.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Abrir el panel.</translation>
    </message>
    <message>
        <source>Show the first steps in the panel, until they are done.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar los primeros pasos en el panel, hasta que estén hechos.</translation>
    </message>
    <message>
        <source>How loud gifts are, 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Qué volumen tienen los regalos, de 0 a 1.</translation>
    </message>
    <message>
        <source>How loud small, medium, large and grand gifts are, each 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Qué volumen tienen los regalos pequeños, medianos, grandes y enormes, de 0 a 1 cada uno.</translation>
    </message>
    <message>
        <source>The sound device by its name, as doctor tells it; none is the system&apos;s default.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El dispositivo de sonido por su nombre, como lo dice doctor; si no hay ninguno, el del sistema.</translation>
    </message>
    <message>
        <source>Let the mouse through the overlay window.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Dejar pasar el ratón a través de la ventana del overlay.</translation>
    </message>
    <message>
        <source>Keep the overlay window above all others.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mantener la ventana del overlay por encima de las demás.</translation>
    </message>
    <message>
        <source>Dim what would flash more than three times in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Atenuar lo que destellaría más de tres veces por segundo.</translation>
    </message>
    <message>
        <source>How much, how fast, how bright and how loud: calm, balanced or full.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cuánto, qué rápido, qué brillante y qué volumen: tranquilo, equilibrado o completo.</translation>
    </message>
    <message>
        <source>Fade instead of sliding, glow instead of flying; auto is what the system is set to.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Aparecer en vez de deslizarse, brillar en vez de volar; «Como el sistema» sigue lo que tenga ajustado.</translation>
    </message>
    <message>
        <source>The most frames drawn in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El máximo de fotogramas que se dibujan por segundo.</translation>
    </message>
    <message>
        <source>Effects started a second, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Efectos que empiezan por segundo, como máximo.</translation>
    </message>
    <message>
        <source>Banners on the canvas at the same time, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Banners en la imagen al mismo tiempo, como máximo.</translation>
    </message>
    <message>
        <source>Show the stream&apos;s goal on the canvas, when the engine names one.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar la meta del stream en la imagen, cuando el motor nombra una.</translation>
    </message>
    <message>
        <source>Show on the canvas that you are live, and how many watch.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar en la imagen que estás en directo y cuántos miran.</translation>
    </message>
    <message>
        <source>Show on the canvas who gave most since the program began.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar en la imagen quién dio más desde que empezó el programa.</translation>
    </message>
    <message>
        <source>Show the latest gifts on the canvas, in a list.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrar los últimos regalos en la imagen, en una lista.</translation>
    </message>
    <message>
        <source>When a gift is answered.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cuándo se responde a un regalo.</translation>
    </message>
    <message>
        <source>Look for OBS, set it up on request, draw less where it drops frames; or off.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Buscar OBS, configurarlo si se pide, dibujar menos cuando pierde fotogramas; o off.</translation>
    </message>
    <message>
        <source>Where OBS listens: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Dónde escucha OBS: Herramientas, Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS&apos;s WebSocket password; safer in the system&apos;s keyring or in HYPERFOCUS_OBS_PASSWORD.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La contraseña WebSocket de OBS; más segura en el llavero del sistema o en HYPERFOCUS_OBS_PASSWORD.</translation>
    </message>
    <message>
        <source>What is shown of which gifts; the first rule that fits a gift holds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Qué se muestra de qué regalos; vale la primera regla que encaja.</translation>
    </message>
    <message>
        <source>Gifts from these names are hidden; * stands for any letters.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Se ocultan los regalos de estos nombres; * vale por cualquier carácter.</translation>
    </message>
    <message>
        <source>Decode no media (models, video, sound); set by itself after three crashes in a row.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>No decodificar medios (modelos, vídeos, sonidos); se activa solo tras tres bloqueos seguidos.</translation>
    </message>
    <message>
        <source>Serve the control page: the desk&apos;s buttons in a browser, in OBS, on a Stream Deck.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Ofrecer la página de control: los botones del panel en un navegador, en OBS, en un Stream Deck.</translation>
    </message>
    <message>
        <source>The control page&apos;s port; 0 picks a free one at each start.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El puerto de la página de control; 0 elige uno libre en cada inicio.</translation>
    </message>
    <message>
        <source>Let phones and other computers of your network open the control page as well.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Dejar que móviles y otros ordenadores de tu red abran también la página de control.</translation>
    </message>
    <message>
        <source>How large a recording may grow; then its oldest part makes room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cuánto puede crecer una grabación; después, su parte más antigua deja sitio.</translation>
    </message>
    <message>
        <source>How much the log says.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Cuánto dice el registro.</translation>
    </message>
    <message>
        <source>Whether a streak&apos;s quantity is each message&apos;s share (delta) or its sum so far (cumulative).</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Si la cantidad en una racha es la parte de cada mensaje (delta) o la suma hasta ese momento (cumulative).</translation>
    </message>
    <message>
        <source>The gift type, such as rose; empty for every type.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El tipo de regalo, como rose; vacío para todos.</translation>
    </message>
    <message>
        <source>Only gifts worth so much or more.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Solo regalos que valgan esto o más.</translation>
    </message>
    <message>
        <source>Show it, show its banner alone, or hide it; a hidden gift is answered as not shown.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mostrarlo, mostrar solo su banner u ocultarlo; un regalo oculto se responde como no mostrado.</translation>
    </message>
    <message>
        <source>The effect to play instead of its own; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El efecto que se usa en lugar del suyo; vacío para el suyo.</translation>
    </message>
    <message>
        <source>The effect whose sound is heard; none for silence; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El efecto cuyo sonido se oye; none para silencio; vacío para el suyo.</translation>
    </message>
    <message>
        <source>After an effect the next ones show their banner alone for so many seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Tras un efecto, los siguientes muestran solo su banner durante estos segundos.</translation>
    </message>
    <message>
        <source>Balloons</source>
        <extracomment>assets/effects/balloons.json</extracomment>
        <translation>Globos</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <extracomment>assets/effects/bubbles.json</extracomment>
        <translation>Burbujas</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <extracomment>assets/effects/cake.json</extracomment>
        <translation>Tarta de cumpleaños</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>assets/effects/coins.json</extracomment>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Confetti</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Confeti</translation>
    </message>
    <message>
        <source>Crown</source>
        <extracomment>assets/effects/crown.json</extracomment>
        <translation>Corona</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Diamante</translation>
    </message>
    <message>
        <source>A report is kept in {folder}.</source>
        <extracomment>overlay/app/account/crash_watch.py</extracomment>
        <translation>Se guarda un informe en {folder}.</translation>
    </message>
    <message>
        <source>Safe mode: models, video and sound are left out, so that no broken file can end the show. After an orderly end the next start is a normal one.</source>
        <extracomment>overlay/app/account/diagnostics.py</extracomment>
        <translation>Modo seguro: se dejan fuera modelos, vídeos y sonidos, para que ningún archivo dañado pueda acabar con el show. Tras un cierre ordenado, el próximo inicio será normal.</translation>
    </message>
    <message>
        <source>The last run ended in order.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>La última sesión terminó en orden.</translation>
    </message>
    <message>
        <source>The computer was switched off while the overlay was running.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>El ordenador se apagó mientras el overlay estaba en marcha.</translation>
    </message>
    <message>
        <source>The last run was ended from outside without a farewell: it was killed, or the memory of the computer was used up.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>La última sesión se terminó desde fuera y sin despedida: alguien la cerró a la fuerza o se agotó la memoria del ordenador.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was starting.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>La última sesión se terminó desde fuera mientras se iniciaba.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was ending.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>La última sesión se terminó desde fuera mientras se cerraba.</translation>
    </message>
    <message>
        <source>The last run ended by an error of its own ({error}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>La última sesión terminó por un error propio ({error}).</translation>
    </message>
    <message>
        <source>The last run crashed ({fault}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>La última sesión se bloqueó ({fault}).</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>sigue en marcha</translation>
    </message>
    <message>
        <source>Gifts</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Regalos</translation>
    </message>
    <message>
        <source>Malformed frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Mensajes defectuosos</translation>
    </message>
    <message>
        <source>Unknown messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Mensajes desconocidos</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Campos desconocidos</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Campos corregidos</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Mensajes inesperados</translation>
    </message>
    <message>
        <source>Engine&apos;s errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Errores del motor</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>repetido</translation>
    </message>
    <message>
        <source>repeated with other content</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>repetido con otro contenido</translation>
    </message>
    <message>
        <source>{secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{secs} s</translation>
    </message>
    <message>
        <source>{moment}, {duration}, {end}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{moment}, {duration}, {end}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {secs} s</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{minutes} min {secs} s</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} {kind}</translation>
    </message>
    <message>
        <source>session {session}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>sesión {session}</translation>
    </message>
    <message>
        <source>subprotocol not negotiated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>subprotocolo no negociado</translation>
    </message>
    <message>
        <source>features {features}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>funciones {features}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>{n} presented</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} mostrados</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay, diagnostics</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Hyperfocus Overlay, diagnóstico</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>safe: no models, video or sound</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>seguro: sin modelos, vídeos ni sonidos</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>yet</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>todavía</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>No se puede escribir el archivo de ajustes {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML, so it is left alone: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>El archivo de ajustes {path} no es TOML válido, así que se deja como está: {reason}.</translation>
    </message>
    <message>
        <source>Changes last until the program ends.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Los cambios duran hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The control page cannot be opened on port {port}: {reason}.</source>
        <extracomment>overlay/app/control.py</extracomment>
        <translation>No se puede abrir la página de control en el puerto {port}: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine could not start: {reason}.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>El motor de regalos local no pudo iniciarse: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine was not started.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>El motor de regalos local no se inició.</translation>
    </message>
    <message>
        <source>The picture is made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>Primero se prepara la imagen; la primera vez en un ordenador tarda unos segundos.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>libraries</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>bibliotecas</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>data folder</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>caché</translation>
    </message>
    <message>
        <source>control page</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>página de control</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>efectos</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>temas</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sonido</translation>
    </message>
    <message>
        <source>keyring</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>llavero</translation>
    </message>
    <message>
        <source>screen</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>opengl</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>OpenGL</translation>
    </message>
    <message numerus="yes">
        <source>{system}, {n} processors, {memory} GiB</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{system}, {n} procesador, {memory} GiB</numerusform>
            <numerusform>{system}, {n} procesadores, {memory} GiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {used} of {most} MiB, in {path}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{n} archivo, {used} de {most} MiB, en {path}</numerusform>
            <numerusform>{n} archivos, {used} de {most} MiB, en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk&apos;s button Control page opens it; its key is in {path}.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>El botón Página de control del panel la abre; su clave está en {path}.</translation>
    </message>
    <message>
        <source>Install or update the graphics driver.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Instala o actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>PySide6 6.12 on Python 3.11 crashes within seconds: install PySide6-Essentials 6.11.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>PySide6 6.12 con Python 3.11 se cierra en segundos: instala PySide6-Essentials 6.11.</translation>
    </message>
    <message>
        <source>(a free port)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(un puerto libre)</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer and its network, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ para este ordenador y su red, mientras el overlay está en marcha</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer alone, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ solo para este ordenador, mientras el overlay está en marcha</translation>
    </message>
    <message>
        <source>refused, the built-in one plays: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>no se acepta, se usa el incorporado: {why}</translation>
    </message>
    <message>
        <source>refused, the built-in one is worn: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>no se acepta, se usa el incorporado: {why}</translation>
    </message>
    <message>
        <source>sound_device is {device}, which is not there: gifts are silent until it is.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sound_device es {device}, que no está: los regalos no suenan hasta que esté.</translation>
    </message>
    <message>
        <source>{renderer}, {version}, {n} bits of alpha</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{renderer}, {version}, {n} bits de alfa</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>no se puede escribir en {path} ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); files are kept in memory alone</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>no se puede leer {path} ({reason}); los archivos se guardan solo en memoria</translation>
    </message>
    <message>
        <source>(own)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(tuyo)</translation>
    </message>
    <message>
        <source>(chosen)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(elegido)</translation>
    </message>
    <message>
        <source>{size} at {n} Hz</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{size} a {n} Hz</translation>
    </message>
    <message>
        <source>Start it on a desktop, or under Xvfb.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Inícialo en un escritorio o con Xvfb.</translation>
    </message>
    <message>
        <source>nothing is kept on the disk</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>no se guarda nada en el disco</translation>
    </message>
    <message>
        <source>none on this system; a token comes from HYPERFOCUS_TOKEN</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>ninguno en este sistema; el token viene de HYPERFOCUS_TOKEN</translation>
    </message>
    <message>
        <source>the sound system does not answer: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>el sistema de sonido no responde: los regalos no suenan</translation>
    </message>
    <message>
        <source>there is no device: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>no hay ningún dispositivo: los regalos no suenan</translation>
    </message>
    <message>
        <source>{platform}: {screens}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{platform}: {screens}</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>Todavía no hubo ninguna ejecución.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>Está en marcha ahora.</translation>
    </message>
    <message numerus="yes">
        <source>{n} crash reports are kept; the newest is {newest}</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>
            <numerusform>se guarda {n} informe de fallo: {newest}</numerusform>
            <numerusform>se guardan {n} informes de fallo; el más nuevo es {newest}</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not ready; see the lines with !!.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Este ordenador no está listo; mira las líneas con !!.</translation>
    </message>
    <message>
        <source>The last run</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>La última ejecución</translation>
    </message>
    <message>
        <source>canvas {size}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>imagen {size}</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>it did not say how it ended</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>no dijo cómo terminó</translation>
    </message>
    <message>
        <source>The address or the stream is too long, or holds what cannot be sent.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>La dirección o el stream es demasiado largo, o contiene algo que no se puede enviar.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the token, so it is known until the program ends.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>Este equipo no tiene llavero para el token; se conoce hasta que el programa termine.</translation>
    </message>
    <message>
        <source>Connects to a gift engine as a host does, twice, and says where it deviates from the contract. Every gift that comes is acked with rendered false, for nothing is shown; the first only on the second connection, to see whether a gift without an ack is sent again. One message of an unknown type and one frame that is no JSON are sent as well. A token comes from HYPERFOCUS_TOKEN, the settings file or the keyring. Exit code 0: nothing breaks the contract; 1: something does.</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>Se conecta a un motor de regalos como un anfitrión, dos veces, y dice dónde se aparta del contrato. Cada regalo que llega se responde con rendered false, porque no se muestra nada; el primero solo en la segunda conexión, para ver si un regalo sin respuesta se envía otra vez. También se envían un mensaje de tipo desconocido y una trama que no es JSON. El token viene de HYPERFOCUS_TOKEN, del archivo de ajustes o del llavero. Código de salida 0: nada incumple el contrato; 1: algo sí.</translation>
    </message>
    <message>
        <source>the engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>la dirección del motor, ws:// o wss://</translation>
    </message>
    <message>
        <source>how long to look (default: %(default)g)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>cuánto tiempo se observa (por defecto: %(default)g)</translation>
    </message>
    <message>
        <source>for programs</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>para programas</translation>
    </message>
    <message>
        <source>the stream to ask for</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>el stream que se pide</translation>
    </message>
    <message>
        <source>who to be (default: somebody new)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>quién ser (por defecto: alguien nuevo)</translation>
    </message>
    <message>
        <source>the settings file, TOML</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>el archivo de ajustes, TOML</translation>
    </message>
    <message>
        <source>look at OBS as well; changes nothing</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>mirar también OBS; no cambia nada</translation>
    </message>
    <message>
        <source>where the ledger and the log are kept</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>dónde se guardan el libro de registro y el log</translation>
    </message>
    <message>
        <source>tell whether a downloaded file is the published one</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>decir si un archivo descargado es el publicado</translation>
    </message>
    <message>
        <source>where the last look is remembered</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>dónde se recuerda la última consulta</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 on this screen: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>En esta pantalla no hay OpenGL 3.3: instala o actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>The OpenGL of this screen is older than 3.3: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>El OpenGL de esta pantalla es anterior a 3.3: instala o actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>No se puede crear la carpeta de datos {path}: {reason}.</translation>
    </message>
    <message>
        <source>Another Hyperfocus Overlay is running with the profile {path}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Otro Hyperfocus Overlay está en marcha con el perfil {path}.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>No se puede escribir en la carpeta de datos {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <extracomment>overlay/app/machine/screen.py</extracomment>
        <translation>No hay pantalla: no están definidos ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>No se acepta un efecto tuyo; se usa el incorporado.</translation>
    </message>
    <message>
        <source>The address of OBS must look like ws://127.0.0.1:4455.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>La dirección de OBS debe ser como ws://127.0.0.1:4455.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so it is known until the program ends.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Este equipo no tiene llavero para la contraseña; se conoce hasta que el programa termine.</translation>
    </message>
    <message>
        <source>OBS {version} answers at {url}.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>OBS {version} responde en {url}.</translation>
    </message>
    <message>
        <source>Start OBS 28 or newer, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Abre OBS 28 o posterior y activa su servidor: Herramientas, Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>The control page cannot be opened: its key cannot be kept ({reason}).</source>
        <extracomment>overlay/app/onlookers.py</extracomment>
        <translation>No se puede abrir la página de control: no se puede guardar su clave ({reason}).</translation>
    </message>
    <message>
        <source>must be between 0 and 1e9 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>debe estar entre 0 y 1e9 segundos</translation>
    </message>
    <message>
        <source>must be between 1 and 86400 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>debe estar entre 1 y 86400 segundos</translation>
    </message>
    <message>
        <source>must not be empty; 0.0.0.0 is every address of this machine</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>no puede estar vacío; 0.0.0.0 es cualquier dirección de este ordenador</translation>
    </message>
    <message>
        <source>{text} is not a port between 0 and 65535</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} no es un puerto entre 0 y 65535</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} no es un número de segundos</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}; the line is left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file}, línea {line}: {why}; la línea se omite.</translation>
    </message>
    <message>
        <source>Gifts: {kinds}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Regalos: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines are left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: se omite {n} línea más.</numerusform>
            <numerusform>{file}: se omiten {n} líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} lines are missing; the computer was too busy to write them.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: falta {n} línea; el ordenador estaba demasiado ocupado para escribirla.</numerusform>
            <numerusform>{file}: faltan {n} líneas; el ordenador estaba demasiado ocupado para escribirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} begins in the middle: it is part {n} of a longer recording.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file} empieza por la mitad: es la parte {n} de una grabación más larga.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays. {refused}</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>No se acepta un efecto tuyo; se usa el incorporado. {refused}</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise than when it was recorded: {n} of {all} gifts.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>Distinto de cuando se grabó: {n} de {all} regalos.</numerusform>
            <numerusform>Distintos de cuando se grabó: {n} de {all} regalos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Interrumpido; no se escribió nada.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>No se puede leer la grabación {path}: {reason}.</translation>
    </message>
    <message>
        <source>The recording&apos;s setting {name} cannot be used.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>El ajuste {name} de la grabación no se puede usar.</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>como era</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>what --record wrote</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>lo que escribió --record</translation>
    </message>
    <message>
        <source>so much faster than it was (default: 1)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>cuántas veces más rápido que entonces (por defecto: 1)</translation>
    </message>
    <message>
        <source>no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>sin ventana: una carpeta para archivos PNG numerados, o un archivo: .webm (con alfa) o .webp (animado)</translation>
    </message>
    <message>
        <source>where your own effects and what gifts brought are kept</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>dónde están tus efectos y lo que trajeron los regalos</translation>
    </message>
    <message>
        <source>Recorded with {app}</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>Grabado con {app}</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>
            <numerusform>{n} regalo</numerusform>
            <numerusform>{n} regalos</numerusform>
        </translation>
    </message>
    <message>
        <source>names replaced</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>nombres sustituidos</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>{n} veces más rápido</translation>
    </message>
    <message>
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>Otro overlay de este ordenador usa el mismo client id: para el motor, los dos son uno.</translation>
    </message>
    <message>
        <source>the stream that you host</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>el stream que presentas</translation>
    </message>
    <message>
        <source>who we are to the engine (default: made once and kept)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>quiénes somos para el motor (por defecto: se crea una vez y se guarda)</translation>
    </message>
    <message>
        <source>where the ledger, the log and the identity are kept</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dónde se guardan el libro de registro, el log y la identidad</translation>
    </message>
    <message>
        <source>the canvas in pixels (default: 1920x1080)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>la imagen en píxeles (por defecto: 1920x1080)</translation>
    </message>
    <message>
        <source>dark, light, high-contrast, neon, or one of your own</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dark, light, high-contrast, neon o uno tuyo</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>transparent, o un color clave como #00ff00</translation>
    </message>
    <message>
        <source>let the mouse through the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dejar pasar el ratón a través de la ventana</translation>
    </message>
    <message>
        <source>keep the window above all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>mantener la ventana por encima de las demás</translation>
    </message>
    <message>
        <source>keep the window below all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>mantener la ventana por debajo de las demás</translation>
    </message>
    <message>
        <source>nothing moves or clicks the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>nada mueve ni pulsa la ventana</translation>
    </message>
    <message>
        <source>no control panel</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>sin panel</translation>
    </message>
    <message>
        <source>start without sound</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>empezar sin sonido</translation>
    </message>
    <message>
        <source>end by itself</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>terminar por sí solo</translation>
    </message>
    <message>
        <source>write down the session, for `replay`</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>grabar la sesión, para `replay`</translation>
    </message>
    <message>
        <source>with stand-ins for names, ids and addresses, to be shown around</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>con sustitutos para nombres, ids y direcciones, para poder enseñarla</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: it is a folder.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>No se puede escribir la captura {path}: es una carpeta.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: there is no permission.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>No se puede escribir la captura {path}: no hay permiso.</translation>
    </message>
    <message>
        <source>There is no screenshot: nothing was on the screen long enough.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>No hay captura: nada estuvo en pantalla el tiempo suficiente.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>No se puede escribir la captura {path}.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>No se puede escribir la captura {path}: {reason}.</translation>
    </message>
    <message>
        <source>the scene failed ({error})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>falló la escena ({error})</translation>
    </message>
    <message>
        <source>the gift could not be drawn ({reason})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>no se pudo dibujar el regalo ({reason})</translation>
    </message>
    <message>
        <source>Wrote {path}; it takes the built-in one&apos;s place.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Se escribió {path}; ocupa el lugar del incorporado.</translation>
    </message>
    <message>
        <source>Look at it while you change it: hyperfocus-overlay effects preview {name}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Míralo mientras lo cambias: hyperfocus-overlay effects preview {name}</translation>
    </message>
    <message>
        <source>There is no built-in effect {name}; known: {names}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>No hay ningún efecto incorporado {name}; se conocen: {names}.</translation>
    </message>
    <message>
        <source>There is an effect of your own in {path} already.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Ya hay un efecto tuyo en {path}.</translation>
    </message>
    <message>
        <source>There is no effect file {file}, and no effect of that name.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>No hay ningún archivo de efecto {file} ni un efecto con ese nombre.</translation>
    </message>
    <message>
        <source>tiers {tiers}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>niveles {tiers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>
            <numerusform>{n} partícula</numerusform>
            <numerusform>{n} partículas</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: fine</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path}: correcto</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>No se puede escribir en {path}: {reason}.</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>all effects, one a line</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>todos los efectos, uno por línea</translation>
    </message>
    <message>
        <source>check effect files</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>comprobar archivos de efectos</translation>
    </message>
    <message>
        <source>a window that shows an effect and follows its file while you write it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>una ventana que muestra un efecto y sigue su archivo mientras lo escribes</translation>
    </message>
    <message>
        <source>lay a built-in effect among your own, to change it there</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>poner un efecto incorporado entre los tuyos, para cambiarlo ahí</translation>
    </message>
    <message>
        <source>make an effect pack of effect files and the pictures beside them</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>hacer un paquete de efectos con archivos de efectos y las imágenes que hay al lado</translation>
    </message>
    <message>
        <source>install an effect pack, after it was checked; says what it changes</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>instalar un paquete de efectos, después de comprobarlo; dice lo que cambia</translation>
    </message>
    <message>
        <source>the same in a window, as a file manager does it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>lo mismo en una ventana, como lo hace un gestor de archivos</translation>
    </message>
    <message>
        <source>the effect packs that are installed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>los paquetes de efectos instalados</translation>
    </message>
    <message>
        <source>remove an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>quitar un paquete de efectos</translation>
    </message>
    <message>
        <source>take back the last pack that was installed or removed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>deshacer la última instalación o eliminación de un paquete</translation>
    </message>
    <message>
        <source>an effect file</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>un archivo de efecto</translation>
    </message>
    <message>
        <source>an effect file, or the name of an effect to look at</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>un archivo de efecto, o el nombre de un efecto</translation>
    </message>
    <message>
        <source>the name of a built-in effect</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>el nombre de un efecto incorporado</translation>
    </message>
    <message>
        <source>the pack: NAME.hyperfocus-effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>el paquete: NAME.hyperfocus-effects</translation>
    </message>
    <message>
        <source>what people read (default: the file&apos;s name)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>lo que lee la gente (por defecto: el nombre del archivo)</translation>
    </message>
    <message>
        <source>the pack&apos;s version (default: 1)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>la versión del paquete (por defecto: 1)</translation>
    </message>
    <message>
        <source>by whom</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>de quién</translation>
    </message>
    <message>
        <source>under which terms, such as CC-BY-4.0</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>bajo qué condiciones, como CC-BY-4.0</translation>
    </message>
    <message>
        <source>what it is, in a sentence or two</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>qué es, en una o dos frases</translation>
    </message>
    <message>
        <source>an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>un paquete de efectos</translation>
    </message>
    <message>
        <source>say what it would change, and change nothing</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>decir lo que cambiaría y no cambiar nada</translation>
    </message>
    <message>
        <source>of the pack, as `effects packs` lists it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>del paquete, como lo lista `effects packs`</translation>
    </message>
    <message>
        <source>where your own effects are, in its folder effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>dónde están tus efectos, en su carpeta effects</translation>
    </message>
    <message>
        <source>The option --model: there is no model of {gift_name}; there are {names}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>La opción --model: no hay modelo de {gift_name}; hay {names}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>No se puede leer el modelo {path}: {reason}.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL draws pictures of at most {largest} pixels a side.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>El OpenGL de este ordenador dibuja imágenes de {largest} píxeles de lado como máximo.</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 to draw with ({reason}): install or update the graphics driver.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>No hay OpenGL 3.3 con que dibujar ({reason}): instala o actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>They play from the next start of the overlay on. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Se usan a partir del próximo inicio del overlay. Para deshacerlo: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>{title} {version} by {author}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>{title} {version} de {author}</translation>
    </message>
    <message numerus="yes">
        <source>{out}: {n} effects, {size} bytes</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>
            <numerusform>{out}: {n} efecto, {size} bytes</numerusform>
            <numerusform>{out}: {n} efectos, {size} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect pack is installed.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>No hay ningún paquete de efectos instalado.</translation>
    </message>
    <message>
        <source>The option --out: the pack&apos;s name must end in {suffix}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>La opción --out: el nombre del paquete debe terminar en {suffix}.</translation>
    </message>
    <message>
        <source>The pack {name} is removed. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Se quitó el paquete {name}. Para deshacerlo: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>No se puede leer el archivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be installed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>No se puede instalar {path}: {reason}.</translation>
    </message>
    <message>
        <source>The option --{shown}: a pack&apos;s {place} cannot be like that.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>La opción --{shown}: {place} de un paquete no puede ser así.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The pack {out} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>No se puede escribir el paquete {out}: {reason}.</translation>
    </message>
    <message>
        <source>two different files are called {name}</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>dos archivos distintos se llaman {name}</translation>
    </message>
    <message>
        <source>none is installed</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>no hay ninguno instalado</translation>
    </message>
    <message>
        <source>There is no pack {name}; {known}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>No hay ningún paquete {name}; {known}.</translation>
    </message>
    <message>
        <source>There is no change of the packs to be taken back.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>No hay ningún cambio de paquetes que deshacer.</translation>
    </message>
    <message>
        <source>The pack {name} cannot be changed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>No se puede cambiar el paquete {name}: {reason}.</translation>
    </message>
    <message>
        <source>The last good version goes on playing; mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>La última versión buena sigue; arregla el archivo y guárdalo.</translation>
    </message>
    <message>
        <source>Mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Arregla el archivo y guárdalo.</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>mediano</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>grande</translation>
    </message>
    <message>
        <source>grand</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>enorme</translation>
    </message>
    <message>
        <source>How much of it: it grows with the quantity and the value of a gift</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Cuánto de ello: crece con la cantidad y el valor de un regalo</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Lo que valen</translation>
    </message>
    <message>
        <source>The value tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>El nivel de valor</translation>
    </message>
    <message>
        <source>How far a streak has come</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Hasta dónde ha llegado una racha</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Cantidad de efecto</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Whose gift it is: their colour, around the circle</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>De quién es el regalo: su color, alrededor del círculo</translation>
    </message>
    <message>
        <source>There is no effect file {path}.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>No hay ningún archivo de efecto {path}.</translation>
    </message>
    <message>
        <source>while drawing</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>al dibujar</translation>
    </message>
    <message>
        <source>Sender&apos;s colour</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Color de quien lo envía</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{what}: {done} de {all} fotogramas</translation>
    </message>
    <message>
        <source>{done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{done} de {all} fotogramas</translation>
    </message>
    <message>
        <source>, {secs} s left</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>, quedan {secs} s</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {out}: {n} frames, {secs} s of {what}.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>
            <numerusform>Se escribió {out}: {n} fotograma, {secs} s de {what}.</numerusform>
            <numerusform>Se escribió {out}: {n} fotogramas, {secs} s de {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {out}: {subject} after {secs} s.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>Se escribió {out}: {subject} a los {secs} s.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>un número de segundos</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>un valor</translation>
    </message>
    <message>
        <source>a gift type, an effect&apos;s name, or an effect file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>un tipo de regalo, el nombre de un efecto o un archivo de efecto</translation>
    </message>
    <message>
        <source>a folder for numbered PNG files, or a file: .webm (with alpha), .webp (animated), .png (one picture)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>una carpeta para archivos PNG numerados, o un archivo: .webm (con alfa), .webp (animado), .png (una imagen)</translation>
    </message>
    <message>
        <source>the moment of a .png (default: the fullest one)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>el momento de un .png (por defecto: el más lleno)</translation>
    </message>
    <message>
        <source>another number, another picture</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>otro número, otra imagen</translation>
    </message>
    <message>
        <source>how many are given (default: 1)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>cuántos se regalan (por defecto: 1)</translation>
    </message>
    <message>
        <source>what they are worth (default: what suits the effect)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>lo que valen (por defecto: lo que va con el efecto)</translation>
    </message>
    <message>
        <source>the streak has come to its Nth gift</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>la racha va por su regalo número N</translation>
    </message>
    <message>
        <source>how long it is to be seen (default: as long as the effect takes)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>cuánto tiempo se ve (por defecto: lo que dura el efecto)</translation>
    </message>
    <message>
        <source>with a 3D model: our own of this gift, or a .glb or .gltf file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>con un modelo 3D: el nuestro de este regalo, o un archivo .glb o .gltf</translation>
    </message>
    <message>
        <source>with a video, as a gift would bring it</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>con un vídeo, como lo traería un regalo</translation>
    </message>
    <message>
        <source>who sends it: draws the banner as well</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>quién lo envía: dibuja también el banner</translation>
    </message>
    <message>
        <source>how the banner looks: dark, light, high-contrast, neon</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>cómo se ve el banner: dark, light, high-contrast, neon</translation>
    </message>
    <message>
        <source>of the banner: default, dyslexia-friendly or large</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>del banner: default, dyslexia-friendly o large</translation>
    </message>
    <message>
        <source>the picture in pixels (default: {size_words})</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>la imagen en píxeles (por defecto: {size_words})</translation>
    </message>
    <message>
        <source>frames a second of a film, also 29.97 or 30000/1001 (default: 30)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>fotogramas por segundo de una película, también 29.97 o 30000/1001 (por defecto: 30)</translation>
    </message>
    <message>
        <source>transparent (the default), #rrggbb, or #rrggbb-#rrggbb from top to bottom</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>transparent (por defecto), #rrggbb, o #rrggbb-#rrggbb de arriba abajo</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>decir solo lo que falló</translation>
    </message>
    <message>
        <source>The options --model and --video: a gift has one or the other.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>Las opciones --model y --video: un regalo tiene lo uno o lo otro.</translation>
    </message>
    <message>
        <source>The option --at is for a single picture: it needs an --out that ends in .png.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>La opción --at es para una sola imagen: necesita un --out que termine en .png.</translation>
    </message>
    <message>
        <source>The option {option}: {suffix} cannot be written; {can} or a folder can.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>La opción {option}: no se puede escribir {suffix}; sí {can} o una carpeta.</translation>
    </message>
    <message>
        <source>must look like 1920x1080</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>debe tener la forma 1920x1080</translation>
    </message>
    <message>
        <source>each side must be between {least} and {most} pixels</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>cada lado debe tener entre {least} y {most} píxeles</translation>
    </message>
    <message>
        <source>must be between 1 and 240 frames a second</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>debe estar entre 1 y 240 fotogramas por segundo</translation>
    </message>
    <message>
        <source>must be between {low} and {high}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>debe estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 on</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} no es un número a partir de 1</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to {most}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} no es un número entero de 0 a {most}</translation>
    </message>
    <message>
        <source>must be transparent, a colour such as #00ff00, or two with a - between them</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>debe ser transparent, un color como #00ff00, o dos con un - entre ellos</translation>
    </message>
    <message>
        <source>{text} is not a number of frames</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} no es un número de fotogramas</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} no es {what}</translation>
    </message>
    <message>
        <source>The video {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/video_file.py</extracomment>
        <translation>No se puede leer el vídeo {path}: {reason}.</translation>
    </message>
    <message>
        <source>argument {name}: {words}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>falta esto: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>esto no se conoce: {names}</translation>
    </message>
    <message>
        <source>invalid choice: {found} (choose from {known})</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{found} no es una opción (hay {known})</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>no va junto con {name}</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>uso:</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>opciones</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>lo que sigue</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>decir la versión y terminar</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>necesita un valor</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>necesita al menos un valor</translation>
    </message>
    <message>
        <source>A theme of your own is refused, its last good version stays.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>No se acepta un tema tuyo; se queda su última versión buena.</translation>
    </message>
    <message>
        <source>A theme of your own is refused, the built-in one is worn.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>No se acepta un tema tuyo; se usa el incorporado.</translation>
    </message>
    <message>
        <source>Star rain</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Lluvia de estrellas</translation>
    </message>
    <message>
        <source>{file} is none of the files of version {version}: it is another version&apos;s, damaged or not genuine.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} no es ninguno de los archivos de la versión {version}: es de otra versión, está dañado o no es auténtico.</translation>
    </message>
    <message>
        <source>{file} is {name} of version {version}, as it was published.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} es {name} de la versión {version}, tal como se publicó.</translation>
    </message>
    <message>
        <source>While the overlay runs, these do what the desk&apos;s buttons do, for the shortcut settings of your desktop and for Stream Decks: {verbs}, and {test} GIFT. See: hyperfocus-overlay panic --help</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Mientras el overlay está en marcha, estos hacen lo que los botones del panel, para los atajos de tu escritorio y para Stream Decks: {verbs} y {test} GIFT. Mira: hyperfocus-overlay panic --help</translation>
    </message>
    <message>
        <source>come back from a panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>volver del pánico</translation>
    </message>
    <message>
        <source>panic, or come back from it, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>pánico, o volver de él, con una sola tecla</translation>
    </message>
    <message>
        <source>go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>continuar</translation>
    </message>
    <message>
        <source>pause, or go on, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>pausa, o continuar, con una sola tecla</translation>
    </message>
    <message>
        <source>take off the screen what is on it</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>quitar de la pantalla lo que hay en ella</translation>
    </message>
    <message>
        <source>gifts with sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>regalos con sonido</translation>
    </message>
    <message>
        <source>mute, or unmute, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>silenciar, o volver a sonar, con una sola tecla</translation>
    </message>
    <message>
        <source>put the overlay&apos;s window behind all others</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>poner la ventana del overlay detrás de todas</translation>
    </message>
    <message>
        <source>let it be among the others again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>dejarla otra vez entre las demás</translation>
    </message>
    <message>
        <source>nothing moves or clicks the overlay&apos;s window</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>nada mueve ni pulsa la ventana del overlay</translation>
    </message>
    <message>
        <source>it can be moved again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>se puede volver a mover</translation>
    </message>
    <message>
        <source>try the gift engine now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>probar ahora el motor de regalos</translation>
    </message>
    <message>
        <source>Asks the running overlay for this: {what}. Exit code 0: done; 1: not done, or no overlay runs.</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pide esto al overlay en marcha: {what}. Código de salida 0: hecho; 1: no hecho, o no hay ningún overlay en marcha.</translation>
    </message>
    <message>
        <source>a test gift, which is never answered and never counted</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>un regalo de prueba, que nunca se responde ni se cuenta</translation>
    </message>
    <message>
        <source>such as rose (the default) or rocket</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>como rose (por defecto) o rocket</translation>
    </message>
    <message>
        <source>the data folder of the overlay that is meant</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>la carpeta de datos del overlay al que te refieres</translation>
    </message>
    <message>
        <source>There is no folder for themes of your own.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>No hay carpeta para tus temas.</translation>
    </message>
    <message>
        <source>The theme cannot be written: {reason}.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>No se puede escribir el tema: {reason}.</translation>
    </message>
    <message>
        <source>The sound system does not answer: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>El sistema de sonido no responde: silencio; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The sound has failed: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>El sonido ha fallado: silencio; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>No sound device: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>No hay dispositivo de sonido: silencio; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The sound device &apos;{device}&apos; is not there: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>El dispositivo de sonido «{device}» no está: silencio; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>Los regalos de tu directo en una ventana transparente para OBS.</translation>
    </message>
    <message>
        <source>{program}: {words} (see {program} --help)</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{program}: {words} (mira {program} --help)</translation>
    </message>
    <message>
        <source>The overlay did not do it: {why}.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>El overlay no lo hizo: {why}.</translation>
    </message>
    <message>
        <source>the overlay and its control panel</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>el overlay y su panel</translation>
    </message>
    <message>
        <source>the gift engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>la dirección del motor de regalos, ws:// o wss://</translation>
    </message>
    <message>
        <source>the same with an embedded local gift engine that sends gifts</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>lo mismo con un motor de regalos local integrado que envía regalos</translation>
    </message>
    <message>
        <source>what the engine does, a TOML file</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>lo que hace el motor, un archivo TOML</translation>
    </message>
    <message>
        <source>write a picture of the finest moment, a PNG</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>escribir una imagen del mejor momento, un PNG</translation>
    </message>
    <message>
        <source>the local gift engine alone</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>solo el motor de regalos local</translation>
    </message>
    <message>
        <source>where to listen (default: this machine only)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>dónde escucha (por defecto: solo este ordenador)</translation>
    </message>
    <message>
        <source>0 picks a free one (default: %(default)s)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>0 elige uno libre (por defecto: %(default)s)</translation>
    </message>
    <message>
        <source>check any gift engine against the contract</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>comprobar cualquier motor de regalos con el contrato</translation>
    </message>
    <message>
        <source>a gift or an effect to pictures or a film, offline</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>un regalo o un efecto a imágenes o a una película, sin conexión</translation>
    </message>
    <message>
        <source>a recorded session, the same every time</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>una sesión grabada, igual cada vez</translation>
    </message>
    <message>
        <source>list, check, copy and preview effects</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>listar, comprobar, copiar y ver efectos</translation>
    </message>
    <message>
        <source>what this machine can do</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>lo que puede este ordenador</translation>
    </message>
    <message>
        <source>whether there is a newer version</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>si hay una versión más nueva</translation>
    </message>
    <message>
        <source>The program failed by an error of its own ({error}).</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>El programa falló por un error propio ({error}).</translation>
    </message>
    <message>
        <source>{across}, {up}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{across}, {up}</translation>
    </message>
    <message>
        <source>{thing}: {place}</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{thing}: {place}</translation>
    </message>
    <message>
        <source>Places on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>Lugares en la imagen</translation>
    </message>
    <message>
        <source>{px} px from the left</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px desde la izquierda</translation>
    </message>
    <message>
        <source>{px} px from the right</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px desde la derecha</translation>
    </message>
    <message>
        <source>{px} px from the top</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px desde arriba</translation>
    </message>
    <message>
        <source>{px} px from the bottom</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px desde abajo</translation>
    </message>
    <message>
        <source>Nothing yet. What gifts bring is kept here, so that it comes at once the next time.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Aún nada. Lo que traen los regalos se guarda aquí, para que la próxima vez esté al instante.</translation>
    </message>
    <message>
        <source>Known as soon as the connection to the engine begins.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Se sabrá en cuanto empiece la conexión con el motor.</translation>
    </message>
    <message>
        <source>Nothing is kept on the disk.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>No se guarda nada en el disco.</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>¿Vaciar la caché?</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} of {most}</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>{n} archivo, {size} de {most}</numerusform>
            <numerusform>{n} archivos, {size} de {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Use since the start</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Uso desde el inicio</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Vaciar caché…</translation>
    </message>
    <message>
        <source>Remove the models, videos, sounds and pictures that are kept on the disk</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Quitar los modelos, vídeos, sonidos e imágenes guardados en el disco</translation>
    </message>
    <message numerus="yes">
        <source>{n} files ({size}) will be removed, and fetched again when gifts bring them.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>Se quitará {n} archivo ({size}) y se volverá a descargar cuando un regalo lo traiga.</numerusform>
            <numerusform>Se quitarán {n} archivos ({size}) y se volverán a descargar cuando los regalos los traigan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{hits} of {asked} files were here when a gift wanted them</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>{hits} de {asked} archivos estaban aquí cuando un regalo los quiso</translation>
    </message>
    <message>
        <source>No gift has brought a file since the start.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Ningún regalo ha traído un archivo desde el inicio.</translation>
    </message>
    <message>
        <source>Control page</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Página de control</translation>
    </message>
    <message>
        <source>The desk&apos;s buttons in a browser: for a dock in OBS, a Stream Deck or a phone</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Los botones del panel en un navegador: para un panel acoplable de OBS, un Stream Deck o un móvil</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the link for a dock in OBS</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Copiar el enlace para un panel acoplable de OBS</translation>
    </message>
    <message>
        <source>Copy the link for a phone in your network</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Copiar el enlace para un móvil de tu red</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>error</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>crítico</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Put all of this on the clipboard, to send it to somebody who can help (R)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Poner todo esto en el portapapeles, para enviarlo a alguien que pueda ayudar (R)</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Last warnings and errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Últimos avisos y errores</translation>
    </message>
    <message>
        <source>What was counted</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Lo que se ha contado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Press the button; a rose appears on the overlay.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Pulsa el botón; aparece una rosa en el overlay.</translation>
    </message>
    <message>
        <source>It is on the overlay now. Is it in the preview of OBS as well?</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Ya está en el overlay. ¿La ves también en la vista previa de OBS?</translation>
    </message>
    <message>
        <source>The address of your gift engine, and your stream as it names it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>La dirección de tu motor de regalos y tu stream, como él lo llama.</translation>
    </message>
    <message>
        <source>Let OBS capture the overlay, with its transparency. OBS has to run.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Deja que OBS capture el overlay, con su transparencia. OBS tiene que estar abierto.</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>La conexión</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Configurar OBS</translation>
    </message>
    <message>
        <source>The test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>El regalo de prueba</translation>
    </message>
    <message>
        <source>Send a test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Enviar un regalo de prueba</translation>
    </message>
    <message>
        <source>It is never answered and never counted</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Nunca se responde y nunca se cuenta</translation>
    </message>
    <message>
        <source>I see it: done</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Lo veo: listo</translation>
    </message>
    <message>
        <source>Close these first steps for good</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Cerrar estos primeros pasos para siempre</translation>
    </message>
    <message>
        <source>✓ The gift engine answers.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>✓ El motor de regalos responde.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Stream</translation>
    </message>
    <message>
        <source>1. Where gifts come from</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>1. De dónde vienen los regalos</translation>
    </message>
    <message>
        <source>2. The overlay in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>2. El overlay en OBS</translation>
    </message>
    <message>
        <source>3. See a gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>3. Ver un regalo</translation>
    </message>
    <message>
        <source>Looking for the gift engine.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Buscando el motor de regalos.</translation>
    </message>
    <message>
        <source>All gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Todos los regalos</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>No mostrados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Search names, gifts and what became of them</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Buscar nombres, regalos y qué fue de ellos</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Show only the gifts with these words (Ctrl+F)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar solo los regalos con estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Qué regalos</translation>
    </message>
    <message>
        <source>Show only gifts that ended so</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar solo los regalos que acabaron así</translation>
    </message>
    <message>
        <source>History of gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Historial de regalos</translation>
    </message>
    <message>
        <source>No gifts yet. Press T to see one on the canvas.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Aún no hay regalos. Pulsa T para ver uno.</translation>
    </message>
    <message>
        <source>What became of the chosen gift</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Qué fue del regalo elegido</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar otra vez</translation>
    </message>
    <message>
        <source>Show the chosen gift once more, as a test: it is neither answered nor counted</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Mostrar el regalo elegido una vez más, como prueba: ni se responde ni se cuenta</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Write the gifts of this list to a file for a spreadsheet</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Escribir los regalos de esta lista en un archivo para una hoja de cálculo</translation>
    </message>
    <message>
        <source>No gift is like that.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Ningún regalo es así.</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Exportar los regalos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts in {file}.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>
            <numerusform>{n} regalo en {file}.</numerusform>
            <numerusform>{n} regalos en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gift to read all of what became of it.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Elige un regalo para leer todo lo que fue de él.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys, in larger steps with Shift. Delete puts it back.</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Arrástralo o muévelo con las flechas, con Mayús en pasos mayores. Supr lo devuelve.</translation>
    </message>
    <message>
        <source>Banners</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Banners</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>{gift} × {n} from {name}</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} × {n} de {name}</translation>
    </message>
    <message>
        <source>{gift} was shown, but not as it should be: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} se mostró, pero no como debía: {reason}.</translation>
    </message>
    <message>
        <source>{gift} waits for its turn.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} espera su turno.</translation>
    </message>
    <message>
        <source>{gift} was not shown: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} no se mostró: {reason}.</translation>
    </message>
    <message>
        <source>{gift} was shown.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} se mostró.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Keys: T test gift, P pause, S skip, C clear the queue, M mute, D diagnostics, Ctrl+Z undo a setting</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Teclas: T regalo de prueba, P pausa, S saltar, C vaciar la cola, M silencio, D diagnóstico, Ctrl+Z deshacer un ajuste</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold back what waits; what plays goes on</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Retener lo que espera; lo que está en pantalla sigue</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Take off the screen what is on it</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Quitar de la pantalla lo que hay en ella</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Drop what waits; those gifts are answered as not shown</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Descartar lo que espera; esos regalos se responden como no mostrados</translation>
    </message>
    <message>
        <source>Latest gifts</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Últimos regalos</translation>
    </message>
    <message>
        <source>Test gift</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Regalo de prueba</translation>
    </message>
    <message>
        <source>Show yourself a gift; it is never counted and never answered (T)</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Mostrarte un regalo; nunca se cuenta y nunca se responde (T)</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>sin emitir</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Without the flash guard gifts may flash more than three times in a second. That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it.</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Sin la protección contra destellos, los regalos pueden destellar más de tres veces por segundo. Eso puede provocar crisis en espectadores con epilepsia fotosensible, y las plataformas lo prohíben.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Flash guard</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Protección contra destellos</translation>
    </message>
    <message>
        <source>Effects a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Efectos por segundo, como máximo</translation>
    </message>
    <message>
        <source>Banners at once, at most</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Banners a la vez, como máximo</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Live, and how many watch</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>En directo, y cuántos miran</translation>
    </message>
    <message>
        <source>Who gave most</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Quién dio más</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>El panel</translation>
    </message>
    <message>
        <source>What viewers read</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Lo que leen los espectadores</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of a setting</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Deshacer el último cambio de un ajuste</translation>
    </message>
    <message>
        <source>How much of everything</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Cuánto de todo</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The settings file was brought to version {version}. As it was before, it is kept in {path}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>El archivo de ajustes se llevó a la versión {version}. Tal como estaba antes, se guarda en {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} is of an older version and cannot be rewritten ({reason}). It works anyway.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>El archivo de ajustes {path} es de una versión anterior y no se puede reescribir ({reason}). Funciona igualmente.</translation>
    </message>
    <message>
        <source>stays behind your own {file}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>queda detrás de tu propio {file}</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>en lugar del incorporado</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Sustituye a la versión {version} del mismo paquete.</translation>
    </message>
    <message>
        <source>Installed. Its effects play from the next start of the overlay on.</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Instalado. Sus efectos se usan a partir del próximo inicio del overlay.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Version {version}, by {author}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Versión {version}, de {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>The pack {name} is {version} again.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>El paquete {name} vuelve a ser {version}.</translation>
    </message>
    <message>
        <source>The pack {name} is not installed.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>El paquete {name} no está instalado.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS. Free software under the MIT licence.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Los regalos de tu directo en una ventana transparente para OBS. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Aún no se ha mirado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>A small file is read from {host}. That server learns your internet address and that you use version {version}, and nothing else. Nothing is downloaded or installed by itself.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Se lee un archivo pequeño de {host}. Ese servidor conoce tu dirección de internet y que usas la versión {version}, y nada más. Nada se descarga ni se instala por sí solo.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>All of it, offline, in your browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Todo, sin conexión, en tu navegador</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What this build is made of, by whom, and under which terms</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>De qué está hecho este programa, por quién y en qué condiciones</translation>
    </message>
    <message>
        <source>Look once a day, never during a stream</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Mirar una vez al día, nunca durante un directo</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Ask once, now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Preguntar una vez, ahora</translation>
    </message>
    <message>
        <source>Read about it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Abrir su página en el navegador</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Qué trae de nuevo</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay {version}</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Hyperfocus Overlay {version}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Deshacer: {setting}</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Los cambios se guardan al instante.</translation>
    </message>
    <message>
        <source>What viewers see; on the page Look it is larger, and can be arranged</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Lo que ven los espectadores; en la página Aspecto es más grande y se puede ordenar</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Tamaño de todas las palabras</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>A theme of your own is a file; what you save in it is worn at once.</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Un tema tuyo es un archivo; lo que guardas en él se usa enseguida.</translation>
    </message>
    <message>
        <source>Copy this theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Copiar este tema</translation>
    </message>
    <message>
        <source>Make a file of your own of the theme that is worn, to change it</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Hacer un archivo tuyo del tema que se usa, para cambiarlo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of your own themes</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Abrir la carpeta de tus temas</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Preview of the overlay</source>
        <extracomment>overlay/desktop/desk/cards/monitor_view.py</extracomment>
        <translation>Vista previa del overlay</translation>
    </message>
    <message>
        <source>The scene on air</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>La escena en emisión</translation>
    </message>
    <message>
        <source>OBS is being set up. For a moment the overlay shows a test card.</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Configurando OBS. Por un momento el overlay muestra una carta de ajuste.</translation>
    </message>
    <message>
        <source>Scene of OBS to set up</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Escena de OBS que se va a configurar</translation>
    </message>
    <message>
        <source>The scene that gets the overlay</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>La escena que recibe el overlay</translation>
    </message>
    <message>
        <source>Hyperfocus Desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Panel de Hyperfocus</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>overlay/desktop/desk/notice.py</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Páginas del panel</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Directo</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Regalos</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Pru&amp;eba</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Re&amp;glas</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Comfort</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Comodidad</translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Sonido</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Diagnós&amp;tico</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>What viewers see now.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Lo que ven ahora los espectadores.</translation>
    </message>
    <message>
        <source>The overlay is empty now: nothing waits and no sign is there.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>El overlay está vacío ahora: nada espera y no hay ningún cartel.</translation>
    </message>
    <message>
        <source>Drag something to where it should stand, or choose it with Tab and move it with the arrow keys.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Arrastra algo adonde deba estar, o elígelo con Tab y muévelo con las flechas.</translation>
    </message>
    <message>
        <source>As you put it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Como lo pusiste</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Cuadros</translation>
    </message>
    <message>
        <source>A stream</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Un stream</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Como lo tiene el tema</translation>
    </message>
    <message>
        <source>Banners at the lower right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners abajo a la derecha</translation>
    </message>
    <message>
        <source>Banners in the lower middle</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners abajo en el centro</translation>
    </message>
    <message>
        <source>Banners at the upper left</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners arriba a la izquierda</translation>
    </message>
    <message>
        <source>Banners at the upper right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banners arriba a la derecha</translation>
    </message>
    <message>
        <source>Arrange</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Put banners and signs elsewhere on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Poner banners y carteles en otro lugar de la imagen</translation>
    </message>
    <message>
        <source>Put all back</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Devolver todo</translation>
    </message>
    <message>
        <source>Let everything stand where the theme has it, on canvases of this shape</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Dejar todo donde lo tiene el tema, en imágenes de esta forma</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Behind the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Detrás de la vista previa</translation>
    </message>
    <message>
        <source>What lies behind the overlay here; viewers see your stream there</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Lo que hay aquí detrás del overlay; los espectadores ven ahí tu stream</translation>
    </message>
    <message>
        <source>About the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Sobre la vista previa</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>No rules yet: every gift is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Aún no hay reglas: cada regalo se muestra como siempre.</translation>
    </message>
    <message>
        <source>Gift type</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Tipo de regalo</translation>
    </message>
    <message>
        <source>From value</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Desde el valor</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Banner</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>el suyo</translation>
    </message>
    <message>
        <source>The first rule that fits a gift holds. A gift that no rule fits is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Vale la primera regla que encaja con un regalo. Si no encaja ninguna, se muestra como siempre.</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Reglas para regalos</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Orden de las reglas</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>One more rule, below the others</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Una regla más, debajo de las otras</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen rule away</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Quitar la regla elegida</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Let the chosen rule hold before the one above it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Que la regla elegida valga antes que la de arriba</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Un nombre por línea; * vale por cualquier carácter</translation>
    </message>
    <message>
        <source>Blocked names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Nombres bloqueados</translation>
    </message>
    <message>
        <source>Save names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Guardar nombres</translation>
    </message>
    <message>
        <source>Hide gifts from these names from now on</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ocultar desde ahora los regalos de estos nombres</translation>
    </message>
    <message>
        <source>Their gifts are hidden and answered as not shown.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Sus regalos se ocultan y se responden como no mostrados.</translation>
    </message>
    <message>
        <source>{what} of rule {n}</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>{what} de la regla {n}</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>New microphone</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>Micrófono nuevo</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Vale a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the desk</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Como el panel</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Para lectores con dislexia</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>A Stream Deck opens it with its action Open.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Un Stream Deck lo abre con su acción Abrir.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>From 50 a gift counts as medium, from 500 as large, from 2500 as grand.</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Desde 50 un regalo cuenta como mediano, desde 500 como grande, desde 2500 como enorme.</translation>
    </message>
    <message>
        <source>Sound device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Dispositivo de sonido</translation>
    </message>
    <message>
        <source>Loudness by value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volumen según el valor</translation>
    </message>
    <message>
        <source>Small gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Regalos pequeños</translation>
    </message>
    <message>
        <source>Medium gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Regalos medianos</translation>
    </message>
    <message>
        <source>Large gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Regalos grandes</translation>
    </message>
    <message>
        <source>Grand gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Regalos enormes</translation>
    </message>
    <message>
        <source>Hear a gift</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Oír un regalo</translation>
    </message>
    <message>
        <source>Play the sound of a medium gift, as loud as it is set</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Reproducir el sonido de un regalo mediano, con el volumen puesto</translation>
    </message>
    <message>
        <source>How the sound is doing</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Cómo va el sonido</translation>
    </message>
    <message>
        <source>How loud: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Volumen: {gifts}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Qué volumen</translation>
    </message>
    <message>
        <source>By value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Según el valor</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Oírlo</translation>
    </message>
    <message>
        <source>Play the sound of such a gift: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Reproducir el sonido de un regalo así: {gifts}</translation>
    </message>
    <message>
        <source>Hear it: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Oírlo: {gifts}</translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{device} (ahora no está)</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Volumen de los regalos</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Gifts appear as they come.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Los regalos aparecen según llegan.</translation>
    </message>
    <message>
        <source>The gift engine was found.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Se encontró el motor de regalos.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Reconectar ya</translation>
    </message>
    <message>
        <source>Try at once, instead of waiting for the next try</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Intentarlo ahora, en vez de esperar al próximo intento</translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pánico</translation>
    </message>
    <message>
        <source>Empty and silence the overlay at once; gifts wait, none is lost</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Vaciar y silenciar el overlay al instante; los regalos esperan, ninguno se pierde</translation>
    </message>
    <message>
        <source>Come back now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Volver ya</translation>
    </message>
    <message>
        <source>Let gifts appear again</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Que los regalos aparezcan otra vez</translation>
    </message>
    <message numerus="yes">
        <source>The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>
            <numerusform>El overlay está vacío y en silencio. Los regalos esperan, ninguno se pierde; vuelven en {n} s.</numerusform>
            <numerusform>El overlay está vacío y en silencio. Los regalos esperan, ninguno se pierde; vuelven en {n} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Neon</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Neón</translation>
    </message>
    <message>
        <source>What is wrong with a theme</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Qué falla en un tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>{theme} (yours)</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>{theme} (tuyo)</translation>
    </message>
    <message>
        <source>Theme {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Tema {theme}</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Mostrar el panel</translation>
    </message>
    <message>
        <source>Panic: empty and silent</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Pánico: vacío y en silencio</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>La versión {version} está disponible</translation>
    </message>
    <message>
        <source>No gifts: the connection is gone</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Sin regalos: se perdió la conexión</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Vuelve por sí sola.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Conectado de nuevo</translation>
    </message>
    <message>
        <source>The alarm was played on {device}.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>La alarma ha sonado en {device}.</translation>
    </message>
    <message>
        <source>The device {device} does not answer.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>El dispositivo {device} no responde.</translation>
    </message>
    <message>
        <source>Look whether the overlay&apos;s window is there; if it stays so, start the overlay again.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Mira si está la ventana del overlay; si sigue así, vuelve a iniciar el overlay.</translation>
    </message>
    <message>
        <source>Built-in effects play instead. The last one: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Se usan los efectos incorporados en su lugar. El último: {reason}.</translation>
    </message>
    <message>
        <source>The files of several gifts cannot be used</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>No se pueden usar los archivos de varios regalos</translation>
    </message>
    <message>
        <source>Gifts were given to the overlay&apos;s window, and it shows none.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>La ventana del overlay ha recibido regalos y no muestra ninguno.</translation>
    </message>
    <message>
        <source>The connection is steady again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>La conexión vuelve a ser estable</translation>
    </message>
    <message>
        <source>Gifts do not reach the screen</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Los regalos no llegan a la pantalla</translation>
    </message>
    <message>
        <source>Gifts are on the screen again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Los regalos vuelven a verse en la pantalla</translation>
    </message>
    <message>
        <source>Your viewers do not see the overlay</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Tus espectadores no ven el overlay</translation>
    </message>
    <message>
        <source>The overlay is in the picture again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>El overlay vuelve a estar en la imagen</translation>
    </message>
    <message>
        <source>It was lost {n} times within {mins} minutes.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Se ha perdido {n} veces en {mins} minutos.</translation>
    </message>
    <message>
        <source>The connection does not hold</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>La conexión no aguanta</translation>
    </message>
    <message>
        <source>Gifts cannot be drawn: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>No se pueden dibujar los regalos: {reason}.</translation>
    </message>
    <message>
        <source>A gift did not reach the screen.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Un regalo no ha llegado a la pantalla.</translation>
    </message>
    <message>
        <source>Saved {file}: the report, and the recording without names.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>Se ha guardado {file}: el informe y la grabación sin nombres.</translation>
    </message>
    <message>
        <source>Saved {file}: the report. Nothing was recorded.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>Se ha guardado {file}: el informe. No se había grabado nada.</translation>
    </message>
    <message>
        <source>The recording cannot be written.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>No se puede escribir la grabación.</translation>
    </message>
    <message>
        <source>Panic, and back</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pánico, y volver</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pausa, y seguir</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Silencio, y con sonido</translation>
    </message>
    <message>
        <source>Overlay behind</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay detrás</translation>
    </message>
    <message>
        <source>Overlay in front</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay delante</translation>
    </message>
    <message>
        <source>Lock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Bloquear el overlay</translation>
    </message>
    <message>
        <source>Unlock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Desbloquear el overlay</translation>
    </message>
    <message>
        <source>Record for a bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Grabar para un informe de error</translation>
    </message>
    <message>
        <source>Write down what happens from now on, without names, so that somebody can see the fault for themselves</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Anotar lo que pase desde ahora, sin nombres, para que alguien pueda ver el fallo por sí mismo</translation>
    </message>
    <message>
        <source>Save bug report…</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Guardar informe de error…</translation>
    </message>
    <message>
        <source>Put the report, and what was recorded without names, into one file to be sent</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Poner el informe, y lo grabado sin nombres, en un solo archivo para enviarlo</translation>
    </message>
    <message>
        <source>What was saved</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Lo que se ha guardado</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Guardar informe de error</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Grabando: pulsa para parar</translation>
    </message>
    <message>
        <source>This session is recorded; a bug report holds it without names.</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Esta sesión se graba; un informe de error la incluye sin nombres.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>Bind it in your desktop&apos;s settings, under Keyboard, Custom Shortcuts.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Asígnalo en los ajustes de tu escritorio, en Teclado, Atajos personalizados.</translation>
    </message>
    <message>
        <source>Put it into a new shortcut on the desktop (right click, New, Shortcut); Properties has a Shortcut key.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Ponlo en un nuevo acceso directo del escritorio (clic derecho, Nuevo, Acceso directo); en Propiedades hay una Tecla de método abreviado.</translation>
    </message>
    <message>
        <source>In the app Shortcuts, make one with Run Shell Script, and add a keyboard shortcut to it in its details.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>En la app Atajos, crea uno con Ejecutar script de shell, y añádele una función rápida de teclado en sus detalles.</translation>
    </message>
    <message>
        <source>What the key is to do</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Qué hará la tecla</translation>
    </message>
    <message>
        <source>The command</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>El comando</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the command on the clipboard</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Poner el comando en el portapapeles</translation>
    </message>
    <message>
        <source>A key that works in every window is a command in a shortcut.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Una tecla que funciona en cualquier ventana es un comando en un atajo.</translation>
    </message>
    <message>
        <source>Overlay behind other windows</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Overlay detrás de otras ventanas</translation>
    </message>
    <message>
        <source>Lock the overlay window</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Bloquear la ventana del overlay</translation>
    </message>
    <message>
        <source>Its effect</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Su efecto</translation>
    </message>
    <message>
        <source>A 3D model</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Un modelo 3D</translation>
    </message>
    <message>
        <source>A video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>no combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>sin combo</translation>
    </message>
    <message>
        <source>Test Viewer</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Espectador de prueba</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show yourself this gift; it is never counted and never answered</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Mostrarte este regalo; nunca se cuenta y nunca se responde</translation>
    </message>
    <message>
        <source>Any word: a type without an effect of its own gets the one that suits its value</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Cualquier palabra: un tipo sin efecto propio recibe el que encaja con su valor</translation>
    </message>
    <message>
        <source>What the gift is worth: from 50 medium, from 500 large, from 2500 grand</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Lo que vale el regalo: desde 50 mediano, desde 500 grande, desde 2500 enorme</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Cuántos se regalan a la vez</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Combo</translation>
    </message>
    <message>
        <source>The count of a streak; press several times with a rising count to see it grow</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>El contador de una racha; pulsa varias veces con un número creciente para verla crecer</translation>
    </message>
    <message>
        <source>The name on the banner</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>El nombre del banner</translation>
    </message>
    <message>
        <source>A gift of your own making</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Un regalo hecho por ti</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Ya hechos</translation>
    </message>
    <message>
        <source>A test gift worth {value}</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Un regalo de prueba que vale {value}</translation>
    </message>
    <message>
        <source>Test gifts are never answered and never counted.</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Los regalos de prueba nunca se responden y nunca se cuentan.</translation>
    </message>
    <message>
        <source>Drag the overlay with the mouse to move it. When it is minimised it comes back, for OBS sees nothing of it then.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Arrastra el overlay con el ratón para moverlo. Si se minimiza, vuelve, porque entonces OBS no ve nada de él.</translation>
    </message>
    <message>
        <source>On Wayland a program cannot put its window behind others, or say where it is: use your desktop&apos;s own window menu.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>En Wayland un programa no puede poner su ventana detrás de otras ni decidir dónde está: usa el menú de ventana de tu escritorio.</translation>
    </message>
    <message>
        <source>Each trouble is told once, and not again for five minutes. Nothing is told while the overlay is empty by Panic. Viewers see and hear none of it.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>De cada problema se avisa una vez, y no se repite en cinco minutos. Mientras el overlay está vacío por Pánico no se avisa de nada. Los espectadores no ven ni oyen nada de esto.</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Behind other windows</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Detrás de otras ventanas</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Above all others</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Encima de todas</translation>
    </message>
    <message>
        <source>The mouse goes through</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>El ratón la atraviesa</translation>
    </message>
    <message>
        <source>The connection is gone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Se ha perdido la conexión</translation>
    </message>
    <message>
        <source>Hidden in OBS</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Oculto en OBS</translation>
    </message>
    <message>
        <source>Files of gifts fail</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Fallan archivos de regalos</translation>
    </message>
    <message>
        <source>Serve the control page</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Ofrecer la página de control</translation>
    </message>
    <message>
        <source>Phones of your network as well</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>También móviles de tu red</translation>
    </message>
    <message>
        <source>Its port</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Su puerto</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Sonido de las alarmas</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Let the alarm be heard now, on this device</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Hacer sonar la alarma ahora, en este dispositivo</translation>
    </message>
    <message>
        <source>The alarm that was tried</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>La alarma que se ha probado</translation>
    </message>
    <message>
        <source>Heard on</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Se oye en</translation>
    </message>
    <message>
        <source>Listen.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Escucha.</translation>
    </message>
    <message>
        <source>The overlay&apos;s window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>La ventana del overlay</translation>
    </message>
    <message>
        <source>Alarms, for you alone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Alarmas, solo para ti</translation>
    </message>
    <message>
        <source>Keys for every window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Teclas para cualquier ventana</translation>
    </message>
    <message>
        <source>In a browser: a dock of OBS, a phone, a Stream Deck</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>En un navegador: un panel acoplable de OBS, un móvil, un Stream Deck</translation>
    </message>
    <message>
        <source>{device} (not there)</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>{device} (no está)</translation>
    </message>
    <message>
        <source>{file}: effect pack</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>{file}: paquete de efectos</translation>
    </message>
    <message>
        <source>What the pack is and what it changes</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Qué es el paquete y qué cambia</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Put its effects beside your own; nothing of yours is overwritten</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Poner sus efectos junto a los tuyos; no se sobrescribe nada tuyo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change nothing more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>No cambiar nada más</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>Top gifters</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Quienes más regalan</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Meta alcanzada</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}%</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>in safe mode nothing is decoded</source>
        <extracomment>overlay/app/asset_errands.py</extracomment>
        <translation>en el modo seguro no se decodifica nada</translation>
    </message>
    <message>
        <source>p50 {half} ms, p99 {most} ms</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>p50 {half} ms, p99 {most} ms</translation>
    </message>
    <message>
        <source>gifts   {sent} sent, {shown} shown, {acked} acked, {lost} lost</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>regalos: {sent} enviados, {shown} mostrados, {acked} respondidos, {lost} perdidos</translation>
    </message>
    <message>
        <source>frames  {n} presented</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>fotogramas: {n} mostrados</translation>
    </message>
    <message>
        <source>gift to first presented frame  {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>del regalo al primer fotograma: {times}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>nada que medir</translation>
    </message>
    <message>
        <source>        {n} waited for a free lane, {secs} s at most; the other {others}:</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {n} esperaron un carril libre, {secs} s como máximo; los otros {others}:</translation>
    </message>
    <message>
        <source>        {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {times}</translation>
    </message>
    <message>
        <source>problem {place}: {words}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>problema {place}: {words}</translation>
    </message>
    <message>
        <source>Another program has {keys}: choose others.</source>
        <extracomment>overlay/app/key_desk.py</extracomment>
        <translation>Otro programa tiene {keys}: elige otras.</translation>
    </message>
    <message>
        <source>it was not recorded what it was</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>no se grabó qué era</translation>
    </message>
    <message>
        <source>it is another file now</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>ahora es otro archivo</translation>
    </message>
    <message>
        <source>it is not kept on this computer</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>no se guarda en este ordenador</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <extracomment>overlay/app/replay/player.py</extracomment>
        <translation>no está en este ordenador</translation>
    </message>
    <message>
        <source>an empty, silent canvas for a while; gifts wait, and none is lost</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>una imagen vacía y en silencio durante un rato; los regalos esperan y ninguno se pierde</translation>
    </message>
    <message>
        <source>hyperfocus-overlay: {words}</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>hyperfocus-overlay: {words}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is known</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>Déjalo vacío para conservar el que ya se conoce</translation>
    </message>
    <message>
        <source>It comes from a variable or the settings file</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>Viene de una variable o del archivo de ajustes</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use this from now on; gifts of the other stream that wait are answered as not shown</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Usar esto desde ahora; los regalos del otro stream que esperan se responden como no mostrados</translation>
    </message>
    <message>
        <source>Create or repair the source of the overlay, and check it with a test card</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Crear o reparar la fuente del overlay y comprobarla con una carta de ajuste</translation>
    </message>
    <message>
        <source>Address of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Dirección de OBS</translation>
    </message>
    <message>
        <source>Password of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Contraseña de OBS</translation>
    </message>
    <message>
        <source>How it is going with OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Cómo va con OBS</translation>
    </message>
    <message>
        <source>Look for OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Buscar OBS</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Usar esto desde ahora</translation>
    </message>
    <message>
        <source>Press the keys together that are to work in every window, such as Ctrl+Alt+P.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Pulsa juntas las teclas que deben valer en cualquier ventana, como Ctrl+Alt+P.</translation>
    </message>
    <message>
        <source>What is wrong with a key</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Qué pasa con una tecla</translation>
    </message>
    <message>
        <source>All else is a command.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Todo lo demás es un comando.</translation>
    </message>
    <message>
        <source>End the overlay?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>¿Terminar el overlay?</translation>
    </message>
    <message>
        <source>The overlay is live. End it?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>El overlay está en directo. ¿Terminarlo?</translation>
    </message>
    <message>
        <source>Viewers would see no more gifts. None is lost: each is answered, or kept for the next start.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>El público ya no vería regalos. Ninguno se pierde: cada uno se responde o se guarda para el próximo inicio.</translation>
    </message>
    <message>
        <source>The overlay goes on</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>El overlay sigue</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was found in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Lo que se ha encontrado en OBS</translation>
    </message>
    <message>
        <source>Clear of the platform&apos;s own interface</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Fuera de la interfaz de la plataforma</translation>
    </message>
    <message>
        <source>There is no effect {name}, so another one is taken. There are: {names}.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>No hay ningún efecto {name}, así que se usa otro. Hay: {names}.</translation>
    </message>
    <message>
        <source>Work with OBS</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Trabajar con OBS</translation>
    </message>
    <message>
        <source>Size of the canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>Frames a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Imágenes por segundo, como máximo</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Cómo viaja el token</translation>
    </message>
    <message>
        <source>A gift is answered</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Un regalo se responde</translation>
    </message>
    <message>
        <source>How a streak counts</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Cómo cuenta una racha</translation>
    </message>
    <message>
        <source>Files of gifts, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Archivos de regalos, en MiB</translation>
    </message>
    <message>
        <source>A recording, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Una grabación, en MiB</translation>
    </message>
    <message>
        <source>The log</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The gift engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>El motor de regalos</translation>
    </message>
    <message>
        <source>The canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Words with the engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Acuerdos con el motor</translation>
    </message>
    <message>
        <source>Kept on this computer, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Se guarda en este equipo, como máximo</translation>
    </message>
    <message>
        <source>Single letters</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Letras sueltas</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Teclas del panel</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Con&amp;figuración</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>overlay/desktop/desk/parts/inputs.py</extracomment>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As OBS wants it here</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Como OBS lo quiere aquí</translation>
    </message>
    <message>
        <source>Straight alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Alfa directo</translation>
    </message>
    <message>
        <source>Premultiplied alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Alfa premultiplicado</translation>
    </message>
    <message>
        <source>Blended in linear light</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Mezclado en luz lineal</translation>
    </message>
    <message>
        <source>In the header Authorization</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>En la cabecera Authorization</translation>
    </message>
    <message>
        <source>In the header X-API-Key</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>En la cabecera X-API-Key</translation>
    </message>
    <message>
        <source>In the address, as its token</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>En la dirección, como su token</translation>
    </message>
    <message>
        <source>When it is received</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cuando se recibe</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cuando se ve</translation>
    </message>
    <message>
        <source>When it is over</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cuando termina</translation>
    </message>
    <message>
        <source>Found out from its messages</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Se deduce de sus mensajes</translation>
    </message>
    <message>
        <source>Each message has its share</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cada mensaje tiene su parte</translation>
    </message>
    <message>
        <source>Each message has the sum so far</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Cada mensaje tiene la suma hasta ahora</translation>
    </message>
    <message>
        <source>Says everything</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Lo dice todo</translation>
    </message>
    <message>
        <source>Says what is usual</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Dice lo habitual</translation>
    </message>
    <message>
        <source>Says what is wrong</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Dice lo que va mal</translation>
    </message>
    <message>
        <source>transparent</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>transparente</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>overlay/desktop/desk/titles.py</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>there is no context to be had</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>no se puede obtener un contexto</translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be used: {reason}</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>No se puede usar OpenGL 3.3: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>sent {gift}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>envió {gift}</numerusform>
            <numerusform>enviaron {gift}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} others</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{name} y {n} más</numerusform>
            <numerusform>{name} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gift} and {n} more from {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{gift} y {n} más de {people}</numerusform>
            <numerusform>{gift} y {n} más de {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{gift} with {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{gift} con {people}</translation>
    </message>
    <message>
        <source>Goal: {kind}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Meta: {kind}</translation>
    </message>
    <message>
        <source>The effect</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>El efecto</translation>
    </message>
    <message>
        <source>The effect cannot be drawn: {reason}</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>No se puede dibujar el efecto: {reason}</translation>
    </message>
    <message>
        <source>Particles</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Partículas</translation>
    </message>
    <message>
        <source>Overdraw</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Sobredibujado</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Flashes a second</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Destellos por segundo</translation>
    </message>
    <message>
        <source>How many are alive</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Cuántas hay vivas</translation>
    </message>
    <message>
        <source>The area of all their quads in canvases: 1 fills the canvas once</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>El área de todos sus rectángulos en imágenes: 1 llena la imagen una vez</translation>
    </message>
    <message>
        <source>From the call to the finished picture, on a canvas of 540 pixels&apos; shorter side</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>De la llamada a la imagen terminada, en una imagen de 540 píxeles de lado corto</translation>
    </message>
    <message>
        <source>The most in any second, over black or white; more than three can harm (WCAG 2.3.1)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>El máximo en un segundo, sobre negro o blanco; más de tres pueden hacer daño (WCAG 2.3.1)</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>The same effect by other chances (R)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>El mismo efecto con otro azar (R)</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>
            <numerusform>Y {n} más.</numerusform>
            <numerusform>Y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Coste</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>{cost} now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} ahora</translation>
    </message>
    <message>
        <source>{cost} at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} como máximo</translation>
    </message>
    <message>
        <source>{n} of {most}: too many</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} de {most}: demasiados</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} de {most}</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: a quarter of a second)</source>
        <extracomment>overlay/desktop/preview/timeline.py</extracomment>
        <translation>Arrastra a cualquier momento (izquierda y derecha: un fotograma; RePág y AvPág: un cuarto de segundo)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Go on or stand still (Space or P)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Continuar o detener (espacio o P)</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Begin again at the end (L)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Volver a empezar al final (L)</translation>
    </message>
    <message>
        <source>How the canvas stands (O)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Cómo está la imagen (O)</translation>
    </message>
    <message>
        <source>What lies behind the effect (B)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Lo que hay detrás del efecto (B)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Preview</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{title} – Vista previa de Hyperfocus</translation>
    </message>
    <message>
        <source>{now} of {all} s</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{now} de {all} s</translation>
    </message>
    <message>
        <source>The recorded session</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>La sesión grabada</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: five seconds)</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>Arrastra a cualquier momento (izquierda y derecha: un fotograma; RePág y AvPág: cinco segundos)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Replay</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{title} – Repetición de Hyperfocus</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{now} de {all}</translation>
    </message>
    <message>
        <source>the overlay was not running when the gift was due</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>el overlay no estaba en marcha cuando tocaba el regalo</translation>
    </message>
    <message>
        <source>the overlay is closing</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>el overlay se está cerrando</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ningún campo así</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {words}; and {n} more</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{place}: {words}; y {n} más</numerusform>
            <numerusform>{place}: {words}; y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>a colour such as #ff8a3d</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un color como #ff8a3d</translation>
    </message>
    <message>
        <source>small letters, digits and -, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>letras minúsculas, cifras y -, empezando por una letra</translation>
    </message>
    <message>
        <source>small letters, digits and _, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>letras minúsculas, cifras y _, empezando por una letra</translation>
    </message>
    <message>
        <source>an object with a &apos;kind&apos;</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un objeto con &apos;kind&apos;</translation>
    </message>
    <message>
        <source>a number that is neither infinite nor NaN</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un número que no sea infinito ni NaN</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>true o false</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un valor</translation>
    </message>
    <message>
        <source>&apos;,&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el separador &apos;,&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el separador &apos;:&apos;</translation>
    </message>
    <message>
        <source>property name enclosed in double quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un nombre entre comillas dobles</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{place}: se encontró {found}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>valid JSON ({why})</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON válido ({why})</translation>
    </message>
    <message>
        <source>column {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>columna {n}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Let the rule below the chosen one hold before it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Que la regla de abajo valga antes que la elegida</translation>
    </message>
    <message>
        <source>the name of a PNG file such as star.png</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el nombre de un archivo PNG, como star.png</translation>
    </message>
    <message>
        <source>JSON that nobody writes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON que nadie escribe</translation>
    </message>
    <message>
        <source>it a second time</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>lo mismo por segunda vez</translation>
    </message>
    <message>
        <source>it once</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el nombre {name}</translation>
    </message>
    <message>
        <source>a value, for it must be given</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un valor, pues hay que darlo</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <source>a kind that is one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>un tipo que sea uno de {names}</translation>
    </message>
    <message>
        <source>what fits together: {words}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>lo que encaje: {words}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>al menos {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>como máximo {n}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>más de {n}</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>menos de {n}</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>al menos {n} elemento</numerusform>
            <numerusform>al menos {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>como máximo {n} elemento</numerusform>
            <numerusform>como máximo {n} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>al menos {n} carácter</numerusform>
            <numerusform>al menos {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>como máximo {n} carácter</numerusform>
            <numerusform>como máximo {n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no such field (perhaps {name} is meant)</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ningún campo así (quizá se quería {name})</translation>
    </message>
    <message>
        <source>text that matches {pattern}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>texto según el patrón {pattern}</translation>
    </message>
    <message>
        <source>the byte {byte}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>el byte {byte}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>texto en UTF-8</translation>
    </message>
    <message>
        <source>fewer brackets in each other, or shorter numbers</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>menos paréntesis unos dentro de otros, o números más cortos</translation>
    </message>
    <message>
        <source>the pack holds no effect</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>el paquete no contiene ningún efecto</translation>
    </message>
    <message>
        <source>{spare} is named by none of its effects</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>ninguno de sus efectos nombra {spare}</translation>
    </message>
    <message>
        <source>the pack is larger than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>el paquete ocupa más de {n} MiB</translation>
    </message>
    <message>
        <source>{shown} is no name for a file of a pack: letters, digits, - and _, .json or .png</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} no es un nombre para un archivo de un paquete: letras, cifras, - y _, .json o .png</translation>
    </message>
    <message>
        <source>{shown} is locked with a password</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} está cerrado con contraseña</translation>
    </message>
    <message>
        <source>{shown} is packed in a way that is not read</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} está comprimido de un modo que no se lee</translation>
    </message>
    <message>
        <source>{shown} is a link</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} es un enlace</translation>
    </message>
    <message>
        <source>{shown} is in it twice</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} está dos veces</translation>
    </message>
    <message>
        <source>the pack has no {file}, which says what it is</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>al paquete le falta {file}, que dice qué es</translation>
    </message>
    <message>
        <source>two of its effects are called {name}</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>dos de sus efectos se llaman {name}</translation>
    </message>
    <message>
        <source>the file is no effect pack, or it is damaged</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>el archivo no es un paquete de efectos, o está dañado</translation>
    </message>
    <message>
        <source>the pack holds more than {n} files</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>el paquete contiene más de {n} archivos</translation>
    </message>
    <message>
        <source>the pack holds more than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>el paquete contiene más de {n} MiB</translation>
    </message>
    <message>
        <source>a picture that is in the pack</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>una imagen que esté en el paquete</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>{folder} holds no effect file</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{folder} no contiene ningún archivo de efecto</translation>
    </message>
    <message>
        <source>another name, for your {effect} claims it as a gift type</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>otro nombre, pues tu {effect} lo reclama como tipo de regalo</translation>
    </message>
    <message>
        <source>another gift type: to replace a built-in effect, name yours {name}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>otro tipo de regalo: para sustituir un efecto incorporado, llama al tuyo {name}</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>an image beside it that can be read ({reason})</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>una imagen al lado que se pueda leer ({reason})</translation>
    </message>
    <message>
        <source>the server redirects to {url}, which is not followed</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor redirige a {url}, y eso no se sigue</translation>
    </message>
    <message>
        <source>The WebSocket server of OBS is switched off. In OBS: Tools, WebSocket Server Settings, Enable WebSocket server.</source>
        <extracomment>overlay/obs/own_server.py</extracomment>
        <translation>El servidor WebSocket de OBS está desactivado. En OBS: Herramientas, Ajustes del servidor WebSocket, Habilitar servidor WebSocket.</translation>
    </message>
    <message>
        <source>{reason}; built-in effect shown</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>{reason}; se mostró el efecto incorporado</translation>
    </message>
    <message>
        <source>what fetches files cannot be started ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>no se puede iniciar lo que descarga los archivos ({error})</translation>
    </message>
    <message>
        <source>what fetches files does not answer</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>lo que descarga los archivos no responde</translation>
    </message>
    <message>
        <source>what fetches files has died</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>lo que descarga los archivos se ha cerrado</translation>
    </message>
    <message>
        <source>nobody wants it any more</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ya nadie lo necesita</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede decodificar</translation>
    </message>
    <message>
        <source>it cannot be decoded ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede decodificar ({error})</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tarda demasiado en decodificarse</translation>
    </message>
    <message>
        <source>it was not decoded within {secs} s</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se decodificó en {secs} s</translation>
    </message>
    <message>
        <source>what was decoded is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>lo decodificado es demasiado grande</translation>
    </message>
    <message>
        <source>the decoder died of it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>el decodificador se cerró por su causa</translation>
    </message>
    <message>
        <source>its decoder hangs</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>su decodificador no responde</translation>
    </message>
    <message>
        <source>the decoder does not start</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>el decodificador no arranca</translation>
    </message>
    <message>
        <source>it has more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tiene más de {n} MiB</translation>
    </message>
    <message>
        <source>it is a video of {secs} s; at most {most} are played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un vídeo de {secs} s; se reproducen {most} como máximo</translation>
    </message>
    <message>
        <source>it has more than {n} pictures a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tiene más de {n} imágenes por segundo</translation>
    </message>
    <message>
        <source>it has too many pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tiene demasiadas imágenes</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it has too many slots</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tiene demasiados huecos</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no tiene imágenes</translation>
    </message>
    <message>
        <source>none of its pictures can be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede decodificar ninguna de sus imágenes</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>its pictures are not all of one kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sus imágenes no son todas del mismo tipo</translation>
    </message>
    <message>
        <source>its pictures are not what its beginning says</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sus imágenes no son lo que anuncia su comienzo</translation>
    </message>
    <message>
        <source>its alpha is not that of its pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>su transparencia no es la de sus imágenes</translation>
    </message>
    <message>
        <source>its pictures are coded as {codec}, which is not played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sus imágenes están codificadas como {codec}, que aquí no se reproduce</translation>
    </message>
    <message>
        <source>what it says of its slots cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede leer lo que dice de sus huecos ({error})</translation>
    </message>
    <message>
        <source>what it says of its alpha cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede leer lo que dice de su transparencia ({error})</translation>
    </message>
    <message>
        <source>it is a WebP file without a canvas</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un archivo WebP sin lienzo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>it is no video that can be played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no es un vídeo que se pueda reproducir aquí</translation>
    </message>
    <message>
        <source>it is a PNG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un PNG, que no se mueve</translation>
    </message>
    <message>
        <source>it is a WebP picture, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una imagen WebP, que no se mueve</translation>
    </message>
    <message>
        <source>it is a JPEG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un JPEG, que no se mueve</translation>
    </message>
    <message>
        <source>it is an AVIF or HEIF picture, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una imagen AVIF o HEIF, que no se admite</translation>
    </message>
    <message>
        <source>it is an SVG picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una imagen SVG</translation>
    </message>
    <message>
        <source>it is a playlist, and no video is fetched by parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una lista de reproducción, y ningún vídeo se carga por partes</translation>
    </message>
    <message>
        <source>it is a session description, which names a stream elsewhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una descripción de sesión, que nombra una emisión en otro lugar</translation>
    </message>
    <message>
        <source>it is an XML document</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un documento XML</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una página web</translation>
    </message>
    <message>
        <source>it is a list of other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una lista de otros archivos</translation>
    </message>
    <message>
        <source>it is an SVGA animation, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una animación SVGA, que no se admite</translation>
    </message>
    <message>
        <source>it is an archive (an SVGA or dotLottie animation?), which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un archivo comprimido (¿una animación SVGA o dotLottie?), que no se admite</translation>
    </message>
    <message>
        <source>it is a Flash video, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un vídeo Flash, que no se admite</translation>
    </message>
    <message>
        <source>it is an Ogg file, which is not supported as a video</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es un archivo Ogg, que no se admite como vídeo</translation>
    </message>
    <message>
        <source>it is a Lottie animation of more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una animación Lottie de más de {n} MiB</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its JSON is broken</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no es una animación Lottie: su JSON está roto</translation>
    </message>
    <message>
        <source>it is no Lottie animation: it has no layers</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no es una animación Lottie: no tiene capas</translation>
    </message>
    <message>
        <source>it is a Lottie animation without a single picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una animación Lottie sin una sola imagen</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its {name} is none</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no es una animación Lottie: su {name} no es válido</translation>
    </message>
    <message>
        <source>it is a Lottie animation that needs pictures from other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una animación Lottie que necesita imágenes de otros archivos</translation>
    </message>
    <message>
        <source>it is a Lottie animation, and what draws them (ThorVG) is missing here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es una animación Lottie, y aquí falta lo que las dibuja (ThorVG)</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede dibujar</translation>
    </message>
    <message>
        <source>it is {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>es {fault}</translation>
    </message>
    <message>
        <source>it has {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>contiene {fault}</translation>
    </message>
    <message>
        <source>a video without a length</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un vídeo sin duración</translation>
    </message>
    <message>
        <source>a video of an unknown kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un vídeo de tipo desconocido</translation>
    </message>
    <message>
        <source>a video whose alpha is nowhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un vídeo cuya transparencia no está en ninguna parte</translation>
    </message>
    <message>
        <source>a video without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un vídeo sin tamaño</translation>
    </message>
    <message>
        <source>a video of {width}x{height} pixels, which is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un vídeo de {width}x{height} píxeles, demasiado grande</translation>
    </message>
    <message>
        <source>a part that is not in the picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>una parte que no está en la imagen</translation>
    </message>
    <message>
        <source>too many places for the sender</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>demasiados lugares para quien envía</translation>
    </message>
    <message>
        <source>a place for the sender without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un lugar para quien envía sin tamaño</translation>
    </message>
    <message>
        <source>a place for nobody</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un lugar para nadie</translation>
    </message>
    <message>
        <source>a place far away</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un lugar muy lejano</translation>
    </message>
    <message>
        <source>it is no sound file that can be played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no es un archivo de sonido que se pueda reproducir</translation>
    </message>
    <message>
        <source>there is nothing to be heard in it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se oye nada en él</translation>
    </message>
    <message>
        <source>its codec is not one that is played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>su códec no es de los que se reproducen</translation>
    </message>
    <message>
        <source>it has too many channels or samples a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>tiene demasiados canales o muestras por segundo</translation>
    </message>
    <message>
        <source>it is cut into too many pieces</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>está cortado en demasiados trozos</translation>
    </message>
    <message>
        <source>a sound with other than two channels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un sonido que no tiene dos canales</translation>
    </message>
    <message>
        <source>a sound that is too long, or empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>un sonido demasiado largo o vacío</translation>
    </message>
    <message numerus="yes">
        <source>found a picture of {n} bytes, expected at most {most}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>
            <numerusform>se encontró una imagen de {n} byte, se esperaban {most} como máximo</numerusform>
            <numerusform>se encontró una imagen de {n} bytes, se esperaban {most} como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>found a picture of {width}x{height} pixels, expected at most {most} of them</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>se encontró una imagen de {width}x{height} píxeles, se esperaban {most} como máximo</translation>
    </message>
    <message>
        <source>found a picture of far more than {n} pixels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>se encontró una imagen de mucho más de {n} píxeles</translation>
    </message>
    <message>
        <source>found something that is no PNG, JPEG, GIF or WebP picture ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>se encontró algo que no es una imagen PNG, JPEG, GIF ni WebP ({error})</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>la cabecera</translation>
    </message>
    <message>
        <source>the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>el JSON</translation>
    </message>
    <message>
        <source>chunk {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>bloque {number}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>la versión {number}</translation>
    </message>
    <message>
        <source>version 2 of the binary format</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>la versión 2 del formato binario</translation>
    </message>
    <message numerus="yes">
        <source>a length of {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>una longitud de {n} byte</numerusform>
            <numerusform>una longitud de {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, which the file has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n}, que tiene el archivo</translation>
    </message>
    <message>
        <source>the chunk JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>el bloque JSON</translation>
    </message>
    <message>
        <source>no JSON in line {line}, column {column}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>algo que no es JSON en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>GLB or glTF</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>GLB o glTF</translation>
    </message>
    <message>
        <source>glTF 2.0</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>glTF 2.0</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un número de miles de cifras</translation>
    </message>
    <message>
        <source>shorter ones</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>otros más cortos</translation>
    </message>
    <message>
        <source>numbers that are finite</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números finitos</translation>
    </message>
    <message>
        <source>one that is not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno que no lo es</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>a list of {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una lista de {n}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una lista de números</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>una lista de {n} número</numerusform>
            <numerusform>una lista de {n} números</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números hasta {most}</translation>
    </message>
    <message>
        <source>numbers from 0 to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números de 0 a {most}</translation>
    </message>
    <message>
        <source>a list with {value}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una lista con {value}</translation>
    </message>
    <message>
        <source>a list with {low} and {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una lista con {low} y {high}</translation>
    </message>
    <message>
        <source>nothing, for there is nothing that it could mean</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>nada, pues no hay nada a lo que pueda referirse</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un número entero desde {low}</translation>
    </message>
    <message>
        <source>a list of indices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una lista de índices</translation>
    </message>
    <message>
        <source>indices below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>índices menores que {n}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno de {choices}</translation>
    </message>
    <message>
        <source>a reference to {uri}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una referencia a {uri}</translation>
    </message>
    <message>
        <source>everything in the file itself</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>todo en el propio archivo</translation>
    </message>
    <message>
        <source>extensions that are drawn here</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>extensiones que aquí se dibujan</translation>
    </message>
    <message>
        <source>extensions that this installation can decode</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>extensiones que esta instalación puede decodificar</translation>
    </message>
    <message>
        <source>unsigned whole numbers, not normalised</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números enteros sin signo, no normalizados</translation>
    </message>
    <message numerus="yes">
        <source>a stride of at least {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>un paso de al menos {n} byte</numerusform>
            <numerusform>un paso de al menos {n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>one of {stride}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno de {stride}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer view {view} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} como máximo, que tiene la vista de búfer {view}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer {buffer} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} como máximo, que tiene el búfer {buffer}</translation>
    </message>
    <message>
        <source>at most {n}, which there are</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} como máximo, que es lo que hay</translation>
    </message>
    <message numerus="yes">
        <source>{n} elements up to byte {end}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} elemento hasta el byte {end}</numerusform>
            <numerusform>{n} elementos hasta el byte {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} elements of {stride} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} elemento de {stride} bytes</numerusform>
            <numerusform>{n} elementos de {stride} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes up to {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>bytes hasta {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes, as the view has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte, como la vista</numerusform>
            <numerusform>{n} bytes, como la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>data in base64</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>datos en base64</translation>
    </message>
    <message>
        <source>data in base64, a path, or a binary chunk in the file</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>datos en base64, una ruta o un bloque binario en el archivo</translation>
    </message>
    <message>
        <source>a relative path, such as textures/wood.png</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una ruta relativa, como textures/wood.png</translation>
    </message>
    <message>
        <source>one that suits the mode {mode}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno que encaje con el modo {mode}</translation>
    </message>
    <message>
        <source>one that suits the filter {name}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno que encaje con el filtro {name}</translation>
    </message>
    <message>
        <source>data that can be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>datos que se puedan descomprimir</translation>
    </message>
    <message>
        <source>data that cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>datos que no se pueden</translation>
    </message>
    <message>
        <source>data that Draco unpacks</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>datos que Draco descomprime</translation>
    </message>
    <message>
        <source>data that it cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>datos que no puede</translation>
    </message>
    <message>
        <source>an accessor, for Draco has the attribute</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un accesor, pues Draco tiene el atributo</translation>
    </message>
    <message>
        <source>triangles, for Draco packs nothing else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>triángulos, pues Draco no comprime otra cosa</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} número</numerusform>
            <numerusform>{n} números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers for each vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} número por vértice</numerusform>
            <numerusform>{n} números por vértice</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {width} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} de {width} números</translation>
    </message>
    <message>
        <source>{n} of {width} numbers for {attribute}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} de {width} números para {attribute}</translation>
    </message>
    <message>
        <source>{n} of {width}, as there are positions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} de {width}, como posiciones hay</translation>
    </message>
    <message>
        <source>positions within {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>posiciones dentro de {most}</translation>
    </message>
    <message>
        <source>one further away</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una más lejana</translation>
    </message>
    <message>
        <source>primitives with equally many morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>primitivas con el mismo número de objetivos de morfismo</translation>
    </message>
    <message>
        <source>a larger one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno mayor</translation>
    </message>
    <message numerus="yes">
        <source>{n} matrices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} matriz</numerusform>
            <numerusform>{n} matrices</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 0, 0, 1 in its last row</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0, 0, 0, 1 en su última fila</translation>
    </message>
    <message>
        <source>a unit quaternion</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un cuaternión unitario</translation>
    </message>
    <message>
        <source>one without a length</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>uno sin longitud</translation>
    </message>
    <message>
        <source>a child of one node alone</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un hijo de un solo nodo</translation>
    </message>
    <message>
        <source>{child}, a child of node {parent} as well</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{child}, también hijo del nodo {parent}</translation>
    </message>
    <message>
        <source>nodes that are not above it themselves</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>nodos que no estén por encima de él</translation>
    </message>
    <message>
        <source>as many joints as weights, four of each</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tantas articulaciones como pesos, cuatro de cada</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>otras cantidades</translation>
    </message>
    <message>
        <source>joints below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>articulaciones menores que {n}</translation>
    </message>
    <message>
        <source>1 to {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>de 1 a {n} articulaciones</translation>
    </message>
    <message numerus="yes">
        <source>one with more than {n} joints, as the mesh needs</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>una con más de {n} articulación, que la malla necesita</numerusform>
            <numerusform>una con más de {n} articulaciones, que la malla necesita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a skin with {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>una piel con {n} articulación</numerusform>
            <numerusform>una piel con {n} articulaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>more than znear, {near}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>más que znear, {near}</translation>
    </message>
    <message>
        <source>0, or a number from 1 up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0, o un número desde 1</translation>
    </message>
    <message>
        <source>one channel for the {path} of a node</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un solo canal para {path} de un nodo</translation>
    </message>
    <message>
        <source>a node below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un nodo menor que {n}</translation>
    </message>
    <message>
        <source>values up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>valores hasta {most}</translation>
    </message>
    <message>
        <source>times as floats</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tiempos en coma flotante</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>times that rise from 0 or later</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tiempos que crecen desde 0 o más tarde</translation>
    </message>
    <message>
        <source>times that do not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tiempos que no lo hacen</translation>
    </message>
    <message>
        <source>times up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>tiempos hasta {most}</translation>
    </message>
    <message>
        <source>unit quaternions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>cuaterniones unitarios</translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>an image that is whole</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen completa</translation>
    </message>
    <message>
        <source>one that is damaged</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una dañada</translation>
    </message>
    <message>
        <source>a KTX 2 image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen KTX 2</translation>
    </message>
    <message>
        <source>the beginning of one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>el comienzo de una</translation>
    </message>
    <message>
        <source>a KTX 2 image of two dimensions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen KTX 2 de dos dimensiones</translation>
    </message>
    <message>
        <source>one of {width} x {height} pixels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una de {width} x {height} píxeles</translation>
    </message>
    <message>
        <source>a KTX 2 image with a Basis Universal texture</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen KTX 2 con una textura Basis Universal</translation>
    </message>
    <message>
        <source>one that cannot be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una que no se puede descomprimir</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of files</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de archivos</numerusform>
            <numerusform>{n} bytes de archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de JSON</numerusform>
            <numerusform>{n} bytes de JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values in the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} valor en el JSON</numerusform>
            <numerusform>{n} valores en el JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brackets in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nivel de corchetes</numerusform>
            <numerusform>{n} niveles de corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nodo</numerusform>
            <numerusform>{n} nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nivel de nodos</numerusform>
            <numerusform>{n} niveles de nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} primitiva</numerusform>
            <numerusform>{n} primitivas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} primitiva que dibujar</numerusform>
            <numerusform>{n} primitivas que dibujar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} triángulo, línea o punto que dibujar</numerusform>
            <numerusform>{n} triángulos, líneas y puntos que dibujar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} vértice</numerusform>
            <numerusform>{n} vértices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} triángulo, línea o punto</numerusform>
            <numerusform>{n} triángulos, líneas y puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes that shine</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} nodo que brilla</numerusform>
            <numerusform>{n} nodos que brillan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} joints of all skins</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} articulación de todas las pieles</numerusform>
            <numerusform>{n} articulaciones de todas las pieles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} morph targets of a mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} objetivo de morfismo de una malla</numerusform>
            <numerusform>{n} objetivos de morfismo de una malla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices of morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} vértice de objetivos de morfismo</numerusform>
            <numerusform>{n} vértices de objetivos de morfismo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of decoded data</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de datos decodificados</numerusform>
            <numerusform>{n} bytes de datos decodificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes to unpack</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte que descomprimir</numerusform>
            <numerusform>{n} bytes que descomprimir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keyframes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} fotograma clave</numerusform>
            <numerusform>{n} fotogramas clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} animation channels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} canal de animación</numerusform>
            <numerusform>{n} canales de animación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} byte de imágenes</numerusform>
            <numerusform>{n} bytes de imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in one image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} píxel en una imagen</numerusform>
            <numerusform>{n} píxeles en una imagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in all images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} píxel en todas las imágenes</numerusform>
            <numerusform>{n} píxeles en todas las imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>the model reaches farther than {metres} metres</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>el modelo llega más allá de {metres} metros</translation>
    </message>
    <message>
        <source>there is nothing to be seen of the model</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>no se ve nada del modelo</translation>
    </message>
    <message>
        <source>points of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>puntos de forma extraña</translation>
    </message>
    <message>
        <source>a point that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un punto que no está en ninguna parte</translation>
    </message>
    <message>
        <source>a texture that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una textura que no existe</translation>
    </message>
    <message>
        <source>an animation of something that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una animación de algo que no existe</translation>
    </message>
    <message>
        <source>a picture of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen de forma extraña</translation>
    </message>
    <message>
        <source>a picture that is too large</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una imagen demasiado grande</translation>
    </message>
    <message>
        <source>a skin of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una piel de forma extraña</translation>
    </message>
    <message>
        <source>a skin with a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una piel con una articulación que no existe</translation>
    </message>
    <message>
        <source>a node before its parent</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un nodo antes que su padre</translation>
    </message>
    <message>
        <source>a matrix of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una matriz de forma extraña</translation>
    </message>
    <message>
        <source>a node with a part that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un nodo con una parte que no existe</translation>
    </message>
    <message>
        <source>weights for other morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>pesos para otros objetivos de morfismo</translation>
    </message>
    <message>
        <source>a vertex on a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un vértice en una articulación que no existe</translation>
    </message>
    <message>
        <source>an index without a vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un índice sin vértice</translation>
    </message>
    <message>
        <source>half a triangle</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>medio triángulo</translation>
    </message>
    <message>
        <source>a material that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un material que no existe</translation>
    </message>
    <message>
        <source>a primitive unlike its mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una primitiva distinta de su malla</translation>
    </message>
    <message>
        <source>a vertex array of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un conjunto de vértices de forma extraña</translation>
    </message>
    <message>
        <source>a vertex that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>un vértice que no está en ninguna parte</translation>
    </message>
    <message>
        <source>joints unlike weights</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>articulaciones distintas de los pesos</translation>
    </message>
    <message>
        <source>an animation of a node that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una animación de un nodo que no existe</translation>
    </message>
    <message>
        <source>an animation of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una animación de forma extraña</translation>
    </message>
    <message>
        <source>an animation that does not run on</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>una animación que no avanza</translation>
    </message>
    <message>
        <source>Keep off what the platform lays over the picture.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Evita lo que la plataforma pone sobre la imagen.</translation>
    </message>
    <message>
        <source>Let single letters be keys of the desk and of the control page, such as P for Pause.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Que letras sueltas sean teclas del panel y de la página de control, como P para Pausa.</translation>
    </message>
    <message>
        <source>empty and silent for a while; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>vacío y en silencio un rato; los regalos esperan</translation>
    </message>
    <message>
        <source>Nothing is on screen, nothing is heard. Gifts wait.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>No se ve nada, no se oye nada. Los regalos esperan.</translation>
    </message>
    <message>
        <source>{name}, which holds {what}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{name}, que contiene {what}</translation>
    </message>
    <message>
        <source>a name that no other of your effects has</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>un nombre que no tenga otro de tus efectos</translation>
    </message>
    <message>
        <source>a gift type that your {effect} does not claim</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>un tipo de regalo que tu {effect} no reclame</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>se encontró {found}, se esperaba {expected}</translation>
    </message>
    <message>
        <source>something that cannot be read</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>algo que no se puede leer</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <source>at most {n} of them</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>como máximo {n} de ellos</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>overlay/loaders/json_lines.py</extracomment>
        <translation>el documento</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>what it holds cannot be used</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>lo que contiene no se puede usar</translation>
    </message>
    <message>
        <source>{name} is no recording of Hyperfocus Overlay.</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} no es una grabación de Hyperfocus Overlay.</translation>
    </message>
    <message>
        <source>{name} was recorded by a newer Hyperfocus Overlay ({version}).</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} se grabó con un Hyperfocus Overlay más nuevo ({version}).</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>no dice cuándo</translation>
    </message>
    <message>
        <source>its time is impossible</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>su tiempo es imposible</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it is no object</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>its verb is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>su verbo no se conoce</translation>
    </message>
    <message>
        <source>its wish is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>su deseo no se conoce</translation>
    </message>
    <message>
        <source>its number is impossible</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>su número es imposible</translation>
    </message>
    <message>
        <source>its digest is none</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>su suma de comprobación no lo es</translation>
    </message>
    <message>
        <source>it says nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>no dice nada conocido</translation>
    </message>
    <message>
        <source>it says of the look nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>no dice nada conocido del aspecto</translation>
    </message>
    <message>
        <source>its state of the connection is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>su estado de la conexión no se conoce</translation>
    </message>
    <message>
        <source>The list of versions ended on {date}, and there is no newer one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>La lista de versiones terminó el {date}, y no hay otra más nueva.</translation>
    </message>
    <message>
        <source>The list of versions is signed but cannot be understood ({place}).</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>La lista de versiones está firmada, pero no se entiende ({place}).</translation>
    </message>
    <message>
        <source>The list of versions is from the future: is this computer&apos;s clock right?</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>La lista de versiones viene del futuro: ¿va bien el reloj de este ordenador?</translation>
    </message>
    <message>
        <source>The list of versions is too large to be one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>La lista de versiones es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by a key that this program knows. It was not used.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>La lista de versiones no está firmada con una clave que este programa conozca. No se ha usado.</translation>
    </message>
    <message>
        <source>What the server sends is no list of versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Lo que envía el servidor no es una lista de versiones.</translation>
    </message>
    <message>
        <source>This build holds a key that is none, so it cannot look for newer versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Este programa contiene una clave que no lo es, así que no puede buscar versiones nuevas.</translation>
    </message>
    <message>
        <source>This build does not know where newer versions are published, so it cannot look for them.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>Este programa no sabe dónde se publican las versiones nuevas, así que no puede buscarlas.</translation>
    </message>
    <message>
        <source>Version {newest} of {date} is available; this is {version}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>La versión {newest} del {date} está disponible; esta es la {version}.</translation>
    </message>
    <message>
        <source>{version} is newer than the newest that is published, {newest}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} es más nueva que la última publicada, {newest}.</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} es la última versión.</translation>
    </message>
    <message>
        <source>{version} should not be used any more; {newest} is available.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} ya no debería usarse; {newest} está disponible.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before. It was not used.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>La lista de versiones es más antigua que otra que ya estuvo aquí. No se ha usado.</translation>
    </message>
    <message>
        <source>There is no theme {name}; known are {known}. The dark one is worn.</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>No hay ningún tema {name}; los conocidos son {known}. Se usa el oscuro.</translation>
    </message>
    <message>
        <source>another name, for {file} has it</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>otro nombre, pues lo tiene {file}</translation>
    </message>
    <message>
        <source>The url must look like ws://host:port/ws or wss://host/ws.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>La dirección debe ser como ws://host:port/ws o wss://host/ws.</translation>
    </message>
    <message>
        <source>The url must not hold a user name or a password; use the token setting instead.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>La dirección no debe llevar nombre de usuario ni contraseña; usa el token.</translation>
    </message>
    <message>
        <source>The token holds a character that cannot be sent.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>El token contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted to another machine: use a wss:// address, or set allow_plain_token.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>El token viajaría sin cifrar a otro equipo: usa una dirección wss://, o activa allow_plain_token.</translation>
    </message>
    <message>
        <source>The url is not an address: its host or its port cannot be read.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>No es una dirección: no se puede leer el host o el puerto.</translation>
    </message>
    <message>
        <source>The url must not hold a fragment (#…), and its host must be a name or a number.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>La dirección no debe llevar un fragmento (#…), y su host debe ser un nombre o un número.</translation>
    </message>
    <message>
        <source>No overlay is running with the data folder {folder}.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>No hay ningún overlay en marcha con la carpeta de datos {folder}.</translation>
    </message>
    <message>
        <source>it ended</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>terminó</translation>
    </message>
    <message>
        <source>The overlay with the data folder {folder} does not answer.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>El overlay con la carpeta de datos {folder} no responde.</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el otro lado cortó la conexión</translation>
    </message>
    <message>
        <source>no route to host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>no hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>no se puede alcanzar la red</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>{address} through the proxy {proxy}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} a través del proxy {proxy}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el certificado del servidor no es de confianza: {reason}</translation>
    </message>
    <message>
        <source>the server refused us (401): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor nos rechazó (401): inicia sesión otra vez o comprueba el token</translation>
    </message>
    <message>
        <source>the server refused us (403): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor nos rechazó (403): inicia sesión otra vez o comprueba el token</translation>
    </message>
    <message>
        <source>the server has no gift engine at this path (404): check the url</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor no tiene ningún motor de regalos en esa ruta (404): comprueba la dirección</translation>
    </message>
    <message>
        <source>the server asks us to come back later (429)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor nos pide que volvamos más tarde (429)</translation>
    </message>
    <message>
        <source>the server is not available at the moment (503)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor no está disponible por ahora (503)</translation>
    </message>
    <message>
        <source>{reason}; is the gift engine running?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}; ¿está en marcha el motor de regalos?</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet: the clock of this computer is probably wrong, it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el certificado del servidor aún no es válido: seguramente el reloj de este ordenador está mal, marca {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired, or the clock of this computer is wrong: it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el certificado del servidor ha caducado, o el reloj de este ordenador está mal: marca {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not for {host}: somebody else answers, perhaps the login page of a network</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el certificado del servidor no es para {host}: responde otro, quizá la página de acceso de una red</translation>
    </message>
    <message>
        <source>the server&apos;s certificate comes from an authority that this computer does not know</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el certificado del servidor viene de una autoridad que este ordenador no conoce</translation>
    </message>
    <message>
        <source>a web page answered instead of the gift engine ({status}): the network may ask for a login</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>en lugar del motor de regalos respondió una página web ({status}): quizá la red pide iniciar sesión</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor respondió {status}</translation>
    </message>
    <message>
        <source>the proxy settings of this computer cannot be used; set NO_PROXY for the host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>los ajustes de proxy de este ordenador no se pueden usar; pon NO_PROXY para el host</translation>
    </message>
    <message>
        <source>{address} did not answer in time</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{reason}; is this computer online?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}; ¿tiene internet este ordenador?</translation>
    </message>
    <message>
        <source>the name {host} was not found</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>no se encontró el nombre {host}</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>no se puede alcanzar {address}: {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({error})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>falló la conexión ({error})</translation>
    </message>
    <message>
        <source>the server does not speak {protocol}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor no habla {protocol}</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let us through</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el proxy {proxy} no nos deja pasar</translation>
    </message>
    <message>
        <source>the server redirects to something that is no address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor redirige a algo que no es una dirección</translation>
    </message>
    <message>
        <source>there is no gift engine at this address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>no hay ningún motor de regalos en esta dirección</translation>
    </message>
    <message>
        <source>the server hung up during the encrypted handshake</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>el servidor colgó durante el saludo cifrado</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made ({reason})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>no se pudo hacer la conexión cifrada ({reason})</translation>
    </message>
    <message>
        <source>OBS does not answer at its address.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS no responde en su dirección.</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS no respondió a tiempo a {request}.</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS pide una contraseña.</translation>
    </message>
    <message>
        <source>Start OBS, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>Abre OBS y activa su servidor: Herramientas, Ajustes del servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS is live, so no test card was shown. Press Set up OBS before the stream to have it checked.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>OBS está emitiendo, así que no se mostró la carta de ajuste. Pulsa Configurar OBS antes del stream para comprobarlo.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be written: {reason}.</source>
        <extracomment>overlay/network/recorder.py</extracomment>
        <translation>No se puede escribir la grabación {path}: {reason}.</translation>
    </message>
    <message>
        <source>The list of versions could not be fetched: {reason}.</source>
        <extracomment>overlay/network/release_watch.py</extracomment>
        <translation>No se pudo obtener la lista de versiones: {reason}.</translation>
    </message>
    <message>
        <source>Switch off its setting Exclude alpha.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Desactiva en ella el ajuste Excluir alfa (Exclude alpha).</translation>
    </message>
    <message>
        <source>Choose the capture method Windows 10 (1903 and up): the others make the background black.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Elige el método de captura Windows 10 (1903 y posteriores): los otros ponen el fondo negro.</translation>
    </message>
    <message>
        <source>Choose the method Window Capture in it: a capture of the display has no transparency.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Elige en ella el método Captura de ventana: una captura de pantalla no tiene transparencia.</translation>
    </message>
    <message>
        <source>On Wayland only you can choose a window, in a dialog of your desktop: add Window Capture (PipeWire) to the scene, or Screen Capture (PipeWire) in newer OBS, choose the window Hyperfocus Overlay, name the source so as well, and press Set up OBS again.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>En Wayland solo tú puedes elegir una ventana, en un diálogo de tu escritorio: añade a la escena Captura de ventana (PipeWire), o Captura de pantalla (PipeWire) en OBS más nuevos, elige la ventana Hyperfocus Overlay, llama igual a la fuente y pulsa otra vez Configurar OBS.</translation>
    </message>
    <message>
        <source>Choose the window in the dialog, not the screen.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Elige la ventana en el diálogo, no la pantalla.</translation>
    </message>
    <message>
        <source>With a key colour there is no transparency to check: the source needs a colour key filter.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>Con un color clave no hay transparencia que comprobar: la fuente necesita un filtro de color clave.</translation>
    </message>
    <message>
        <source>OBS sent a screenshot that cannot be read.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>OBS envió una captura que no se puede leer.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Pulsa Configurar OBS en el panel.</translation>
    </message>
    <message>
        <source>The source {source} is in the scene {scene} more than once</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>La fuente {source} está más de una vez en la escena {scene}</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is hidden in {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name}, donde está la fuente {source}, está oculto en {scene}.</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is scaled, moved or cropped.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name}, donde está la fuente {source}, está escalado, movido o recortado.</translation>
    </message>
    <message>
        <source>Put it back to 100 %, or move the source out of it: scaling darkens soft edges.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Devuélvelo al 100 %, o saca de ahí la fuente: escalar oscurece los bordes suaves.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Muéstralo.</translation>
    </message>
    <message>
        <source>The canvas of OBS is {size}, the overlay is {ours}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>El lienzo de OBS mide {size}, el overlay mide {ours}.</translation>
    </message>
    <message>
        <source>The source {source} has filters: {names}. They shift half-transparent colours.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>La fuente {source} tiene filtros: {names}. Cambian los colores semitransparentes.</translation>
    </message>
    <message>
        <source>Settings of the source {source} are not as they should be: {names}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Hay ajustes de la fuente {source} que no están como deberían: {names}.</translation>
    </message>
    <message>
        <source>The source {source} is not in the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>La fuente {source} no está en la escena {scene}.</translation>
    </message>
    <message>
        <source>OBS has no scene {scene}: choose another one.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS no tiene la escena {scene}: elige otra.</translation>
    </message>
    <message>
        <source>This OBS offers no {source}. On X11 it needs a window manager; elsewhere OBS is too old.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Este OBS no ofrece {source}. En X11 necesita un gestor de ventanas; en otro caso, OBS es demasiado antiguo.</translation>
    </message>
    <message>
        <source>OBS does not see the overlay&apos;s window.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS no ve la ventana del overlay.</translation>
    </message>
    <message>
        <source>Start the overlay, and do not minimise it or move it to another desktop.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Inicia el overlay, y no lo minimices ni lo lleves a otro escritorio.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>Start the overlay with --size {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Inicia el overlay con --size {size}.</translation>
    </message>
    <message>
        <source>The settings of the source {source} were put right.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Se corrigieron los ajustes de la fuente {source}.</translation>
    </message>
    <message>
        <source>The source {source} is hidden in the scene {scene}</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>La fuente {source} está oculta en la escena {scene}</translation>
    </message>
    <message>
        <source>The source {source} is scaled, moved or cropped</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>La fuente {source} está escalada, movida o recortada</translation>
    </message>
    <message>
        <source>The source {source} is not blended normally</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>La fuente {source} no se mezcla de forma normal</translation>
    </message>
    <message>
        <source>Remove them, unless you want just that.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Quítalos, salvo que quieras justo eso.</translation>
    </message>
    <message>
        <source>{fault}; that was put right.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}; se ha corregido.</translation>
    </message>
    <message>
        <source>The source {source} was created in the scene {scene}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Se creó la fuente {source} en la escena {scene}.</translation>
    </message>
    <message>
        <source>The canvas of OBS and the overlay are both {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>El lienzo de OBS y el overlay miden los dos {size}.</translation>
    </message>
    <message>
        <source>The source {source} is set as it should be.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>La fuente {source} está ajustada como debe.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk with that scene.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Pulsa Configurar OBS en el panel con esa escena.</translation>
    </message>
    <message>
        <source>The source {source} was added to the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Se añadió la fuente {source} a la escena {scene}.</translation>
    </message>
    <message>
        <source>No source in OBS shows the overlay.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Ninguna fuente de OBS muestra el overlay.</translation>
    </message>
    <message>
        <source>The overlay is not in the picture: the scene {scene} does not show it.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>El overlay no está en la imagen: la escena {scene} no lo muestra.</translation>
    </message>
    <message>
        <source>OBS is not found; it is looked for now and then. It needs Tools, WebSocket Server Settings, Enable.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>No se encuentra OBS; se busca de vez en cuando. Necesita Herramientas, Ajustes del servidor WebSocket, Activar.</translation>
    </message>
    <message>
        <source>The overlay is in the picture.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>El overlay está en la imagen.</translation>
    </message>
    <message>
        <source>OBS is live.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS está emitiendo.</translation>
    </message>
    <message>
        <source>OBS drops frames, so effects are reduced for a while.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS pierde fotogramas, así que los efectos se reducen un rato.</translation>
    </message>
    <message>
        <source>OBS has no source for the overlay yet: choose a scene and press Set up OBS.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS aún no tiene una fuente para el overlay: elige una escena y pulsa Configurar OBS.</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>de versión desconocida</translation>
    </message>
    <message>
        <source>OBS refuses {request}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>OBS rechaza {request}.</translation>
    </message>
    <message>
        <source>OBS refuses {request}: {reason}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>OBS rechaza {request}: {reason}.</translation>
    </message>
    <message>
        <source>Remove the setting alpha, or set it to auto, and start the overlay again.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Quita el ajuste alpha, o ponlo en auto, e inicia otra vez el overlay.</translation>
    </message>
    <message>
        <source>Remove the filters of the source, and switch off what changes colours in its settings.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Quita los filtros de la fuente y desactiva en sus ajustes lo que cambie los colores.</translation>
    </message>
    <message>
        <source>The test card arrives in OBS: transparency, colours and half-transparency.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>La carta de ajuste llega a OBS: transparencia, colores y semitransparencia.</translation>
    </message>
    <message>
        <source>OBS captures nothing of the overlay&apos;s window.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS no captura nada de la ventana del overlay.</translation>
    </message>
    <message>
        <source>It may be covered, not minimised or on another desktop. If it is in plain sight, update the graphics driver.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Puede estar tapada, pero no minimizada ni en otro escritorio. Si está a la vista, actualiza el controlador gráfico.</translation>
    </message>
    <message>
        <source>OBS captures only black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS solo captura negro.</translation>
    </message>
    <message>
        <source>OBS captures the overlay without its transparency: the background would be black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS captura el overlay sin su transparencia: el fondo saldría negro.</translation>
    </message>
    <message>
        <source>The overlay arrives in OBS in another size, which darkens soft edges.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>El overlay llega a OBS con otro tamaño, y eso oscurece los bordes suaves.</translation>
    </message>
    <message>
        <source>Set your desktop&apos;s scaling to 100 % for the overlay&apos;s screen, or give the overlay the size of the canvas.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Pon la escala de tu escritorio al 100 % en la pantalla del overlay, o da al overlay el tamaño del lienzo.</translation>
    </message>
    <message>
        <source>Only a part of the overlay arrives in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>A OBS solo llega una parte del overlay.</translation>
    </message>
    <message>
        <source>Take off crops and crop filters, and give the overlay a screen that is as large as it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Quita recortes y filtros de recorte, y da al overlay una pantalla tan grande como él.</translation>
    </message>
    <message>
        <source>What arrives in OBS is not the overlay&apos;s picture in its place: another window, or a part of it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Lo que llega a OBS no es la imagen del overlay en su sitio: es otra ventana, o una parte de ella.</translation>
    </message>
    <message>
        <source>Choose the window Hyperfocus Overlay in the source, and remove the source&apos;s filters.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Elige en la fuente la ventana Hyperfocus Overlay, y quita los filtros de la fuente.</translation>
    </message>
    <message>
        <source>Red and blue arrive exchanged in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>El rojo y el azul llegan a OBS intercambiados.</translation>
    </message>
    <message>
        <source>Switch off Swap red and blue in the source.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Desactiva en la fuente Intercambiar rojo y azul (Swap red and blue).</translation>
    </message>
    <message>
        <source>Soft edges get dark fringes: the overlay writes premultiplied alpha, and this capture expects it straight.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Los bordes suaves salen con un halo oscuro: el overlay escribe alfa premultiplicado, y esta captura lo espera directo.</translation>
    </message>
    <message>
        <source>Soft edges get bright fringes: the overlay writes straight alpha, and this capture expects it premultiplied.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Los bordes suaves salen con un halo claro: el overlay escribe alfa directo, y esta captura lo espera premultiplicado.</translation>
    </message>
    <message>
        <source>Soft edges come out too bright or too dark: the overlay&apos;s alpha is not of the kind that this capture blends.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Los bordes suaves salen demasiado claros u oscuros: el alfa del overlay no es del tipo que mezcla esta captura.</translation>
    </message>
    <message>
        <source>Half-transparent colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Los colores semitransparentes llegan a OBS cambiados.</translation>
    </message>
    <message>
        <source>Colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Los colores llegan a OBS cambiados.</translation>
    </message>
    <message>
        <source>OBS does not accept the password.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS no acepta la contraseña.</translation>
    </message>
    <message>
        <source>This OBS speaks another version of obs-websocket: OBS 28 or newer is needed.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Este OBS habla otra versión de obs-websocket: hace falta OBS 28 o posterior.</translation>
    </message>
    <message>
        <source>OBS has ended this connection by its user&apos;s wish.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS cerró esta conexión por deseo de su usuario.</translation>
    </message>
    <message>
        <source>OBS has closed the connection.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>{code}: {reason}; built-in effect shown</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>{code}: {reason}; se mostró el efecto incorporado</translation>
    </message>
    <message>
        <source>it was not there within {secs} s</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>no llegó en {secs} s</translation>
    </message>
    <message>
        <source>it had to make room for others</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>tuvo que dejar sitio a otros</translation>
    </message>
    <message>
        <source>it had not come when the gift left</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>no había llegado cuando el regalo se fue</translation>
    </message>
    <message>
        <source>taken off the screen</source>
        <extracomment>overlay/playback/opening.py</extracomment>
        <translation>quitado de la pantalla</translation>
    </message>
    <message>
        <source>not shown: {reason}</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>no mostrado: {reason}</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>ended in order</source>
        <extracomment>overlay/app/account/chronicle.py</extracomment>
        <translation>terminó en orden</translation>
    </message>
    <message>
        <source>The desk is in the tray: a click on its icon opens it again. To end the overlay, choose Quit in the icon&apos;s menu.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>El panel está en la bandeja: un clic en su icono lo abre de nuevo. Para terminar el overlay, elige «Salir» en el menú del icono.</translation>
    </message>
    <message>
        <source>Panic lasts, in seconds</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>El pánico dura, en segundos</translation>
    </message>
    <message>
        <source>Shown with</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Se muestra con</translation>
    </message>
    <message>
        <source>Its effect; or the 3D model that comes with the program, where there is one; or a short video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Su efecto; o el modelo 3D que trae el programa, donde lo hay; o un vídeo corto</translation>
    </message>
    <message>
        <source>at least one pixel for each of {size} cells</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>al menos un píxel para cada una de las {size} celdas</translation>
    </message>
    <message>
        <source>no {kind} can be decoded here</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>aquí no se puede decodificar {kind}</translation>
    </message>
    <message>
        <source>too many others are being fetched</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>se están descargando demasiados otros</translation>
    </message>
    <message>
        <source>an error of this program ({error})</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>un error de este programa ({error})</translation>
    </message>
    <message>
        <source>it is larger than {n} MiB</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ocupa más de {n} MiB</translation>
    </message>
    <message>
        <source>it leads on more than {n} times</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>redirige más de {n} veces</translation>
    </message>
    <message>
        <source>its server answers {status}</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su servidor responde {status}</translation>
    </message>
    <message>
        <source>its server packs it although it was not asked to</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su servidor lo comprime sin que se le pidiera</translation>
    </message>
    <message>
        <source>it did not come within {secs} s</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>no llegó en {secs} s</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su servidor no puede demostrar quién es</translation>
    </message>
    <message>
        <source>its server cannot be reached</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>no se puede llegar a su servidor</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su dirección no se puede leer</translation>
    </message>
    <message>
        <source>its server gives no sense ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su servidor responde algo sin sentido ({error})</translation>
    </message>
    <message>
        <source>it cannot be fetched ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>no se puede descargar ({error})</translation>
    </message>
    <message>
        <source>it leads from one scheme to another</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>lleva de un protocolo a otro</translation>
    </message>
    <message>
        <source>its address is not of the open Internet</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su dirección no es de Internet abierto</translation>
    </message>
    <message>
        <source>it names a file of another origin</source>
        <extracomment>overlay/network/fetching/library.py</extracomment>
        <translation>nombra un archivo de otro origen</translation>
    </message>
    <message>
        <source>it names other files again and again</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>nombra otros archivos una y otra vez</translation>
    </message>
    <message>
        <source>it names more than {n} other files</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>nombra más de {n} archivos más</translation>
    </message>
    <message>
        <source>its address is neither http nor https</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>su dirección no es http ni https</translation>
    </message>
    <message>
        <source>the decoder gave no picture</source>
        <extracomment>overlay/network/assets/picture_maker.py</extracomment>
        <translation>el decodificador no dio ninguna imagen</translation>
    </message>
    <message>
        <source>the decoder gave no sound</source>
        <extracomment>overlay/network/assets/sound_maker.py</extracomment>
        <translation>el decodificador no dio ningún sonido</translation>
    </message>
    <message>
        <source>the decoder gave nothing</source>
        <extracomment>overlay/network/assets/video_maker.py</extracomment>
        <translation>el decodificador no dio nada</translation>
    </message>
    <message>
        <source>the decoder gave {fault}</source>
        <extracomment>overlay/network/assets/workshop.py</extracomment>
        <translation>el decodificador dio {fault}</translation>
    </message>
    <message>
        <source>the decoder gave no sense</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>el decodificador dio algo sin sentido</translation>
    </message>
    <message>
        <source>the decoder cannot be started ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no se puede iniciar el decodificador ({error})</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>its test gifts are {names}</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>sus regalos de prueba son {names}</translation>
    </message>
    <message>
        <source>its key is another</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>su clave es otra</translation>
    </message>
    <message>
        <source>it does not know this</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>no conoce esto</translation>
    </message>
    <message>
        <source>The source {source} has no filter that takes the key colour out.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>La fuente {source} no tiene ningún filtro que quite el color clave.</translation>
    </message>
    <message>
        <source>Add a Color Key filter with the overlay&apos;s colour.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Añade un filtro de color clave con el color del overlay.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; paste it on the desk&apos;s page Set-up.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Está en OBS en Herramientas, Configuración del servidor WebSocket, Mostrar información de conexión; pégala en la página Configuración.</translation>
    </message>
    <message>
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Lo que responde en la dirección de OBS no es obs-websocket 5, que tienen OBS 28 y posteriores.</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>no tiene sonido</translation>
    </message>
    <message>
        <source>shown ({note})</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>mostrado ({note})</translation>
    </message>
    <message>
        <source>hidden: its sender is on your block list</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>oculto: quien lo envía está en tu lista de bloqueo</translation>
    </message>
    <message>
        <source>gifts from {value}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>regalos desde {value}</translation>
    </message>
    <message>
        <source>all gifts</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>todos los regalos</translation>
    </message>
    <message>
        <source>hidden by your rule {n} for {gifts}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>oculto por tu regla {n} para {gifts}</translation>
    </message>
    <message>
        <source>the overlay was closed before the gift was seen</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>el overlay se cerró antes de que se viera el regalo</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>saltado</translation>
    </message>
    <message>
        <source>skipped before it started</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>saltado antes de empezar</translation>
    </message>
    <message>
        <source>acked on receipt</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>respondido al recibirlo</translation>
    </message>
    <message>
        <source>too many gifts were waiting</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>había demasiados regalos en espera</translation>
    </message>
    <message>
        <source>the gift was not presented in time</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>el regalo no se mostró a tiempo</translation>
    </message>
    <message>
        <source>the connection closed ({code}: {reason})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>la conexión se cerró ({code}: {reason})</translation>
    </message>
    <message>
        <source>the connection closed ({code})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>la conexión se cerró ({code})</translation>
    </message>
    <message>
        <source>the subprotocol was not negotiated</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>no se negoció el subprotocolo</translation>
    </message>
    <message>
        <source>the engine did not answer connection:init</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>el motor no respondió a connection:init</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>esperando para reconectar</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting for the engine&apos;s welcome</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>esperando el saludo del motor</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>conectado</translation>
    </message>
    <message>
        <source>the engine sends many frames that cannot be read</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>el motor envía muchos mensajes que no se pueden leer</translation>
    </message>
    <message>
        <source>the engine refused the connection: {reason}</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>el motor rechazó la conexión: {reason}</translation>
    </message>
    <message>
        <source>the engine speaks version {version} of the protocol, we speak 1</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>el motor habla la versión {version} del protocolo, nosotros la 1</translation>
    </message>
    <message>
        <source>the engine was silent for {secs} s</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>el motor estuvo callado {secs} s</translation>
    </message>
    <message>
        <source>the connection is dead: a ping was not answered</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>la conexión está muerta: un ping quedó sin respuesta</translation>
    </message>
    <message>
        <source>There is no effect to choose from</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>No hay ningún efecto para elegir</translation>
    </message>
    <message>
        <source>Two effects are named {name}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Dos efectos se llaman {name}</translation>
    </message>
    <message>
        <source>There is no effect {name}; known: {names}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>No hay ningún efecto {name}; se conocen: {names}</translation>
    </message>
    <message>
        <source>The effect {effect_name} names an image {file_name} that was not loaded</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>El efecto {effect_name} nombra una imagen {file_name} que no se cargó</translation>
    </message>
    <message>
        <source>Gift type {gift_type} is claimed by {one} and {other}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>{one} y {other} reclaman el tipo de regalo {gift_type}</translation>
    </message>
    <message>
        <source>another emitter&apos;s name as the parent of {name}: {names}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>el nombre de otro emisor como padre de {name}: {names}</translation>
    </message>
    <message>
        <source>&apos;count&apos; and one cycle for {name}, for its particles come with their parents</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>&apos;count&apos; y un ciclo para {name}, pues sus partículas llegan con sus padres</translation>
    </message>
    <message>
        <source>a name of its own for each emitter</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>un nombre propio para cada emisor</translation>
    </message>
    <message>
        <source>{input} among the &apos;inputs&apos;, for a drive follows it</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{input} entre los &apos;inputs&apos;, pues un &apos;drive&apos; lo sigue</translation>
    </message>
    <message>
        <source>at most {n} particles, for emitter {name}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>como máximo {n} partículas, para el emisor {name}</translation>
    </message>
    <message>
        <source>either &apos;still&apos; or &apos;frames_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>o &apos;still&apos; o &apos;frames_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;cell&apos; alone, without what chooses between cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; solo, sin nada que elija entre celdas</translation>
    </message>
    <message>
        <source>&apos;cell&apos; below {n}, for there are so many cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; menor que {n}, pues hay ese número de celdas</translation>
    </message>
    <message>
        <source>&apos;picture&apos; for the sprite &quot;picture&quot;, and for no other</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;picture&apos; para el sprite &quot;picture&quot;, y para ningún otro</translation>
    </message>
    <message>
        <source>either &apos;count&apos; or &apos;rate_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>o &apos;count&apos; o &apos;rate_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;spawn_secs&apos; above 0, for how long the rate lasts</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;spawn_secs&apos; mayor que 0, lo que dura el ritmo</translation>
    </message>
    <message>
        <source>&apos;period_secs&apos; above 0, for more than one cycle</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;period_secs&apos; mayor que 0, para más de un ciclo</translation>
    </message>
    <message>
        <source>each &apos;at&apos; above the one before</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>cada &apos;at&apos; mayor que el anterior</translation>
    </message>
    <message>
        <source>min {least} is above max {most}</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>min {least} supera max {most}</translation>
    </message>
    <message>
        <source>must be the path of a folder</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>debe ser la ruta de una carpeta</translation>
    </message>
    <message>
        <source>must be a number</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be four numbers, for small, medium, large and grand gifts</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deben ser cuatro números, para regalos pequeños, medianos, grandes y enormes</translation>
    </message>
    <message>
        <source>must be numbers between 0 and 1</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>deben ser números entre 0 y 1</translation>
    </message>
    <message>
        <source>must be transparent or a colour such as #00ff00</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>debe ser transparent o un color como #00ff00</translation>
    </message>
    <message>
        <source>must look like ws://127.0.0.1:4455</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>debe tener la forma ws://127.0.0.1:4455</translation>
    </message>
    <message>
        <source>must look like 120,40</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>debe tener la forma 120,40</translation>
    </message>
    <message>
        <source>each number must be between -{most} and {most}</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>cada número debe estar entre -{most} y {most}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <source>holds a character that cannot be used</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>contiene un carácter que no se puede usar</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>debe ser una lista de tablas</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debe ser yes o no</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>{source}: {words}.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}: {words}.</translation>
    </message>
    <message>
        <source>The option {option}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La opción {option}</translation>
    </message>
    <message>
        <source>{source} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}: no se conoce.</translation>
    </message>
    <message>
        <source>should be greater than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debería ser al menos {n}</translation>
    </message>
    <message>
        <source>should be greater than {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debería ser mayor que {n}</translation>
    </message>
    <message>
        <source>should be less than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debería ser como máximo {n}</translation>
    </message>
    <message>
        <source>should be {names}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debería ser {names}</translation>
    </message>
    <message>
        <source>should have at most {n} entries</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debería tener como máximo {n} elementos</translation>
    </message>
    <message>
        <source>should have at most {n} characters</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>debería tener como máximo {n} caracteres</translation>
    </message>
    <message>
        <source>The variable {variable}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La variable {variable}</translation>
    </message>
    <message>
        <source>The setting {name} in {file}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El ajuste {name} de {file}</translation>
    </message>
    <message>
        <source>banners need an anchor at the top or at the bottom</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>los banners necesitan un ancla arriba o abajo</translation>
    </message>
    <message>
        <source>The variable {name} is not known; was {other} meant?</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La variable {name} no se conoce; ¿se quería {other}?</translation>
    </message>
    <message>
        <source>The variable {name} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La variable {name} no se conoce.</translation>
    </message>
    <message>
        <source>{key} in the settings file must be a whole number from 1 on.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>{key} en el archivo de ajustes debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>The settings file was written by a newer version of this program ({key} {theirs}; this one knows {ours}). Use the newer program, or put back the copy that it kept beside the file.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>El archivo de ajustes lo escribió una versión más nueva de este programa ({key} {theirs}; esta conoce {ours}). Usa el programa más nuevo o vuelve a poner la copia que guardó junto al archivo.</translation>
    </message>
    <message>
        <source>The settings file {path} does not exist.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>El archivo de ajustes {path} no existe.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>No se puede leer el archivo de ajustes {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not UTF-8 text.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>El archivo de ajustes {path} no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>El archivo de ajustes {path} no es TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>Alarms are silent until a device is chosen for them: one that OBS does not capture, your headphones maybe.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Las alarmas no suenan hasta que elijas un dispositivo para ellas: uno que OBS no capture, quizá tus auriculares.</translation>
    </message>
    <message>
        <source>Gifts play on this device as well, and OBS may capture it: alarms stay silent on it.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Los regalos también suenan en este dispositivo, y puede que OBS lo capture: las alarmas siguen en silencio en él.</translation>
    </message>
    <message>
        <source>Gifts play on your system&apos;s own device. If that is the one chosen here, your viewers may hear your alarms.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Los regalos suenan en el dispositivo de tu sistema. Si es el elegido aquí, tus espectadores podrían oír tus alarmas.</translation>
    </message>
    <message>
        <source>Where OBS captures the sound of hyperfocus-overlay itself (Application Audio Capture), viewers hear alarms on any device: leave them silent then.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Si OBS captura el sonido de hyperfocus-overlay mismo (Captura de audio de aplicación), los espectadores oyen las alarmas en cualquier dispositivo: déjalas entonces en silencio.</translation>
    </message>
    <message>
        <source>the system&apos;s sound device</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>el dispositivo de sonido del sistema</translation>
    </message>
    <message>
        <source>Plays on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Suena en {device}.</translation>
    </message>
    <message>
        <source>Looking for the sound device.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Buscando el dispositivo de sonido.</translation>
    </message>
    <message>
        <source>Muted on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>En silencio en {device}.</translation>
    </message>
    <message>
        <source>What the desk speaks: system, or a language&apos;s code such as de.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El idioma del panel: system, o el código de un idioma, como es.</translation>
    </message>
    <message>
        <source>What viewers read on the canvas: same as the desk, or a language&apos;s code.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Lo que leen los espectadores en la imagen: same, como el panel, o el código de un idioma.</translation>
    </message>
    <message>
        <source>Where banners and signs stand, instead of where the theme has them.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Dónde están banners y carteles, en lugar de donde los tiene el tema.</translation>
    </message>
    <message>
        <source>Hear no gifts, until this is off again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>No oír regalos hasta que esto vuelva a estar desactivado.</translation>
    </message>
    <message>
        <source>Keep the overlay window below all others; OBS captures it all the same.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mantener la ventana del overlay por debajo de las demás; OBS la captura igualmente.</translation>
    </message>
    <message>
        <source>Lock the overlay window: nothing moves it, and the mouse goes through it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Bloquear la ventana del overlay: nada la mueve, y el ratón la atraviesa.</translation>
    </message>
    <message>
        <source>Where the overlay window is on the desktop: its left and upper edge, such as 120,40.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Dónde está la ventana del overlay en el escritorio: su borde izquierdo y superior, como 120,40.</translation>
    </message>
    <message>
        <source>The key for panic, and back, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La tecla de pánico, y de vuelta, en cualquier ventana; ninguna: sin tecla.</translation>
    </message>
    <message>
        <source>The key that pauses, and goes on, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La tecla que pausa, y sigue, en cualquier ventana; ninguna: sin tecla.</translation>
    </message>
    <message>
        <source>The key that skips what is shown, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La tecla que salta lo que se ve, en cualquier ventana; ninguna: sin tecla.</translation>
    </message>
    <message>
        <source>The key that mutes, and unmutes, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>La tecla que silencia, y deja oír, en cualquier ventana; ninguna: sin tecla.</translation>
    </message>
    <message>
        <source>Tell me when the gift engine is gone for ten seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisarme cuando el motor de regalos falte diez segundos.</translation>
    </message>
    <message>
        <source>Tell me when gifts do not reach the screen, or the connection is lost again and again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisarme cuando los regalos no lleguen a la pantalla, o la conexión se pierda una y otra vez.</translation>
    </message>
    <message>
        <source>Tell me when OBS is live and the overlay is not in the picture, where it was before.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisarme cuando OBS esté en directo y el overlay ya no esté en la imagen, donde antes estaba.</translation>
    </message>
    <message>
        <source>Tell me when the files of several gifts cannot be had or played.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Avisarme cuando los archivos de varios regalos no se puedan obtener o reproducir.</translation>
    </message>
    <message>
        <source>The sound device that alarms are heard on, one that OBS does not capture; none: they are silent.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>El dispositivo de sonido en el que se oyen las alarmas, uno que OBS no capture; si no hay ninguno, están en silencio.</translation>
    </message>
    <message>
        <source>Seconds until gifts come back from panic by themselves.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Segundos hasta que los regalos vuelven por sí solos tras el pánico.</translation>
    </message>
    <message>
        <source>Look once a day, and never during a stream, whether there is a newer version.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mirar una vez al día, y nunca durante un directo, si hay una versión más nueva.</translation>
    </message>
    <message>
        <source>Fire</source>
        <extracomment>assets/effects/fire.json</extracomment>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Galaxy</source>
        <extracomment>assets/effects/galaxy.json</extracomment>
        <translation>Galaxia</translation>
    </message>
    <message>
        <source>Glimmer</source>
        <extracomment>assets/effects/glimmer.json</extracomment>
        <translation>Destello suave</translation>
    </message>
    <message>
        <source>This page needs its key. Take the link from the desk, with Control page, or paste the key from the file control-key in the data folder.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Esta página necesita su clave. Toma el enlace del panel, en Página de control, o pega la clave del archivo control-key de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Looking for the overlay</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Buscando el overlay</translation>
    </message>
    <message>
        <source>On screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>What waits, what plays and what is heard</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Lo que espera, lo que está en pantalla y lo que se oye</translation>
    </message>
    <message>
        <source>hold what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>retener lo que espera</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>lo que hay en pantalla</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>descartar lo que espera</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>regalos sin sonido</translation>
    </message>
    <message>
        <source>at most two emitters above {name}, each the parent of the next</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>como máximo dos emisores por encima de {name}, cada uno padre del siguiente</translation>
    </message>
    <message>
        <source>&apos;floor&apos; below &apos;ceiling&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;floor&apos; por debajo de &apos;ceiling&apos;</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; 0, for a bounce off both floor and ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; 0, para rebotar en el suelo y en el techo</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at most 0, for a bounce off the floor</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; de 0 como máximo, para rebotar en el suelo</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at least 0, for a bounce off the ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; de 0 como mínimo, para rebotar en el techo</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Aún no hay regalos.</translation>
    </message>
    <message>
        <source>Test gifts</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Regalos de prueba</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Esta página necesita JavaScript.</translation>
    </message>
    <message>
        <source>Paused. Gifts wait.</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>En pausa. Los regalos esperan.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Seguimos.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Saltado.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>La cola está vacía.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>En silencio.</translation>
    </message>
    <message>
        <source>Gifts can be heard.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Los regalos se oyen.</translation>
    </message>
    <message>
        <source>The show goes on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>El show continúa.</translation>
    </message>
    <message>
        <source>The key was not accepted. Take the link from the desk once more.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>No se aceptó la clave. Toma otra vez el enlace del panel.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>No funcionó.</translation>
    </message>
    <message>
        <source>The overlay does not answer.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>El overlay no responde.</translation>
    </message>
    <message>
        <source>gifts are held</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>los regalos se retienen</translation>
    </message>
    <message>
        <source>gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>los regalos esperan</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>{gift} is on its way.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>{gift} está en camino.</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>The overlay does not answer</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>El overlay no responde</translation>
    </message>
    <message>
        <source>It is tried again all the time.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Se intenta una y otra vez.</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Lightning</source>
        <extracomment>assets/effects/lightning.json</extracomment>
        <translation>Relámpago</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>assets/effects/lion.json</extracomment>
        <translation>León</translation>
    </message>
    <message>
        <source>Rocket</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Cohete</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Snow</source>
        <extracomment>assets/effects/snow.json</extracomment>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>Estrella</translation>
    </message>
</context>
</TS>
