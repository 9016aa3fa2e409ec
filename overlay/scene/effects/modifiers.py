"""Modifiers: when particles are born, what they are born with, and what happens to them over their lifetime."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from overlay.phrase import phrase
from overlay.scene.measures import (
    CalmTurnsRange,
    Count,
    Fraction,
    Length,
    LengthRange,
    LifetimeRange,
    Model,
    Name,
    Place,
    Position,
    RateRange,
    SafeHz,
    Secs,
    Turns,
    TurnsRange,
)

FAR_AWAY = 64.0
"""Canvas heights: where a floor or a ceiling would be that is not there. Nothing comes back from it in its life."""

MOST_PUSH = 3.0
"""What a particle can inherit of its parent's velocity at the most, in lengths a second."""


class Spawner(Model):
    """A burst of ``count`` particles within ``spawn_secs``, or a stream of ``rate_per_sec`` as long as that lasts.

    It begins ``delay_secs`` after the effect; with ``cycles`` all of it is repeated every ``period_secs``.
    """

    count: Annotated[Count | None, Field(description="How many each burst gives.")] = None
    rate_per_sec: Annotated[RateRange | None, Field(description="How many a second, instead of a count.")] = None
    delay_secs: Annotated[Secs, Field(description="Seconds after the effect began, or after the parent.")] = 0.0
    spawn_secs: Annotated[Secs, Field(description="Seconds from the first birth to the last.")] = 0.0
    in_order: Annotated[bool, Field(description="Born one after another instead of at random moments.")] = False
    cycles: Annotated[int, Field(ge=1, le=64, description="How often it happens.")] = 1
    period_secs: Annotated[Secs, Field(description="Seconds from one time to the next.")] = 0.0

    @model_validator(mode="after")
    def _one_way(self) -> "Spawner":
        if (self.count is None) == (self.rate_per_sec is None):
            raise ValueError(phrase("either 'count' or 'rate_per_sec'"))
        if self.rate_per_sec is not None and self.spawn_secs <= 0:
            raise ValueError(phrase("'spawn_secs' above 0, for how long the rate lasts"))
        if self.cycles > 1 and self.period_secs <= 0:
            raise ValueError(phrase("'period_secs' above 0, for more than one cycle"))
        return self

    @property
    def is_in_order(self) -> bool:
        """Whether its particles are born one after another; a stream's always are."""
        return self.in_order or self.rate_per_sec is not None

    @property
    def most(self) -> int:
        """How many particles one cycle has at amount 1."""
        return self.count_at(1.0)

    @property
    def last_secs(self) -> float:
        """When its last particle is born."""
        return self.delay_secs + self.spawn_secs + (self.cycles - 1) * self.period_secs

    def count_at(self, amount: float, factor: float = 1.0) -> int:
        """How many particles one cycle has for an amount 0…1, times a factor."""
        if self.count is not None:
            return round((self.count.min + (self.count.max - self.count.min) * amount) * factor)
        assert self.rate_per_sec is not None
        rate = self.rate_per_sec.min + (self.rate_per_sec.max - self.rate_per_sec.min) * amount
        return round(rate * self.spawn_secs * factor)


class Shake(Model):
    """A blow that all particles feel, where viewers want that: in the profile Full, without reduced motion."""

    at_secs: Annotated[Secs, Field(description="Seconds after the effect began.")] = 0.0
    strength: Annotated[Fraction, Field(description="1 moves particles by a hundredth of the canvas' height.")] = 1.0


class Parentage(Model):
    """Makes a sub-emitter: its particles are born where those of another emitter are.

    The spawner's count is then for each parent; with ``path`` its ``spawn_secs`` is left out, for births are spread
    over the parent's whole life. The shape lies around the parent instead of around its own ``at``. The parents may be
    born of a third emitter's particles: rockets burst, and their stars crackle.
    """

    emitter: Annotated[Name, Field(description="The emitter whose particles are the parents.")]
    when: Annotated[
        Literal["death", "path"],
        Field(description="death: where and when a parent ends. path: all along its way."),
    ]
    inherit: Annotated[
        float,
        Field(ge=-2.0, le=2.0, description="Share of the parent's velocity it keeps, up to 3 lengths a second."),
    ] = 0.0


class Init(Model):
    """What a particle is born with."""

    lifetime_secs: Annotated[LifetimeRange, Field(description="How long a particle lives.")]
    size: Annotated[LengthRange, Field(description="Its width, in shorter sides of the canvas.")]
    speed: Annotated[LengthRange, Field(description="Lengths a second at its birth.")] = LengthRange(min=0.0, max=0.0)
    direction_turns: Annotated[Turns, Field(description="Where it flies: 0 right, 0.25 up.")] = 0.25
    spread_turns: Annotated[Fraction, Field(description="How far directions differ; 1 is all around.")] = 0.0
    outward: Annotated[bool, Field(description="Away from the shape's middle instead of along direction_turns.")] = (
        False
    )
    angle_turns: Annotated[TurnsRange, Field(description="How its sprite is turned.")] = TurnsRange(min=0.0, max=0.0)


class Vortex(Model):
    """Turns everything about the shape's middle, and about the leaning shape's axis."""

    turns_per_sec: Annotated[float, Field(ge=-1.5, le=1.5, description="At the shape's rim, anticlockwise.")]
    shear: Annotated[Fraction, Field(description="0 turns as one piece; 1 turns faster towards the middle.")] = 0.0


