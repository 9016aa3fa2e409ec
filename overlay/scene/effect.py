"""An effect as data: what an effect file holds, checked once when it is loaded.

Conventions, the same in the files, here and in the shader:

* The y axis points up; the origin is the lower left corner of the canvas.
* A *position* (``at``, ``to``, the extent of a box) is a fraction of the canvas' width and height.
* A *length* (sizes, radii, speeds, gravity) counts shorter sides of the canvas: portrait looks as good as landscape.
* An *angle* is in turns, anticlockwise; 0 points right, 0.25 up. A sprite's own "up" is its +y axis.
* *life* runs 0…1 over a particle's lifetime.
"""

from enum import IntEnum
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
Position = Annotated[float, Field(ge=-0.5, le=1.5)]
Length = Annotated[float, Field(ge=0.0, le=4.0)]
Secs = Annotated[float, Field(ge=0.0, le=10.0)]
Turns = Annotated[float, Field(ge=-4.0, le=4.0)]
Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
SafeHz = Annotated[float, Field(ge=0.0, le=2.0, description="Below 3 Hz: nothing may strobe.")]

Sprite = Literal[
    "glow", "disc", "petal", "leaf", "heart", "star", "sparkle", "gem", "ring", "confetti", "smoke", "rocket", "comet"
]
SPRITES: tuple[Sprite, ...] = (
    "glow", "disc", "petal", "leaf", "heart", "star", "sparkle", "gem", "ring", "confetti", "smoke", "rocket", "comet",
)  # fmt: skip


class ShapeKind(IntEnum):
    """The shader's numbers of the shapes."""

    POINT = 0
    DISC = 1
    RING = 2
    BOX = 3
    LINE = 4
    HEART = 5
    BLOOM = 6


class FacingKind(IntEnum):
    """The shader's numbers of the facings."""

    FREE = 0
    OUTWARD = 1
    VELOCITY = 2


class GradientAxis(IntEnum):
    """The shader's numbers of what a gradient runs over: the life, the particles at random, or in their order."""

    LIFE = 0
    PARTICLES = 1
    ORDER = 2


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False)


class Range(_Model):
    """A closed interval; each particle takes its own value of it."""

    min: float
    max: float

    @model_validator(mode="after")
    def _ordered(self) -> "Range":
        if self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class LengthRange(Range):
    """A range of lengths, in shorter sides of the canvas."""

    min: Length
    max: Length


class LifetimeRange(Range):
    """A range of lifetimes in seconds."""

    min: Annotated[float, Field(ge=0.1, le=10.0)]
    max: Annotated[float, Field(ge=0.1, le=10.0)]


class TurnsRange(Range):
    """A range of angles in turns, or of angular speeds in turns a second."""

    min: Turns
    max: Turns


class CalmTurnsRange(TurnsRange):
    """Turns a second of something that glints: slow enough never to strobe."""

    min: Annotated[float, Field(ge=-1.5, le=1.5)]
    max: Annotated[float, Field(ge=-1.5, le=1.5)]


class Count(_Model):
    """How many particles a burst has: ``min`` at amount 0, ``max`` at amount 1."""

    min: Annotated[int, Field(ge=0, le=1_048_576)]
    max: Annotated[int, Field(ge=1, le=1_048_576)]

    @model_validator(mode="after")
    def _ordered(self) -> "Count":
        if self.min > self.max:
            raise ValueError(f"min {self.min} is above max {self.max}")
        return self


class Spawner(_Model):
    """A burst: ``count`` particles born within ``spawn_secs``, beginning ``delay_secs`` after the effect."""

    count: Count
    delay_secs: Secs = 0.0
    spawn_secs: Secs = 0.0
    in_order: Annotated[bool, Field(description="Born one after another instead of at random moments.")] = False


class Point(_Model):
    """All in one place."""

    kind: Literal["point"]
    at: tuple[Position, Position]


class Disc(_Model):
    """Anywhere within a circle."""

    kind: Literal["disc"]
    at: tuple[Position, Position]
    radius: Length
    unfold_secs: Secs = 0.0


class Ring(_Model):
    """Evenly on a circle."""

    kind: Literal["ring"]
    at: tuple[Position, Position]
    radius: Length
    unfold_secs: Secs = 0.0


class HeartOutline(_Model):
    """Evenly on the outline of a heart, which unfolds from its middle."""

    kind: Literal["heart"]
    at: tuple[Position, Position]
    radius: Length
    unfold_secs: Secs = 0.0


class Bloom(_Model):
    """The golden-angle spiral of a flower head, the outermost particle drawn first."""

    kind: Literal["bloom"]
    at: tuple[Position, Position]
    radius: Length
    unfold_secs: Secs = 0.0


class Box(_Model):
    """Anywhere in a rectangle that is fixed to the canvas; vertical motion is then in canvas heights."""

    kind: Literal["box"]
    at: tuple[Position, Position]
    extent: tuple[Annotated[float, Field(ge=0.0, le=2.0)], Annotated[float, Field(ge=0.0, le=2.0)]]


class Line(_Model):
    """Along a bowed line: each particle is born where a rider would be at that moment, or rides it itself."""

    kind: Literal["line"]
    at: tuple[Position, Position]
    to: tuple[Position, Position]
    bow: Annotated[float, Field(ge=-1.0, le=1.0)] = 0.0
    ease: Annotated[float, Field(ge=0.25, le=4.0)] = 1.0
    ride: bool = False


