"""What the control page shows, gathered from what the stage is told. It may be told and asked from any thread."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from overlay import commands
from overlay.commands import Command
from overlay.playback.cue import HoldScreen
from overlay.protocol.gift import Gift
from overlay.protocol.names import clean_label
from overlay.protocol.news import Phase

MOST_GIFTS: Final = 40
"""The latest ones; what waits is counted in full."""


@dataclass(frozen=True, slots=True)
class View:
    """What there is to see.

    Attributes:
        phase: The connection's, in English, so that the page can tell them apart.
        phase_words: The same in the streamer's language.
        words: Why, if there is something to say.
        waiting: Gifts that wait.
        playing: Cues on the canvas.
        is_paused: Whether what waits is held.
        is_held: Whether the canvas is kept empty.
        is_muted: Whether the streamer wants no sound.
        has_letters: Whether single letters are keys.
        viewers: How many watch; None while the stream is not live.
        gifts: The latest ones, newest first, as JSON: who, what, count, value, and what became of it or null.
    """

    phase: str = "off"
    phase_words: str = "off"
    words: str = ""
    waiting: int = 0
    playing: int = 0
    is_paused: bool = False
    is_held: bool = False
    is_muted: bool = False
    has_letters: bool = True
    viewers: int | None = None
    gifts: tuple[dict[str, object], ...] = ()

    def as_tree(self) -> dict[str, object]:
        """For the page."""
        return {
            "phase": self.phase,
            "phase_words": self.phase_words,
            "words": self.words,
            "waiting": self.waiting,
            "playing": self.playing,
            "paused": self.is_paused,
            "held": self.is_held,
            "muted": self.is_muted,
            "letters": self.has_letters,
            "viewers": self.viewers,
            "gifts": list(self.gifts),
        }


class Board:
    """Keeps the latest view; `on_change` is called on the thread that brought the news."""

    def __init__(self, on_change: Callable[[], None] = lambda: None, tell: Callable[[str], str] = str) -> None:
        """Know nothing yet; `tell` says phrases in the streamer's language, on any thread."""
        self.on_change = on_change
        self.tell = tell
        self._lock = threading.Lock()
        self._view = View(phase_words=tell(Phase.OFF.value))
        self._gifts: OrderedDict[str, dict[str, object]] = OrderedDict()

    def hear(self, turn: Iterable[Command]) -> None:
        """What the stage is told."""
        has_changed = False
        with self._lock:
            for command in turn:
                has_changed |= self._take(command)
        if has_changed:
            self.on_change()

    def put_muted(self, is_muted: bool) -> None:  # noqa: FBT001 - a slot of Qt's as well
        """The sound was switched off or on."""
        with self._lock:
            self._view = replace(self._view, is_muted=is_muted)
        self.on_change()

    def put_letters(self, has_letters: bool) -> None:  # noqa: FBT001
        """Single letters are keys from now on, or none any more."""
        with self._lock:
            self._view = replace(self._view, has_letters=has_letters)
        self.on_change()

    def view(self) -> View:
        """What there is to see now."""
        with self._lock:
            return replace(self._view, gifts=tuple(reversed(self._gifts.values())))

    def _take(self, command: Command) -> bool:
        match command:
            case commands.ReportLink(status):
                self._view = replace(
                    self._view,
                    phase=str(status.phase.value),
                    phase_words=self.tell(status.phase.value),
                    words=self.tell(status.words),
                )
            case commands.ReportQueue(waiting, playing, is_paused):
                self._view = replace(self._view, waiting=waiting, playing=playing, is_paused=is_paused)
            case HoldScreen(until_secs):
                self._view = replace(self._view, is_held=until_secs is not None)
            case commands.ReportStream(status):
                self._view = replace(self._view, viewers=status.viewer_count if status.is_live else None)
            case commands.ReportGift(gift, outcome):
                self._gifts[gift.gift_id] = _row(gift, None if outcome is None else self.tell(outcome))
                while len(self._gifts) > MOST_GIFTS:
                    self._gifts.popitem(last=False)
            case _:
                return False
        return True


def _row(gift: Gift, outcome: str | None) -> dict[str, object]:
    return {
        "who": gift.sender.name,
        "what": clean_label(gift.gift_type.replace("_", " "), 32),
        "count": str(max(gift.quantity, gift.combo_count)),  # larger than a browser's numbers, if an engine says so
        "value": gift.total_value,
        "outcome": outcome,
    }
