"""Which assets there are, which are awaited, and what an ack says of one that failed (decision G3). Pure.

An asset is known by what it is to be and by its address as the gift named it, or by the name of one of our own.
Whether it came says nothing about the gift: that is shown in any case, with the built-in effect if need be. A gift's
company, the sender's picture and a sound, comes along if it is there, and nobody waits for it.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final

from overlay.phrase import phrase
from overlay.playback.outcome import SHOWN, FailureCode, Shown
from overlay.protocol.gift import Gift, Sender
from overlay.reasons import media

PATIENCE_SECS: Final = 3.0
"""From the start of its cue: what comes later is for the next gift."""
MOST_REMEMBERED: Final = 1_000
BUILT_IN: Final = "built-in:"
"""What stands before the name of one of our own; no address from the wire is fetched that begins so."""


class AssetKind(StrEnum):
    """What a file is to be. One file may be two things: a video has pictures and a sound."""

    MODEL = "model"
    VIDEO = "video"
    SOUND = "sound"
    PICTURE = "picture"  # a sender's avatar


@dataclass(frozen=True, slots=True)
class AssetName:
    """What an asset is known by.

    Attributes:
        kind: What it is to be.
        url: As a gift named it; or `BUILT_IN` and the name of one of our own.
    """

    kind: AssetKind
    url: str


@dataclass(frozen=True, slots=True)
class Company:
    """The assets that a cue is shown with.

    Attributes:
        asset: Its 3D model or its video; None for the built-in effect.
        avatar: The sender's picture; None for a monogram.
        sound: The one that it brings; None for the built-in one.
    """

    asset: AssetName | None = None
    avatar: AssetName | None = None
    sound: AssetName | None = None


ALONE: Final = Company()

NO_SOUND: Final = media.NO_SOUND
"""What is said of a video that has none, which is nothing to complain of."""

ANIMATED: Final = {"3d-model": AssetKind.MODEL, "video": AssetKind.VIDEO}
"""What a gift's asset is to be, by its animation type; all other types have none."""

OwnAsset = Callable[[Gift], str | None]
"""The name of one of our own 3D models."""


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
            own: Which of our own models a gift is shown with that asks for one and names none.
        """
        self._own = own
        self._known: OrderedDict[AssetName, _Loading | _Lost] = OrderedDict()

    def of(self, gift: Gift) -> AssetName | None:
        """The asset that a gift is to be shown with; None where the built-in effect will do."""
        kind = ANIMATED.get(gift.animation_type or "")
        if kind is None:
            return None
        url = gift.asset_url or (self._own(gift) if kind is AssetKind.MODEL else None)
        return AssetName(kind, url) if url else None

    @staticmethod
    def avatar_of(gift: Gift) -> AssetName | None:
        """Its sender's picture, if there is one."""
        return picture_of(gift.sender)

    @staticmethod
    def sound_of(gift: Gift) -> AssetName | None:
        """The sound that a gift brings: the one that it names, or else its video's own."""
        is_video = ANIMATED.get(gift.animation_type or "") is AssetKind.VIDEO
        # Ours has none, and the built-in effect's is heard with it.
        own = gift.asset_url if is_video and not (gift.asset_url or "").startswith(BUILT_IN) else None
        url = gift.sound_url or own
        return AssetName(AssetKind.SOUND, url) if url else None

    def wanted_by(self, gift: Gift, *, banner_only: bool) -> list[AssetName]:
        """What a gift needs and has to be loaded now; where its banner is all, that is its sender's picture."""
        brought = (self.avatar_of(gift),) if banner_only else (self.of(gift), self.avatar_of(gift), self.sound_of(gift))
        return [name for name in brought if name is not None and self.want(name)]

    def want(self, name: AssetName) -> bool:
        """Somebody will need it; whether it has to be loaded now. One that was lost is tried again."""
        state = self._known.get(name)
        if state in (_Loading.LOADING, _Loading.READY):
            self._known.move_to_end(name)
            return False
        self._put(name, _Loading.LOADING)
        return True

    def want_unknown(self, names: Iterable[AssetName | None]) -> list[AssetName]:
        """Somebody would like to have these; which have to be loaded now. One that was lost is not tried again."""
        return [name for name in names if name is not None and name not in self._known and self.want(name)]

    def ready(self, name: AssetName) -> None:
        """It is there."""
        self._put(name, _Loading.READY)

    def gone(self, name: AssetName) -> None:
        """It was there and had to make room; the next one who wants it has it loaded again."""
        self._known.pop(name, None)

    def lost(self, name: AssetName, code: FailureCode, words: str) -> None:
        """It cannot be had."""
        self._put(name, _Lost(failure_note(code, words)))

    def is_ready(self, name: AssetName) -> bool:
        """Whether a cue that starts now can be shown with it."""
        return self._known.get(name) is _Loading.READY

    def outcome(self, name: AssetName) -> Shown | None:
        """What is to be answered for a gift that was to be shown with it; None while it is awaited."""
        match self._known.get(name):
            case _Lost(note):
                return Shown(note)
            case _Loading.READY:
                return SHOWN
            case _:
                return None

    def _put(self, name: AssetName, state: _Loading | _Lost) -> None:
        self._known[name] = state
        self._known.move_to_end(name)
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)


def picture_of(sender: Sender) -> AssetName | None:
    """A sender's picture, if there is one."""
    return AssetName(AssetKind.PICTURE, sender.avatar_url) if sender.avatar_url else None


def failure_note(code: FailureCode, words: str) -> str:
    """What the ack of a gift says that was shown all the same."""
    return phrase("{code}: {reason}; built-in effect shown", code=code.value, reason=words)


TOO_LATE: Final = Shown(failure_note(FailureCode.ASSET, phrase("it was not there within {secs} s", secs=PATIENCE_SECS)))
GONE: Final = Shown(failure_note(FailureCode.ASSET, phrase("it had to make room for others")))
NOT_YET: Final = Shown(failure_note(FailureCode.ASSET, phrase("it had not come when the gift left")))
