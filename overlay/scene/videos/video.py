"""A video clip as data: its file, what was found out about it, and where the sender appears in it. Pure.

Its pictures are decoded elsewhere, one after the other, and shown by their presentation times.
"""

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Literal

from overlay.phrase import Phrase
from overlay.reasons import media

MOST_SIDE_PX: Final = 4096
MOST_PIXELS: Final = 8_912_896
"""4096x2176: what a 4K video has, with the edge that its blocks need."""
MOST_FRAMES_PER_SEC: Final = 120.0
MOST_SECS: Final = 60.0
MOST_SLOTS: Final = 32
MOST_PLACES: Final = 20_000

Box = tuple[int, int, int, int]
"""Left, top, width, height in pixels; rows run from the top down."""

Alpha = Literal["none", "straight", "packed"]
"""Packed: beside the colours, in the same picture."""

Matrix = Literal["bt601", "bt709", "bt2020"]

Transfer = Literal["sdr", "pq", "hlg"]
"""How light became numbers; with the last two, of high dynamic range, also in wider colours (ITU-R BT.2100)."""

SlotKind = Literal["avatar", "name", "empty"]
"""What of the sender is seen in a slot; empty: it is meant for somebody whom no gift tells of."""


@dataclass(frozen=True, slots=True)
class Plane:
    """One plane of a picture: rows without padding, from the top down.

    Attributes:
        width, height: In samples.
        components: Bytes of a sample.
    """

    width: int
    height: int
    components: int = 1

    @property
    def nbytes(self) -> int:
        """What it takes."""
        return self.width * self.height * self.components


