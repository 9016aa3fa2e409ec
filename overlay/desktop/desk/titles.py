"""What the settings are called that the desk changes, each as its page calls it: what is taken back is named so."""

from collections.abc import Mapping
from typing import Final

from overlay.desktop.desk.pages.comfort_page import TITLES as COMFORT
from overlay.desktop.desk.pages.look_page import TITLES as LOOK
from overlay.desktop.desk.pages.setup_page import TITLES as SETUP
from overlay.desktop.desk.pages.sound_page import TITLES as SOUND
from overlay.desktop.desk.pages.window_page import TITLES as WINDOW
from overlay.phrase import phrase

TITLES: Final[Mapping[str, str]] = {
    **LOOK,
    **COMFORT,
    **SOUND,
    **WINDOW,
    **SETUP,
    "rules": phrase("Rules for gifts"),
    "blocked_names": phrase("Blocked names"),
    "check_for_updates": phrase("Newer versions"),
    "first_steps": phrase("First steps"),
}
