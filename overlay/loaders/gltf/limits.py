"""How much of everything one model may have: far more than a gift needs, and no more than we can bear."""

from dataclasses import dataclass, field
from typing import Final, Protocol

from overlay.loaders.gltf.fault import ModelError
from overlay.reasons import models
from overlay.reasons.vocabulary import Counting


@dataclass(frozen=True, slots=True)
class Limit:
    """The most of something in one model.

    Attributes:
        most: How many.
        of: So many of what, in words.
    """

    most: int
    of: Counting


BYTES: Final = Limit(128 * 2**20, models.OF_FILES)
"""The file, what it refers to and what it embeds: a gift must be there within seconds."""

JSON_BYTES: Final = Limit(64 * 2**20, models.OF_JSON)
"""A text embeds its buffers, so it may be long."""

JSON_VALUES: Final = Limit(3_000_000, models.JSON_VALUES)
"""Each is about a hundred bytes of memory; 100,000 nodes with a matrix each are 2 million."""

JSON_DEPTH: Final = Limit(64, models.JSON_DEPTH)
"""The deepest that the specification and its extensions need is about ten; the parser is recursive."""

NODES: Final = Limit(5_000, models.NODES)
"""Each costs every frame a matrix: so many take as long as they may if all of them move."""

NODE_DEPTH: Final = Limit(512, models.NODE_DEPTH)
"""Each level waits for the one above it, every frame; the longest chain of bones in real files has some 60."""

PRIMITIVES: Final = Limit(5_000, models.PRIMITIVES)
"""Each is read by itself."""

DRAWS: Final = Limit(2_000, models.DRAWS)
"""Each is a draw call, for each node that shows its mesh: so many take a frame's time. Large machines have hundreds."""

CLEAR_DRAWS: Final = 4
"""So many of them is one that can be seen through: it is sorted, and drawn twice where it has two sides."""

SHAPES: Final = Limit(4_000_000, models.SHAPES)
"""Those of each mesh, for each node that shows it: what a frame costs the card."""

VERTICES: Final = Limit(2_000_000, models.VERTICES)
"""About 100 MB on the graphics card, and a gigabyte while their tangents are computed."""

TRIANGLES: Final = Limit(2_000_000, models.TRIANGLES)
"""More than a mid-range card draws in a sixtieth of a second beside everything else."""

LIGHTS: Final = Limit(200, models.LIGHTS)
"""Each frame looks for the eight that shine most."""

JOINTS: Final = Limit(10_000, models.JOINTS)
"""Each costs every frame a matrix."""

TARGETS: Final = Limit(512, models.TARGETS)
"""A face after ARKit has 52; the shader reads those with a weight only."""

MORPHS: Final = Limit(12_000_000, models.MORPHS)
"""Some 150 MB on the graphics card for each of positions, normals and tangents, and each frame reads those of all
targets with a weight. A head of 20,000 vertices with 52 shapes has a million of each."""

ARRAY_BYTES: Final = Limit(512 * 2**20, models.DECODED_BYTES)
"""What accessors may become: a short file can ask for much, by zeros, by repetition or by compression."""

PACKED_BYTES: Final = Limit(128 * 2**20, models.PACKED_BYTES)
"""Compressed data counts each time that something is unpacked from it: it takes as long each time."""

KEYFRAMES: Final = Limit(1_000_000, models.KEYFRAMES)
"""A hundred bones at 60 keys a second for two minutes."""

CHANNELS: Final = Limit(50_000, models.CHANNELS)
"""A hundred clips of a hundred and fifty bones."""

IMAGE_BYTES: Final = Limit(128 * 2**20, models.IMAGE_BYTES)
"""An image counts each time that the document lists it, for it is hashed and decoded each time."""

IMAGE_PIXELS: Final = Limit(8192 * 8192, models.IMAGE_PIXELS)
"""256 MB while it is decoded; Pillow itself complains not far above."""

PIXELS: Final = Limit(192 * 2**20, models.PIXELS)
"""Some seconds of decoding."""

LARGEST_NUMBER: Final = 3.4e38
"""What single precision holds."""

LARGEST_LENGTH: Final = 1e12
"""For positions and translations: so that squares and differences of them stay within single precision."""


class Place(Protocol):
    """What can say where it stands."""

    @property
    def place(self) -> str:
        """Where in the document."""


@dataclass(slots=True)
class Budget:
    """What one model has taken so far."""

    taken: dict[Limit, int] = field(default_factory=dict)

    def take(self, limit: Limit, amount: int, where: Place) -> None:
        """Take so much more, before it is allocated.

        Raises:
            ModelError: It is more than there may be.
        """
        total = self.taken.get(limit, 0) + amount
        if total > limit.most:
            raise too_many(where.place, limit, total)
        self.taken[limit] = total


def too_many(place: str, limit: Limit, found: int) -> ModelError:
    """The sentence about a limit."""
    return ModelError(place, limit.of(found), models.AT_MOST(n=limit.most))
