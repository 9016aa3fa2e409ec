<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>overlay</name>
    <message>
        <source>The gift engine&apos;s address, ws:// or wss://.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream that you host, as the platform names it.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are to the engine; made once for an install.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s secret; safer in the system&apos;s keyring or in HYPERFOCUS_TOKEN than in a file.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer, api-key or query.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token over an unencrypted ws:// address of another machine.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the ledger, the log and the identity of this install are kept.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what gifts bring is kept on the disk; 0: nothing.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas in pixels; make it the size of the canvas in OBS.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparent, or a key colour such as #00ff00.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, straight, premultiplied or linear; auto is what OBS wants here.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How banners and signs look: dark, light, high-contrast, neon, or one of your own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, dyslexia-friendly or large.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much larger all that viewers read is, as far as there is room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the control panel.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first steps in the panel, until they are done.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without sound.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud gifts are, 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud small, medium, large and grand gifts are, each 0 to 1.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device by its name, as doctor tells it; none is the system&apos;s default.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the mouse through the overlay window.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the overlay window above all others.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim what would flash more than three times in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, how fast, how bright and how loud: calm, balanced or full.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade instead of sliding, glow instead of flying; auto is what the system is set to.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most frames drawn in a second.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects started a second, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banners on the canvas at the same time, at most.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the stream&apos;s goal on the canvas, when the engine names one.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the canvas that you are live, and how many watch.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the canvas who gave most since the program began.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the latest gifts on the canvas, in a list.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a gift is answered.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for OBS, set it up on request, draw less where it drops frames; or off.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where OBS listens: Tools, WebSocket Server Settings.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBS&apos;s WebSocket password; safer in the system&apos;s keyring or in HYPERFOCUS_OBS_PASSWORD.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of which gifts; the first rule that fits a gift holds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gifts from these names are hidden; * stands for any letters.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode no media (models, video, sound); set by itself after three crashes in a row.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the control page: the desk&apos;s buttons in a browser, in OBS, on a Stream Deck.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control page&apos;s port; 0 picks a free one at each start.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let phones and other computers of your network open the control page as well.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large a recording may grow; then its oldest part makes room.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the log says.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a streak&apos;s quantity is each message&apos;s share (delta) or its sum so far (cumulative).</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gift type, such as rose; empty for every type.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only gifts worth so much or more.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it, show its banner alone, or hide it; a hidden gift is answered as not shown.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect to play instead of its own; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect whose sound is heard; none for silence; empty for its own.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an effect the next ones show their banner alone for so many seconds.</source>
        <extracomment>overlay/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balloons</source>
        <extracomment>assets/effects/balloons.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubbles</source>
        <extracomment>assets/effects/bubbles.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <extracomment>assets/effects/cake.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>assets/effects/coins.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confetti</source>
        <extracomment>assets/effects/confetti.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crown</source>
        <extracomment>assets/effects/crown.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diamond</source>
        <extracomment>assets/effects/diamond.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <extracomment>assets/effects/fire.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galaxy</source>
        <extracomment>assets/effects/galaxy.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glimmer</source>
        <extracomment>assets/effects/glimmer.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <extracomment>assets/effects/heart.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightning</source>
        <extracomment>assets/effects/lightning.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lion</source>
        <extracomment>assets/effects/lion.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket</source>
        <extracomment>assets/effects/rocket.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>assets/effects/rose.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow</source>
        <extracomment>assets/effects/snow.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>assets/effects/star.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
