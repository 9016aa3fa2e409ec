"""The verbs that can be typed while the overlay runs: their names, and what each does. Light."""

import argparse
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from overlay.phrase import phrase
from overlay.settings import Settings

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[Any]

VERBS: Final = {
    "panic": phrase("an empty, silent canvas for a while; gifts wait, and none is lost"),
    "return": phrase("come back from a panic"),
    "toggle-panic": phrase("panic, or come back from it, with a single key"),
    "pause": phrase("hold what waits"),
    "resume": phrase("go on"),
    "toggle": phrase("pause, or go on, with a single key"),
    "skip": phrase("take off the screen what is on it"),
    "clear": phrase("drop what waits"),
    "mute": phrase("gifts without sound"),
    "unmute": phrase("gifts with sound"),
    "toggle-mute": phrase("mute, or unmute, with a single key"),
    "behind": phrase("put the overlay's window behind all others"),
    "front": phrase("let it be among the others again"),
    "lock": phrase("nothing moves or clicks the overlay's window"),
    "unlock": phrase("it can be moved again"),
    "reconnect": phrase("try the gift engine now"),
}
TEST_VERB: Final = "test"
EPILOG: Final = phrase(
    "While the overlay runs, these do what the desk's buttons do, for the shortcut settings of your desktop and for "
    "Stream Decks: {verbs}, and {test} GIFT. See: hyperfocus-overlay panic --help",
    verbs=", ".join(VERBS),
    test=TEST_VERB,
)


TITLES: Final = {
    "toggle-panic": phrase("Panic, and back"),
    "panic": phrase("Panic"),
    "return": phrase("Come back now"),
    "toggle": phrase("Pause, and go on"),
    "skip": phrase("Skip"),
    "clear": phrase("Clear the queue"),
    "toggle-mute": phrase("Mute, and unmute"),
    "behind": phrase("Overlay behind"),
    "front": phrase("Overlay in front"),
    "lock": phrase("Lock the overlay"),
    "unlock": phrase("Unlock the overlay"),
    TEST_VERB: phrase("Test gift"),
}
"""For the desk, the most wanted first."""


def commands_here(data_dir: Path) -> list[tuple[str, str]]:
    """What to bind to a key on this computer: the titles, and the command lines as its shell wants them.

    Args:
        data_dir: Of the overlay that is meant; a shortcut knows nothing of our variables and options.
    """
    where = [] if data_dir == Settings().data_dir else ["--data-dir", str(data_dir)]
    join = subprocess.list2cmdline if sys.platform == "win32" else shlex.join
    return [(title, join([*_this_program(), verb, *where])) for verb, title in TITLES.items()]


def _this_program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.executable).with_name("hyperfocus-overlay" + (".exe" if sys.platform == "win32" else ""))
    return [str(script)] if script.exists() else [sys.executable, "-m", "overlay"]


def add_verb_options(commands: "Commands") -> None:
    """Say what each takes."""
    for verb, words in VERBS.items():
        _add(commands, verb, words)
    test = _add(commands, TEST_VERB, phrase("a test gift, which is never answered and never counted"))
    test.add_argument(
        "gift", nargs="?", default="rose", metavar="GIFT", help=phrase("such as rose (the default) or rocket")
    )


def _add(commands: "Commands", verb: str, words: str) -> argparse.ArgumentParser:
    """Without `help`, for the list of commands is long enough."""
    description = phrase(
        "Asks the running overlay for this: {what}. Exit code 0: done; 1: not done, or no overlay runs.", what=words
    )
    parser: argparse.ArgumentParser = commands.add_parser(verb, allow_abbrev=False, description=description)
    parser.add_argument("--data-dir", metavar="DIR", help=phrase("the data folder of the overlay that is meant"))
    parser.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))
    return parser
