"""Pictures of the desk's pages: `.venv/bin/python packaging/documenting/desk_pictures.py FOLDER`.

Each is light, dark, and in high contrast. The desk is the program's own, told what it would be told on a good evening.
It needs a screen; a virtual one will do.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from overlay.app.studio.pack_opener import opened
from overlay.app.studio.pack_shelf import PackShelf
from overlay.app.theming import arranged, read_themes
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.app.verb_options import TITLES
from overlay.commands import ReportAssets
from overlay.desktop.desk.cards.theme_gallery import ThemeChoice
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.desktop.desk.panel import Panel
from overlay.loaders.effect_packs import About, write_pack
from overlay.loaders.release_news import News, NewsKind
from overlay.obs.standing import Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.messages import Goal, StatusPayload
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import GiftRule, Settings
from overlay.sound.state import SoundState

ROOT: Final = Path(__file__).resolve().parent.parent.parent
BUILT_IN: Final = ROOT / "assets" / "effects"
EXAMPLES: Final = ROOT / "packaging" / "handbook" / "examples" / "effects"
NINE_IN_THE_EVENING_MS: Final = 1_795_813_200_000
SIZE: Final = (880, 760)
HIGHEST: Final = 1700
TURNS: Final = 60
FEW_COLOURS: Final = 2048
EVENING: Final = (
    ("Amélie", "rose", 1, 1, "shown"),
    ("João", "rose", 3, 3, "shown"),
    ("Lin", "heart", 12, 120, "shown"),
    ("Zoë", "star", 1, 50, "shown"),
    ("Bo", "confetti", 2, 200, "shown"),
    ("さくら", "diamond", 1, 500, "shown"),
    ("Amélie", "duck", 1, 5, "shown (it was not there within 3 s; built-in effect shown)"),
    ("Troll42", "rose", 1, 1, "not shown: your rule hides this name"),
    ("Mahmoud", "rocket", 1, 5000, "shown"),
    ("Ines", "rose", 99, 99, None),
)
RULES: Final = (
    GiftRule(gift="rose", show="banner"),
    GiftRule(from_value=1000, cooldown_secs=30),
    GiftRule(gift="duck", effect="balloons", sound="none"),
)
COUNTS: Final = (("Gifts", "412 received, 409 shown, 2 merged, 1 hidden"), ("Unknown fields", "3 gift.theme"))
FACTS: Final = (
    ("Version", "0.1.0; Linux, Python 3.11, PySide6 6.11"),
    ("Run", "2026-11-27 20:02:11 UTC, 58 min 12 s, still running"),
    ("Mode", "normal"),
    ("Connection", "connected; session session-1"),
    ("Round trip", "11.8 ms"),
    ("Frames", "61,204 presented"),
    ("Log", "fine"),
)
REMARKS: Final = (("2026-11-27T20:31:05.000Z", "WARNING", "not connected: the engine closed the connection (1012)"),)


LOOKS: Final = {
    "light": ("#f3f2f7", "#1c1927", "#ffffff", "#6d6879", "#5b3fd1"),
    "dark": ("#1e1c24", "#f2f0f8", "#25232d", "#a29fad", "#a58bff"),
    "contrast": ("#000000", "#ffffff", "#000000", "#ffffff", "#ffd84d"),
}
"""What a desktop says of its window, its text, its fields, their placeholders and what is chosen in them."""


def palette(look: str) -> QPalette:
    """A desktop's palette."""
    window, text, base, placeholder, highlight = LOOKS[look]
    colours = QPalette(QColor(window))
    for role, colour in (
        (QPalette.ColorRole.Window, window),
        (QPalette.ColorRole.WindowText, text),
        (QPalette.ColorRole.Base, base),
        (QPalette.ColorRole.Text, text),
        (QPalette.ColorRole.ButtonText, text),
        (QPalette.ColorRole.PlaceholderText, placeholder),
        (QPalette.ColorRole.Highlight, highlight),
    ):
        colours.setColor(role, QColor(colour))
    return colours


