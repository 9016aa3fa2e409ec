"""The handbook's diagrams, as SVG that wears the page's own colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

WIDTH: Final = 760
STEP_HEIGHT: Final = 64
GAP: Final = 26
FLOOR_HEIGHT: Final = 46

WALK: Final = (
    ("network/connection.py", "a text frame is read"),
    ("director.py", "the whole policy on one page: it asks the session, the ledger and the scheduler"),
    ("protocol/", "a stranger's bytes become a gift, or a counted, answered fault"),
    ("playback/ledger.py", "seen before? then the same ack again; else it is written down"),
    ("playback/scheduler.py", "it joins a streak, a crowd, or waits for a lane: then its cue starts"),
    ("casting.py", "which effect, how much of it, which words"),
    ("scene/", "what is visible at a moment: an immutable frame"),
    ("render/", "pixels; once the buffers are swapped, it was seen"),
    ("scheduler and ledger", "one outcome, decided once and written down"),
    ("session and outbox", "once it is on the disk the ack leaves, and stays in the outbox until it has arrived"),
)
FLOORS: Final = (
    (("cli", "options, exit codes"),),
    (("app", "wiring, the only reader of a clock"),),
    (
        ("desktop", "Qt"),
        ("network", "asyncio, sockets, disk"),
        ("engine", "the local gift engine"),
        ("audio", "pygame's mixer"),
    ),
    (("director", "policy"),),
    (("noticeboard", "what stands on the canvas besides gifts"),),
    (("casting", "cue → staging"), ("prompter", "wishes"), ("render", "moderngl alone"), ("loaders", "bytes → data")),
    (("events", "what happened"), ("commands", "what to do")),
    (("playback", "when"), ("scene", "what is seen"), ("sound", "what is heard")),
    (("protocol", "messages, session, backoff"), ("obs", "what to ask of OBS")),
    (("settings", "and where files lie"),),
)
PURE: Final = {
    "director", "noticeboard", "casting", "prompter", "loaders", "events", "commands", "playback", "scene", "sound",
    "protocol", "obs", "settings",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Box:
    x: float
    y: float
    width: float
    height: float
    title: str
    words: str
    kind: str = "box"

    def svg(self, *, is_wide: bool) -> str:
        """A box with its words; wide ones have them side by side."""
        middle = self.y + self.height / 2
        rectangle = (
            f'<rect class="{self.kind}" x="{self.x:g}" y="{self.y:g}" width="{self.width:g}" height="{self.height:g}" '
            'rx="9"/>'
        )
        title, words = escape(self.title), escape(self.words)
        if is_wide:
            return (
                f'{rectangle}<text class="name" x="{self.x + 18:g}" y="{middle - 5:g}">{title}</text>'
                f'<text class="words" x="{self.x + 18:g}" y="{middle + 15:g}">{words}</text>'
            )
        across = self.x + self.width / 2
        return (
            f'{rectangle}<text class="name" text-anchor="middle" x="{across:g}" y="{middle - 3:g}">{title}</text>'
            f'<text class="words" text-anchor="middle" x="{across:g}" y="{middle + 14:g}">{words}</text>'
        )


def write_diagrams(folder: Path) -> None:
    """Write both, as pieces of HTML that a page includes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "walk.svg.html").write_text(walk(), encoding="utf-8")
    (folder / "floors.svg.html").write_text(floors(), encoding="utf-8")


def walk() -> str:
    """The walk of a gift, from the socket to the ack."""
    boxes, arrows = [], []
    for number, (title, words) in enumerate(WALK):
        y = number * (STEP_HEIGHT + GAP) + 1
        boxes.append(_Box(1, y, WIDTH - 2, STEP_HEIGHT, f"{number + 1}. {title}", words).svg(is_wide=True))
        if number:
            arrows.append(_arrow(WIDTH / 2, y - GAP + 3, y - 4))
    height = len(WALK) * (STEP_HEIGHT + GAP) - GAP + 2
    return _svg(height, "The walk of a gift, from the socket to its ack, in ten steps", [*arrows, *boxes])


def floors() -> str:
    """The floors of the house: imports go down only."""
    parts = []
    for number, rooms in enumerate(FLOORS):
        y = number * (FLOOR_HEIGHT + 8) + 1
        width = (WIDTH - 2 - 10 * (len(rooms) - 1)) / len(rooms)
        for column, (title, words) in enumerate(rooms):
            kind = "box pure" if title in PURE else "box"
            parts.append(_Box(1 + column * (width + 10), y, width, FLOOR_HEIGHT, title, words, kind).svg(is_wide=False))
    height = len(FLOORS) * (FLOOR_HEIGHT + 8) - 6
    return _svg(height, "The floors of the program; each may import from those below it", parts)


def _arrow(x: float, top: float, foot: float) -> str:
    head = f"{x - 5:g},{foot - 7:g} {x + 5:g},{foot - 7:g} {x:g},{foot:g}"
    return f'<path class="way" d="M{x:g} {top:g}V{foot - 6:g}"/><polygon class="head" points="{head}"/>'


def _svg(height: float, words: str, parts: Sequence[str]) -> str:
    return (
        f'<svg class="diagram" role="img" aria-label="{escape(words)}" viewBox="0 0 {WIDTH} {height:g}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>\n'
    )