class Attractor(Model):
    """Draws particles to a point: each second covers the same part of the way that is left."""

    at: Place
    per_sec: Annotated[float, Field(gt=0.0, le=20.0, description="How eagerly; 3 is there within about a second.")]
    after_secs: Annotated[Secs, Field(description="Seconds of a particle's life before it begins.")] = 0.0


class Turbulence(Model):
    """Stirs: a field of slow eddies that shifts particles from their way."""

    strength: Annotated[float, Field(ge=0.0, le=1.0, description="How far, in shorter sides of the canvas.")]
    hz: Annotated[SafeHz, Field(description="How often an eddy comes round.")] = 0.4
    grain: Annotated[float, Field(ge=0.0, le=16.0, description="Eddies along the shorter side of the canvas.")] = 3.0
    strays: Annotated[Fraction, Field(description="0 moves neighbours alike, 1 each on its own.")] = 0.2


class Bounce(Model):
    """Keeps particles within the canvas.

    Off a floor or a ceiling towards which gravity draws they bounce lower each time, and gravity alone counts up and
    down, no drag. Where there is none they come back from floor, ceiling and walls with the speed that drag leaves.
    """

    walls: Annotated[bool, Field(description="Come back from the left and the right edge.")] = False
    floor: Annotated[Position | None, Field(description="Height of the floor, as a fraction of the canvas.")] = None
    ceiling: Annotated[Position | None, Field(description="Height of the ceiling, as a fraction of the canvas.")] = None
    restitution: Annotated[
        float, Field(ge=0.0, le=0.9, description="Part of the speed that a bounce leaves where gravity draws.")
    ] = 0.5

    @model_validator(mode="after")
    def _has_room(self) -> "Bounce":
        if self.floor is not None and self.ceiling is not None and self.floor >= self.ceiling:
            raise ValueError(phrase("'floor' below 'ceiling'"))
        return self


class Update(Model):
    """What happens to a particle over its lifetime."""

    hold_secs: Annotated[Secs, Field(description="Stands still this long before it is let go.")] = 0.0
    gravity: Annotated[float, Field(ge=-4.0, le=4.0, description="Lengths a second squared; negative falls.")] = 0.0
    drag_per_sec: Annotated[float, Field(ge=0.05, le=20.0, description="Part of the speed lost a second.")] = 0.05
    sway: Annotated[Length, Field(description="How far it swings from side to side.")] = 0.0
    sway_hz: Annotated[SafeHz, Field(description="How often it swings.")] = 0.5
    vortex: Annotated[Vortex | None, Field(description="Turns about the shape's middle.")] = None
    attractor: Annotated[Attractor | None, Field(description="Draws to a point.")] = None
    turbulence: Annotated[Turbulence | None, Field(description="Stirs.")] = None
    bounce: Annotated[Bounce | None, Field(description="Bounces off the canvas' edges.")] = None
    spin_turns_per_sec: Annotated[CalmTurnsRange, Field(description="How fast the sprite turns.")] = CalmTurnsRange(
        min=0.0, max=0.0
    )
    flip_turns_per_sec: Annotated[CalmTurnsRange, Field(description="How fast it tumbles, like paper.")] = (
        CalmTurnsRange(min=0.0, max=0.0)
    )
    pulse_hz: Annotated[SafeHz, Field(description="How often it swells.")] = 0.0
    pulse_depth: Annotated[float, Field(ge=0.0, le=0.3, description="How far it swells.")] = 0.0
    twinkle_hz: Annotated[SafeHz, Field(description="How often it dims, each on its own.")] = 0.0
    twinkle_depth: Annotated[float, Field(ge=0.0, le=0.8, description="How far it dims.")] = 0.0
    flicker_hz: Annotated[SafeHz, Field(description="How often all dim together, like firelight.")] = 0.0
    flicker_depth: Annotated[float, Field(ge=0.0, le=0.4, description="How far they dim together.")] = 0.0

    @model_validator(mode="after")
    def _falls_to_its_floor(self) -> "Update":
        if self.bounce is None or self.gravity == 0:
            return self
        if self.bounce.floor is not None and self.bounce.ceiling is not None:
            raise ValueError(phrase("'gravity' 0, for a bounce off both floor and ceiling"))
        if self.bounce.floor is not None and self.gravity > 0:
            raise ValueError(phrase("'gravity' of at most 0, for a bounce off the floor"))
        if self.bounce.ceiling is not None and self.gravity < 0:
            raise ValueError(phrase("'gravity' of at least 0, for a bounce off the ceiling"))
        return self

    @property
    def lands(self) -> int:
        """Off what it bounces by gravity: 1 a floor, -1 a ceiling, 0 neither."""
        if self.bounce is None or self.gravity == 0:
            return 0
        return (self.bounce.floor is not None) - (self.bounce.ceiling is not None)

    @property
    def floats_between(self) -> tuple[float, float] | None:
        """The heights between which it goes up and down without gravity; None if it does not."""
        if self.bounce is None or self.gravity != 0 or (self.bounce.floor is None and self.bounce.ceiling is None):
            return None
        floor, ceiling = self.bounce.floor, self.bounce.ceiling
        return -FAR_AWAY if floor is None else floor, FAR_AWAY if ceiling is None else ceiling