def make_desk() -> Panel:
    """The desk on a good evening."""
    panel = Panel("wss://gifts.example.org/ws", TEST_GIFTS)
    settings = Settings(rules=RULES, blocked_names=("Troll*",), leaderboard=True)
    panel.rules.show_effects([path.stem for path in sorted(BUILT_IN.glob("*.json"))])
    panel.show_settings(settings)
    panel.show_link(LinkStatus(Phase.LIVE))
    goal = Goal(type="gifts", target=1000, current=409, description="A thousand roses for a song")
    panel.show_stream(StatusPayload(is_live=True, viewer_count=1284, current_goal=goal))
    for number, (name, kind, quantity, value, outcome) in enumerate(EVENING):
        received = Moment(0.0, NINE_IN_THE_EVENING_MS + 7_000 * number)
        sender = Sender(f"user-{name}", name)
        gift = Gift(f"g{number}", kind, quantity, value, sender, None, None, None, None, False, 0, 0, received, 0)  # noqa: FBT003
        panel.history.put(gift, outcome)
        if outcome is not None:
            panel.count_outcomes(outcome.startswith("shown"), not outcome.startswith("shown"))
    panel.show_queue(1, 2, is_paused=False)
    scenes = ("Just chatting", "Game", "Break")
    standing = Standing("31.0.1", scenes, "Just chatting", "Hyperfocus Overlay", is_visible=True, is_live=True)
    for one in (panel.obs, *panel.obs_forms):
        one.show_standing(standing)
    panel.show_sound(SoundState(device="Headphones", volume=0.8))
    themes = read_themes(None)
    panel.look.show_themes([ThemeChoice(theme) for theme in themes.themes.values()], settings, ())
    panel.look.show_arrangement(arranged(settings, themes.pick(settings.theme)[0]), settings)
    seen = QImage(str(ROOT / "assets" / "pictures" / "overlay.png"))
    for view in (panel.live.monitor, panel.look.preview.view):
        view.show_picture(seen, is_empty=False)
    panel.window_page.shortcuts.offer([(title, f"hyperfocus-overlay {verb}") for verb, title in TITLES.items()])
    panel.rules.table.setCurrentCell(-1, -1)
    panel.assets.show_report(ReportAssets(files=38, nbytes=71 * 2**20, most_bytes=512 * 2**20, hits=102, misses=38))
    panel.show_diagnostics(Diagnostics(FACTS, COUNTS, REMARKS, ""))
    panel.about.show_publisher("https://releases.example.org/releases.json")
    panel.about.show_files(ROOT / "README.md", ROOT / "LICENSE")
    notes = ("Balloons rise in calm spirals.", "The desk's tables can be sorted.")
    words = "Version 0.2.0 of 2026-12-01 is available; this is 0.1.0."
    panel.show_news(News(NewsKind.NEWER, words, "0.2.0", "https://releases.example.org/0.2.0", notes))
    panel.resize(*SIZE)
    return panel


def pages_of(panel: Panel) -> dict[str, QWidget]:
    """Every page that it has from its start on, by what its picture is called."""
    return {
        "live": panel.live, "gifts": panel.gifts, "test": panel.trial, "rules": panel.rules, "look": panel.look,
        "comfort": panel.comfort, "sound": panel.sounds, "window": panel.window_page, "setup": panel.setup,
        "diagnostics": panel.diagnostics, "about": panel.about,
    }  # fmt: skip


def take(panel: Panel, page: QWidget, path: Path) -> None:
    """A picture of one page, as high as all of it."""
    panel.resize(*SIZE)
    panel.pages.setCurrentWidget(page)
    for _ in range(2):  # what stands below each other may be higher once there is room
        QApplication.processEvents()
        for area in page.findChildren(QScrollArea):
            if area.isVisible():
                below = area.verticalScrollBar().maximum()
                panel.resize(SIZE[0], min(panel.height() + below, HIGHEST))
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    for _ in range(TURNS):  # samples and themes are painted one a turn of the loop
        QApplication.processEvents()
    save(panel, path)


def save(window: QWidget, path: Path) -> None:
    """A page that has few colours, in those alone: that takes a third of the room, and builds bring the handbook."""
    shown = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    size, pixels = (shown.width(), shown.height()), bytes(shown.constBits())
    picture = Image.frombuffer("RGB", size, pixels, "raw", "BGRX", shown.bytesPerLine(), 1)
    if picture.getcolors(FEW_COLOURS) is not None:
        picture = picture.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)


def take_pack(path: Path) -> None:
    """A picture of the window that a file manager opens for an effect pack."""
    files = {one.name: one.read_bytes() for one in [*BUILT_IN.glob("lion*"), *EXAMPLES.glob("*.json")]}
    about = About(
        name="garden", title="A garden of gifts", version="1.2", author="Ana", licence="CC-BY-4.0",
        about="Hearts, bubbles, and a lion among them.",
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "garden.hyperfocus-effects")
        file.write_bytes(write_pack(about, files))
        window = opened(file, PackShelf(Path(place, "effects"), BUILT_IN))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    QApplication.processEvents()
    save(window, path)
    window.hide()
    window.deleteLater()


def main(folder: Path) -> int:
    """Take all of them."""
    os.environ["TZ"] = "UTC"  # the clock on the pictures is the same wherever they are made
    if hasattr(time, "tzset"):
        time.tzset()
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    for name in LOOKS:
        application.setPalette(palette(name))
        panel = make_desk()
        panel.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        panel.show()
        for title, page in pages_of(panel).items():
            take(panel, page, folder / f"desk-{title}-{name}.png")
        panel.look.preview.arrange.setChecked(True)
        take(panel, panel.look, folder / f"desk-arrange-{name}.png")
        panel.look.preview.arrange.setChecked(False)
        panel.guide()
        take(panel, panel.first_steps, folder / f"desk-first-steps-{name}.png")
        panel.hide()
        panel.deleteLater()
        take_pack(folder / f"pack-{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
