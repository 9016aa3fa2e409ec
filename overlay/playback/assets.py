"""Which assets there are, which are awaited, and what an ack says of one that failed (decision G3). Pure.

An asset is known by its address as the gift named it, or by the name of one of our own. Whether it came says nothing
about the gift: that is shown in any case, with the built-in effect if need be.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from overlay.playback.outcome import SHOWN, FailureCode, Shown
from overlay.protocol.gift import Gift

PATIENCE_SECS: Final = 3.0
"""From the start of its cue: what comes later is for the next gift."""
MOST_REMEMBERED: Final = 1_000
MODEL_TYPES: Final = frozenset({"3d-model"})
"""Animation types whose asset is a 3D model."""


OwnAsset = Callable[[Gift], str | None]


class _Loading(Enum):
    LOADING = auto()
    READY = auto()


@dataclass(frozen=True, slots=True)
class _Lost:
    note: str


class Assets:
    """What became of each."""

    def __init__(self, own: OwnAsset = lambda _gift: None) -> None:
        """Know of none.

        Args:
            own: Which of our own assets a gift is shown with that names none.
        """
        self._own = own
        self._known: OrderedDict[str, _Loading | _Lost] = OrderedDict()

    def of(self, gift: Gift) -> str | None:
        """The asset that a gift is to be shown with; None where the built-in effect will do."""
        if gift.animation_type not in MODEL_TYPES:
            return None
        return gift.asset_url or self._own(gift)

    def want(self, url: str) -> bool:
        """Somebody will need it; whether it has to be loaded now. One that was lost is tried again."""
        state = self._known.get(url)
        if state in (_Loading.LOADING, _Loading.READY):
            self._known.move_to_end(url)
            return False
        self._put(url, _Loading.LOADING)
        return True

    def ready(self, url: str) -> None:
        """It is there."""
        self._put(url, _Loading.READY)

    def gone(self, url: str) -> None:
        """It was there and had to make room; the next one who wants it has it loaded again."""
        self._known.pop(url, None)

    def lost(self, url: str, code: FailureCode, words: str) -> None:
        """It cannot be had."""
        self._put(url, _Lost(failure_note(code, words)))

    def is_ready(self, url: str) -> bool:
        """Whether a cue that starts now can be shown with it."""
        return self._known.get(url) is _Loading.READY

    def outcome(self, url: str) -> Shown | None:
        """What is to be answered for a gift that was to be shown with it; None while it is awaited."""
        match self._known.get(url):
            case _Lost(note):
                return Shown(note)
            case _Loading.READY:
                return SHOWN
            case _:
                return None

    def _put(self, url: str, state: _Loading | _Lost) -> None:
        self._known[url] = state
        self._known.move_to_end(url)
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)


def failure_note(code: FailureCode, words: str) -> str:
    """What the ack of a gift says that was shown all the same."""
    return f"{code.value}: {words}; built-in effect shown"


TOO_LATE: Final = Shown(failure_note(FailureCode.ASSET, f"it was not there within {PATIENCE_SECS:g} s"))
NOT_YET: Final = Shown(failure_note(FailureCode.ASSET, "it had not come when the gift left"))