Shape = Annotated[Point | Disc | Ring | HeartOutline | Bloom | Box | Line, Field(discriminator="kind")]


class Init(_Model):
    """What a particle is born with."""

    lifetime_secs: LifetimeRange
    size: LengthRange
    speed: LengthRange = LengthRange(min=0.0, max=0.0)
    direction_turns: Turns = 0.25
    spread_turns: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0
    outward: Annotated[bool, Field(description="Away from the shape's middle instead of along direction_turns.")] = (
        False
    )
    angle_turns: TurnsRange = TurnsRange(min=0.0, max=0.0)


class Update(_Model):
    """Modifiers: what happens to a particle over its lifetime."""

    hold_secs: Annotated[Secs, Field(description="Stands still this long before it is let go.")] = 0.0
    gravity: Annotated[float, Field(ge=-4.0, le=4.0, description="Negative falls.")] = 0.0
    drag_per_sec: Annotated[float, Field(ge=0.05, le=20.0)] = 0.05
    sway: Length = 0.0
    sway_hz: SafeHz = 0.5
    spin_turns_per_sec: CalmTurnsRange = CalmTurnsRange(min=0.0, max=0.0)
    flip_turns_per_sec: CalmTurnsRange = CalmTurnsRange(min=0.0, max=0.0)
    pulse_hz: SafeHz = 0.0
    pulse_depth: Annotated[float, Field(ge=0.0, le=0.3)] = 0.0
    twinkle_hz: SafeHz = 0.0
    twinkle_depth: Annotated[float, Field(ge=0.0, le=0.8)] = 0.0


class ColourStop(_Model):
    """One stop of a gradient."""

    at: Fraction
    colour: Colour
    alpha: Fraction = 1.0


class CurveKey(_Model):
    """One key of a curve; between keys it eases in and out."""

    at: Fraction
    value: Annotated[float, Field(ge=0.0, le=4.0)]


Gradient = Annotated[tuple[ColourStop, ...], Field(min_length=1, max_length=4, strict=False)]
Curve = Annotated[tuple[CurveKey, ...], Field(min_length=1, max_length=4, strict=False)]


class Render(_Model):
    """What a particle looks like."""

    sprite: Sprite
    gradient: Gradient
    gradient_over: Annotated[
        Literal["life", "particles", "order"],
        Field(
            description="particles: a palette; a stop's share of them begins at its 'at'. order: from first to last."
        ),
    ] = "life"
    size_curve: Curve = (CurveKey(at=0.0, value=1.0),)
    fade_in: Annotated[Fraction, Field(description="Part of the life it takes to appear.")] = 0.05
    fade_out: Annotated[Fraction, Field(description="Part of the life it takes to vanish.")] = 0.3
    additive: Annotated[Fraction, Field(description="0 covers what is behind, 1 adds light to it.")] = 0.0
    variety: Annotated[float, Field(ge=0.0, le=0.5, description="How far brightness differs.")] = 0.0
    stretch: Annotated[float, Field(ge=0.2, le=8.0, description="Height of the sprite over its width.")] = 1.0
    facing: Literal["free", "outward", "velocity"] = "free"
    tinted: Annotated[bool, Field(description="Its colours are multiplied by the gift's colour.")] = False

    @model_validator(mode="after")
    def _rising(self) -> "Render":
        for name, stops in (("gradient", self.gradient), ("size_curve", self.size_curve)):
            places = [stop.at for stop in stops]
            if any(after <= before for before, after in pairwise(places)):
                raise ValueError(f"{name}: each 'at' must be above the one before")
        return self


class Emitter(_Model):
    """One kind of particle of an effect."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    spawner: Spawner
    shape: Shape
    init: Init
    update: Update = Update()
    render: Render

    @property
    def end_secs(self) -> float:
        """When the last particle is gone, in seconds after the effect began."""
        return self.spawner.delay_secs + self.spawner.spawn_secs + self.init.lifetime_secs.max


class Effect(_Model):
    """A named look: what an effect file holds.

    Attributes:
        gift_types: The gift types it is made for, in lower case.
        accent: The gift's colour.
        tiers: The value tiers for which it may stand in when a gift type is unknown.
        scale: Factor on every length at amount 0 (``min``) and at amount 1 (``max``).
        roam: How far bursts may stray from their place, as fractions of the canvas, so that many do not pile up.
    """

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    title: Annotated[str, Field(min_length=1, max_length=32)]
    gift_types: Annotated[tuple[str, ...], Field(strict=False)] = ()
    accent: Colour
    tiers: Annotated[tuple[Annotated[int, Field(ge=0, le=3)], ...], Field(strict=False)] = ()
    scale: LengthRange = LengthRange(min=1.0, max=1.0)
    roam: tuple[Annotated[float, Field(ge=0.0, le=0.5)], Annotated[float, Field(ge=0.0, le=0.5)]] = (0.0, 0.0)
    emitters: Annotated[tuple[Emitter, ...], Field(min_length=1, max_length=16, strict=False)]

    @property
    def natural_secs(self) -> float:
        """How long it lasts when nobody hurries it."""
        return max(emitter.end_secs for emitter in self.emitters)


def effect_schema() -> dict[str, object]:
    """The JSON Schema of an effect file, published as assets/effect.schema.json."""
    schema = Effect.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
