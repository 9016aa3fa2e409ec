"""What the program writes to the process that plays, as frozen values; and what that answers, a line each."""

import json
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.phrase import Phrase, filled
from overlay.sound.state import SoundState


@dataclass(frozen=True, slots=True)
class Begin:
    """Let a sound be heard now.

    Attributes:
        cue_id: Whose it is.
        own: The key of a kept one; None for a built-in one.
        names: The built-in ones that will do, the best first.
        level: How loud, 0…1.
        asked_secs: When its picture was presented, on the clock that all processes share; None where it goes with none:
            it is heard however late.
        lasts_secs: After so long it fades; None for its whole length.
        replaces: Whether what was heard of the cue until now fades.
    """

    cue_id: int
    own: int | None
    names: tuple[str, ...]
    level: float
    asked_secs: float | None
    lasts_secs: float | None
    replaces: bool


@dataclass(frozen=True, slots=True, eq=False)
class Keep:
    """A gift's own sound, which will be wanted by its key."""

    key: int
    samples: NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Hush:
    """Let everything of a cue fade; of all cues if there is no number."""

    cue_id: int | None


@dataclass(frozen=True, slots=True)
class Level:
    """How loud all is, 0…1; 0 where the streamer wants to hear nothing."""

    volume: float


@dataclass(frozen=True, slots=True)
class Use:
    """Play on this device from now on; None for the system's default."""

    device: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """Just one of these."""

    begin: Begin | None = None
    keep: Keep | None = None
    hush: Hush | None = None
    level: Level | None = None
    use: Use | None = None
    wake: bool = False
    """Something will be heard in a moment: have the device open."""


def line_of(state: SoundState) -> bytes:
    """A state as a line."""
    tree = asdict(state)
    if isinstance(state.trouble, Phrase):  # in JSON it would be English for good
        tree["trouble"] = [state.trouble.template, state.trouble.values]
    return json.dumps(tree).encode() + b"\n"


def state_of(line: bytes) -> SoundState:
    """A line as a state.

    Raises:
        ValueError: It is none.
    """
    try:
        tree = json.loads(line)
        if isinstance(tree["trouble"], list):
            template, values = tree["trouble"]
            tree["trouble"] = Phrase(filled(template, values), template, values)
        return SoundState(**tree | {"devices": tuple(tree.get("devices", ()))})
    except (TypeError, KeyError):
        raise ValueError("the line holds no state") from None