@dataclass(frozen=True, slots=True)
class Pixels:
    """How a decoded picture lies in memory, with 8 bits a sample.

    Attributes:
        width, height: Of the picture as it is coded.
        is_rgba: One plane of red, green, blue, alpha; else luma, blue and red difference, and alpha if there is one.
        across, down: Luma samples to one of a colour difference.
        has_alpha: Whether there is a plane of alpha.
    """

    width: int
    height: int
    is_rgba: bool = False
    across: int = 1
    down: int = 1
    has_alpha: bool = False

    @property
    def planes(self) -> tuple[Plane, ...]:
        """The planes in order."""
        whole = Plane(self.width, self.height)
        if self.is_rgba:
            return (Plane(self.width, self.height, 4),)
        part = Plane(-(-self.width // self.across), -(-self.height // self.down))
        return (whole, part, part, whole) if self.has_alpha else (whole, part, part)

    @property
    def nbytes(self) -> int:
        """What a picture takes."""
        return sum(plane.nbytes for plane in self.planes)


@dataclass(frozen=True, slots=True)
class Slot:
    """Something of the sender's that a video shows.

    Attributes:
        kind: What it is.
        width, height: For how many pixels it was drawn.
        colour: Of text, ``#rrggbb``.
        fills: A picture is cut to fill its place; else it is stretched to it.
    """

    kind: SlotKind
    width: int
    height: int
    colour: str = "#ffffff"
    fills: bool = False


@dataclass(frozen=True, slots=True)
class SlotPlace:
    """Where a slot is in one picture of the video.

    Attributes:
        frame: The picture's number.
        slot: The slot's.
        box: Where it is seen, in pixels of the shown picture.
        mask: What is to be seen of it: the brightness there, in pixels of the coded picture, over whose edge it may
            reach.
        depth: What has more lies above.
    """

    frame: int
    slot: int
    box: Box
    mask: Box
    depth: int = 0


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What was found out about a file.

    Attributes:
        pixels: How its pictures lie in memory.
        shown_px: Width and height as it is to be seen.
        colour_box: Where the colours are in the coded picture.
        alpha: Which kind of alpha it has.
        alpha_box: Where packed alpha is.
        matrix, is_full_range: How its luma and colour differences become red, green, blue.
        is_chroma_left: Colour differences lie on the left of their luma samples, not in the middle of them.
        frames: How many pictures it has.
        duration_secs: How long it is, once.
        times: How often it says that it is played; 0 for ever.
        has_audio: Whether it brings sound.
        slots: What of the sender's it shows.
        places: Where.
        turns: Quarter turns, clockwise, with which it is to be seen; `shown_px` is that of the turned picture.
        is_premultiplied: Whether the colours are multiplied by their alpha already.
        transfer: How light became numbers.
    """

    pixels: Pixels
    shown_px: tuple[int, int]
    colour_box: Box
    alpha: Alpha
    frames: int
    duration_secs: float
    alpha_box: Box | None = None
    matrix: Matrix = "bt709"
    is_full_range: bool = False
    is_chroma_left: bool = True
    times: int = 1
    has_audio: bool = False
    slots: tuple[Slot, ...] = ()
    places: tuple[SlotPlace, ...] = ()
    turns: int = 0
    is_premultiplied: bool = False
    transfer: Transfer = "sdr"

    @property
    def whole_secs(self) -> float:
        """How long it plays, with all its repetitions."""
        return math.inf if self.times == 0 else self.duration_secs * self.times


@dataclass(frozen=True, eq=False)
class VideoClip:
    """Compared by identity.

    Attributes:
        data: The file.
        facts: What was found out about it.
    """

    data: bytes = field(repr=False)
    facts: VideoFacts

    @property
    def nbytes(self) -> int:
        """What it takes in memory, as far as it matters."""
        return len(self.data)

    @cached_property
    def places_by_frame(self) -> dict[int, tuple[SlotPlace, ...]]:
        """The places of each picture that has some, the lowest first."""
        found: dict[int, list[SlotPlace]] = {}
        for place in sorted(self.facts.places, key=lambda place: place.depth):
            found.setdefault(place.frame, []).append(place)
        return {frame: tuple(places) for frame, places in found.items()}


OF_ITS_PARTS: Final = (
    media.OUTSIDE,
    media.TOO_MANY_PLACES,
    media.PLACE_WITHOUT_SIZE,
    media.PLACE_FOR_NOBODY,
    media.PLACE_FAR_AWAY,
)
"""Faults that a video has; the others it is."""


def fault_of_video(facts: VideoFacts) -> Phrase | None:
    """What is wrong with what a decoder told, in words; types are checked already."""
    pixels = facts.pixels
    fault = fault_of_size(pixels.width, pixels.height) or fault_of_size(*facts.shown_px)
    if fault is not None:
        return fault
    if not 0.0 < facts.duration_secs <= MOST_SECS or not 0 < facts.frames <= MOST_SECS * MOST_FRAMES_PER_SEC + 1:
        return media.NO_LENGTH
    if pixels.across not in (1, 2, 4) or pixels.down not in (1, 2, 4) or facts.times < 0 or not 0 <= facts.turns <= 3:
        return media.UNKNOWN_KIND
    if (facts.alpha == "packed") != (facts.alpha_box is not None):
        return media.ALPHA_NOWHERE
    boxes = [facts.colour_box, *([facts.alpha_box] if facts.alpha_box else [])]
    if not all(is_within(box, pixels.width, pixels.height) for box in boxes):
        return media.OUTSIDE
    return _fault_of_slots(facts)


def _fault_of_slots(facts: VideoFacts) -> Phrase | None:
    if len(facts.slots) > MOST_SLOTS or len(facts.places) > MOST_PLACES:
        return media.TOO_MANY_PLACES
    sizes = [(slot.width, slot.height) for slot in facts.slots]
    sizes += [box[2:] for place in facts.places for box in (place.box, place.mask)]
    if not all(0 < side <= MOST_SIDE_PX for size in sizes for side in size):
        return media.PLACE_WITHOUT_SIZE
    if not all(0 <= place.slot < len(facts.slots) and place.frame >= 0 for place in facts.places):
        return media.PLACE_FOR_NOBODY
    places = [box for place in facts.places for box in (place.box, place.mask)]
    if not all(abs(side) <= 2 * MOST_SIDE_PX for box in places for side in box[:2]):
        return media.PLACE_FAR_AWAY
    return None


def fault_of_size(width: int, height: int) -> Phrase | None:
    """Why no video may have this size."""
    if width <= 0 or height <= 0:
        return media.NO_SIZE
    if max(width, height) > MOST_SIDE_PX or width * height > MOST_PIXELS:
        return media.HUGE(width=str(width), height=str(height))
    return None


def is_within(box: Box, width: int, height: int) -> bool:
    """Whether a box has a size and lies within a picture."""
    left, top, across, down = box
    return left >= 0 and top >= 0 and across > 0 and down > 0 and left + across <= width and top + down <= height
