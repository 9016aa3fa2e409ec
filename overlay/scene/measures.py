"""The units of effect files: fractions, lengths, turns, ranges, curves and gradients, each with its limits."""

from itertools import pairwise
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from overlay.phrase import phrase

Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
Position = Annotated[float, Field(ge=-0.5, le=1.5)]
Length = Annotated[float, Field(ge=0.0, le=4.0)]
Secs = Annotated[float, Field(ge=0.0, le=10.0)]
Turns = Annotated[float, Field(ge=-4.0, le=4.0)]
Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$", description="As #rrggbb.")]
SafeHz = Annotated[float, Field(ge=0.0, le=2.0)]
"""Times a second. Below 3 Hz: nothing may strobe."""
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Place = Annotated[
    tuple[Position, Position],
    Field(description="x and y as fractions of the canvas, from its lower left corner.", strict=False),
]

MOST_PARTICLES = 1_048_576


class Model(BaseModel):
    """What every part of an effect file is: frozen, strict, and without fields that nobody knows."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False)


class Range(Model):
    """A closed interval; each particle takes its own value of it."""

    min: Annotated[float, Field(description="The least.")]
    max: Annotated[float, Field(description="The most.")]

    @model_validator(mode="after")
    def _ordered(self) -> "Range":
        if self.min > self.max:
            raise ValueError(phrase("min {least} is above max {most}", least=str(self.min), most=str(self.max)))
        return self


class LengthRange(Range):
    """A range of lengths, in shorter sides of the canvas."""

    min: Annotated[Length, Field(description="The least, in shorter sides of the canvas.")]
    max: Annotated[Length, Field(description="The most, in shorter sides of the canvas.")]


class LifetimeRange(Range):
    """A range of lifetimes in seconds."""

    min: Annotated[float, Field(ge=0.1, le=10.0, description="The shortest, in seconds.")]
    max: Annotated[float, Field(ge=0.1, le=10.0, description="The longest, in seconds.")]


class TurnsRange(Range):
    """A range of angles in turns, anticlockwise."""

    min: Annotated[Turns, Field(description="The least, in turns.")]
    max: Annotated[Turns, Field(description="The most, in turns.")]


class CalmTurnsRange(TurnsRange):
    """Turns a second of something that glints: slow enough never to strobe."""

    min: Annotated[float, Field(ge=-1.5, le=1.5, description="The least, in turns a second.")]
    max: Annotated[float, Field(ge=-1.5, le=1.5, description="The most, in turns a second.")]


class Count(Model):
    """How many: ``min`` at amount 0, ``max`` at amount 1."""

    min: Annotated[int, Field(ge=0, le=MOST_PARTICLES, description="At amount 0.")]
    max: Annotated[int, Field(ge=1, le=MOST_PARTICLES, description="At amount 1.")]

    @model_validator(mode="after")
    def _ordered(self) -> "Count":
        if self.min > self.max:
            raise ValueError(phrase("min {least} is above max {most}", least=str(self.min), most=str(self.max)))
        return self


class RateRange(Range):
    """Particles a second: ``min`` at amount 0, ``max`` at amount 1."""

    min: Annotated[float, Field(ge=0.0, le=100_000.0, description="Particles a second at amount 0.")]
    max: Annotated[float, Field(gt=0.0, le=100_000.0, description="Particles a second at amount 1.")]


class ColourStop(Model):
    """One stop of a gradient."""

    at: Annotated[Fraction, Field(description="Where it stands, 0…1.")]
    colour: Annotated[Colour, Field(description="As #rrggbb.")]
    alpha: Annotated[Fraction, Field(description="0 cannot be seen, 1 covers.")] = 1.0


class CurveKey(Model):
    """One key of a curve; between keys it eases in and out."""

    at: Annotated[Fraction, Field(description="Where it stands, 0…1.")]
    value: Annotated[float, Field(ge=0.0, le=4.0, description="A factor.")]


Stop = TypeVar("Stop", ColourStop, CurveKey)


def _rising(stops: tuple[Stop, ...]) -> tuple[Stop, ...]:
    if any(after.at <= before.at for before, after in pairwise(stops)):
        raise ValueError(phrase("each 'at' above the one before"))
    return stops


Gradient = Annotated[tuple[ColourStop, ...], Field(min_length=1, max_length=4, strict=False), AfterValidator(_rising)]
Curve = Annotated[tuple[CurveKey, ...], Field(min_length=1, max_length=4, strict=False), AfterValidator(_rising)]


def curve_at(curve: tuple[CurveKey, ...], at: float) -> float:
    """Read a curve; before its first and after its last key it is flat."""
    value = curve[0].value
    for before, after in pairwise(curve):
        part = min(max((at - before.at) / (after.at - before.at), 0.0), 1.0)
        value += (after.value - value) * part * part * (3 - 2 * part)
    return value


def parse_colour(text: str) -> tuple[float, float, float]:
    """``#rrggbb`` → red, green, blue, 0…1."""
    return int(text[1:3], 16) / 255.0, int(text[3:5], 16) / 255.0, int(text[5:7], 16) / 255.0
