<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>overlay</name>
    <message>
        <source>The gift engine&apos;s address, ws:// or wss://.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Adresse der Geschenk-Engine, ws:// oder wss://.</translation>
    </message>
    <message>
        <source>The stream that you host, as the platform names it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Der Stream, den du hältst, wie ihn die Plattform nennt.</translation>
    </message>
    <message>
        <source>Who we are to the engine; made once for an install.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wer wir für die Engine sind; einmal je Installation gemacht.</translation>
    </message>
    <message>
        <source>The engine&apos;s secret; safer in the system&apos;s keyring or in HYPERFOCUS_TOKEN than in a file.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Geheimnis der Engine; sicherer im Schlüsselbund des Systems oder in HYPERFOCUS_TOKEN als in einer Datei.</translation>
    </message>
    <message>
        <source>bearer, api-key or query.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>bearer, api-key oder query.</translation>
    </message>
    <message>
        <source>Send the token over an unencrypted ws:// address of another machine.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Token auch über eine unverschlüsselte ws://-Adresse eines anderen Rechners senden.</translation>
    </message>
    <message>
        <source>Where the ledger, the log and the identity of this install are kept.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wo das Register, das Protokoll und die Identität dieser Installation liegen.</translation>
    </message>
    <message>
        <source>How much of what gifts bring is kept on the disk; 0: nothing.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie viel von dem, was Geschenke mitbringen, auf der Festplatte bleibt; 0: nichts.</translation>
    </message>
    <message>
        <source>The canvas in pixels; make it the size of the canvas in OBS.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Bild in Pixeln; mach es so groß wie die Leinwand in OBS.</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>transparent, oder eine Schlüsselfarbe wie #00ff00.</translation>
    </message>
    <message>
        <source>auto, straight, premultiplied or linear; auto is what OBS wants here.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>auto, straight, premultiplied oder linear; auto ist das, was OBS hier will.</translation>
    </message>
    <message>
        <source>How banners and signs look: dark, light, high-contrast, neon, or one of your own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie Banner und Schilder aussehen: dark, light, high-contrast, neon oder ein eigenes Design.</translation>
    </message>
    <message>
        <source>default, dyslexia-friendly or large.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>default, dyslexia-friendly oder large.</translation>
    </message>
    <message>
        <source>How much larger all that viewers read is, as far as there is room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie viel größer alles ist, was Zuschauer lesen, so weit Platz ist.</translation>
    </message>
    <message>
        <source>Open the control panel.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Pult öffnen.</translation>
    </message>
    <message>
        <source>Show the first steps in the panel, until they are done.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die ersten Schritte im Pult zeigen, bis sie gemacht sind.</translation>
    </message>
    <message>
        <source>How loud gifts are, 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie laut Geschenke sind, 0 bis 1.</translation>
    </message>
    <message>
        <source>How loud small, medium, large and grand gifts are, each 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie laut kleine, mittlere, große und riesige Geschenke sind, jeweils 0 bis 1.</translation>
    </message>
    <message>
        <source>The sound device by its name, as doctor tells it; none is the system&apos;s default.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Tongerät mit seinem Namen, wie doctor ihn nennt; ohne Angabe das des Systems.</translation>
    </message>
    <message>
        <source>Let the mouse through the overlay window.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Maus durch das Fenster des Overlays lassen.</translation>
    </message>
    <message>
        <source>Keep the overlay window above all others.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Fenster des Overlays über allen anderen halten.</translation>
    </message>
    <message>
        <source>Dim what would flash more than three times in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Abdunkeln, was öfter als dreimal in der Sekunde blitzen würde.</translation>
    </message>
    <message>
        <source>How much, how fast, how bright and how loud: calm, balanced or full.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie viel, wie schnell, wie hell und wie laut: ruhig, ausgewogen oder voll.</translation>
    </message>
    <message>
        <source>Fade instead of sliding, glow instead of flying; auto is what the system is set to.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Einblenden statt Gleiten, Leuchten statt Fliegen; „Wie das System“ folgt dem, was dort eingestellt ist.</translation>
    </message>
    <message>
        <source>The most frames drawn in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die meisten Bilder, die in einer Sekunde gezeichnet werden.</translation>
    </message>
    <message>
        <source>Effects started a second, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Effekte, die in einer Sekunde beginnen, höchstens.</translation>
    </message>
    <message>
        <source>Banners on the canvas at the same time, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Banner, die zugleich im Bild sind, höchstens.</translation>
    </message>
    <message>
        <source>Show the stream&apos;s goal on the canvas, when the engine names one.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Ziel des Streams im Bild zeigen, wenn die Engine eins nennt.</translation>
    </message>
    <message>
        <source>Show on the canvas that you are live, and how many watch.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Im Bild zeigen, dass du live bist und wie viele zusehen.</translation>
    </message>
    <message>
        <source>Show on the canvas who gave most since the program began.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Im Bild zeigen, wer am meisten gab, seit das Programm läuft.</translation>
    </message>
    <message>
        <source>Show the latest gifts on the canvas, in a list.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die letzten Geschenke im Bild zeigen, als Liste.</translation>
    </message>
    <message>
        <source>When a gift is answered.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wann ein Geschenk beantwortet wird.</translation>
    </message>
    <message>
        <source>Look for OBS, set it up on request, draw less where it drops frames; or off.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>OBS suchen, auf Wunsch einrichten, weniger zeichnen, wenn es Bilder verliert; oder off.</translation>
    </message>
    <message>
        <source>Where OBS listens: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wo OBS zuhört: Werkzeuge, WebSocket-Servereinstellungen.</translation>
    </message>
    <message>
        <source>OBS&apos;s WebSocket password; safer in the system&apos;s keyring or in HYPERFOCUS_OBS_PASSWORD.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das WebSocket-Passwort von OBS; sicherer im Schlüsselbund des Systems oder in HYPERFOCUS_OBS_PASSWORD.</translation>
    </message>
    <message>
        <source>What is shown of which gifts; the first rule that fits a gift holds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Was von welchen Geschenken gezeigt wird; die erste passende Regel gilt.</translation>
    </message>
    <message>
        <source>Gifts from these names are hidden; * stands for any letters.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Geschenke von diesen Namen werden verborgen; * steht für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Decode no media (models, video, sound); set by itself after three crashes in a row.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Keine Medien dekodieren (Modelle, Videos, Töne); nach drei Abstürzen hintereinander von selbst an.</translation>
    </message>
    <message>
        <source>Serve the control page: the desk&apos;s buttons in a browser, in OBS, on a Stream Deck.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Steuerseite anbieten: die Knöpfe des Pults im Browser, in OBS, auf einem Stream Deck.</translation>
    </message>
    <message>
        <source>The control page&apos;s port; 0 picks a free one at each start.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Der Port der Steuerseite; 0 nimmt bei jedem Start einen freien.</translation>
    </message>
    <message>
        <source>Let phones and other computers of your network open the control page as well.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Auch Handys und andere Computer deines Netzes dürfen die Steuerseite öffnen.</translation>
    </message>
    <message>
        <source>How large a recording may grow; then its oldest part makes room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie groß eine Aufzeichnung werden darf; dann macht ihr ältester Teil Platz.</translation>
    </message>
    <message>
        <source>How much the log says.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wie viel das Protokoll sagt.</translation>
    </message>
    <message>
        <source>Whether a streak&apos;s quantity is each message&apos;s share (delta) or its sum so far (cumulative).</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Ob die Anzahl in einer Serie der Anteil jeder Nachricht ist (delta) oder die Summe bis dahin (cumulative).</translation>
    </message>
    <message>
        <source>The gift type, such as rose; empty for every type.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Geschenkart, etwa rose; leer für jede.</translation>
    </message>
    <message>
        <source>Only gifts worth so much or more.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Nur Geschenke, die mindestens so viel wert sind.</translation>
    </message>
    <message>
        <source>Show it, show its banner alone, or hide it; a hidden gift is answered as not shown.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Zeigen, nur das Banner zeigen oder verbergen; ein verborgenes Geschenk wird als nicht gezeigt beantwortet.</translation>
    </message>
    <message>
        <source>The effect to play instead of its own; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Der Effekt, der statt des eigenen spielt; leer für den eigenen.</translation>
    </message>
    <message>
        <source>The effect whose sound is heard; none for silence; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Der Effekt, dessen Ton zu hören ist; none für Stille; leer für den eigenen.</translation>
    </message>
    <message>
        <source>After an effect the next ones show their banner alone for so many seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Nach einem Effekt zeigen die nächsten so viele Sekunden lang nur ihr Banner.</translation>
    </message>
    <message>
        <source>Balloons</source>
        <extracomment>assets/effects/balloons.json</extracomment>
        <translation>Ballons</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <extracomment>assets/effects/bubbles.json</extracomment>
        <translation>Seifenblasen</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <extracomment>assets/effects/cake.json</extracomment>
        <translation>Geburtstagstorte</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>assets/effects/coins.json</extracomment>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Confetti</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Konfetti</translation>
    </message>
    <message>
        <source>Crown</source>
        <extracomment>assets/effects/crown.json</extracomment>
        <translation>Krone</translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Diamant</translation>
    </message>
    <message>
        <source>A report is kept in {folder}.</source>
        <extracomment>overlay/app/account/crash_watch.py</extracomment>
        <translation>Ein Bericht liegt in {folder}.</translation>
    </message>
    <message>
        <source>Safe mode: models, video and sound are left out, so that no broken file can end the show. After an orderly end the next start is a normal one.</source>
        <extracomment>overlay/app/account/diagnostics.py</extracomment>
        <translation>Abgesicherter Modus: Modelle, Videos und Töne bleiben weg, damit keine kaputte Datei die Show beenden kann. Nach einem ordentlichen Ende ist der nächste Start wieder normal.</translation>
    </message>
    <message>
        <source>The last run ended in order.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der letzte Lauf endete ordentlich.</translation>
    </message>
    <message>
        <source>The computer was switched off while the overlay was running.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der Computer wurde ausgeschaltet, während das Overlay lief.</translation>
    </message>
    <message>
        <source>The last run was ended from outside without a farewell: it was killed, or the memory of the computer was used up.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der letzte Lauf wurde von außen ohne Abschied beendet: Das Programm wurde abgeschossen, oder der Speicher des Computers war voll.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was starting.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der letzte Lauf wurde von außen beendet, während er startete.</translation>
    </message>
    <message>
        <source>The last run was ended from outside while it was ending.</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der letzte Lauf wurde von außen beendet, während er zu Ende ging.</translation>
    </message>
    <message>
        <source>The last run ended by an error of its own ({error}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der letzte Lauf endete durch einen eigenen Fehler ({error}).</translation>
    </message>
    <message>
        <source>The last run crashed ({fault}).</source>
        <extracomment>overlay/app/account/last_end.py</extracomment>
        <translation>Der letzte Lauf ist abgestürzt ({fault}).</translation>
    </message>
    <message>
        <source>still running</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Gifts</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Malformed frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Fehlerhafte Nachrichten</translation>
    </message>
    <message>
        <source>Unknown messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Unbekannte Nachrichten</translation>
    </message>
    <message>
        <source>Unknown fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Unbekannte Felder</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Berichtigte Felder</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Unerwartete Nachrichten</translation>
    </message>
    <message>
        <source>Engine&apos;s errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Fehler der Engine</translation>
    </message>
    <message>
        <source>not shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>repeated with other content</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>mit anderem Inhalt wiederholt</translation>
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
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{n} {kind}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} {kind}</translation>
    </message>
    <message>
        <source>session {session}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Sitzung {session}</translation>
    </message>
    <message>
        <source>subprotocol not negotiated</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Subprotokoll nicht ausgehandelt</translation>
    </message>
    <message>
        <source>features {features}</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Funktionen {features}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Round trip</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>{n} presented</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>{n} gezeigt</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay, diagnostics</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Hyperfocus Overlay, Diagnose</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>safe: no models, video or sound</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>abgesichert: keine Modelle, Videos oder Töne</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>yet</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Die Einstellungsdatei {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML, so it is left alone: {reason}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Die Einstellungsdatei {path} ist kein gültiges TOML und bleibt deshalb, wie sie ist: {reason}.</translation>
    </message>
    <message>
        <source>Changes last until the program ends.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Änderungen gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The control page cannot be opened on port {port}: {reason}.</source>
        <extracomment>overlay/app/control.py</extracomment>
        <translation>Die Steuerseite kann auf Port {port} nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine could not start: {reason}.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>Die örtliche Geschenk-Engine konnte nicht starten: {reason}.</translation>
    </message>
    <message>
        <source>The local gift engine was not started.</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>Die örtliche Geschenk-Engine wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>The picture is made ready first; on a computer&apos;s first start this takes some seconds.</source>
        <extracomment>overlay/app/desk.py</extracomment>
        <translation>Zuerst wird das Bild vorbereitet; beim ersten Start auf einem Computer dauert das ein paar Sekunden.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>libraries</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>data folder</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>control page</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Steuerseite</translation>
    </message>
    <message>
        <source>effects</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>themes</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Designs</translation>
    </message>
    <message>
        <source>sound</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>keyring</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>screen</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Bildschirm</translation>
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
            <numerusform>{system}, {n} Prozessor, {memory} GiB</numerusform>
            <numerusform>{system}, {n} Prozessoren, {memory} GiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {used} of {most} MiB, in {path}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>
            <numerusform>{n} Datei, {used} von {most} MiB, in {path}</numerusform>
            <numerusform>{n} Dateien, {used} von {most} MiB, in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk&apos;s button Control page opens it; its key is in {path}.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Der Knopf Steuerseite im Pult öffnet sie; ihr Schlüssel liegt in {path}.</translation>
    </message>
    <message>
        <source>Install or update the graphics driver.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Installiere oder aktualisiere den Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>PySide6 6.12 on Python 3.11 crashes within seconds: install PySide6-Essentials 6.11.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>PySide6 6.12 stürzt mit Python 3.11 in Sekunden ab: Installiere PySide6-Essentials 6.11.</translation>
    </message>
    <message>
        <source>(a free port)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(ein freier Port)</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer and its network, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ für diesen Computer und sein Netz, solange das Overlay läuft</translation>
    </message>
    <message>
        <source>http://127.0.0.1:{port}/ for this computer alone, while the overlay runs</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>http://127.0.0.1:{port}/ für diesen Computer allein, solange das Overlay läuft</translation>
    </message>
    <message>
        <source>refused, the built-in one plays: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>nicht angenommen, der eingebaute spielt: {why}</translation>
    </message>
    <message>
        <source>refused, the built-in one is worn: {why}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>nicht angenommen, das eingebaute gilt: {why}</translation>
    </message>
    <message>
        <source>sound_device is {device}, which is not there: gifts are silent until it is.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>sound_device ist {device}, das nicht da ist: Bis dahin sind Geschenke stumm.</translation>
    </message>
    <message>
        <source>{renderer}, {version}, {n} bits of alpha</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{renderer}, {version}, {n} Bit Alpha</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason})</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{path} kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); files are kept in memory alone</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{path} kann nicht gelesen werden ({reason}); Dateien bleiben nur im Speicher</translation>
    </message>
    <message>
        <source>(own)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(eigener)</translation>
    </message>
    <message>
        <source>(chosen)</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>(gewählt)</translation>
    </message>
    <message>
        <source>{size} at {n} Hz</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{size} mit {n} Hz</translation>
    </message>
    <message>
        <source>Start it on a desktop, or under Xvfb.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Starte es auf einem Desktop oder unter Xvfb.</translation>
    </message>
    <message>
        <source>nothing is kept on the disk</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>nichts wird auf der Platte aufbewahrt</translation>
    </message>
    <message>
        <source>none on this system; a token comes from HYPERFOCUS_TOKEN</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>keiner auf diesem System; ein Token kommt aus HYPERFOCUS_TOKEN</translation>
    </message>
    <message>
        <source>the sound system does not answer: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>das Tonsystem antwortet nicht: Geschenke sind stumm</translation>
    </message>
    <message>
        <source>there is no device: gifts are silent</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>es gibt kein Gerät: Geschenke sind stumm</translation>
    </message>
    <message>
        <source>{platform}: {screens}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>{platform}: {screens}</translation>
    </message>
    <message>
        <source>There was no run yet.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>Es gab noch keinen Lauf.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>Es läuft gerade.</translation>
    </message>
    <message numerus="yes">
        <source>{n} crash reports are kept; the newest is {newest}</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>
            <numerusform>{n} Absturzbericht liegt vor: {newest}</numerusform>
            <numerusform>{n} Absturzberichte liegen vor; der neueste ist {newest}</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine is not ready; see the lines with !!.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Dieser Computer ist nicht bereit; siehe die Zeilen mit !!.</translation>
    </message>
    <message>
        <source>The last run</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>canvas {size}</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Bild {size}</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <extracomment>overlay/app/doctor.py</extracomment>
        <translation>Wähle einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>it did not say how it ended</source>
        <extracomment>overlay/app/account/recollection.py</extracomment>
        <translation>es sagte nicht, wie es endete</translation>
    </message>
    <message>
        <source>The address or the stream is too long, or holds what cannot be sent.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>Die Adresse oder der Stream ist zu lang oder enthält etwas, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the token, so it is known until the program ends.</source>
        <extracomment>overlay/app/engine_choice.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund für das Token; es ist bekannt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Connects to a gift engine as a host does, twice, and says where it deviates from the contract. Every gift that comes is acked with rendered false, for nothing is shown; the first only on the second connection, to see whether a gift without an ack is sent again. One message of an unknown type and one frame that is no JSON are sent as well. A token comes from HYPERFOCUS_TOKEN, the settings file or the keyring. Exit code 0: nothing breaks the contract; 1: something does.</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>Verbindet sich wie ein Host mit einer Geschenk-Engine, zweimal, und sagt, wo sie vom Vertrag abweicht. Jedes Geschenk, das kommt, wird mit rendered false beantwortet, denn nichts wird gezeigt; das erste erst in der zweiten Verbindung, um zu sehen, ob ein Geschenk ohne Antwort noch einmal geschickt wird. Eine Nachricht von unbekanntem Typ und ein Frame, der kein JSON ist, werden auch geschickt. Ein Token kommt aus HYPERFOCUS_TOKEN, der Einstellungsdatei oder dem Schlüsselbund. Exit-Code 0: Nichts verletzt den Vertrag; 1: etwas tut es.</translation>
    </message>
    <message>
        <source>the engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>die Adresse der Engine, ws:// oder wss://</translation>
    </message>
    <message>
        <source>how long to look (default: %(default)g)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>wie lange hingesehen wird (Vorgabe: %(default)g)</translation>
    </message>
    <message>
        <source>for programs</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>für Programme</translation>
    </message>
    <message>
        <source>the stream to ask for</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>nach welchem Stream gefragt wird</translation>
    </message>
    <message>
        <source>who to be (default: somebody new)</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>als wer (Vorgabe: jemand Neues)</translation>
    </message>
    <message>
        <source>the settings file, TOML</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>die Einstellungsdatei, TOML</translation>
    </message>
    <message>
        <source>look at OBS as well; changes nothing</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>auch OBS ansehen; ändert nichts</translation>
    </message>
    <message>
        <source>where the ledger and the log are kept</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>wo Kassenbuch und Log liegen</translation>
    </message>
    <message>
        <source>tell whether a downloaded file is the published one</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>sagen, ob eine heruntergeladene Datei die veröffentlichte ist</translation>
    </message>
    <message>
        <source>where the last look is remembered</source>
        <extracomment>overlay/app/further_options.py</extracomment>
        <translation>wo das letzte Nachsehen vermerkt ist</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 on this screen: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>Auf diesem Bildschirm gibt es kein OpenGL 3.3: Installiere oder aktualisiere den Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>The OpenGL of this screen is older than 3.3: install or update the graphics driver.</source>
        <extracomment>overlay/app/machine/application.py</extracomment>
        <translation>Das OpenGL dieses Bildschirms ist älter als 3.3: Installiere oder aktualisiere den Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be made: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Der Datenordner {path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Another Hyperfocus Overlay is running with the profile {path}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Ein anderes Hyperfocus Overlay läuft mit dem Profil {path}.</translation>
    </message>
    <message>
        <source>The data folder {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/machine/profile.py</extracomment>
        <translation>Der Datenordner {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <extracomment>overlay/app/machine/screen.py</extracomment>
        <translation>Es gibt keinen Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays.</source>
        <extracomment>overlay/app/making.py</extracomment>
        <translation>Ein eigener Effekt von dir wird nicht angenommen, der eingebaute spielt.</translation>
    </message>
    <message>
        <source>The address of OBS must look like ws://127.0.0.1:4455.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Die Adresse von OBS muss wie ws://127.0.0.1:4455 aussehen.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the password, so it is known until the program ends.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Dieser Computer hat keinen Schlüsselbund für das Passwort; es ist bekannt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>OBS {version} answers at {url}.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>OBS {version} antwortet unter {url}.</translation>
    </message>
    <message>
        <source>Start OBS 28 or newer, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/app/obs_desk.py</extracomment>
        <translation>Starte OBS 28 oder neuer und schalte seinen Server ein: Werkzeuge, WebSocket-Servereinstellungen.</translation>
    </message>
    <message>
        <source>The control page cannot be opened: its key cannot be kept ({reason}).</source>
        <extracomment>overlay/app/onlookers.py</extracomment>
        <translation>Die Steuerseite kann nicht geöffnet werden: Ihr Schlüssel lässt sich nicht aufbewahren ({reason}).</translation>
    </message>
    <message>
        <source>must be between 0 and 1e9 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>muss zwischen 0 und 1e9 Sekunden liegen</translation>
    </message>
    <message>
        <source>must be between 1 and 86400 seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>muss zwischen 1 und 86400 Sekunden liegen</translation>
    </message>
    <message>
        <source>must not be empty; 0.0.0.0 is every address of this machine</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>darf nicht leer sein; 0.0.0.0 ist jede Adresse dieses Computers</translation>
    </message>
    <message>
        <source>{text} is not a port between 0 and 65535</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} ist kein Port zwischen 0 und 65535</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <extracomment>overlay/app/option_types.py</extracomment>
        <translation>{text} ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}; the line is left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file}, Zeile {line}: {why}; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Gifts: {kinds}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Geschenke: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} more lines are left out.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: {n} weitere Zeile wird ausgelassen.</numerusform>
            <numerusform>{file}: {n} weitere Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} lines are missing; the computer was too busy to write them.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>{file}: {n} Zeile fehlt; der Computer war zu beschäftigt, sie zu schreiben.</numerusform>
            <numerusform>{file}: {n} Zeilen fehlen; der Computer war zu beschäftigt, sie zu schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} begins in the middle: it is part {n} of a longer recording.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>{file} beginnt in der Mitte: Es ist Teil {n} einer längeren Aufzeichnung.</translation>
    </message>
    <message>
        <source>An effect of your own is refused, the built-in one plays. {refused}</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Ein eigener Effekt von dir wird nicht angenommen, der eingebaute spielt. {refused}</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise than when it was recorded: {n} of {all} gifts.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>
            <numerusform>Anders als bei der Aufzeichnung: {n} von {all} Geschenken.</numerusform>
            <numerusform>Anders als bei der Aufzeichnung: {n} von {all} Geschenken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted; nothing was written.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Unterbrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Die Aufzeichnung {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The recording&apos;s setting {name} cannot be used.</source>
        <extracomment>overlay/app/replay/replay_command.py</extracomment>
        <translation>Die Einstellung {name} der Aufzeichnung kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>as it was</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>what --record wrote</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>was --record geschrieben hat</translation>
    </message>
    <message>
        <source>so much faster than it was (default: 1)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>so viel schneller, als es war (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>kein Fenster: ein Ordner für nummerierte PNG-Dateien oder eine Datei: .webm (mit Alpha) oder .webp (bewegt)</translation>
    </message>
    <message>
        <source>where your own effects and what gifts brought are kept</source>
        <extracomment>overlay/app/replay/replay_options.py</extracomment>
        <translation>wo deine eigenen Effekte liegen und was Geschenke mitbrachten</translation>
    </message>
    <message>
        <source>Recorded with {app}</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>Aufgezeichnet mit {app}</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>
            <numerusform>{n} Geschenk</numerusform>
            <numerusform>{n} Geschenke</numerusform>
        </translation>
    </message>
    <message>
        <source>names replaced</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>Namen ersetzt</translation>
    </message>
    <message>
        <source>{n} times as fast</source>
        <extracomment>overlay/app/replay/replay_show.py</extracomment>
        <translation>{n}-mal so schnell</translation>
    </message>
    <message>
        <source>Another overlay on this computer uses the same client id: to the engine the two are one.</source>
        <extracomment>overlay/app/run.py</extracomment>
        <translation>Ein anderes Overlay auf diesem Computer benutzt dieselbe Client-ID: Für die Engine sind beide eins.</translation>
    </message>
    <message>
        <source>the stream that you host</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>der Stream, den du hältst</translation>
    </message>
    <message>
        <source>who we are to the engine (default: made once and kept)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>wer wir für die Engine sind (Vorgabe: einmal gemacht und behalten)</translation>
    </message>
    <message>
        <source>where the ledger, the log and the identity are kept</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>wo Kassenbuch, Log und Identität liegen</translation>
    </message>
    <message>
        <source>the canvas in pixels (default: 1920x1080)</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>das Bild in Pixeln (Vorgabe: 1920x1080)</translation>
    </message>
    <message>
        <source>dark, light, high-contrast, neon, or one of your own</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>dark, light, high-contrast, neon oder ein eigenes Design</translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>transparent oder eine Schlüsselfarbe wie #00ff00</translation>
    </message>
    <message>
        <source>let the mouse through the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>die Maus durch das Fenster lassen</translation>
    </message>
    <message>
        <source>keep the window above all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>das Fenster über allen anderen halten</translation>
    </message>
    <message>
        <source>keep the window below all others</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>das Fenster unter allen anderen halten</translation>
    </message>
    <message>
        <source>nothing moves or clicks the window</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>nichts bewegt oder klickt das Fenster</translation>
    </message>
    <message>
        <source>no control panel</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>ohne Pult</translation>
    </message>
    <message>
        <source>start without sound</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>ohne Ton beginnen</translation>
    </message>
    <message>
        <source>end by itself</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>von selbst enden</translation>
    </message>
    <message>
        <source>write down the session, for `replay`</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>den Ablauf aufzeichnen, für `replay`</translation>
    </message>
    <message>
        <source>with stand-ins for names, ids and addresses, to be shown around</source>
        <extracomment>overlay/app/run_options.py</extracomment>
        <translation>mit Platzhaltern für Namen, IDs und Adressen, zum Herumzeigen</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: it is a folder.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Das Bildschirmfoto {path} kann nicht geschrieben werden: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: there is no permission.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Das Bildschirmfoto {path} kann nicht geschrieben werden: Die Erlaubnis fehlt.</translation>
    </message>
    <message>
        <source>There is no screenshot: nothing was on the screen long enough.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Es gibt kein Bildschirmfoto: Nichts war lange genug zu sehen.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Das Bildschirmfoto {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The screenshot {path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/screenshot.py</extracomment>
        <translation>Das Bildschirmfoto {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>the scene failed ({error})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>die Szene ist fehlgeschlagen ({error})</translation>
    </message>
    <message>
        <source>the gift could not be drawn ({reason})</source>
        <extracomment>overlay/app/stage.py</extracomment>
        <translation>das Geschenk konnte nicht gezeichnet werden ({reason})</translation>
    </message>
    <message>
        <source>Wrote {path}; it takes the built-in one&apos;s place.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path} geschrieben; er tritt an die Stelle des eingebauten.</translation>
    </message>
    <message>
        <source>Look at it while you change it: hyperfocus-overlay effects preview {name}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Sieh ihn dir an, während du ihn änderst: hyperfocus-overlay effects preview {name}</translation>
    </message>
    <message>
        <source>There is no built-in effect {name}; known: {names}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Es gibt keinen eingebauten Effekt {name}; bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>There is an effect of your own in {path} already.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Es gibt schon einen eigenen Effekt von dir in {path}.</translation>
    </message>
    <message>
        <source>There is no effect file {file}, and no effect of that name.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Es gibt keine Effektdatei {file} und keinen Effekt dieses Namens.</translation>
    </message>
    <message>
        <source>tiers {tiers}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>Stufen {tiers}</translation>
    </message>
    <message numerus="yes">
        <source>{n} particles</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>
            <numerusform>{n} Teilchen</numerusform>
            <numerusform>{n} Teilchen</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: fine</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path}: in Ordnung</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <extracomment>overlay/app/studio/effects_command.py</extracomment>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>all effects, one a line</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>alle Effekte, einer je Zeile</translation>
    </message>
    <message>
        <source>check effect files</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>Effektdateien prüfen</translation>
    </message>
    <message>
        <source>a window that shows an effect and follows its file while you write it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ein Fenster, das einen Effekt zeigt und seiner Datei folgt, während du sie schreibst</translation>
    </message>
    <message>
        <source>lay a built-in effect among your own, to change it there</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>einen eingebauten Effekt zu deinen eigenen legen, um ihn dort zu ändern</translation>
    </message>
    <message>
        <source>make an effect pack of effect files and the pictures beside them</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>aus Effektdateien und den Bildern daneben ein Effektpaket machen</translation>
    </message>
    <message>
        <source>install an effect pack, after it was checked; says what it changes</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ein Effektpaket installieren, nachdem es geprüft wurde; sagt, was es ändert</translation>
    </message>
    <message>
        <source>the same in a window, as a file manager does it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>dasselbe in einem Fenster, wie es ein Dateimanager tut</translation>
    </message>
    <message>
        <source>the effect packs that are installed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>die Effektpakete, die installiert sind</translation>
    </message>
    <message>
        <source>remove an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ein Effektpaket entfernen</translation>
    </message>
    <message>
        <source>take back the last pack that was installed or removed</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>das letzte Installieren oder Entfernen eines Pakets zurücknehmen</translation>
    </message>
    <message>
        <source>an effect file</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>eine Effektdatei</translation>
    </message>
    <message>
        <source>an effect file, or the name of an effect to look at</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>eine Effektdatei oder der Name eines Effekts</translation>
    </message>
    <message>
        <source>the name of a built-in effect</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>der Name eines eingebauten Effekts</translation>
    </message>
    <message>
        <source>the pack: NAME.hyperfocus-effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>das Paket: NAME.hyperfocus-effects</translation>
    </message>
    <message>
        <source>what people read (default: the file&apos;s name)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>was Leute lesen (Vorgabe: der Name der Datei)</translation>
    </message>
    <message>
        <source>the pack&apos;s version (default: 1)</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>die Version des Pakets (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>by whom</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>von wem</translation>
    </message>
    <message>
        <source>under which terms, such as CC-BY-4.0</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>unter welchen Bedingungen, etwa CC-BY-4.0</translation>
    </message>
    <message>
        <source>what it is, in a sentence or two</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>was es ist, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>an effect pack</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>ein Effektpaket</translation>
    </message>
    <message>
        <source>say what it would change, and change nothing</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>sagen, was es ändern würde, und nichts ändern</translation>
    </message>
    <message>
        <source>of the pack, as `effects packs` lists it</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>des Pakets, wie `effects packs` ihn auflistet</translation>
    </message>
    <message>
        <source>where your own effects are, in its folder effects</source>
        <extracomment>overlay/app/studio/effects_options.py</extracomment>
        <translation>wo deine eigenen Effekte sind, in seinem Ordner effects</translation>
    </message>
    <message>
        <source>The option --model: there is no model of {gift_name}; there are {names}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>Die Option --model: Es gibt kein Modell von {gift_name}; es gibt {names}.</translation>
    </message>
    <message>
        <source>The model {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/model_file.py</extracomment>
        <translation>Das Modell {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenGL draws pictures of at most {largest} pixels a side.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>Das OpenGL dieses Computers zeichnet Bilder von höchstens {largest} Pixeln Seitenlänge.</translation>
    </message>
    <message>
        <source>There is no OpenGL 3.3 to draw with ({reason}): install or update the graphics driver.</source>
        <extracomment>overlay/app/studio/offline_renderer.py</extracomment>
        <translation>Es gibt kein OpenGL 3.3 zum Zeichnen ({reason}): Installiere oder aktualisiere den Treiber der Grafikkarte.</translation>
    </message>
    <message>
        <source>They play from the next start of the overlay on. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Sie spielen ab dem nächsten Start des Overlays. Zurücknehmen: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>{title} {version} by {author}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>{title} {version} von {author}</translation>
    </message>
    <message numerus="yes">
        <source>{out}: {n} effects, {size} bytes</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>
            <numerusform>{out}: {n} Effekt, {size} Bytes</numerusform>
            <numerusform>{out}: {n} Effekte, {size} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>No effect pack is installed.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Kein Effektpaket ist installiert.</translation>
    </message>
    <message>
        <source>The option --out: the pack&apos;s name must end in {suffix}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Die Option --out: Der Name des Pakets muss auf {suffix} enden.</translation>
    </message>
    <message>
        <source>The pack {name} is removed. To take it back: hyperfocus-overlay effects undo</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Das Paket {name} ist entfernt. Zurücknehmen: hyperfocus-overlay effects undo</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Die Datei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be installed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>{path} kann nicht installiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The option --{shown}: a pack&apos;s {place} cannot be like that.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Die Option --{shown}: {place} eines Pakets kann so nicht sein.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The pack {out} cannot be written: {reason}.</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>Das Paket {out} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>two different files are called {name}</source>
        <extracomment>overlay/app/studio/pack_command.py</extracomment>
        <translation>zwei verschiedene Dateien heißen {name}</translation>
    </message>
    <message>
        <source>none is installed</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>keines ist installiert</translation>
    </message>
    <message>
        <source>There is no pack {name}; {known}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Es gibt kein Paket {name}; {known}.</translation>
    </message>
    <message>
        <source>There is no change of the packs to be taken back.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Es gibt keine Änderung an den Paketen, die zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>The pack {name} cannot be changed: {reason}.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Das Paket {name} kann nicht geändert werden: {reason}.</translation>
    </message>
    <message>
        <source>The last good version goes on playing; mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Die letzte gute Fassung spielt weiter; bring die Datei in Ordnung und speichere sie.</translation>
    </message>
    <message>
        <source>Mend the file and save it.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Bring die Datei in Ordnung und speichere sie.</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>klein</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>groß</translation>
    </message>
    <message>
        <source>grand</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>ganz groß</translation>
    </message>
    <message>
        <source>How much of it: it grows with the quantity and the value of a gift</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Wie viel davon: Es wächst mit Anzahl und Wert eines Geschenks</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Was sie wert sind</translation>
    </message>
    <message>
        <source>The value tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Die Stufe des Werts</translation>
    </message>
    <message>
        <source>How far a streak has come</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Wie weit eine Serie gekommen ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tier</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Whose gift it is: their colour, around the circle</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Von wem das Geschenk ist: dessen Farbe, rund um den Kreis</translation>
    </message>
    <message>
        <source>There is no effect file {path}.</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Es gibt keine Effektdatei {path}.</translation>
    </message>
    <message>
        <source>while drawing</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>beim Zeichnen</translation>
    </message>
    <message>
        <source>Sender&apos;s colour</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Farbe des Absenders</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{what}: {done} von {all} Bildern</translation>
    </message>
    <message>
        <source>{done} of {all} frames</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>{done} von {all} Bildern</translation>
    </message>
    <message>
        <source>, {secs} s left</source>
        <extracomment>overlay/app/studio/progress.py</extracomment>
        <translation>, noch {secs} s</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {out}: {n} frames, {secs} s of {what}.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>
            <numerusform>{out} geschrieben: {n} Bild, {secs} s von {what}.</numerusform>
            <numerusform>{out} geschrieben: {n} Bilder, {secs} s von {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {out}: {subject} after {secs} s.</source>
        <extracomment>overlay/app/studio/render_command.py</extracomment>
        <translation>{out} geschrieben: {subject} nach {secs} s.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>a value</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a gift type, an effect&apos;s name, or an effect file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>ein Geschenktyp, der Name eines Effekts oder eine Effektdatei</translation>
    </message>
    <message>
        <source>a folder for numbered PNG files, or a file: .webm (with alpha), .webp (animated), .png (one picture)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>ein Ordner für nummerierte PNG-Dateien oder eine Datei: .webm (mit Alpha), .webp (bewegt), .png (ein Bild)</translation>
    </message>
    <message>
        <source>the moment of a .png (default: the fullest one)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>der Moment eines .png (Vorgabe: der vollste)</translation>
    </message>
    <message>
        <source>another number, another picture</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>andere Zahl, anderes Bild</translation>
    </message>
    <message>
        <source>how many are given (default: 1)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>wie viele geschenkt werden (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>what they are worth (default: what suits the effect)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>was sie wert sind (Vorgabe: was zum Effekt passt)</translation>
    </message>
    <message>
        <source>the streak has come to its Nth gift</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>die Serie ist beim N-ten Geschenk</translation>
    </message>
    <message>
        <source>how long it is to be seen (default: as long as the effect takes)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>wie lange es zu sehen ist (Vorgabe: so lange der Effekt dauert)</translation>
    </message>
    <message>
        <source>with a 3D model: our own of this gift, or a .glb or .gltf file</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>mit einem 3D-Modell: unserem eigenen dieses Geschenks, oder einer .glb- oder .gltf-Datei</translation>
    </message>
    <message>
        <source>with a video, as a gift would bring it</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>mit einem Video, wie ein Geschenk es brächte</translation>
    </message>
    <message>
        <source>who sends it: draws the banner as well</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>wer es schickt: zeichnet auch das Banner</translation>
    </message>
    <message>
        <source>how the banner looks: dark, light, high-contrast, neon</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>wie das Banner aussieht: dark, light, high-contrast, neon</translation>
    </message>
    <message>
        <source>of the banner: default, dyslexia-friendly or large</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>des Banners: default, dyslexia-friendly oder large</translation>
    </message>
    <message>
        <source>the picture in pixels (default: {size_words})</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>das Bild in Pixeln (Vorgabe: {size_words})</translation>
    </message>
    <message>
        <source>frames a second of a film, also 29.97 or 30000/1001 (default: 30)</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>Bilder eines Films in der Sekunde, auch 29.97 oder 30000/1001 (Vorgabe: 30)</translation>
    </message>
    <message>
        <source>transparent (the default), #rrggbb, or #rrggbb-#rrggbb from top to bottom</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>transparent (die Vorgabe), #rrggbb oder #rrggbb-#rrggbb von oben nach unten</translation>
    </message>
    <message>
        <source>say nothing but what went wrong</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>nur sagen, was misslang</translation>
    </message>
    <message>
        <source>The options --model and --video: a gift has one or the other.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>Die Optionen --model und --video: Ein Geschenk hat das eine oder das andere.</translation>
    </message>
    <message>
        <source>The option --at is for a single picture: it needs an --out that ends in .png.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>Die Option --at ist für ein einzelnes Bild: Sie braucht ein --out, das auf .png endet.</translation>
    </message>
    <message>
        <source>The option {option}: {suffix} cannot be written; {can} or a folder can.</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>Die Option {option}: {suffix} kann nicht geschrieben werden; {can} oder ein Ordner geht.</translation>
    </message>
    <message>
        <source>must look like 1920x1080</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>muss aussehen wie 1920x1080</translation>
    </message>
    <message>
        <source>each side must be between {least} and {most} pixels</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>jede Seite muss zwischen {least} und {most} Pixeln lang sein</translation>
    </message>
    <message>
        <source>must be between 1 and 240 frames a second</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>muss zwischen 1 und 240 Bildern in der Sekunde liegen</translation>
    </message>
    <message>
        <source>must be between {low} and {high}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>muss zwischen {low} und {high} liegen</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 on</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ist keine Zahl ab 1</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 0 to {most}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ist keine ganze Zahl von 0 bis {most}</translation>
    </message>
    <message>
        <source>must be transparent, a colour such as #00ff00, or two with a - between them</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>muss transparent sein, eine Farbe wie #00ff00 oder zwei mit einem - dazwischen</translation>
    </message>
    <message>
        <source>{text} is not a number of frames</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ist keine Zahl von Bildern</translation>
    </message>
    <message>
        <source>{text} is not {what}</source>
        <extracomment>overlay/app/studio/render_options.py</extracomment>
        <translation>{text} ist nicht: {what}</translation>
    </message>
    <message>
        <source>The video {path} cannot be read: {reason}.</source>
        <extracomment>overlay/app/studio/video_file.py</extracomment>
        <translation>Das Video {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>argument {name}: {words}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>das fehlt noch: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {names}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>das ist unbekannt: {names}</translation>
    </message>
    <message>
        <source>invalid choice: {found} (choose from {known})</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{found} steht nicht zur Wahl (es gibt {known})</translation>
    </message>
    <message>
        <source>not allowed with argument {name}</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>geht nicht zusammen mit {name}</translation>
    </message>
    <message>
        <source>usage:</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>was folgt</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>die Version nennen und enden</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>braucht mindestens einen Wert</translation>
    </message>
    <message>
        <source>A theme of your own is refused, its last good version stays.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>Ein eigenes Design von dir wird nicht angenommen, seine letzte gute Fassung bleibt.</translation>
    </message>
    <message>
        <source>A theme of your own is refused, the built-in one is worn.</source>
        <extracomment>overlay/app/theming.py</extracomment>
        <translation>Ein eigenes Design von dir wird nicht angenommen, das eingebaute gilt.</translation>
    </message>
    <message>
        <source>Star rain</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Sternenregen</translation>
    </message>
    <message>
        <source>{file} is none of the files of version {version}: it is another version&apos;s, damaged or not genuine.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} ist keine der Dateien von Version {version}: Sie gehört zu einer anderen Version, ist beschädigt oder nicht echt.</translation>
    </message>
    <message>
        <source>{file} is {name} of version {version}, as it was published.</source>
        <extracomment>overlay/app/updates_command.py</extracomment>
        <translation>{file} ist {name} der Version {version}, wie veröffentlicht.</translation>
    </message>
    <message>
        <source>While the overlay runs, these do what the desk&apos;s buttons do, for the shortcut settings of your desktop and for Stream Decks: {verbs}, and {test} GIFT. See: hyperfocus-overlay panic --help</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Während das Overlay läuft, tun diese, was die Knöpfe des Pults tun, für die Tastenkürzel deines Desktops und für Stream Decks: {verbs} und {test} GIFT. Siehe: hyperfocus-overlay panic --help</translation>
    </message>
    <message>
        <source>come back from a panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>aus der Panik zurückkommen</translation>
    </message>
    <message>
        <source>panic, or come back from it, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Panik, oder zurück, mit einer einzigen Taste</translation>
    </message>
    <message>
        <source>go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>pause, or go on, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pause, oder weiter, mit einer einzigen Taste</translation>
    </message>
    <message>
        <source>take off the screen what is on it</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>vom Bildschirm nehmen, was darauf ist</translation>
    </message>
    <message>
        <source>gifts with sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Geschenke mit Ton</translation>
    </message>
    <message>
        <source>mute, or unmute, with a single key</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>stumm, oder wieder mit Ton, mit einer einzigen Taste</translation>
    </message>
    <message>
        <source>put the overlay&apos;s window behind all others</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>das Fenster des Overlays hinter alle anderen stellen</translation>
    </message>
    <message>
        <source>let it be among the others again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>es wieder unter die anderen lassen</translation>
    </message>
    <message>
        <source>nothing moves or clicks the overlay&apos;s window</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>nichts bewegt oder klickt das Fenster des Overlays</translation>
    </message>
    <message>
        <source>it can be moved again</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>es lässt sich wieder bewegen</translation>
    </message>
    <message>
        <source>try the gift engine now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>die Geschenk-Engine jetzt versuchen</translation>
    </message>
    <message>
        <source>Asks the running overlay for this: {what}. Exit code 0: done; 1: not done, or no overlay runs.</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Bittet das laufende Overlay darum: {what}. Exit-Code 0: getan; 1: nicht getan, oder kein Overlay läuft.</translation>
    </message>
    <message>
        <source>a test gift, which is never answered and never counted</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>ein Testgeschenk, das nie beantwortet und nie gezählt wird</translation>
    </message>
    <message>
        <source>such as rose (the default) or rocket</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>etwa rose (die Vorgabe) oder rocket</translation>
    </message>
    <message>
        <source>the data folder of the overlay that is meant</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>der Datenordner des Overlays, das gemeint ist</translation>
    </message>
    <message>
        <source>There is no folder for themes of your own.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>Es gibt keinen Ordner für eigene Designs.</translation>
    </message>
    <message>
        <source>The theme cannot be written: {reason}.</source>
        <extracomment>overlay/app/wardrobe.py</extracomment>
        <translation>Das Design kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The sound system does not answer: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>Das Tonsystem antwortet nicht: stumm; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The sound has failed: silent; trying again.</source>
        <extracomment>overlay/audio/loudspeaker.py</extracomment>
        <translation>Der Ton ist ausgefallen: stumm; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>No sound device: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>Kein Tongerät: stumm; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The sound device &apos;{device}&apos; is not there: silent; trying again.</source>
        <extracomment>overlay/audio/player.py</extracomment>
        <translation>Das Tongerät „{device}“ ist nicht da: stumm; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>Geschenke deines Livestreams in einem durchsichtigen Fenster für OBS.</translation>
    </message>
    <message>
        <source>{program}: {words} (see {program} --help)</source>
        <extracomment>overlay/app/terminal.py</extracomment>
        <translation>{program}: {words} (siehe {program} --help)</translation>
    </message>
    <message>
        <source>The overlay did not do it: {why}.</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>Das Overlay hat es nicht getan: {why}.</translation>
    </message>
    <message>
        <source>the overlay and its control panel</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>das Overlay und sein Pult</translation>
    </message>
    <message>
        <source>the gift engine&apos;s address, ws:// or wss://</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>die Adresse der Geschenk-Engine, ws:// oder wss://</translation>
    </message>
    <message>
        <source>the same with an embedded local gift engine that sends gifts</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>dasselbe mit einer eingebauten Geschenk-Engine, die Geschenke schickt</translation>
    </message>
    <message>
        <source>what the engine does, a TOML file</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>was die Engine tut, eine TOML-Datei</translation>
    </message>
    <message>
        <source>write a picture of the finest moment, a PNG</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>ein Bild des schönsten Moments schreiben, ein PNG</translation>
    </message>
    <message>
        <source>the local gift engine alone</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>die örtliche Geschenk-Engine allein</translation>
    </message>
    <message>
        <source>where to listen (default: this machine only)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>wo sie zuhört (Vorgabe: nur auf diesem Computer)</translation>
    </message>
    <message>
        <source>0 picks a free one (default: %(default)s)</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>0 wählt einen freien (Vorgabe: %(default)s)</translation>
    </message>
    <message>
        <source>check any gift engine against the contract</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>irgendeine Geschenk-Engine gegen den Vertrag prüfen</translation>
    </message>
    <message>
        <source>a gift or an effect to pictures or a film, offline</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>ein Geschenk oder ein Effekt als Bilder oder Film, ohne Netz</translation>
    </message>
    <message>
        <source>a recorded session, the same every time</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>eine aufgezeichnete Sitzung, jedes Mal gleich</translation>
    </message>
    <message>
        <source>list, check, copy and preview effects</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>Effekte auflisten, prüfen, kopieren und ansehen</translation>
    </message>
    <message>
        <source>what this machine can do</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>was dieser Computer kann</translation>
    </message>
    <message>
        <source>whether there is a newer version</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>ob es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>The program failed by an error of its own ({error}).</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>Das Programm ist an einem eigenen Fehler gescheitert ({error}).</translation>
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
        <translation>Plätze im Bild</translation>
    </message>
    <message>
        <source>{px} px from the left</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px von links</translation>
    </message>
    <message>
        <source>{px} px from the right</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px von rechts</translation>
    </message>
    <message>
        <source>{px} px from the top</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px von oben</translation>
    </message>
    <message>
        <source>{px} px from the bottom</source>
        <extracomment>overlay/desktop/desk/cards/arranging.py</extracomment>
        <translation>{px} px von unten</translation>
    </message>
    <message>
        <source>Nothing yet. What gifts bring is kept here, so that it comes at once the next time.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Noch nichts. Was Geschenke mitbringen, wird hier aufbewahrt, damit es beim nächsten Mal sofort da ist.</translation>
    </message>
    <message>
        <source>Known as soon as the connection to the engine begins.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Bekannt, sobald die Verbindung zur Engine beginnt.</translation>
    </message>
    <message>
        <source>Nothing is kept on the disk.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Auf der Festplatte wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Clear the cache?</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Zwischenspeicher leeren?</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} of {most}</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>{n} Datei, {size} von {most}</numerusform>
            <numerusform>{n} Dateien, {size} von {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Assets</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Was aufbewahrt ist</translation>
    </message>
    <message>
        <source>Use since the start</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Nutzen seit dem Start</translation>
    </message>
    <message>
        <source>Clear cache…</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Zwischenspeicher leeren …</translation>
    </message>
    <message>
        <source>Remove the models, videos, sounds and pictures that are kept on the disk</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Die Modelle, Videos, Töne und Bilder entfernen, die auf der Festplatte aufbewahrt sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} files ({size}) will be removed, and fetched again when gifts bring them.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>
            <numerusform>{n} Datei ({size}) wird entfernt und wieder geholt, wenn ein Geschenk sie mitbringt.</numerusform>
            <numerusform>{n} Dateien ({size}) werden entfernt und wieder geholt, wenn Geschenke sie mitbringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{hits} of {asked} files were here when a gift wanted them</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>{hits} von {asked} Dateien waren da, als ein Geschenk sie brauchte</translation>
    </message>
    <message>
        <source>No gift has brought a file since the start.</source>
        <extracomment>overlay/desktop/desk/cards/assets_card.py</extracomment>
        <translation>Seit dem Start hat kein Geschenk eine Datei mitgebracht.</translation>
    </message>
    <message>
        <source>Control page</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Steuerseite</translation>
    </message>
    <message>
        <source>The desk&apos;s buttons in a browser: for a dock in OBS, a Stream Deck or a phone</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Die Knöpfe des Pults im Browser: für ein Dock in OBS, ein Stream Deck oder ein Handy</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the link for a dock in OBS</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Link für ein Dock in OBS kopieren</translation>
    </message>
    <message>
        <source>Copy the link for a phone in your network</source>
        <extracomment>overlay/desktop/desk/control_link.py</extracomment>
        <translation>Link für ein Handy in deinem Netz kopieren</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Put all of this on the clipboard, to send it to somebody who can help (R)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>All das in die Zwischenablage legen, um es jemandem zu schicken, der helfen kann (R)</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last warnings and errors</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>Letzte Warnungen und Fehler</translation>
    </message>
    <message>
        <source>What was counted</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Press the button; a rose appears on the overlay.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Drück den Knopf; eine Rose erscheint auf dem Overlay.</translation>
    </message>
    <message>
        <source>It is on the overlay now. Is it in the preview of OBS as well?</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Sie ist jetzt auf dem Overlay. Siehst du sie auch in der Vorschau von OBS?</translation>
    </message>
    <message>
        <source>The address of your gift engine, and your stream as it names it.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Die Adresse deiner Geschenk-Engine, und dein Stream, wie sie ihn nennt.</translation>
    </message>
    <message>
        <source>Let OBS capture the overlay, with its transparency. OBS has to run.</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Lass OBS das Overlay aufnehmen, mit seiner Durchsichtigkeit. OBS muss laufen.</translation>
    </message>
    <message>
        <source>The connection</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>Set up OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>OBS einrichten</translation>
    </message>
    <message>
        <source>The test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Das Testgeschenk</translation>
    </message>
    <message>
        <source>Send a test gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Testgeschenk senden</translation>
    </message>
    <message>
        <source>It is never answered and never counted</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Es wird nie beantwortet und nie gezählt</translation>
    </message>
    <message>
        <source>I see it: done</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Ich sehe es: fertig</translation>
    </message>
    <message>
        <source>Close these first steps for good</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Diese ersten Schritte für immer schließen</translation>
    </message>
    <message>
        <source>✓ The gift engine answers.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>✓ Die Geschenk-Engine antwortet.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stream</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Stream</translation>
    </message>
    <message>
        <source>1. Where gifts come from</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>1. Woher Geschenke kommen</translation>
    </message>
    <message>
        <source>2. The overlay in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>2. Das Overlay in OBS</translation>
    </message>
    <message>
        <source>3. See a gift</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>3. Ein Geschenk sehen</translation>
    </message>
    <message>
        <source>Looking for the gift engine.</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Die Geschenk-Engine wird gesucht.</translation>
    </message>
    <message>
        <source>All gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Alle Geschenke</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Search names, gifts and what became of them</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Namen, Geschenke und was aus ihnen wurde durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Show only the gifts with these words (Ctrl+F)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Nur die Geschenke mit diesen Wörtern zeigen (Strg+F)</translation>
    </message>
    <message>
        <source>Which gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Welche Geschenke</translation>
    </message>
    <message>
        <source>Show only gifts that ended so</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Nur Geschenke zeigen, die so endeten</translation>
    </message>
    <message>
        <source>History of gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Verlauf der Geschenke</translation>
    </message>
    <message>
        <source>No gifts yet. Press T to see one on the canvas.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Noch keine Geschenke. Drück T, um eins zu sehen.</translation>
    </message>
    <message>
        <source>What became of the chosen gift</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Was aus dem gewählten Geschenk wurde</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>Show the chosen gift once more, as a test: it is neither answered nor counted</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Das gewählte Geschenk noch einmal als Test zeigen: Es wird weder beantwortet noch gezählt</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Write the gifts of this list to a file for a spreadsheet</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Die Geschenke dieser Liste in eine Datei für eine Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <source>No gift is like that.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>So ist kein Geschenk.</translation>
    </message>
    <message>
        <source>Export the gifts</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Geschenke exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} gifts in {file}.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>
            <numerusform>{n} Geschenk in {file}.</numerusform>
            <numerusform>{n} Geschenke in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gift to read all of what became of it.</source>
        <extracomment>overlay/desktop/desk/pages/gifts_page.py</extracomment>
        <translation>Wähle ein Geschenk, um alles zu lesen, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys, in larger steps with Shift. Delete puts it back.</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Zieh es, oder beweg es mit den Pfeiltasten, mit Umschalt in größeren Schritten. Entf stellt es zurück.</translation>
    </message>
    <message>
        <source>Banners</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gift</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>{gift} × {n} from {name}</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} × {n} von {name}</translation>
    </message>
    <message>
        <source>{gift} was shown, but not as it should be: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} wurde gezeigt, aber nicht so, wie es sein sollte: {reason}.</translation>
    </message>
    <message>
        <source>{gift} waits for its turn.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} wartet, bis es dran ist.</translation>
    </message>
    <message>
        <source>{gift} was not shown: {reason}.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} wurde nicht gezeigt: {reason}.</translation>
    </message>
    <message>
        <source>{gift} was shown.</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>{gift} wurde gezeigt.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>overlay/desktop/desk/cards/history.py</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Keys: T test gift, P pause, S skip, C clear the queue, M mute, D diagnostics, Ctrl+Z undo a setting</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Tasten: T Testgeschenk, P Pause, S überspringen, C Warteschlange leeren, M stumm, D Diagnose, Strg+Z Einstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold back what waits; what plays goes on</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Zurückhalten, was wartet; was spielt, geht weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take off the screen what is on it</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Vom Bildschirm nehmen, was gerade darauf ist</translation>
    </message>
    <message>
        <source>Clear queue</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Drop what waits; those gifts are answered as not shown</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Fallen lassen, was wartet; diese Geschenke werden als nicht gezeigt beantwortet</translation>
    </message>
    <message>
        <source>Latest gifts</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Letzte Geschenke</translation>
    </message>
    <message>
        <source>Test gift</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Testgeschenk</translation>
    </message>
    <message>
        <source>Show yourself a gift; it is never counted and never answered (T)</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Dir selbst ein Geschenk zeigen; es wird nie gezählt und nie beantwortet (T)</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Without the flash guard gifts may flash more than three times in a second. That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it.</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Ohne Blitzschutz können Geschenke öfter als dreimal in der Sekunde blitzen. Das kann bei Zuschauern mit fotosensitiver Epilepsie Anfälle auslösen, und Plattformen verbieten es.</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Flash guard</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Blitzschutz</translation>
    </message>
    <message>
        <source>Effects a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Effekte je Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Banners at once, at most</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Banner zugleich, höchstens</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Live, and how many watch</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Live, und wie viele zusehen</translation>
    </message>
    <message>
        <source>Who gave most</source>
        <extracomment>overlay/desktop/desk/cards/handles.py</extracomment>
        <translation>Wer am meisten gab</translation>
    </message>
    <message>
        <source>The desk</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Das Pult</translation>
    </message>
    <message>
        <source>What viewers read</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Was Zuschauer lesen</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last change of a setting</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Die letzte Änderung einer Einstellung zurücknehmen</translation>
    </message>
    <message>
        <source>How much of everything</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Wie viel von allem</translation>
    </message>
    <message>
        <source>Pace</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Auf dem Bild</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The settings file was brought to version {version}. As it was before, it is kept in {path}.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Die Einstellungsdatei wurde auf Version {version} gebracht. Wie sie vorher war, liegt sie in {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} is of an older version and cannot be rewritten ({reason}). It works anyway.</source>
        <extracomment>overlay/app/account/settings_file.py</extracomment>
        <translation>Die Einstellungsdatei {path} hat eine ältere Version und kann nicht neu geschrieben werden ({reason}). Sie gilt trotzdem.</translation>
    </message>
    <message>
        <source>stays behind your own {file}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>steht hinter deiner eigenen {file} zurück</translation>
    </message>
    <message>
        <source>instead of the built-in one</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>statt des eingebauten</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>It replaces version {version} of the same pack.</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Es ersetzt Version {version} desselben Pakets.</translation>
    </message>
    <message>
        <source>Installed. Its effects play from the next start of the overlay on.</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Installiert. Die Effekte werden ab dem nächsten Start des Overlays gespielt.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Version {version}, by {author}</source>
        <extracomment>overlay/app/studio/pack_opener.py</extracomment>
        <translation>Version {version}, von {author}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>overlay/app/studio/pack_facts.py</extracomment>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>The pack {name} is {version} again.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Das Paket {name} ist wieder {version}.</translation>
    </message>
    <message>
        <source>The pack {name} is not installed.</source>
        <extracomment>overlay/app/studio/pack_shelf.py</extracomment>
        <translation>Das Paket {name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>Live-stream gifts in a transparent window for OBS. Free software under the MIT licence.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Geschenke deines Livestreams in einem durchsichtigen Fenster für OBS. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>A small file is read from {host}. That server learns your internet address and that you use version {version}, and nothing else. Nothing is downloaded or installed by itself.</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Eine kleine Datei wird von {host} gelesen. Dieser Server erfährt deine Internetadresse und dass du Version {version} benutzt, sonst nichts. Von selbst wird nichts heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>All of it, offline, in your browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Alles, auch ohne Internet, in deinem Browser</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What this build is made of, by whom, and under which terms</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Woraus dieses Programm besteht, von wem und unter welchen Bedingungen</translation>
    </message>
    <message>
        <source>Look once a day, never during a stream</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Einmal am Tag nachsehen, nie während eines Streams</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Ask once, now</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Einmal fragen, jetzt</translation>
    </message>
    <message>
        <source>Read about it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Mehr darüber lesen</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Die Seite dazu im Browser öffnen</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Was daran neu ist</translation>
    </message>
    <message>
        <source>Hyperfocus Overlay {version}</source>
        <extracomment>overlay/desktop/desk/pages/about_page.py</extracomment>
        <translation>Hyperfocus Overlay {version}</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Zurücknehmen: {setting}</translation>
    </message>
    <message>
        <source>Changes are saved at once.</source>
        <extracomment>overlay/desktop/desk/changes_bar.py</extracomment>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>What viewers see; on the page Look it is larger, and can be arranged</source>
        <extracomment>overlay/desktop/desk/pages/live_page.py</extracomment>
        <translation>Was Zuschauer sehen; auf der Seite Aussehen ist es größer und lässt sich anordnen</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size of all words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Größe aller Wörter</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>A theme of your own is a file; what you save in it is worn at once.</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Ein eigenes Design ist eine Datei; was du darin speicherst, gilt sofort.</translation>
    </message>
    <message>
        <source>Copy this theme</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Dieses Design kopieren</translation>
    </message>
    <message>
        <source>Make a file of your own of the theme that is worn, to change it</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Aus dem Design, das gilt, eine eigene Datei machen, um sie zu ändern</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of your own themes</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Den Ordner deiner eigenen Designs öffnen</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Preview of the overlay</source>
        <extracomment>overlay/desktop/desk/cards/monitor_view.py</extracomment>
        <translation>Vorschau des Overlays</translation>
    </message>
    <message>
        <source>The scene on air</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Die Szene auf Sendung</translation>
    </message>
    <message>
        <source>OBS is being set up. For a moment the overlay shows a test card.</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>OBS wird eingerichtet. Einen Moment lang zeigt das Overlay eine Testkarte.</translation>
    </message>
    <message>
        <source>Scene of OBS to set up</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Szene in OBS, die eingerichtet wird</translation>
    </message>
    <message>
        <source>The scene that gets the overlay</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Die Szene, die das Overlay bekommt</translation>
    </message>
    <message>
        <source>Hyperfocus Desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Hyperfocus-Pult</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>overlay/desktop/desk/notice.py</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Seiten des Pults</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Gifts</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Geschenke</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>A&amp;ussehen</translation>
    </message>
    <message>
        <source>&amp;Comfort</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Komfort</translation>
    </message>
    <message>
        <source>So&amp;und</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>T&amp;on</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>What viewers see now.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Was Zuschauer gerade sehen.</translation>
    </message>
    <message>
        <source>The overlay is empty now: nothing waits and no sign is there.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Das Overlay ist gerade leer: Nichts wartet, und kein Schild steht da.</translation>
    </message>
    <message>
        <source>Drag something to where it should stand, or choose it with Tab and move it with the arrow keys.</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Zieh etwas dorthin, wo es stehen soll, oder wähl es mit Tab und beweg es mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>As you put it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Wie du es hingestellt hast</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Karos</translation>
    </message>
    <message>
        <source>A stream</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Ein Stream</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Wie im Design</translation>
    </message>
    <message>
        <source>Banners at the lower right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banner unten rechts</translation>
    </message>
    <message>
        <source>Banners in the lower middle</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banner unten in der Mitte</translation>
    </message>
    <message>
        <source>Banners at the upper left</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banner oben links</translation>
    </message>
    <message>
        <source>Banners at the upper right</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banner oben rechts</translation>
    </message>
    <message>
        <source>Arrange</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Put banners and signs elsewhere on the canvas</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Banner und Schilder anderswo ins Bild stellen</translation>
    </message>
    <message>
        <source>Put all back</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Alles zurück</translation>
    </message>
    <message>
        <source>Let everything stand where the theme has it, on canvases of this shape</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Alles dort stehen lassen, wo das Design es hat, auf Bildern dieser Form</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Behind the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Hinter der Vorschau</translation>
    </message>
    <message>
        <source>What lies behind the overlay here; viewers see your stream there</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Was hier hinter dem Overlay liegt; Zuschauer sehen dort deinen Stream</translation>
    </message>
    <message>
        <source>About the preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>overlay/desktop/desk/cards/preview_card.py</extracomment>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>No rules yet: every gift is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Noch keine Regeln: Jedes Geschenk wird wie sonst gezeigt.</translation>
    </message>
    <message>
        <source>Gift type</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Geschenkart</translation>
    </message>
    <message>
        <source>From value</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ab Wert</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Banner</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>jede</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>eigener</translation>
    </message>
    <message>
        <source>The first rule that fits a gift holds. A gift that no rule fits is shown as usual.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Es gilt die erste Regel, die auf ein Geschenk passt. Ein Geschenk, auf das keine passt, wird wie immer gezeigt.</translation>
    </message>
    <message>
        <source>Rules for gifts</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Regeln für Geschenke</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Reihenfolge der Regeln</translation>
    </message>
    <message>
        <source>Add rule</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>One more rule, below the others</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Noch eine Regel, unter den anderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen rule away</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Die gewählte Regel wegnehmen</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Let the chosen rule hold before the one above it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Die gewählte Regel vor der darüber gelten lassen</translation>
    </message>
    <message>
        <source>One name a line; * stands for any letters</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ein Name je Zeile; * steht für beliebige Zeichen</translation>
    </message>
    <message>
        <source>Blocked names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Gesperrte Namen</translation>
    </message>
    <message>
        <source>Save names</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Hide gifts from these names from now on</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Geschenke von diesen Namen ab jetzt verbergen</translation>
    </message>
    <message>
        <source>Their gifts are hidden and answered as not shown.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Ihre Geschenke werden verborgen und als nicht gezeigt beantwortet.</translation>
    </message>
    <message>
        <source>{what} of rule {n}</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>{what} von Regel {n}</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>New microphone</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>Neues Mikrofon</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the desk</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Wie das Pult</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>For readers with dyslexia</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Für Lesende mit Legasthenie</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>A Stream Deck opens it with its action Open.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Ein Stream Deck öffnet ihn mit seiner Aktion „Öffnen“.</translation>
    </message>
    <message>
        <source>The system&apos;s default</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Das des Systems</translation>
    </message>
    <message>
        <source>From 50 a gift counts as medium, from 500 as large, from 2500 as grand.</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Ab 50 gilt ein Geschenk als mittel, ab 500 als groß, ab 2500 als riesig.</translation>
    </message>
    <message>
        <source>Sound device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>Loudness by value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Lautstärke nach Wert</translation>
    </message>
    <message>
        <source>Small gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Kleine Geschenke</translation>
    </message>
    <message>
        <source>Medium gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Mittlere Geschenke</translation>
    </message>
    <message>
        <source>Large gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Große Geschenke</translation>
    </message>
    <message>
        <source>Grand gifts</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Riesige Geschenke</translation>
    </message>
    <message>
        <source>Hear a gift</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Ein Geschenk hören</translation>
    </message>
    <message>
        <source>Play the sound of a medium gift, as loud as it is set</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Den Ton eines mittleren Geschenks abspielen, so laut, wie er eingestellt ist</translation>
    </message>
    <message>
        <source>How the sound is doing</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Wie es um den Ton steht</translation>
    </message>
    <message>
        <source>How loud: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Wie laut: {gifts}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>How loud</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Wie laut</translation>
    </message>
    <message>
        <source>By value</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Play the sound of such a gift: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Den Ton eines solchen Geschenks abspielen: {gifts}</translation>
    </message>
    <message>
        <source>Hear it: {gifts}</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>Anhören: {gifts}</translation>
    </message>
    <message>
        <source>{device} (not there now)</source>
        <extracomment>overlay/desktop/desk/pages/sound_page.py</extracomment>
        <translation>{device} (gerade nicht da)</translation>
    </message>
    <message>
        <source>Volume of gifts</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>Lautstärke der Geschenke</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>overlay/desktop/desk/cards/sound_row.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Gifts appear as they come.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Geschenke erscheinen, sobald sie kommen.</translation>
    </message>
    <message>
        <source>The gift engine was found.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Die Geschenk-Engine wurde gefunden.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Try at once, instead of waiting for the next try</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Sofort versuchen, statt auf den nächsten Versuch zu warten</translation>
    </message>
    <message>
        <source>Panic</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Panik</translation>
    </message>
    <message>
        <source>Empty and silence the overlay at once; gifts wait, none is lost</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Das Overlay sofort leeren und stumm schalten; Geschenke warten, keins geht verloren</translation>
    </message>
    <message>
        <source>Come back now</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Jetzt zurückkommen</translation>
    </message>
    <message>
        <source>Let gifts appear again</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>Geschenke wieder erscheinen lassen</translation>
    </message>
    <message numerus="yes">
        <source>The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.</source>
        <extracomment>overlay/desktop/desk/status_card.py</extracomment>
        <translation>
            <numerusform>Das Overlay ist leer und stumm. Geschenke warten, keins geht verloren; sie kommen in {n} s zurück.</numerusform>
            <numerusform>Das Overlay ist leer und stumm. Geschenke warten, keins geht verloren; sie kommen in {n} s zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Neon</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Neon</translation>
    </message>
    <message>
        <source>What is wrong with a theme</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Was an einem Design nicht stimmt</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Designs</translation>
    </message>
    <message>
        <source>{theme} (yours)</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>{theme} (deins)</translation>
    </message>
    <message>
        <source>Theme {theme}</source>
        <extracomment>overlay/desktop/desk/cards/theme_gallery.py</extracomment>
        <translation>Design {theme}</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Pult zeigen</translation>
    </message>
    <message>
        <source>Panic: empty and silent</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Panik: leer und stumm</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Version {version} ist da</translation>
    </message>
    <message>
        <source>No gifts: the connection is gone</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Keine Geschenke: Die Verbindung ist weg</translation>
    </message>
    <message>
        <source>It comes back by itself.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Sie kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>Connected again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>The alarm was played on {device}.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>Der Alarm wurde auf {device} abgespielt.</translation>
    </message>
    <message>
        <source>The device {device} does not answer.</source>
        <extracomment>overlay/app/alarms/bell.py</extracomment>
        <translation>Das Gerät {device} antwortet nicht.</translation>
    </message>
    <message>
        <source>Look whether the overlay&apos;s window is there; if it stays so, start the overlay again.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Schau nach, ob das Fenster des Overlays da ist; wenn es so bleibt, starte das Overlay neu.</translation>
    </message>
    <message>
        <source>Built-in effects play instead. The last one: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Stattdessen spielen eingebaute Effekte. Zuletzt: {reason}.</translation>
    </message>
    <message>
        <source>The files of several gifts cannot be used</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Die Dateien mehrerer Geschenke sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Gifts were given to the overlay&apos;s window, and it shows none.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Das Fenster des Overlays hat Geschenke bekommen und zeigt keins davon.</translation>
    </message>
    <message>
        <source>The connection is steady again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Die Verbindung ist wieder stabil</translation>
    </message>
    <message>
        <source>Gifts do not reach the screen</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Geschenke kommen nicht auf den Bildschirm</translation>
    </message>
    <message>
        <source>Gifts are on the screen again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Geschenke sind wieder auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Your viewers do not see the overlay</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Deine Zuschauer sehen das Overlay nicht</translation>
    </message>
    <message>
        <source>The overlay is in the picture again</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Das Overlay ist wieder im Bild</translation>
    </message>
    <message>
        <source>It was lost {n} times within {mins} minutes.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Sie ging in {mins} Minuten {n}-mal verloren.</translation>
    </message>
    <message>
        <source>The connection does not hold</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Die Verbindung hält nicht</translation>
    </message>
    <message>
        <source>Gifts cannot be drawn: {reason}.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Geschenke können nicht gezeichnet werden: {reason}.</translation>
    </message>
    <message>
        <source>A gift did not reach the screen.</source>
        <extracomment>overlay/app/alarms/watchman.py</extracomment>
        <translation>Ein Geschenk kam nicht auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Saved {file}: the report, and the recording without names.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>{file} gespeichert: der Bericht und die Aufzeichnung ohne Namen.</translation>
    </message>
    <message>
        <source>Saved {file}: the report. Nothing was recorded.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>{file} gespeichert: der Bericht. Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The recording cannot be written.</source>
        <extracomment>overlay/app/bug_report.py</extracomment>
        <translation>Die Aufzeichnung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Panic, and back</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Panik, und zurück</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Pause, und weiter</translation>
    </message>
    <message>
        <source>Clear the queue</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Mute, and unmute</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Stumm, und Ton an</translation>
    </message>
    <message>
        <source>Overlay behind</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay nach hinten</translation>
    </message>
    <message>
        <source>Overlay in front</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay nach vorn</translation>
    </message>
    <message>
        <source>Lock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay sperren</translation>
    </message>
    <message>
        <source>Unlock the overlay</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Overlay entsperren</translation>
    </message>
    <message>
        <source>Record for a bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Für Fehlerbericht aufzeichnen</translation>
    </message>
    <message>
        <source>Write down what happens from now on, without names, so that somebody can see the fault for themselves</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Ab jetzt mitschreiben, was geschieht, ohne Namen, damit jemand den Fehler selbst sehen kann</translation>
    </message>
    <message>
        <source>Save bug report…</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Fehlerbericht speichern …</translation>
    </message>
    <message>
        <source>Put the report, and what was recorded without names, into one file to be sent</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Den Bericht und das ohne Namen Aufgezeichnete in eine Datei zum Verschicken legen</translation>
    </message>
    <message>
        <source>What was saved</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>Save bug report</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Fehlerbericht speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Recording: press to stop</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Zeichnet auf: drücken zum Beenden</translation>
    </message>
    <message>
        <source>This session is recorded; a bug report holds it without names.</source>
        <extracomment>overlay/desktop/desk/pages/diagnostics.py</extracomment>
        <translation>Diese Sitzung wird aufgezeichnet; ein Fehlerbericht enthält sie ohne Namen.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Bind it in your desktop&apos;s settings, under Keyboard, Custom Shortcuts.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Leg ihn in den Einstellungen deines Desktops auf eine Taste, unter Tastatur, Eigene Tastenkürzel.</translation>
    </message>
    <message>
        <source>Put it into a new shortcut on the desktop (right click, New, Shortcut); Properties has a Shortcut key.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Leg damit auf dem Desktop eine neue Verknüpfung an (Rechtsklick, Neu, Verknüpfung); ihre Eigenschaften haben eine Tastenkombination.</translation>
    </message>
    <message>
        <source>In the app Shortcuts, make one with Run Shell Script, and add a keyboard shortcut to it in its details.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Leg in der App Kurzbefehle einen mit „Shell-Skript ausführen“ an, und gib ihm in seinen Details einen Tastaturkurzbefehl.</translation>
    </message>
    <message>
        <source>What the key is to do</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Was die Taste tun soll</translation>
    </message>
    <message>
        <source>The command</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the command on the clipboard</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Den Befehl in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>A key that works in every window is a command in a shortcut.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Eine Taste, die in jedem Fenster wirkt, ist ein Befehl in einem Tastenkürzel.</translation>
    </message>
    <message>
        <source>Overlay behind other windows</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Overlay hinter anderen Fenstern</translation>
    </message>
    <message>
        <source>Lock the overlay window</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Fenster des Overlays sperren</translation>
    </message>
    <message>
        <source>Its effect</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Sein Effekt</translation>
    </message>
    <message>
        <source>A 3D model</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Ein 3D-Modell</translation>
    </message>
    <message>
        <source>A video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Ein Video</translation>
    </message>
    <message>
        <source>no combo</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>keine Combo</translation>
    </message>
    <message>
        <source>Test Viewer</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Testzuschauer</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show yourself this gift; it is never counted and never answered</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Dir selbst dieses Geschenk zeigen; es wird nie gezählt und nie beantwortet</translation>
    </message>
    <message>
        <source>Any word: a type without an effect of its own gets the one that suits its value</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Ein beliebiges Wort: Eine Art ohne eigenen Effekt bekommt den, der zu ihrem Wert passt</translation>
    </message>
    <message>
        <source>What the gift is worth: from 50 medium, from 500 large, from 2500 grand</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Was das Geschenk wert ist: ab 50 mittel, ab 500 groß, ab 2500 riesig</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many are given at once</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Wie viele auf einmal geschenkt werden</translation>
    </message>
    <message>
        <source>Combo</source>
        <extracomment>overlay/app/studio/preview.py</extracomment>
        <translation>Combo</translation>
    </message>
    <message>
        <source>The count of a streak; press several times with a rising count to see it grow</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Der Zähler einer Serie; drück mehrmals mit steigender Zahl, um sie wachsen zu sehen</translation>
    </message>
    <message>
        <source>The name on the banner</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Der Name auf dem Banner</translation>
    </message>
    <message>
        <source>A gift of your own making</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Ein selbst gemachtes Geschenk</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Fertige</translation>
    </message>
    <message>
        <source>A test gift worth {value}</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Ein Testgeschenk im Wert von {value}</translation>
    </message>
    <message>
        <source>Test gifts are never answered and never counted.</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Testgeschenke werden nie beantwortet und nie gezählt.</translation>
    </message>
    <message>
        <source>Drag the overlay with the mouse to move it. When it is minimised it comes back, for OBS sees nothing of it then.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Zieh das Overlay mit der Maus, um es zu verschieben. Wird es minimiert, kommt es zurück, denn OBS sieht dann nichts davon.</translation>
    </message>
    <message>
        <source>On Wayland a program cannot put its window behind others, or say where it is: use your desktop&apos;s own window menu.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Unter Wayland kann ein Programm sein Fenster nicht hinter andere legen und nicht bestimmen, wo es ist: Nimm das Fenstermenü deines Desktops.</translation>
    </message>
    <message>
        <source>Each trouble is told once, and not again for five minutes. Nothing is told while the overlay is empty by Panic. Viewers see and hear none of it.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Jede Störung wird einmal gemeldet, dann fünf Minuten lang nicht wieder. Solange das Overlay durch Panik leer ist, wird nichts gemeldet. Zuschauer sehen und hören nichts davon.</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Behind other windows</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Hinter anderen Fenstern</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Above all others</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Über allen anderen</translation>
    </message>
    <message>
        <source>The mouse goes through</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Die Maus geht hindurch</translation>
    </message>
    <message>
        <source>The connection is gone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Die Verbindung ist weg</translation>
    </message>
    <message>
        <source>Hidden in OBS</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>In OBS verborgen</translation>
    </message>
    <message>
        <source>Files of gifts fail</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Dateien von Geschenken versagen</translation>
    </message>
    <message>
        <source>Serve the control page</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Die Steuerseite anbieten</translation>
    </message>
    <message>
        <source>Phones of your network as well</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Auch Handys deines Netzes</translation>
    </message>
    <message>
        <source>Its port</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Ihr Port</translation>
    </message>
    <message>
        <source>Sound of alarms</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Ton der Alarme</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Let the alarm be heard now, on this device</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Den Alarm jetzt auf diesem Gerät hören lassen</translation>
    </message>
    <message>
        <source>The alarm that was tried</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Der ausprobierte Alarm</translation>
    </message>
    <message>
        <source>Heard on</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Zu hören auf</translation>
    </message>
    <message>
        <source>Listen.</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Hör hin.</translation>
    </message>
    <message>
        <source>The overlay&apos;s window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Das Fenster des Overlays</translation>
    </message>
    <message>
        <source>Alarms, for you alone</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Alarme, nur für dich</translation>
    </message>
    <message>
        <source>Keys for every window</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Tasten für jedes Fenster</translation>
    </message>
    <message>
        <source>In a browser: a dock of OBS, a phone, a Stream Deck</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Im Browser: ein Dock in OBS, ein Handy, ein Stream Deck</translation>
    </message>
    <message>
        <source>{device} (not there)</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>{device} (nicht da)</translation>
    </message>
    <message>
        <source>{file}: effect pack</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>{file}: Effektpaket</translation>
    </message>
    <message>
        <source>What the pack is and what it changes</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Was das Paket ist und was es ändert</translation>
    </message>
    <message>
        <source>Install</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Put its effects beside your own; nothing of yours is overwritten</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Die Effekte neben deine eigenen legen; nichts von dir wird überschrieben</translation>
    </message>
    <message>
        <source>Take it back</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change nothing more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Nichts weiter ändern</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>overlay/desktop/pack_window.py</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Top gifters</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Am großzügigsten</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Ziel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
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
        <translation>im abgesicherten Modus wird nichts dekodiert</translation>
    </message>
    <message>
        <source>p50 {half} ms, p99 {most} ms</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>p50 {half} ms, p99 {most} ms</translation>
    </message>
    <message>
        <source>gifts   {sent} sent, {shown} shown, {acked} acked, {lost} lost</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>Geschenke: {sent} gesandt, {shown} gezeigt, {acked} beantwortet, {lost} verloren</translation>
    </message>
    <message>
        <source>frames  {n} presented</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>Bilder: {n} gezeigt</translation>
    </message>
    <message>
        <source>gift to first presented frame  {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>vom Geschenk bis zum ersten Bild: {times}</translation>
    </message>
    <message>
        <source>nothing to measure</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>nichts zu messen</translation>
    </message>
    <message>
        <source>        {n} waited for a free lane, {secs} s at most; the other {others}:</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {n} warteten auf eine freie Spur, höchstens {secs} s; die anderen {others}:</translation>
    </message>
    <message>
        <source>        {times}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>        {times}</translation>
    </message>
    <message>
        <source>problem {place}: {words}</source>
        <extracomment>overlay/app/demo.py</extracomment>
        <translation>Problem {place}: {words}</translation>
    </message>
    <message>
        <source>Another program has {keys}: choose others.</source>
        <extracomment>overlay/app/key_desk.py</extracomment>
        <translation>Ein anderes Programm hat {keys}: wähle andere.</translation>
    </message>
    <message>
        <source>it was not recorded what it was</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>es wurde nicht aufgezeichnet, was es war</translation>
    </message>
    <message>
        <source>it is another file now</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>es ist jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>it is not kept on this computer</source>
        <extracomment>overlay/app/replay/asset_room.py</extracomment>
        <translation>sie ist auf diesem Computer nicht aufbewahrt</translation>
    </message>
    <message>
        <source>it is not on this computer</source>
        <extracomment>overlay/app/replay/player.py</extracomment>
        <translation>sie ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>an empty, silent canvas for a while; gifts wait, and none is lost</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>ein leeres, stummes Bild für eine Weile; Geschenke warten, und keins geht verloren</translation>
    </message>
    <message>
        <source>hyperfocus-overlay: {words}</source>
        <extracomment>overlay/cli.py</extracomment>
        <translation>hyperfocus-overlay: {words}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is known</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>Leer lassen, um das bekannte zu behalten</translation>
    </message>
    <message>
        <source>It comes from a variable or the settings file</source>
        <extracomment>overlay/desktop/desk/parts/typed_form.py</extracomment>
        <translation>Es kommt aus einer Variablen oder der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use this from now on; gifts of the other stream that wait are answered as not shown</source>
        <extracomment>overlay/desktop/desk/cards/engine_form.py</extracomment>
        <translation>Ab jetzt dies verwenden; wartende Geschenke des anderen Streams werden als nicht gezeigt beantwortet</translation>
    </message>
    <message>
        <source>Create or repair the source of the overlay, and check it with a test card</source>
        <extracomment>overlay/desktop/desk/cards/obs_card.py</extracomment>
        <translation>Die Quelle des Overlays anlegen oder reparieren und mit einer Testkarte prüfen</translation>
    </message>
    <message>
        <source>Address of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Adresse von OBS</translation>
    </message>
    <message>
        <source>Password of OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Passwort von OBS</translation>
    </message>
    <message>
        <source>How it is going with OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Wie es mit OBS steht</translation>
    </message>
    <message>
        <source>Look for OBS</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>OBS suchen</translation>
    </message>
    <message>
        <source>Use this from now on</source>
        <extracomment>overlay/desktop/desk/cards/obs_form.py</extracomment>
        <translation>Ab jetzt dies verwenden</translation>
    </message>
    <message>
        <source>Press the keys together that are to work in every window, such as Ctrl+Alt+P.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Drücke die Tasten zusammen, die in jedem Fenster wirken sollen, etwa Strg+Alt+P.</translation>
    </message>
    <message>
        <source>What is wrong with a key</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Was mit einer Taste nicht stimmt</translation>
    </message>
    <message>
        <source>All else is a command.</source>
        <extracomment>overlay/desktop/desk/cards/shortcuts_card.py</extracomment>
        <translation>Alles andere ist ein Befehl.</translation>
    </message>
    <message>
        <source>End the overlay?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Overlay beenden?</translation>
    </message>
    <message>
        <source>The overlay is live. End it?</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Das Overlay ist live. Beenden?</translation>
    </message>
    <message>
        <source>Viewers would see no more gifts. None is lost: each is answered, or kept for the next start.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Zuschauer sähen keine Geschenke mehr. Keins geht verloren: Jedes wird beantwortet oder für den nächsten Start aufgehoben.</translation>
    </message>
    <message>
        <source>The overlay goes on</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Das Overlay läuft weiter</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was found in OBS</source>
        <extracomment>overlay/desktop/desk/pages/first_steps.py</extracomment>
        <translation>Was in OBS gefunden wurde</translation>
    </message>
    <message>
        <source>Clear of the platform&apos;s own interface</source>
        <extracomment>overlay/desktop/desk/pages/look_page.py</extracomment>
        <translation>Frei von der Oberfläche der Plattform</translation>
    </message>
    <message>
        <source>There is no effect {name}, so another one is taken. There are: {names}.</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Einen Effekt {name} gibt es nicht, darum wird ein anderer genommen. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Work with OBS</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Mit OBS zusammenarbeiten</translation>
    </message>
    <message>
        <source>Size of the canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Transparency</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>Frames a second, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Bilder je Sekunde, höchstens</translation>
    </message>
    <message>
        <source>How the token travels</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Wie das Token reist</translation>
    </message>
    <message>
        <source>A gift is answered</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Ein Geschenk wird beantwortet</translation>
    </message>
    <message>
        <source>How a streak counts</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Wie eine Serie zählt</translation>
    </message>
    <message>
        <source>Files of gifts, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Dateien von Geschenken, in MiB</translation>
    </message>
    <message>
        <source>A recording, in MiB</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Eine Aufzeichnung, in MiB</translation>
    </message>
    <message>
        <source>The log</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The gift engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Die Geschenk-Engine</translation>
    </message>
    <message>
        <source>The canvas</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Words with the engine</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Absprachen mit der Engine</translation>
    </message>
    <message>
        <source>Kept on this computer, at most</source>
        <extracomment>overlay/desktop/desk/pages/setup_page.py</extracomment>
        <translation>Auf diesem Computer behalten, höchstens</translation>
    </message>
    <message>
        <source>Single letters</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>Keys of the desk</source>
        <extracomment>overlay/desktop/desk/pages/window_page.py</extracomment>
        <translation>Tasten des Pults</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <extracomment>overlay/desktop/desk/panel.py</extracomment>
        <translation>Ei&amp;nrichtung</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>overlay/desktop/desk/parts/inputs.py</extracomment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As OBS wants it here</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Wie OBS es hier will</translation>
    </message>
    <message>
        <source>Straight alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Gerades Alpha</translation>
    </message>
    <message>
        <source>Premultiplied alpha</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Vormultipliziertes Alpha</translation>
    </message>
    <message>
        <source>Blended in linear light</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>In linearem Licht gemischt</translation>
    </message>
    <message>
        <source>In the header Authorization</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Im Header Authorization</translation>
    </message>
    <message>
        <source>In the header X-API-Key</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Im Header X-API-Key</translation>
    </message>
    <message>
        <source>In the address, as its token</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>In der Adresse, als deren token</translation>
    </message>
    <message>
        <source>When it is received</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Wenn es empfangen ist</translation>
    </message>
    <message>
        <source>When it is seen</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Wenn es zu sehen ist</translation>
    </message>
    <message>
        <source>When it is over</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Found out from its messages</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Aus den Nachrichten erkannt</translation>
    </message>
    <message>
        <source>Each message has its share</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Jede Nachricht hat ihren Anteil</translation>
    </message>
    <message>
        <source>Each message has the sum so far</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Jede Nachricht hat die Summe bis dahin</translation>
    </message>
    <message>
        <source>Says everything</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Sagt alles</translation>
    </message>
    <message>
        <source>Says what is usual</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Sagt das Übliche</translation>
    </message>
    <message>
        <source>Says what is wrong</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>Sagt, was nicht stimmt</translation>
    </message>
    <message>
        <source>transparent</source>
        <extracomment>overlay/desktop/desk/parts/setting_fields.py</extracomment>
        <translation>durchsichtig</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>overlay/desktop/desk/titles.py</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>there is no context to be had</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>es ist kein Kontext zu bekommen</translation>
    </message>
    <message>
        <source>OpenGL 3.3 cannot be used: {reason}</source>
        <extracomment>overlay/desktop/overlay_window.py</extracomment>
        <translation>OpenGL 3.3 kann nicht benutzt werden: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>sent {gift}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>schenkt {gift}</numerusform>
            <numerusform>schenken {gift}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} others</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{name} und {n} weitere Person</numerusform>
            <numerusform>{name} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{gift} and {n} more from {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>
            <numerusform>{gift} und {n} weiteres von {people}</numerusform>
            <numerusform>{gift} und {n} weitere von {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{gift} with {people}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>{gift} mit {people}</translation>
    </message>
    <message>
        <source>Goal: {kind}</source>
        <extracomment>overlay/desktop/painting/wording.py</extracomment>
        <translation>Ziel: {kind}</translation>
    </message>
    <message>
        <source>The effect</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>Der Effekt</translation>
    </message>
    <message>
        <source>The effect cannot be drawn: {reason}</source>
        <extracomment>overlay/desktop/preview/canvas.py</extracomment>
        <translation>Der Effekt kann nicht gezeichnet werden: {reason}</translation>
    </message>
    <message>
        <source>Particles</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Teilchen</translation>
    </message>
    <message>
        <source>Overdraw</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Überdeckung</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Flashes a second</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Blitze in der Sekunde</translation>
    </message>
    <message>
        <source>How many are alive</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Wie viele da sind</translation>
    </message>
    <message>
        <source>The area of all their quads in canvases: 1 fills the canvas once</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Die Fläche aller ihrer Vierecke in Bildern: 1 füllt das Bild einmal</translation>
    </message>
    <message>
        <source>From the call to the finished picture, on a canvas of 540 pixels&apos; shorter side</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Vom Aufruf bis zum fertigen Bild, bei 540 Pixeln an der kürzeren Seite</translation>
    </message>
    <message>
        <source>The most in any second, over black or white; more than three can harm (WCAG 2.3.1)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Die meisten in irgendeiner Sekunde, über Schwarz oder Weiß; mehr als drei können schaden (WCAG 2.3.1)</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>The same effect by other chances (R)</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Derselbe Effekt mit anderem Zufall (R)</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more.</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>
            <numerusform>Und {n} weiterer.</numerusform>
            <numerusform>Und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>{cost} now</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} jetzt</translation>
    </message>
    <message>
        <source>{cost} at most</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{cost} höchstens</translation>
    </message>
    <message>
        <source>{n} of {most}: too many</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} von {most}: zu viele</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <extracomment>overlay/desktop/preview/cards.py</extracomment>
        <translation>{n} von {most}</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: a quarter of a second)</source>
        <extracomment>overlay/desktop/preview/timeline.py</extracomment>
        <translation>Zieh zu irgendeinem Moment (Links und Rechts: ein Bild, Bild auf und Bild ab: eine Viertelsekunde)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Go on or stand still (Space or P)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Weiter oder anhalten (Leertaste oder P)</translation>
    </message>
    <message>
        <source>Loop</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Begin again at the end (L)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Am Ende von vorn beginnen (L)</translation>
    </message>
    <message>
        <source>How the canvas stands (O)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Wie das Bild steht (O)</translation>
    </message>
    <message>
        <source>What lies behind the effect (B)</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>Was hinter dem Effekt liegt (B)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Preview</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{title} – Hyperfocus-Vorschau</translation>
    </message>
    <message>
        <source>{now} of {all} s</source>
        <extracomment>overlay/desktop/preview/window.py</extracomment>
        <translation>{now} von {all} s</translation>
    </message>
    <message>
        <source>The recorded session</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>Die aufgezeichnete Sitzung</translation>
    </message>
    <message>
        <source>Drag to any moment (Left and Right: a frame, Page Up and Page Down: five seconds)</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>Zieh zu irgendeinem Moment (Links und Rechts: ein Bild, Bild auf und Bild ab: fünf Sekunden)</translation>
    </message>
    <message>
        <source>{title} – Hyperfocus Replay</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{title} – Hyperfocus-Wiedergabe</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <extracomment>overlay/desktop/replay_window.py</extracomment>
        <translation>{now} von {all}</translation>
    </message>
    <message>
        <source>the overlay was not running when the gift was due</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>das Overlay lief nicht, als das Geschenk dran war</translation>
    </message>
    <message>
        <source>the overlay is closing</source>
        <extracomment>overlay/director.py</extracomment>
        <translation>das Overlay wird geschlossen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>no such field</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>kein solches Feld</translation>
    </message>
    <message numerus="yes">
        <source>{place}: {words}; and {n} more</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{place}: {words}; und {n} weiterer</numerusform>
            <numerusform>{place}: {words}; und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a colour such as #ff8a3d</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>eine Farbe wie #ff8a3d</translation>
    </message>
    <message>
        <source>small letters, digits and -, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>kleine Buchstaben, Ziffern und -, ein Buchstabe zuerst</translation>
    </message>
    <message>
        <source>small letters, digits and _, with a letter first</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>kleine Buchstaben, Ziffern und _, ein Buchstabe zuerst</translation>
    </message>
    <message>
        <source>an object with a &apos;kind&apos;</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ein Objekt mit &apos;kind&apos;</translation>
    </message>
    <message>
        <source>a number that is neither infinite nor NaN</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>eine Zahl, die weder unendlich noch NaN ist</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>&apos;,&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>das Trennzeichen &apos;,&apos;</translation>
    </message>
    <message>
        <source>&apos;:&apos; delimiter</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>das Trennzeichen &apos;:&apos;</translation>
    </message>
    <message>
        <source>property name enclosed in double quotes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ein Name in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>{place}: found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{place}: gefunden {found}, erwartet {expected}</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>valid JSON ({why})</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>gültiges JSON ({why})</translation>
    </message>
    <message>
        <source>column {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>Spalte {n}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Let the rule below the chosen one hold before it</source>
        <extracomment>overlay/desktop/desk/pages/rules_page.py</extracomment>
        <translation>Die Regel darunter vor der gewählten gelten lassen</translation>
    </message>
    <message>
        <source>the name of a PNG file such as star.png</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>der Name einer PNG-Datei wie star.png</translation>
    </message>
    <message>
        <source>JSON that nobody writes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>JSON, wie es niemand schreibt</translation>
    </message>
    <message>
        <source>it a second time</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>es ein zweites Mal</translation>
    </message>
    <message>
        <source>it once</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>es einmal</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>der Name {name}</translation>
    </message>
    <message>
        <source>a value, for it must be given</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>ein Wert, denn er muss angegeben werden</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>eins von {names}</translation>
    </message>
    <message>
        <source>a kind that is one of {names}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>eine Art, die eine von {names} ist</translation>
    </message>
    <message>
        <source>what fits together: {words}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>was zusammenpasst: {words}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>mindestens {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>höchstens {n}</translation>
    </message>
    <message>
        <source>more than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>mehr als {n}</translation>
    </message>
    <message>
        <source>less than {n}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>weniger als {n}</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>mindestens {n} Eintrag</numerusform>
            <numerusform>mindestens {n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} entries</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>höchstens {n} Eintrag</numerusform>
            <numerusform>höchstens {n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>mindestens {n} Zeichen</numerusform>
            <numerusform>mindestens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {n} characters</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>höchstens {n} Zeichen</numerusform>
            <numerusform>höchstens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no such field (perhaps {name} is meant)</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>kein solches Feld (vielleicht ist {name} gemeint)</translation>
    </message>
    <message>
        <source>text that matches {pattern}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>Text nach dem Muster {pattern}</translation>
    </message>
    <message>
        <source>the byte {byte}</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>das Byte {byte}</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>fewer brackets in each other, or shorter numbers</source>
        <extracomment>overlay/loaders/effect_faults.py</extracomment>
        <translation>weniger Klammern ineinander oder kürzere Zahlen</translation>
    </message>
    <message>
        <source>the pack holds no effect</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>das Paket enthält keinen Effekt</translation>
    </message>
    <message>
        <source>{spare} is named by none of its effects</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{spare} nennt keiner seiner Effekte</translation>
    </message>
    <message>
        <source>the pack is larger than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>das Paket ist größer als {n} MiB</translation>
    </message>
    <message>
        <source>{shown} is no name for a file of a pack: letters, digits, - and _, .json or .png</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} ist kein Name für eine Datei eines Pakets: Buchstaben, Ziffern, - und _, .json oder .png</translation>
    </message>
    <message>
        <source>{shown} is locked with a password</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>{shown} is packed in a way that is not read</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} ist auf eine Art gepackt, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>{shown} is a link</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} ist ein Verweis</translation>
    </message>
    <message>
        <source>{shown} is in it twice</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>{shown} ist zweimal darin</translation>
    </message>
    <message>
        <source>the pack has no {file}, which says what it is</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>dem Paket fehlt {file}, das sagt, was es ist</translation>
    </message>
    <message>
        <source>two of its effects are called {name}</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>zwei seiner Effekte heißen {name}</translation>
    </message>
    <message>
        <source>the file is no effect pack, or it is damaged</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>die Datei ist kein Effektpaket, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>the pack holds more than {n} files</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>das Paket enthält mehr als {n} Dateien</translation>
    </message>
    <message>
        <source>the pack holds more than {n} MiB</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>das Paket enthält mehr als {n} MiB</translation>
    </message>
    <message>
        <source>a picture that is in the pack</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>ein Bild, das im Paket ist</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>overlay/loaders/effect_packs.py</extracomment>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>{folder} holds no effect file</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{folder} enthält keine Effektdatei</translation>
    </message>
    <message>
        <source>another name, for your {effect} claims it as a gift type</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>ein anderer Name, denn dein {effect} beansprucht ihn als Geschenktyp</translation>
    </message>
    <message>
        <source>another gift type: to replace a built-in effect, name yours {name}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>ein anderer Geschenktyp: Um einen eingebauten Effekt zu ersetzen, nenne deinen {name}</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>eine Datei, die sich lesen lässt</translation>
    </message>
    <message>
        <source>an image beside it that can be read ({reason})</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>ein Bild daneben, das sich lesen lässt ({reason})</translation>
    </message>
    <message>
        <source>the server redirects to {url}, which is not followed</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server leitet zu {url} weiter, dem wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The WebSocket server of OBS is switched off. In OBS: Tools, WebSocket Server Settings, Enable WebSocket server.</source>
        <extracomment>overlay/obs/own_server.py</extracomment>
        <translation>Der WebSocket-Server von OBS ist ausgeschaltet. In OBS: Werkzeuge, WebSocket-Servereinstellungen, WebSocket-Server aktivieren.</translation>
    </message>
    <message>
        <source>{reason}; built-in effect shown</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>{reason}; der eingebaute Effekt wurde gezeigt</translation>
    </message>
    <message>
        <source>what fetches files cannot be started ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>was Dateien holt, kann nicht gestartet werden ({error})</translation>
    </message>
    <message>
        <source>what fetches files does not answer</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>was Dateien holt, antwortet nicht</translation>
    </message>
    <message>
        <source>what fetches files has died</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>was Dateien holt, ist abgestürzt</translation>
    </message>
    <message>
        <source>nobody wants it any more</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>niemand braucht sie mehr</translation>
    </message>
    <message>
        <source>it cannot be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>it cannot be decoded ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie lässt sich nicht dekodieren ({error})</translation>
    </message>
    <message>
        <source>it takes too long to decode</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>das Dekodieren dauert zu lange</translation>
    </message>
    <message>
        <source>it was not decoded within {secs} s</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie war nach {secs} s nicht dekodiert</translation>
    </message>
    <message>
        <source>what was decoded is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>das Dekodierte ist zu groß</translation>
    </message>
    <message>
        <source>the decoder died of it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>der Dekodierer ist daran abgestürzt</translation>
    </message>
    <message>
        <source>its decoder hangs</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihr Dekodierer hängt</translation>
    </message>
    <message>
        <source>the decoder does not start</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>der Dekodierer startet nicht</translation>
    </message>
    <message>
        <source>it has more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat mehr als {n} MiB</translation>
    </message>
    <message>
        <source>it is a video of {secs} s; at most {most} are played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein Video von {secs} s; höchstens {most} werden abgespielt</translation>
    </message>
    <message>
        <source>it has more than {n} pictures a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat mehr als {n} Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>it has too many pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat zu viele Bilder</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat zu viele Teile</translation>
    </message>
    <message>
        <source>it has too many slots</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat zu viele Plätze</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat keine Bilder</translation>
    </message>
    <message>
        <source>none of its pictures can be decoded</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>keins ihrer Bilder lässt sich dekodieren</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>its pictures are not all of one kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihre Bilder sind nicht alle von einer Art</translation>
    </message>
    <message>
        <source>its pictures are not what its beginning says</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihre Bilder sind nicht, was ihr Anfang sagt</translation>
    </message>
    <message>
        <source>its alpha is not that of its pictures</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihre Transparenz ist nicht die ihrer Bilder</translation>
    </message>
    <message>
        <source>its pictures are coded as {codec}, which is not played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihre Bilder sind als {codec} kodiert, was hier nicht abgespielt wird</translation>
    </message>
    <message>
        <source>what it says of its slots cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>was sie über ihre Plätze sagt, lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>what it says of its alpha cannot be read ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>was sie über ihre Transparenz sagt, lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>it is a WebP file without a canvas</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine WebP-Datei ohne Leinwand</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is no video that can be played here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist kein Video, das hier abgespielt werden kann</translation>
    </message>
    <message>
        <source>it is a PNG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein PNG, das sich nicht bewegt</translation>
    </message>
    <message>
        <source>it is a WebP picture, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein WebP-Bild, das sich nicht bewegt</translation>
    </message>
    <message>
        <source>it is a JPEG, which does not move</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein JPEG, das sich nicht bewegt</translation>
    </message>
    <message>
        <source>it is an AVIF or HEIF picture, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein AVIF- oder HEIF-Bild, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is an SVG picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein SVG-Bild</translation>
    </message>
    <message>
        <source>it is a playlist, and no video is fetched by parts</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Wiedergabeliste, und kein Video wird in Teilen geladen</translation>
    </message>
    <message>
        <source>it is a session description, which names a stream elsewhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Sitzungsbeschreibung, die einen Stream anderswo nennt</translation>
    </message>
    <message>
        <source>it is an XML document</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein XML-Dokument</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Webseite</translation>
    </message>
    <message>
        <source>it is a list of other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Liste anderer Dateien</translation>
    </message>
    <message>
        <source>it is an SVGA animation, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine SVGA-Animation, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is an archive (an SVGA or dotLottie animation?), which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein Archiv (eine SVGA- oder dotLottie-Animation?), das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a Flash video, which is not supported</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist ein Flash-Video, das nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is an Ogg file, which is not supported as a video</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Ogg-Datei, die als Video nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it is a Lottie animation of more than {n} MiB</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Lottie-Animation von mehr als {n} MiB</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its JSON is broken</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist keine Lottie-Animation: ihr JSON ist kaputt</translation>
    </message>
    <message>
        <source>it is no Lottie animation: it has no layers</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist keine Lottie-Animation: sie hat keine Ebenen</translation>
    </message>
    <message>
        <source>it is a Lottie animation without a single picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Lottie-Animation ohne ein einziges Bild</translation>
    </message>
    <message>
        <source>it is no Lottie animation: its {name} is none</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist keine Lottie-Animation: ihr {name} ist keins</translation>
    </message>
    <message>
        <source>it is a Lottie animation that needs pictures from other files</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Lottie-Animation, die Bilder aus anderen Dateien braucht</translation>
    </message>
    <message>
        <source>it is a Lottie animation, and what draws them (ThorVG) is missing here</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist eine Lottie-Animation, und was diese zeichnet (ThorVG), fehlt hier</translation>
    </message>
    <message>
        <source>it cannot be drawn</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>it is {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist {fault}</translation>
    </message>
    <message>
        <source>it has {fault}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>darin ist {fault}</translation>
    </message>
    <message>
        <source>a video without a length</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Video ohne Länge</translation>
    </message>
    <message>
        <source>a video of an unknown kind</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Video unbekannter Art</translation>
    </message>
    <message>
        <source>a video whose alpha is nowhere</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Video, dessen Transparenz nirgends ist</translation>
    </message>
    <message>
        <source>a video without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Video ohne Größe</translation>
    </message>
    <message>
        <source>a video of {width}x{height} pixels, which is too large</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Video von {width}x{height} Pixeln, was zu groß ist</translation>
    </message>
    <message>
        <source>a part that is not in the picture</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Teil, der nicht im Bild ist</translation>
    </message>
    <message>
        <source>too many places for the sender</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>eine zu große Zahl von Plätzen für den Absender</translation>
    </message>
    <message>
        <source>a place for the sender without a size</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Platz für den Absender ohne Größe</translation>
    </message>
    <message>
        <source>a place for nobody</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Platz für niemanden</translation>
    </message>
    <message>
        <source>a place far away</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Platz weit außerhalb</translation>
    </message>
    <message>
        <source>it is no sound file that can be played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist keine Tondatei, die sich abspielen lässt</translation>
    </message>
    <message>
        <source>there is nothing to be heard in it</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>darin ist nichts zu hören</translation>
    </message>
    <message>
        <source>its codec is not one that is played</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ihr Codec wird nicht abgespielt</translation>
    </message>
    <message>
        <source>it has too many channels or samples a second</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat zu viele Kanäle oder Abtastwerte pro Sekunde</translation>
    </message>
    <message>
        <source>it is cut into too many pieces</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie ist in zu viele Stücke zerteilt</translation>
    </message>
    <message>
        <source>a sound with other than two channels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Ton mit anderen als zwei Kanälen</translation>
    </message>
    <message>
        <source>a sound that is too long, or empty</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>ein Ton, der zu lang oder leer ist</translation>
    </message>
    <message numerus="yes">
        <source>found a picture of {n} bytes, expected at most {most}</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>
            <numerusform>gefunden ein Bild von {n} Byte, erwartet höchstens {most}</numerusform>
            <numerusform>gefunden ein Bild von {n} Bytes, erwartet höchstens {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>found a picture of {width}x{height} pixels, expected at most {most} of them</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>gefunden ein Bild von {width}x{height} Pixeln, erwartet höchstens {most} davon</translation>
    </message>
    <message>
        <source>found a picture of far more than {n} pixels</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>gefunden ein Bild von weit mehr als {n} Pixeln</translation>
    </message>
    <message>
        <source>found something that is no PNG, JPEG, GIF or WebP picture ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>gefunden etwas, das kein PNG-, JPEG-, GIF- oder WebP-Bild ist ({error})</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>der Kopf</translation>
    </message>
    <message>
        <source>the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>das JSON</translation>
    </message>
    <message>
        <source>chunk {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>version 2 of the binary format</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Version 2 des Binärformats</translation>
    </message>
    <message numerus="yes">
        <source>a length of {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>eine Länge von {n} Byte</numerusform>
            <numerusform>eine Länge von {n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, which the file has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n}, wie die Datei hat</translation>
    </message>
    <message>
        <source>the chunk JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>der Block JSON</translation>
    </message>
    <message>
        <source>no JSON in line {line}, column {column}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>kein JSON in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>GLB or glTF</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>GLB oder glTF</translation>
    </message>
    <message>
        <source>glTF 2.0</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>glTF 2.0</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Zahl von Tausenden Ziffern</translation>
    </message>
    <message>
        <source>shorter ones</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>kürzere</translation>
    </message>
    <message>
        <source>numbers that are finite</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>endliche Zahlen</translation>
    </message>
    <message>
        <source>one that is not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine, die es nicht ist</translation>
    </message>
    <message>
        <source>something else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>a list of {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Liste von {n}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>a list of {n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>eine Liste von {n} Zahl</numerusform>
            <numerusform>eine Liste von {n} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Zahlen bis {most}</translation>
    </message>
    <message>
        <source>numbers from 0 to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Zahlen von 0 bis {most}</translation>
    </message>
    <message>
        <source>a list with {value}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Liste mit {value}</translation>
    </message>
    <message>
        <source>a list with {low} and {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Liste mit {low} und {high}</translation>
    </message>
    <message>
        <source>nothing, for there is nothing that it could mean</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>nichts, denn es gibt nichts, was gemeint sein könnte</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine ganze Zahl ab {low}</translation>
    </message>
    <message>
        <source>a list of indices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Liste von Indizes</translation>
    </message>
    <message>
        <source>indices below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Indizes unter {n}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eins von {choices}</translation>
    </message>
    <message>
        <source>a reference to {uri}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Verweis auf {uri}</translation>
    </message>
    <message>
        <source>everything in the file itself</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>alles in der Datei selbst</translation>
    </message>
    <message>
        <source>extensions that are drawn here</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Erweiterungen, die hier gezeichnet werden</translation>
    </message>
    <message>
        <source>extensions that this installation can decode</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Erweiterungen, die diese Installation dekodieren kann</translation>
    </message>
    <message>
        <source>unsigned whole numbers, not normalised</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ganze Zahlen ohne Vorzeichen, nicht normalisiert</translation>
    </message>
    <message numerus="yes">
        <source>a stride of at least {n} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>eine Schrittweite von mindestens {n} Byte</numerusform>
            <numerusform>eine Schrittweite von mindestens {n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>one of {stride}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine von {stride}</translation>
    </message>
    <message>
        <source>at most {n}, which buffer view {view} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>höchstens {n}, wie Pufferansicht {view} hat</translation>
    </message>
    <message>
        <source>at most {n}, which buffer {buffer} has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>höchstens {n}, wie Puffer {buffer} hat</translation>
    </message>
    <message>
        <source>at most {n}, which there are</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>höchstens {n}, so viele gibt es</translation>
    </message>
    <message numerus="yes">
        <source>{n} elements up to byte {end}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Element bis Byte {end}</numerusform>
            <numerusform>{n} Elemente bis Byte {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} elements of {stride} bytes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Element von {stride} Bytes</numerusform>
            <numerusform>{n} Elemente von {stride} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes up to {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Bytes bis {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes, as the view has</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Byte, wie die Ansicht hat</numerusform>
            <numerusform>{n} Bytes, wie die Ansicht hat</numerusform>
        </translation>
    </message>
    <message>
        <source>data in base64</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Daten in Base64</translation>
    </message>
    <message>
        <source>data in base64, a path, or a binary chunk in the file</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Daten in Base64, ein Pfad oder ein binärer Block in der Datei</translation>
    </message>
    <message>
        <source>a relative path, such as textures/wood.png</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein relativer Pfad wie textures/wood.png</translation>
    </message>
    <message>
        <source>one that suits the mode {mode}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine, die zum Modus {mode} passt</translation>
    </message>
    <message>
        <source>one that suits the filter {name}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine, die zum Filter {name} passt</translation>
    </message>
    <message>
        <source>data that can be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Daten, die sich entpacken lassen</translation>
    </message>
    <message>
        <source>data that cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Daten, bei denen das nicht geht</translation>
    </message>
    <message>
        <source>data that Draco unpacks</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Daten, die Draco entpackt</translation>
    </message>
    <message>
        <source>data that it cannot</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Daten, die es nicht entpacken kann</translation>
    </message>
    <message>
        <source>an accessor, for Draco has the attribute</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Accessor, denn Draco hat das Attribut</translation>
    </message>
    <message>
        <source>triangles, for Draco packs nothing else</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Dreiecke, denn Draco packt nichts anderes</translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Zahl</numerusform>
            <numerusform>{n} Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers for each vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Zahl je Eckpunkt</numerusform>
            <numerusform>{n} Zahlen je Eckpunkt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {width} numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} mit je {width} Zahlen</translation>
    </message>
    <message>
        <source>{n} of {width} numbers for {attribute}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} mit je {width} Zahlen für {attribute}</translation>
    </message>
    <message>
        <source>{n} of {width}, as there are positions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{n} mit je {width}, so viele wie Positionen</translation>
    </message>
    <message>
        <source>positions within {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Positionen innerhalb von {most}</translation>
    </message>
    <message>
        <source>one further away</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine, die weiter weg ist</translation>
    </message>
    <message>
        <source>primitives with equally many morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Primitive mit gleich vielen Morph-Zielen</translation>
    </message>
    <message>
        <source>a larger one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine größere</translation>
    </message>
    <message numerus="yes">
        <source>{n} matrices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Matrix</numerusform>
            <numerusform>{n} Matrizen</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 0, 0, 1 in its last row</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0, 0, 0, 1 in ihrer letzten Zeile</translation>
    </message>
    <message>
        <source>a unit quaternion</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Einheitsquaternion</translation>
    </message>
    <message>
        <source>one without a length</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eins ohne Länge</translation>
    </message>
    <message>
        <source>a child of one node alone</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Kind nur eines Knotens</translation>
    </message>
    <message>
        <source>{child}, a child of node {parent} as well</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>{child}, auch ein Kind von Knoten {parent}</translation>
    </message>
    <message>
        <source>nodes that are not above it themselves</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Knoten, die nicht selbst darüber stehen</translation>
    </message>
    <message>
        <source>as many joints as weights, four of each</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>so viele Gelenke wie Gewichte, je vier</translation>
    </message>
    <message>
        <source>other numbers of them</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>andere Anzahlen</translation>
    </message>
    <message>
        <source>joints below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Gelenke unter {n}</translation>
    </message>
    <message>
        <source>1 to {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>1 bis {n} Gelenke</translation>
    </message>
    <message numerus="yes">
        <source>one with more than {n} joints, as the mesh needs</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>eine mit mehr als {n} Gelenk, wie das Netz braucht</numerusform>
            <numerusform>eine mit mehr als {n} Gelenken, wie das Netz braucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a skin with {n} joints</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>eine Haut mit {n} Gelenk</numerusform>
            <numerusform>eine Haut mit {n} Gelenken</numerusform>
        </translation>
    </message>
    <message>
        <source>more than znear, {near}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>mehr als znear, {near}</translation>
    </message>
    <message>
        <source>0, or a number from 1 up</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>0 oder eine Zahl ab 1</translation>
    </message>
    <message>
        <source>one channel for the {path} of a node</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Kanal für {path} eines Knotens</translation>
    </message>
    <message>
        <source>a node below {n}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Knoten unter {n}</translation>
    </message>
    <message>
        <source>values up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Werte bis {most}</translation>
    </message>
    <message>
        <source>times as floats</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Zeiten als Gleitkommazahlen</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>times that rise from 0 or later</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Zeiten, die ab 0 oder später steigen</translation>
    </message>
    <message>
        <source>times that do not</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Zeiten, die das nicht tun</translation>
    </message>
    <message>
        <source>times up to {most}</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Zeiten bis {most}</translation>
    </message>
    <message>
        <source>unit quaternions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Einheitsquaternionen</translation>
    </message>
    <message>
        <source>a PNG, JPEG or WebP image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein PNG-, JPEG- oder WebP-Bild</translation>
    </message>
    <message>
        <source>an image that is whole</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Bild, das ganz ist</translation>
    </message>
    <message>
        <source>one that is damaged</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein beschädigtes</translation>
    </message>
    <message>
        <source>a KTX 2 image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein KTX-2-Bild</translation>
    </message>
    <message>
        <source>the beginning of one</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>der Anfang von einem</translation>
    </message>
    <message>
        <source>a KTX 2 image of two dimensions</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein KTX-2-Bild von zwei Dimensionen</translation>
    </message>
    <message>
        <source>one of {width} x {height} pixels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eins von {width} x {height} Pixeln</translation>
    </message>
    <message>
        <source>a KTX 2 image with a Basis Universal texture</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein KTX-2-Bild mit einer Basis-Universal-Textur</translation>
    </message>
    <message>
        <source>one that cannot be unpacked</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eins, das sich nicht entpacken lässt</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of files</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Byte an Dateien</numerusform>
            <numerusform>{n} Bytes an Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Byte JSON</numerusform>
            <numerusform>{n} Bytes JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} values in the JSON</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Wert im JSON</numerusform>
            <numerusform>{n} Werte im JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} brackets in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Klammer ineinander</numerusform>
            <numerusform>{n} Klammern ineinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Knoten</numerusform>
            <numerusform>{n} Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes in each other</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Knoten ineinander</numerusform>
            <numerusform>{n} Knoten ineinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Primitiv</numerusform>
            <numerusform>{n} Primitive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} primitives to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Primitiv zu zeichnen</numerusform>
            <numerusform>{n} Primitive zu zeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points to draw</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Dreieck, Linie oder Punkt zu zeichnen</numerusform>
            <numerusform>{n} Dreiecke, Linien und Punkte zu zeichnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Eckpunkt</numerusform>
            <numerusform>{n} Eckpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} triangles, lines and points</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Dreieck, Linie oder Punkt</numerusform>
            <numerusform>{n} Dreiecke, Linien und Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nodes that shine</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} leuchtender Knoten</numerusform>
            <numerusform>{n} leuchtende Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} joints of all skins</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Gelenk aller Häute</numerusform>
            <numerusform>{n} Gelenke aller Häute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} morph targets of a mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Morph-Ziel eines Netzes</numerusform>
            <numerusform>{n} Morph-Ziele eines Netzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} vertices of morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Eckpunkt von Morph-Zielen</numerusform>
            <numerusform>{n} Eckpunkte von Morph-Zielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of decoded data</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Byte dekodierter Daten</numerusform>
            <numerusform>{n} Bytes dekodierter Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes to unpack</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Byte zu entpacken</numerusform>
            <numerusform>{n} Bytes zu entpacken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} keyframes</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Schlüsselbild</numerusform>
            <numerusform>{n} Schlüsselbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} animation channels</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Animationskanal</numerusform>
            <numerusform>{n} Animationskanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes of images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Byte an Bildern</numerusform>
            <numerusform>{n} Bytes an Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in one image</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Pixel in einem Bild</numerusform>
            <numerusform>{n} Pixel in einem Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pixels in all images</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>
            <numerusform>{n} Pixel in allen Bildern</numerusform>
            <numerusform>{n} Pixel in allen Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>the model reaches farther than {metres} metres</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>das Modell reicht weiter als {metres} Meter</translation>
    </message>
    <message>
        <source>there is nothing to be seen of the model</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>vom Modell ist nichts zu sehen</translation>
    </message>
    <message>
        <source>points of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Punkte von seltsamer Form</translation>
    </message>
    <message>
        <source>a point that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Punkt, der nirgends ist</translation>
    </message>
    <message>
        <source>a texture that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Textur, die es nicht gibt</translation>
    </message>
    <message>
        <source>an animation of something that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Animation von etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>a picture of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Bild von seltsamer Form</translation>
    </message>
    <message>
        <source>a picture that is too large</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Bild, das zu groß ist</translation>
    </message>
    <message>
        <source>a skin of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Haut von seltsamer Form</translation>
    </message>
    <message>
        <source>a skin with a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Haut mit einem Gelenk, das es nicht gibt</translation>
    </message>
    <message>
        <source>a node before its parent</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Knoten vor seinem Elternknoten</translation>
    </message>
    <message>
        <source>a matrix of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Matrix von seltsamer Form</translation>
    </message>
    <message>
        <source>a node with a part that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Knoten mit einem Teil, den es nicht gibt</translation>
    </message>
    <message>
        <source>weights for other morph targets</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Gewichte für andere Morph-Ziele</translation>
    </message>
    <message>
        <source>a vertex on a joint that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Eckpunkt an einem Gelenk, das es nicht gibt</translation>
    </message>
    <message>
        <source>an index without a vertex</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Index ohne Eckpunkt</translation>
    </message>
    <message>
        <source>half a triangle</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein halbes Dreieck</translation>
    </message>
    <message>
        <source>a material that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Material, das es nicht gibt</translation>
    </message>
    <message>
        <source>a primitive unlike its mesh</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Primitiv, das nicht zu seinem Netz passt</translation>
    </message>
    <message>
        <source>a vertex array of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Feld von Eckpunkten von seltsamer Form</translation>
    </message>
    <message>
        <source>a vertex that is nowhere</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>ein Eckpunkt, der nirgends ist</translation>
    </message>
    <message>
        <source>joints unlike weights</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>Gelenke, die nicht zu den Gewichten passen</translation>
    </message>
    <message>
        <source>an animation of a node that does not exist</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Animation eines Knotens, den es nicht gibt</translation>
    </message>
    <message>
        <source>an animation of an odd shape</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Animation von seltsamer Form</translation>
    </message>
    <message>
        <source>an animation that does not run on</source>
        <extracomment>overlay/reasons/models.py</extracomment>
        <translation>eine Animation, die nicht weiterläuft</translation>
    </message>
    <message>
        <source>Keep off what the platform lays over the picture.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Hält frei, was die Plattform über das Bild legt.</translation>
    </message>
    <message>
        <source>Let single letters be keys of the desk and of the control page, such as P for Pause.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Einzelne Buchstaben sind Tasten des Pults und der Steuerseite, etwa P für Pause.</translation>
    </message>
    <message>
        <source>empty and silent for a while; gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>eine Weile leer und stumm; Geschenke warten</translation>
    </message>
    <message>
        <source>Nothing is on screen, nothing is heard. Gifts wait.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Nichts ist zu sehen, nichts zu hören. Geschenke warten.</translation>
    </message>
    <message>
        <source>{name}, which holds {what}</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{name}, darin ist {what}</translation>
    </message>
    <message>
        <source>a name that no other of your effects has</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>ein Name, den kein anderer deiner Effekte hat</translation>
    </message>
    <message>
        <source>a gift type that your {effect} does not claim</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>ein Geschenktyp, den dein {effect} nicht beansprucht</translation>
    </message>
    <message>
        <source>found {found}, expected {expected}</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>gefunden {found}, erwartet {expected}</translation>
    </message>
    <message>
        <source>something that cannot be read</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>etwas, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>a PNG image</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <source>at most {n} of them</source>
        <extracomment>overlay/loaders/images.py</extracomment>
        <translation>höchstens {n} davon</translation>
    </message>
    <message>
        <source>the document</source>
        <extracomment>overlay/loaders/json_lines.py</extracomment>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>what it holds cannot be used</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>was darin steht, kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>{name} is no recording of Hyperfocus Overlay.</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} ist keine Aufzeichnung von Hyperfocus Overlay.</translation>
    </message>
    <message>
        <source>{name} was recorded by a newer Hyperfocus Overlay ({version}).</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>{name} wurde mit einem neueren Hyperfocus Overlay aufgezeichnet ({version}).</translation>
    </message>
    <message>
        <source>it does not say when</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>sie sagt nicht, wann</translation>
    </message>
    <message>
        <source>its time is impossible</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>ihre Zeit ist unmöglich</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it is no object</source>
        <extracomment>overlay/loaders/recording.py</extracomment>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>its verb is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>ihr Befehl ist unbekannt</translation>
    </message>
    <message>
        <source>its wish is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>ihr Wunsch ist unbekannt</translation>
    </message>
    <message>
        <source>its number is impossible</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>ihre Zahl ist unmöglich</translation>
    </message>
    <message>
        <source>its digest is none</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>ihre Prüfsumme ist keine</translation>
    </message>
    <message>
        <source>it says nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>sie sagt nichts Bekanntes</translation>
    </message>
    <message>
        <source>it says of the look nothing known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>sie sagt vom Aussehen nichts Bekanntes</translation>
    </message>
    <message>
        <source>its state of the connection is not known</source>
        <extracomment>overlay/loaders/recording_lines.py</extracomment>
        <translation>ihr Zustand der Verbindung ist unbekannt</translation>
    </message>
    <message>
        <source>The list of versions ended on {date}, and there is no newer one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Die Liste der Versionen galt bis {date}, und eine neuere gibt es nicht.</translation>
    </message>
    <message>
        <source>The list of versions is signed but cannot be understood ({place}).</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Die Liste der Versionen ist unterschrieben, aber nicht zu verstehen ({place}).</translation>
    </message>
    <message>
        <source>The list of versions is from the future: is this computer&apos;s clock right?</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Die Liste der Versionen ist aus der Zukunft: Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The list of versions is too large to be one.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Die Liste der Versionen ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>The list of versions is not signed by a key that this program knows. It was not used.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Die Liste der Versionen ist mit keinem Schlüssel unterschrieben, den dieses Programm kennt. Sie wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>What the server sends is no list of versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Was der Server schickt, ist keine Liste von Versionen.</translation>
    </message>
    <message>
        <source>This build holds a key that is none, so it cannot look for newer versions.</source>
        <extracomment>overlay/loaders/release_manifest.py</extracomment>
        <translation>Dieses Programm enthält einen Schlüssel, der keiner ist, und kann darum nicht nach neueren Versionen sehen.</translation>
    </message>
    <message>
        <source>This build does not know where newer versions are published, so it cannot look for them.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>Dieses Programm weiß nicht, wo neuere Versionen erscheinen, und kann darum nicht danach sehen.</translation>
    </message>
    <message>
        <source>Version {newest} of {date} is available; this is {version}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>Version {newest} vom {date} ist da; dies ist {version}.</translation>
    </message>
    <message>
        <source>{version} is newer than the newest that is published, {newest}.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} ist neuer als die neueste, die erschienen ist, {newest}.</translation>
    </message>
    <message>
        <source>{version} is the newest version.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} ist die neueste Version.</translation>
    </message>
    <message>
        <source>{version} should not be used any more; {newest} is available.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>{version} sollte nicht mehr benutzt werden; {newest} ist da.</translation>
    </message>
    <message>
        <source>The list of versions is older than one that was here before. It was not used.</source>
        <extracomment>overlay/loaders/release_news.py</extracomment>
        <translation>Die Liste der Versionen ist älter als eine, die schon einmal hier war. Sie wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>There is no theme {name}; known are {known}. The dark one is worn.</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>Es gibt kein Design {name}; bekannt sind {known}. Das dunkle gilt.</translation>
    </message>
    <message>
        <source>another name, for {file} has it</source>
        <extracomment>overlay/loaders/themes.py</extracomment>
        <translation>ein anderer Name, denn {file} hat ihn</translation>
    </message>
    <message>
        <source>The url must look like ws://host:port/ws or wss://host/ws.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Die Adresse muss wie ws://host:port/ws oder wss://host/ws aussehen.</translation>
    </message>
    <message>
        <source>The url must not hold a user name or a password; use the token setting instead.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten; nimm dafür das Token.</translation>
    </message>
    <message>
        <source>The token holds a character that cannot be sent.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Das Token enthält ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted to another machine: use a wss:// address, or set allow_plain_token.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Das Token würde unverschlüsselt zu einem anderen Rechner reisen: nimm eine wss://-Adresse, oder setze allow_plain_token.</translation>
    </message>
    <message>
        <source>The url is not an address: its host or its port cannot be read.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Das ist keine Adresse: Host oder Port sind nicht zu lesen.</translation>
    </message>
    <message>
        <source>The url must not hold a fragment (#…), and its host must be a name or a number.</source>
        <extracomment>overlay/network/address.py</extracomment>
        <translation>Die Adresse darf kein Fragment (#…) enthalten, und ihr Host muss ein Name oder eine Nummer sein.</translation>
    </message>
    <message>
        <source>No overlay is running with the data folder {folder}.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>Kein Overlay läuft mit dem Datenordner {folder}.</translation>
    </message>
    <message>
        <source>it ended</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>es ist zu Ende gegangen</translation>
    </message>
    <message>
        <source>The overlay with the data folder {folder} does not answer.</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>Das Overlay mit dem Datenordner {folder} antwortet nicht.</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>connection refused</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection reset by peer</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>no route to host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>network is unreachable</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>Zeit für die Verbindung abgelaufen</translation>
    </message>
    <message>
        <source>{address} through the proxy {proxy}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} über den Proxy {proxy}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>dem Zertifikat des Servers wird nicht vertraut: {reason}</translation>
    </message>
    <message>
        <source>the server refused us (401): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server hat uns abgewiesen (401): Melde dich neu an oder prüfe das Token</translation>
    </message>
    <message>
        <source>the server refused us (403): sign in again, or check the token</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server hat uns abgewiesen (403): Melde dich neu an oder prüfe das Token</translation>
    </message>
    <message>
        <source>the server has no gift engine at this path (404): check the url</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server hat unter diesem Pfad keine Geschenk-Engine (404): Prüfe die Adresse</translation>
    </message>
    <message>
        <source>the server asks us to come back later (429)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server bittet uns, später wiederzukommen (429)</translation>
    </message>
    <message>
        <source>the server is not available at the moment (503)</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server ist gerade nicht verfügbar (503)</translation>
    </message>
    <message>
        <source>{reason}; is the gift engine running?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}; läuft die Geschenk-Engine?</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet: the clock of this computer is probably wrong, it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>das Zertifikat des Servers gilt noch nicht: Die Uhr dieses Computers geht wahrscheinlich falsch, sie zeigt {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired, or the clock of this computer is wrong: it says {date}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch: Sie zeigt {date}</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not for {host}: somebody else answers, perhaps the login page of a network</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>das Zertifikat des Servers gilt nicht für {host}: Es antwortet jemand anders, vielleicht die Anmeldeseite eines Netzes</translation>
    </message>
    <message>
        <source>the server&apos;s certificate comes from an authority that this computer does not know</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>das Zertifikat des Servers kommt von einer Stelle, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>a web page answered instead of the gift engine ({status}): the network may ask for a login</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>statt der Geschenk-Engine antwortet eine Webseite ({status}): Vielleicht verlangt das Netz eine Anmeldung</translation>
    </message>
    <message>
        <source>the server answered {status}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server antwortet {status}</translation>
    </message>
    <message>
        <source>the proxy settings of this computer cannot be used; set NO_PROXY for the host</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>die Proxy-Einstellungen dieses Computers sind nicht brauchbar; setze NO_PROXY für den Host</translation>
    </message>
    <message>
        <source>{address} did not answer in time</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>{reason}; is this computer online?</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{reason}; ist dieser Computer online?</translation>
    </message>
    <message>
        <source>the name {host} was not found</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Name {host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {reason}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>{address} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>the connection failed ({error})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>die Verbindung ist gescheitert ({error})</translation>
    </message>
    <message>
        <source>the server does not speak {protocol}</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server spricht {protocol} nicht</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let us through</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Proxy {proxy} lässt uns nicht durch</translation>
    </message>
    <message>
        <source>the server redirects to something that is no address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server leitet auf etwas um, das keine Adresse ist</translation>
    </message>
    <message>
        <source>there is no gift engine at this address</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>unter dieser Adresse ist keine Geschenk-Engine</translation>
    </message>
    <message>
        <source>the server hung up during the encrypted handshake</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>der Server hat beim verschlüsselten Handschlag aufgelegt</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made ({reason})</source>
        <extracomment>overlay/network/failures.py</extracomment>
        <translation>die verschlüsselte Verbindung kam nicht zustande ({reason})</translation>
    </message>
    <message>
        <source>OBS does not answer at its address.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS antwortet unter seiner Adresse nicht.</translation>
    </message>
    <message>
        <source>OBS did not answer {request} in time.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS hat {request} nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>OBS wants a password.</source>
        <extracomment>overlay/network/obs_link.py</extracomment>
        <translation>OBS verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Start OBS, and enable its server: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>Starte OBS und schalte seinen Server ein: Werkzeuge, WebSocket-Servereinstellungen.</translation>
    </message>
    <message>
        <source>OBS is live, so no test card was shown. Press Set up OBS before the stream to have it checked.</source>
        <extracomment>overlay/network/obs_watch.py</extracomment>
        <translation>OBS ist live, deshalb wurde keine Testkarte gezeigt. Drück vor dem Stream auf OBS einrichten, um es prüfen zu lassen.</translation>
    </message>
    <message>
        <source>The recording {path} cannot be written: {reason}.</source>
        <extracomment>overlay/network/recorder.py</extracomment>
        <translation>Die Aufzeichnung {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The list of versions could not be fetched: {reason}.</source>
        <extracomment>overlay/network/release_watch.py</extracomment>
        <translation>Die Liste der Versionen konnte nicht geholt werden: {reason}.</translation>
    </message>
    <message>
        <source>Switch off its setting Exclude alpha.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Schalte dort die Einstellung Alpha ausschließen (Exclude alpha) aus.</translation>
    </message>
    <message>
        <source>Choose the capture method Windows 10 (1903 and up): the others make the background black.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Wähle die Aufnahmemethode Windows 10 (1903 und neuer): Die anderen machen den Hintergrund schwarz.</translation>
    </message>
    <message>
        <source>Choose the method Window Capture in it: a capture of the display has no transparency.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Wähle dort die Methode Fensteraufnahme: Eine Aufnahme des Bildschirms kennt keine Durchsichtigkeit.</translation>
    </message>
    <message>
        <source>On Wayland only you can choose a window, in a dialog of your desktop: add Window Capture (PipeWire) to the scene, or Screen Capture (PipeWire) in newer OBS, choose the window Hyperfocus Overlay, name the source so as well, and press Set up OBS again.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Unter Wayland kannst nur du ein Fenster wählen, in einem Dialog deines Desktops: Füge der Szene eine Fensteraufnahme (PipeWire) hinzu, in neuerem OBS eine Bildschirmaufnahme (PipeWire), wähle das Fenster Hyperfocus Overlay, nenne die Quelle ebenso und drück noch einmal auf OBS einrichten.</translation>
    </message>
    <message>
        <source>Choose the window in the dialog, not the screen.</source>
        <extracomment>overlay/obs/capture.py</extracomment>
        <translation>Wähle im Dialog das Fenster, nicht den Bildschirm.</translation>
    </message>
    <message>
        <source>With a key colour there is no transparency to check: the source needs a colour key filter.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>Bei einer Schlüsselfarbe gibt es keine Durchsichtigkeit zu prüfen: Die Quelle braucht einen Color-Key-Filter.</translation>
    </message>
    <message>
        <source>OBS sent a screenshot that cannot be read.</source>
        <extracomment>overlay/obs/checking.py</extracomment>
        <translation>OBS hat ein Bildschirmfoto geschickt, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Drück im Pult auf OBS einrichten.</translation>
    </message>
    <message>
        <source>The source {source} is in the scene {scene} more than once</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Die Quelle {source} ist mehr als einmal in der Szene {scene}</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is hidden in {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name}, worin die Quelle {source} liegt, ist in {scene} verborgen.</translation>
    </message>
    <message>
        <source>{name}, in which the source {source} lies, is scaled, moved or cropped.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{name}, worin die Quelle {source} liegt, ist skaliert, verschoben oder zugeschnitten.</translation>
    </message>
    <message>
        <source>Put it back to 100 %, or move the source out of it: scaling darkens soft edges.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Stell es auf 100 % zurück, oder nimm die Quelle heraus: Skalieren verdunkelt weiche Ränder.</translation>
    </message>
    <message>
        <source>Show it.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Blende es ein.</translation>
    </message>
    <message>
        <source>The canvas of OBS is {size}, the overlay is {ours}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Leinwand von OBS hat {size}, das Overlay {ours}.</translation>
    </message>
    <message>
        <source>The source {source} has filters: {names}. They shift half-transparent colours.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Quelle {source} hat Filter: {names}. Sie verschieben halb durchsichtige Farben.</translation>
    </message>
    <message>
        <source>Settings of the source {source} are not as they should be: {names}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Einstellungen der Quelle {source} sind nicht, wie sie sein sollten: {names}.</translation>
    </message>
    <message>
        <source>The source {source} is not in the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Die Quelle {source} ist nicht in der Szene {scene}.</translation>
    </message>
    <message>
        <source>OBS has no scene {scene}: choose another one.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS hat keine Szene {scene}: Wähle eine andere.</translation>
    </message>
    <message>
        <source>This OBS offers no {source}. On X11 it needs a window manager; elsewhere OBS is too old.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Dieses OBS bietet keine {source}. Unter X11 braucht es einen Fenstermanager; sonst ist OBS zu alt.</translation>
    </message>
    <message>
        <source>OBS does not see the overlay&apos;s window.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>OBS sieht das Fenster des Overlays nicht.</translation>
    </message>
    <message>
        <source>Start the overlay, and do not minimise it or move it to another desktop.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Starte das Overlay, minimiere es nicht und schieb es nicht auf einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>Start the overlay with --size {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Starte das Overlay mit --size {size}.</translation>
    </message>
    <message>
        <source>The settings of the source {source} were put right.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Einstellungen der Quelle {source} wurden berichtigt.</translation>
    </message>
    <message>
        <source>The source {source} is hidden in the scene {scene}</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Die Quelle {source} ist in der Szene {scene} ausgeblendet</translation>
    </message>
    <message>
        <source>The source {source} is scaled, moved or cropped</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Die Quelle {source} ist skaliert, verschoben oder zugeschnitten</translation>
    </message>
    <message>
        <source>The source {source} is not blended normally</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Die Quelle {source} wird nicht normal überblendet</translation>
    </message>
    <message>
        <source>Remove them, unless you want just that.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Entferne sie, außer du willst es genau so.</translation>
    </message>
    <message>
        <source>{fault}; that was put right.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>{fault}; das wurde berichtigt.</translation>
    </message>
    <message>
        <source>The source {source} was created in the scene {scene}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Quelle {source} wurde in der Szene {scene} angelegt.</translation>
    </message>
    <message>
        <source>The canvas of OBS and the overlay are both {size}.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Leinwand von OBS und das Overlay haben beide {size}.</translation>
    </message>
    <message>
        <source>The source {source} is set as it should be.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Quelle {source} ist eingestellt, wie sie sein soll.</translation>
    </message>
    <message>
        <source>Press Set up OBS in the desk with that scene.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Drück im Pult mit dieser Szene auf OBS einrichten.</translation>
    </message>
    <message>
        <source>The source {source} was added to the scene {scene}.</source>
        <extracomment>overlay/obs/placing.py</extracomment>
        <translation>Die Quelle {source} wurde zur Szene {scene} hinzugefügt.</translation>
    </message>
    <message>
        <source>No source in OBS shows the overlay.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Keine Quelle in OBS zeigt das Overlay.</translation>
    </message>
    <message>
        <source>The overlay is not in the picture: the scene {scene} does not show it.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>Das Overlay ist nicht im Bild: Die Szene {scene} zeigt es nicht.</translation>
    </message>
    <message>
        <source>OBS is not found; it is looked for now and then. It needs Tools, WebSocket Server Settings, Enable.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS wurde nicht gefunden; ab und zu wird danach gesucht. Es braucht Werkzeuge, WebSocket-Servereinstellungen, Aktivieren.</translation>
    </message>
    <message>
        <source>The overlay is in the picture.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>Das Overlay ist im Bild.</translation>
    </message>
    <message>
        <source>OBS is live.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS ist live.</translation>
    </message>
    <message>
        <source>OBS drops frames, so effects are reduced for a while.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS verliert Bilder, deshalb sind die Effekte eine Weile kleiner.</translation>
    </message>
    <message>
        <source>OBS has no source for the overlay yet: choose a scene and press Set up OBS.</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>OBS hat noch keine Quelle für das Overlay: Wähle eine Szene und drück auf OBS einrichten.</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <extracomment>overlay/obs/standing.py</extracomment>
        <translation>in unbekannter Version</translation>
    </message>
    <message>
        <source>OBS refuses {request}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>OBS lehnt {request} ab.</translation>
    </message>
    <message>
        <source>OBS refuses {request}: {reason}.</source>
        <extracomment>overlay/obs/talk.py</extracomment>
        <translation>OBS lehnt {request} ab: {reason}.</translation>
    </message>
    <message>
        <source>Remove the setting alpha, or set it to auto, and start the overlay again.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Nimm die Einstellung alpha weg, oder setze sie auf auto, und starte das Overlay neu.</translation>
    </message>
    <message>
        <source>Remove the filters of the source, and switch off what changes colours in its settings.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Entferne die Filter der Quelle und schalte in ihren Einstellungen aus, was Farben verändert.</translation>
    </message>
    <message>
        <source>The test card arrives in OBS: transparency, colours and half-transparency.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Die Testkarte kommt in OBS an: Durchsichtigkeit, Farben und halbe Durchsichtigkeit.</translation>
    </message>
    <message>
        <source>OBS captures nothing of the overlay&apos;s window.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS nimmt vom Fenster des Overlays nichts auf.</translation>
    </message>
    <message>
        <source>It may be covered, not minimised or on another desktop. If it is in plain sight, update the graphics driver.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Es darf verdeckt sein, aber nicht minimiert oder auf einem anderen Arbeitsbereich. Wenn es offen zu sehen ist, aktualisiere den Grafiktreiber.</translation>
    </message>
    <message>
        <source>OBS captures only black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS nimmt nur Schwarz auf.</translation>
    </message>
    <message>
        <source>OBS captures the overlay without its transparency: the background would be black.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>OBS nimmt das Overlay ohne seine Durchsichtigkeit auf: Der Hintergrund wäre schwarz.</translation>
    </message>
    <message>
        <source>The overlay arrives in OBS in another size, which darkens soft edges.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Das Overlay kommt in OBS in anderer Größe an; das verdunkelt weiche Ränder.</translation>
    </message>
    <message>
        <source>Set your desktop&apos;s scaling to 100 % for the overlay&apos;s screen, or give the overlay the size of the canvas.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Stell die Skalierung deines Desktops für den Bildschirm des Overlays auf 100 %, oder gib dem Overlay die Größe der Leinwand.</translation>
    </message>
    <message>
        <source>Only a part of the overlay arrives in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Nur ein Teil des Overlays kommt in OBS an.</translation>
    </message>
    <message>
        <source>Take off crops and crop filters, and give the overlay a screen that is as large as it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Nimm Zuschnitte und Zuschnittfilter weg, und gib dem Overlay einen Bildschirm, der so groß ist wie es.</translation>
    </message>
    <message>
        <source>What arrives in OBS is not the overlay&apos;s picture in its place: another window, or a part of it.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Was in OBS ankommt, ist nicht das Bild des Overlays an seinem Platz: ein anderes Fenster oder ein Teil davon.</translation>
    </message>
    <message>
        <source>Choose the window Hyperfocus Overlay in the source, and remove the source&apos;s filters.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Wähle in der Quelle das Fenster Hyperfocus Overlay, und entferne die Filter der Quelle.</translation>
    </message>
    <message>
        <source>Red and blue arrive exchanged in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Rot und Blau kommen in OBS vertauscht an.</translation>
    </message>
    <message>
        <source>Switch off Swap red and blue in the source.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Schalte in der Quelle Rot und Blau tauschen (Swap red and blue) aus.</translation>
    </message>
    <message>
        <source>Soft edges get dark fringes: the overlay writes premultiplied alpha, and this capture expects it straight.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Weiche Ränder bekommen dunkle Säume: Das Overlay schreibt premultiplied Alpha, und diese Aufnahme erwartet es straight.</translation>
    </message>
    <message>
        <source>Soft edges get bright fringes: the overlay writes straight alpha, and this capture expects it premultiplied.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Weiche Ränder bekommen helle Säume: Das Overlay schreibt straight Alpha, und diese Aufnahme erwartet es premultiplied.</translation>
    </message>
    <message>
        <source>Soft edges come out too bright or too dark: the overlay&apos;s alpha is not of the kind that this capture blends.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Weiche Ränder werden zu hell oder zu dunkel: Das Alpha des Overlays ist nicht von der Art, die diese Aufnahme mischt.</translation>
    </message>
    <message>
        <source>Half-transparent colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Halb durchsichtige Farben kommen in OBS verändert an.</translation>
    </message>
    <message>
        <source>Colours arrive changed in OBS.</source>
        <extracomment>overlay/obs/verdicts.py</extracomment>
        <translation>Farben kommen in OBS verändert an.</translation>
    </message>
    <message>
        <source>OBS does not accept the password.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS nimmt das Passwort nicht an.</translation>
    </message>
    <message>
        <source>This OBS speaks another version of obs-websocket: OBS 28 or newer is needed.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Dieses OBS spricht eine andere Version von obs-websocket: OBS 28 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>OBS has ended this connection by its user&apos;s wish.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS hat diese Verbindung auf Wunsch seines Benutzers beendet.</translation>
    </message>
    <message>
        <source>OBS has closed the connection.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>OBS hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>{code}: {reason}; built-in effect shown</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>{code}: {reason}; der eingebaute Effekt wurde gezeigt</translation>
    </message>
    <message>
        <source>it was not there within {secs} s</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>es war nicht innerhalb von {secs} s da</translation>
    </message>
    <message>
        <source>it had to make room for others</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>es musste anderem Platz machen</translation>
    </message>
    <message>
        <source>it had not come when the gift left</source>
        <extracomment>overlay/playback/assets.py</extracomment>
        <translation>es war noch nicht da, als das Geschenk ging</translation>
    </message>
    <message>
        <source>taken off the screen</source>
        <extracomment>overlay/playback/opening.py</extracomment>
        <translation>vom Bildschirm genommen</translation>
    </message>
    <message>
        <source>not shown: {reason}</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>nicht gezeigt: {reason}</translation>
    </message>
    <message>
        <source>shown</source>
        <extracomment>overlay/app/account/last_run.py</extracomment>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>ended in order</source>
        <extracomment>overlay/app/account/chronicle.py</extracomment>
        <translation>endete ordentlich</translation>
    </message>
    <message>
        <source>The desk is in the tray: a click on its icon opens it again. To end the overlay, choose Quit in the icon&apos;s menu.</source>
        <extracomment>overlay/desktop/desk/leaving.py</extracomment>
        <translation>Das Pult ist im Infobereich: Ein Klick auf sein Symbol öffnet es wieder. Um das Overlay zu beenden, wähle im Menü des Symbols „Beenden“.</translation>
    </message>
    <message>
        <source>Panic lasts, in seconds</source>
        <extracomment>overlay/desktop/desk/pages/comfort_page.py</extracomment>
        <translation>Panik dauert, in Sekunden</translation>
    </message>
    <message>
        <source>Shown with</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Gezeigt mit</translation>
    </message>
    <message>
        <source>Its effect; or the 3D model that comes with the program, where there is one; or a short video</source>
        <extracomment>overlay/desktop/desk/pages/trial_page.py</extracomment>
        <translation>Sein Effekt; oder das 3D-Modell, das dem Programm beiliegt, wo es eins gibt; oder ein kurzes Video</translation>
    </message>
    <message>
        <source>at least one pixel for each of {size} cells</source>
        <extracomment>overlay/loaders/effects.py</extracomment>
        <translation>mindestens ein Pixel für jede von {size} Zellen</translation>
    </message>
    <message>
        <source>no {kind} can be decoded here</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>{kind} kann hier nicht dekodiert werden</translation>
    </message>
    <message>
        <source>too many others are being fetched</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>zu viele andere werden gerade geholt</translation>
    </message>
    <message>
        <source>an error of this program ({error})</source>
        <extracomment>overlay/network/assets/asset_store.py</extracomment>
        <translation>ein Fehler dieses Programms ({error})</translation>
    </message>
    <message>
        <source>it is larger than {n} MiB</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>sie ist größer als {n} MiB</translation>
    </message>
    <message>
        <source>it leads on more than {n} times</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>sie führt mehr als {n}-mal weiter</translation>
    </message>
    <message>
        <source>its server answers {status}</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihr Server antwortet {status}</translation>
    </message>
    <message>
        <source>its server packs it although it was not asked to</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihr Server packt sie, obwohl er nicht darum gebeten wurde</translation>
    </message>
    <message>
        <source>it did not come within {secs} s</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>sie kam nicht innerhalb von {secs} s</translation>
    </message>
    <message>
        <source>its server cannot prove who it is</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihr Server kann nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>its server cannot be reached</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihr Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihre Adresse lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its server gives no sense ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihr Server antwortet Unsinn ({error})</translation>
    </message>
    <message>
        <source>it cannot be fetched ({error})</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>sie kann nicht geholt werden ({error})</translation>
    </message>
    <message>
        <source>it leads from one scheme to another</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>sie führt von einem Protokoll zum anderen</translation>
    </message>
    <message>
        <source>its address is not of the open Internet</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihre Adresse gehört nicht zum offenen Internet</translation>
    </message>
    <message>
        <source>it names a file of another origin</source>
        <extracomment>overlay/network/fetching/library.py</extracomment>
        <translation>sie nennt eine Datei anderer Herkunft</translation>
    </message>
    <message>
        <source>it names other files again and again</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>sie nennt immer wieder andere Dateien</translation>
    </message>
    <message>
        <source>it names more than {n} other files</source>
        <extracomment>overlay/network/assets/model_maker.py</extracomment>
        <translation>sie nennt mehr als {n} andere Dateien</translation>
    </message>
    <message>
        <source>its address is neither http nor https</source>
        <extracomment>overlay/reasons/fetching.py</extracomment>
        <translation>ihre Adresse ist weder http noch https</translation>
    </message>
    <message>
        <source>the decoder gave no picture</source>
        <extracomment>overlay/network/assets/picture_maker.py</extracomment>
        <translation>der Dekodierer gab kein Bild</translation>
    </message>
    <message>
        <source>the decoder gave no sound</source>
        <extracomment>overlay/network/assets/sound_maker.py</extracomment>
        <translation>der Dekodierer gab keinen Ton</translation>
    </message>
    <message>
        <source>the decoder gave nothing</source>
        <extracomment>overlay/network/assets/video_maker.py</extracomment>
        <translation>der Dekodierer gab nichts</translation>
    </message>
    <message>
        <source>the decoder gave {fault}</source>
        <extracomment>overlay/network/assets/workshop.py</extracomment>
        <translation>der Dekodierer gab {fault}</translation>
    </message>
    <message>
        <source>the decoder gave no sense</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>der Dekodierer gab Unsinn</translation>
    </message>
    <message>
        <source>the decoder cannot be started ({error})</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>der Dekodierer kann nicht gestartet werden ({error})</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>its test gifts are {names}</source>
        <extracomment>overlay/network/control/calling.py</extracomment>
        <translation>seine Testgeschenke sind {names}</translation>
    </message>
    <message>
        <source>its key is another</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>sein Schlüssel ist ein anderer</translation>
    </message>
    <message>
        <source>it does not know this</source>
        <extracomment>overlay/network/control/channel.py</extracomment>
        <translation>das kennt es nicht</translation>
    </message>
    <message>
        <source>The source {source} has no filter that takes the key colour out.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Die Quelle {source} hat keinen Filter, der die Schlüsselfarbe herausnimmt.</translation>
    </message>
    <message>
        <source>Add a Color Key filter with the overlay&apos;s colour.</source>
        <extracomment>overlay/obs/setting_up.py</extracomment>
        <translation>Füge einen Color-Key-Filter mit der Farbe des Overlays hinzu.</translation>
    </message>
    <message>
        <source>It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; paste it on the desk&apos;s page Set-up.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Es steht in OBS unter Werkzeuge, WebSocket-Servereinstellungen, Verbindungsinformationen anzeigen; füge es auf der Seite Einrichtung ein.</translation>
    </message>
    <message>
        <source>What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.</source>
        <extracomment>overlay/obs/wire.py</extracomment>
        <translation>Was unter der Adresse von OBS antwortet, ist nicht obs-websocket 5, das OBS 28 und neuer haben.</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <extracomment>overlay/reasons/media.py</extracomment>
        <translation>sie hat keinen Ton</translation>
    </message>
    <message>
        <source>shown ({note})</source>
        <extracomment>overlay/playback/outcome.py</extracomment>
        <translation>gezeigt ({note})</translation>
    </message>
    <message>
        <source>hidden: its sender is on your block list</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>verborgen: Der Absender steht auf deiner Sperrliste</translation>
    </message>
    <message>
        <source>gifts from {value}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>Geschenke ab {value}</translation>
    </message>
    <message>
        <source>all gifts</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>alle Geschenke</translation>
    </message>
    <message>
        <source>hidden by your rule {n} for {gifts}</source>
        <extracomment>overlay/playback/rules.py</extracomment>
        <translation>verborgen durch deine Regel {n} für {gifts}</translation>
    </message>
    <message>
        <source>the overlay was closed before the gift was seen</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>das Overlay wurde geschlossen, bevor das Geschenk zu sehen war</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>skipped before it started</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>übersprungen, bevor es begann</translation>
    </message>
    <message>
        <source>acked on receipt</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>schon beim Empfang beantwortet</translation>
    </message>
    <message>
        <source>too many gifts were waiting</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>es warteten zu viele Geschenke</translation>
    </message>
    <message>
        <source>the gift was not presented in time</source>
        <extracomment>overlay/playback/scheduler.py</extracomment>
        <translation>das Geschenk wurde nicht rechtzeitig gezeigt</translation>
    </message>
    <message>
        <source>the connection closed ({code}: {reason})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>die Verbindung wurde geschlossen ({code}: {reason})</translation>
    </message>
    <message>
        <source>the connection closed ({code})</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>die Verbindung wurde geschlossen ({code})</translation>
    </message>
    <message>
        <source>the subprotocol was not negotiated</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>das Subprotokoll wurde nicht ausgehandelt</translation>
    </message>
    <message>
        <source>the engine did not answer connection:init</source>
        <extracomment>overlay/protocol/line.py</extracomment>
        <translation>die Engine hat connection:init nicht beantwortet</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>waiting to reconnect</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting for the engine&apos;s welcome</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>wartet auf die Begrüßung der Engine</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>overlay/protocol/news.py</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>the engine sends many frames that cannot be read</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>die Engine schickt viele Nachrichten, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>the engine refused the connection: {reason}</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>die Engine hat die Verbindung abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>the engine speaks version {version} of the protocol, we speak 1</source>
        <extracomment>overlay/protocol/session.py</extracomment>
        <translation>die Engine spricht Version {version} des Protokolls, wir sprechen 1</translation>
    </message>
    <message>
        <source>the engine was silent for {secs} s</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>die Engine hat {secs} s lang geschwiegen</translation>
    </message>
    <message>
        <source>the connection is dead: a ping was not answered</source>
        <extracomment>overlay/protocol/vigil.py</extracomment>
        <translation>die Verbindung ist tot: Ein Ping blieb ohne Antwort</translation>
    </message>
    <message>
        <source>There is no effect to choose from</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Es gibt keinen Effekt zur Wahl</translation>
    </message>
    <message>
        <source>Two effects are named {name}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Zwei Effekte heißen {name}</translation>
    </message>
    <message>
        <source>There is no effect {name}; known: {names}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Es gibt keinen Effekt {name}; bekannt sind: {names}</translation>
    </message>
    <message>
        <source>The effect {effect_name} names an image {file_name} that was not loaded</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Der Effekt {effect_name} nennt ein Bild {file_name}, das nicht geladen wurde</translation>
    </message>
    <message>
        <source>Gift type {gift_type} is claimed by {one} and {other}</source>
        <extracomment>overlay/scene/effects/catalogue.py</extracomment>
        <translation>Den Geschenktyp {gift_type} beanspruchen {one} und {other}</translation>
    </message>
    <message>
        <source>another emitter&apos;s name as the parent of {name}: {names}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>der Name eines anderen Emitters als Elternteil von {name}: {names}</translation>
    </message>
    <message>
        <source>&apos;count&apos; and one cycle for {name}, for its particles come with their parents</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>&apos;count&apos; und ein Durchgang für {name}, denn seine Teilchen kommen mit ihren Eltern</translation>
    </message>
    <message>
        <source>a name of its own for each emitter</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>ein eigener Name für jeden Emitter</translation>
    </message>
    <message>
        <source>{input} among the &apos;inputs&apos;, for a drive follows it</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>{input} unter den &apos;inputs&apos;, denn ein Antrieb folgt ihm</translation>
    </message>
    <message>
        <source>at most {n} particles, for emitter {name}</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>höchstens {n} Teilchen, für den Emitter {name}</translation>
    </message>
    <message>
        <source>either &apos;still&apos; or &apos;frames_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>entweder &apos;still&apos; oder &apos;frames_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;cell&apos; alone, without what chooses between cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; allein, ohne was zwischen Zellen wählt</translation>
    </message>
    <message>
        <source>&apos;cell&apos; below {n}, for there are so many cells</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;cell&apos; unter {n}, denn so viele Zellen gibt es</translation>
    </message>
    <message>
        <source>&apos;picture&apos; for the sprite &quot;picture&quot;, and for no other</source>
        <extracomment>overlay/scene/effects/looks.py</extracomment>
        <translation>&apos;picture&apos; für das Sprite &quot;picture&quot; und für kein anderes</translation>
    </message>
    <message>
        <source>either &apos;count&apos; or &apos;rate_per_sec&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>entweder &apos;count&apos; oder &apos;rate_per_sec&apos;</translation>
    </message>
    <message>
        <source>&apos;spawn_secs&apos; above 0, for how long the rate lasts</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;spawn_secs&apos; über 0, denn so lange gilt die Rate</translation>
    </message>
    <message>
        <source>&apos;period_secs&apos; above 0, for more than one cycle</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;period_secs&apos; über 0, für mehr als einen Durchgang</translation>
    </message>
    <message>
        <source>each &apos;at&apos; above the one before</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>jedes &apos;at&apos; über dem davor</translation>
    </message>
    <message>
        <source>min {least} is above max {most}</source>
        <extracomment>overlay/scene/measures.py</extracomment>
        <translation>min {least} liegt über max {most}</translation>
    </message>
    <message>
        <source>must be the path of a folder</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>muss der Pfad eines Ordners sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be four numbers, for small, medium, large and grand gifts</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>müssen vier Zahlen sein, für kleine, mittlere, große und ganz große Geschenke</translation>
    </message>
    <message>
        <source>must be numbers between 0 and 1</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>müssen Zahlen zwischen 0 und 1 sein</translation>
    </message>
    <message>
        <source>must be transparent or a colour such as #00ff00</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>muss transparent sein oder eine Farbe wie #00ff00</translation>
    </message>
    <message>
        <source>must look like ws://127.0.0.1:4455</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>muss aussehen wie ws://127.0.0.1:4455</translation>
    </message>
    <message>
        <source>must look like 120,40</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>muss aussehen wie 120,40</translation>
    </message>
    <message>
        <source>each number must be between -{most} and {most}</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>jede Zahl muss zwischen -{most} und {most} liegen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>holds a character that cannot be used</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>enthält ein Zeichen, das nicht benutzt werden kann</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>overlay/setting_values.py</extracomment>
        <translation>muss eine Liste von Tabellen sein</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>muss yes oder no sein</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>{source}: {words}.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source}: {words}.</translation>
    </message>
    <message>
        <source>The option {option}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Option {option}</translation>
    </message>
    <message>
        <source>{source} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>{source} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>should be greater than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>sollte mindestens {n} sein</translation>
    </message>
    <message>
        <source>should be greater than {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>sollte größer als {n} sein</translation>
    </message>
    <message>
        <source>should be less than or equal to {n}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>sollte höchstens {n} sein</translation>
    </message>
    <message>
        <source>should be {names}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>sollte {names} sein</translation>
    </message>
    <message>
        <source>should have at most {n} entries</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>sollte höchstens {n} Einträge haben</translation>
    </message>
    <message>
        <source>should have at most {n} characters</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>sollte höchstens {n} Zeichen haben</translation>
    </message>
    <message>
        <source>The variable {variable}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Variable {variable}</translation>
    </message>
    <message>
        <source>The setting {name} in {file}</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Einstellung {name} in {file}</translation>
    </message>
    <message>
        <source>banners need an anchor at the top or at the bottom</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Banner brauchen einen Anker am oberen oder unteren Rand</translation>
    </message>
    <message>
        <source>The variable {name} is not known; was {other} meant?</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Variable {name} ist nicht bekannt; war {other} gemeint?</translation>
    </message>
    <message>
        <source>The variable {name} is not known.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Variable {name} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{key} in the settings file must be a whole number from 1 on.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>{key} in der Einstellungsdatei muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The settings file was written by a newer version of this program ({key} {theirs}; this one knows {ours}). Use the newer program, or put back the copy that it kept beside the file.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>Die Einstellungsdatei wurde von einer neueren Version dieses Programms geschrieben ({key} {theirs}; dieses kennt {ours}). Nimm das neuere Programm, oder leg die Kopie zurück, die es neben der Datei aufbewahrt hat.</translation>
    </message>
    <message>
        <source>The settings file {path} does not exist.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>Die Einstellungsdatei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {path} is not UTF-8 text.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>Die Einstellungsdatei {path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The settings file {path} is not valid TOML: {reason}.</source>
        <extracomment>overlay/settings_migrations.py</extracomment>
        <translation>Die Einstellungsdatei {path} ist kein gültiges TOML: {reason}.</translation>
    </message>
    <message>
        <source>Alarms are silent until a device is chosen for them: one that OBS does not capture, your headphones maybe.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Alarme bleiben stumm, bis du ein Gerät für sie wählst: eines, das OBS nicht aufnimmt, deine Kopfhörer vielleicht.</translation>
    </message>
    <message>
        <source>Gifts play on this device as well, and OBS may capture it: alarms stay silent on it.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Auf diesem Gerät spielen auch Geschenke, und OBS nimmt es vielleicht auf: Alarme bleiben darauf stumm.</translation>
    </message>
    <message>
        <source>Gifts play on your system&apos;s own device. If that is the one chosen here, your viewers may hear your alarms.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Geschenke spielen auf dem Gerät deines Systems. Ist es das hier gewählte, hören deine Zuschauer vielleicht deine Alarme.</translation>
    </message>
    <message>
        <source>Where OBS captures the sound of hyperfocus-overlay itself (Application Audio Capture), viewers hear alarms on any device: leave them silent then.</source>
        <extracomment>overlay/sound/alarm_device.py</extracomment>
        <translation>Wo OBS den Ton von hyperfocus-overlay selbst aufnimmt (Anwendungsaudioaufnahme), hören Zuschauer Alarme auf jedem Gerät: Lass sie dann stumm.</translation>
    </message>
    <message>
        <source>the system&apos;s sound device</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>dem Tongerät des Systems</translation>
    </message>
    <message>
        <source>Plays on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Spielt auf {device}.</translation>
    </message>
    <message>
        <source>Looking for the sound device.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Das Tongerät wird gesucht.</translation>
    </message>
    <message>
        <source>Muted on {device}.</source>
        <extracomment>overlay/sound/state.py</extracomment>
        <translation>Stumm auf {device}.</translation>
    </message>
    <message>
        <source>What the desk speaks: system, or a language&apos;s code such as de.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Was das Pult spricht: system, oder der Code einer Sprache wie de.</translation>
    </message>
    <message>
        <source>What viewers read on the canvas: same as the desk, or a language&apos;s code.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Was Zuschauer auf dem Bild lesen: same wie das Pult, oder der Code einer Sprache.</translation>
    </message>
    <message>
        <source>Where banners and signs stand, instead of where the theme has them.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wo Banner und Schilder stehen, statt dort, wo das Design sie hat.</translation>
    </message>
    <message>
        <source>Hear no gifts, until this is off again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Keine Geschenke hören, bis dies wieder aus ist.</translation>
    </message>
    <message>
        <source>Keep the overlay window below all others; OBS captures it all the same.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Fenster des Overlays unter allen anderen halten; OBS nimmt es trotzdem auf.</translation>
    </message>
    <message>
        <source>Lock the overlay window: nothing moves it, and the mouse goes through it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Fenster des Overlays sperren: Nichts verschiebt es, und die Maus geht hindurch.</translation>
    </message>
    <message>
        <source>Where the overlay window is on the desktop: its left and upper edge, such as 120,40.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Wo das Fenster des Overlays auf dem Desktop ist: sein linker und oberer Rand, etwa 120,40.</translation>
    </message>
    <message>
        <source>The key for panic, and back, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Taste für Panik und zurück, in jedem Fenster; keine: keine Taste.</translation>
    </message>
    <message>
        <source>The key that pauses, and goes on, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Taste für Pause und weiter, in jedem Fenster; keine: keine Taste.</translation>
    </message>
    <message>
        <source>The key that skips what is shown, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Taste, die überspringt, was zu sehen ist, in jedem Fenster; keine: keine Taste.</translation>
    </message>
    <message>
        <source>The key that mutes, and unmutes, in every window; none: no key.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Die Taste für stumm und wieder laut, in jedem Fenster; keine: keine Taste.</translation>
    </message>
    <message>
        <source>Tell me when the gift engine is gone for ten seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mir melden, wenn die Geschenk-Engine zehn Sekunden lang weg ist.</translation>
    </message>
    <message>
        <source>Tell me when gifts do not reach the screen, or the connection is lost again and again.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mir melden, wenn Geschenke nicht auf den Bildschirm kommen oder die Verbindung immer wieder verloren geht.</translation>
    </message>
    <message>
        <source>Tell me when OBS is live and the overlay is not in the picture, where it was before.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mir melden, wenn OBS live ist und das Overlay nicht mehr im Bild ist, wo es vorher war.</translation>
    </message>
    <message>
        <source>Tell me when the files of several gifts cannot be had or played.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Mir melden, wenn die Dateien mehrerer Geschenke nicht zu bekommen oder abzuspielen sind.</translation>
    </message>
    <message>
        <source>The sound device that alarms are heard on, one that OBS does not capture; none: they are silent.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Das Tongerät, auf dem Alarme zu hören sind, eins, das OBS nicht aufnimmt; ohne Angabe sind sie stumm.</translation>
    </message>
    <message>
        <source>Seconds until gifts come back from panic by themselves.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Sekunden, bis Geschenke nach einer Panik von selbst wiederkommen.</translation>
    </message>
    <message>
        <source>Look once a day, and never during a stream, whether there is a newer version.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation>Einmal am Tag, und nie während eines Streams, nachsehen, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>Fire</source>
        <extracomment>assets/effects/fire.json</extracomment>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Galaxy</source>
        <extracomment>assets/effects/galaxy.json</extracomment>
        <translation>Galaxie</translation>
    </message>
    <message>
        <source>Glimmer</source>
        <extracomment>assets/effects/glimmer.json</extracomment>
        <translation>Schimmer</translation>
    </message>
    <message>
        <source>This page needs its key. Take the link from the desk, with Control page, or paste the key from the file control-key in the data folder.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Diese Seite braucht ihren Schlüssel. Nimm den Link aus dem Pult unter Steuerseite, oder füge den Schlüssel aus der Datei control-key im Datenordner ein.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Looking for the overlay</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Das Overlay wird gesucht</translation>
    </message>
    <message>
        <source>On screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Auf dem Schirm</translation>
    </message>
    <message>
        <source>What waits, what plays and what is heard</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Was wartet, was spielt und was zu hören ist</translation>
    </message>
    <message>
        <source>hold what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>zurückhalten, was wartet</translation>
    </message>
    <message>
        <source>what is on screen</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>was auf dem Schirm ist</translation>
    </message>
    <message>
        <source>drop what waits</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>fallen lassen, was wartet</translation>
    </message>
    <message>
        <source>gifts without sound</source>
        <extracomment>overlay/app/verb_options.py</extracomment>
        <translation>Geschenke ohne Ton</translation>
    </message>
    <message>
        <source>at most two emitters above {name}, each the parent of the next</source>
        <extracomment>overlay/scene/effects/effect.py</extracomment>
        <translation>höchstens zwei Emitter über {name}, jeder das Elternteil des nächsten</translation>
    </message>
    <message>
        <source>&apos;floor&apos; below &apos;ceiling&apos;</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;floor&apos; unter &apos;ceiling&apos;</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; 0, for a bounce off both floor and ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; 0, um von Boden und Decke abzuprallen</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at most 0, for a bounce off the floor</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; von höchstens 0, um vom Boden abzuprallen</translation>
    </message>
    <message>
        <source>&apos;gravity&apos; of at least 0, for a bounce off the ceiling</source>
        <extracomment>overlay/scene/effects/modifiers.py</extracomment>
        <translation>&apos;gravity&apos; von mindestens 0, um von der Decke abzuprallen</translation>
    </message>
    <message>
        <source>No gifts yet.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Noch keine Geschenke.</translation>
    </message>
    <message>
        <source>Test gifts</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Testgeschenke</translation>
    </message>
    <message>
        <source>This page needs JavaScript.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Diese Seite braucht JavaScript.</translation>
    </message>
    <message>
        <source>Paused. Gifts wait.</source>
        <extracomment>overlay/desktop/desk/tray.py</extracomment>
        <translation>Pause. Geschenke warten.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Übersprungen.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Die Warteschlange ist leer.</translation>
    </message>
    <message>
        <source>Muted.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Stumm.</translation>
    </message>
    <message>
        <source>Gifts can be heard.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Geschenke sind zu hören.</translation>
    </message>
    <message>
        <source>The show goes on.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Die Show geht weiter.</translation>
    </message>
    <message>
        <source>The key was not accepted. Take the link from the desk once more.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Der Schlüssel wurde nicht angenommen. Nimm den Link noch einmal aus dem Pult.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The overlay does not answer.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Das Overlay antwortet nicht.</translation>
    </message>
    <message>
        <source>gifts are held</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Geschenke werden zurückgehalten</translation>
    </message>
    <message>
        <source>gifts wait</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Geschenke warten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>{gift} is on its way.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>{gift} ist unterwegs.</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>The overlay does not answer</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Das Overlay antwortet nicht</translation>
    </message>
    <message>
        <source>It is tried again all the time.</source>
        <extracomment>assets/control/page.html</extracomment>
        <translation>Es wird immer wieder versucht.</translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Lightning</source>
        <extracomment>assets/effects/lightning.json</extracomment>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>assets/effects/lion.json</extracomment>
        <translation>Löwe</translation>
    </message>
    <message>
        <source>Rocket</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>overlay/app/trial_gifts.py</extracomment>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Snow</source>
        <extracomment>assets/effects/snow.json</extracomment>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>overlay/desktop/desk/cards/samples.py</extracomment>
        <translation>Stern</translation>
    </message>
</context>
</TS>
