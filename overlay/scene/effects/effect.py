"""An effect as data: what an effect file holds, checked once when it is loaded.

Conventions, the same in the files, here and in the shader:

* The y axis points up; the origin is the lower left corner of the canvas.
* A *position* (``at``, ``to``, the extent of a box) is a fraction of the canvas' width and height.
* A *length* (sizes, radii, speeds, gravity) counts shorter sides of the canvas: portrait looks as good as landscape.
* An *angle* is in turns, anticlockwise; 0 points right, 0.25 up. A sprite's own "up" is its +y axis.
* *life* runs 0…1 over a particle's lifetime.
* *Inputs* (how much, how many, how dear, which combo) run 0…1; what a file's curves make of them are factors.
"""

from collections.abc import Iterator
from enum import IntEnum
from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from overlay.phrase import phrase
from overlay.scene.effects.looks import Render
from overlay.scene.effects.modifiers import Init, Parentage, Shake, Spawner, Update
from overlay.scene.effects.shapes import Shape, Silhouette, TextOutline
from overlay.scene.measures import (
    MOST_PARTICLES,
    Colour,
    Curve,
    Fraction,
    Length,
    LengthRange,
    Model,
    Name,
    Place,
    curve_at,
)

InputName = Literal["amount", "quantity", "value", "tier", "combo"]
INPUT_NAMES: tuple[InputName, ...] = get_args(InputName)
Driven = Literal["count", "size", "speed", "scale"]


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


class MisfitError(ValueError):
    """Parts of an effect do not fit together.

    Attributes:
        place: Where in the document the fault is to be mended.
    """

    def __init__(self, words: str, *place: str | int) -> None:
        super().__init__(words)
        self.place = place


class Drive(Model):
    """What an input does: its curve is a factor on counts, sizes, speeds, or on every length (``scale``)."""

    input: Annotated[InputName, Field(description="Which of the declared inputs.")]
    of: Annotated[Driven, Field(description="What it drives; scale is every length, also of shapes.")]
    curve: Annotated[Curve, Field(description="The factor, over the input 0…1.")]


Drives = Annotated[tuple[Drive, ...], Field(max_length=16, strict=False)]


def factor_of(drives: tuple[Drive, ...], of: Driven, inputs: dict[InputName, float]) -> float:
    """The product of all that drives one thing."""
    factor = 1.0
    for drive in drives:
        if drive.of == of:
            factor *= curve_at(drive.curve, inputs[drive.input])
    return factor


class Emitter(Model):
    """One kind of particle of an effect."""

    name: Annotated[Name, Field(description="How error texts and sub-emitters call it.")]
    parent: Annotated[Parentage | None, Field(description="Makes it a sub-emitter of another.")] = None
    spawner: Annotated[Spawner, Field(description="When particles are born, and how many.")]
    shape: Shape
    init: Annotated[Init, Field(description="What a particle is born with.")]
    update: Annotated[Update, Field(description="What happens to it over its lifetime.")] = Update()
    render: Annotated[Render, Field(description="What it looks like.")]
    drives: Annotated[Drives, Field(description="What inputs do to this emitter.")] = ()

    @property
    def own_end_secs(self) -> float:
        """When its last particle is gone, in seconds after it, or a parent, began."""
        trail_secs = self.render.trail.secs if self.render.trail else 0.0
        return self.spawner.last_secs + self.init.lifetime_secs.max + trail_secs


class Motif(Model):
    """What viewers look at: where a great gift's title would cover it, the effect plays lower or higher, or smaller."""

    at: Annotated[Place, Field(description="Its middle, as fractions of the canvas.")]
    radius: Annotated[Length, Field(description="How far it reaches, in shorter sides of the canvas.")]


class Effect(Model):
    """A named look: what an effect file holds."""

    schema_url: Annotated[str | None, Field(alias="$schema", description="This schema's own place, for editors.")] = (
        None
    )
    name: Annotated[Name, Field(description="What it is called by; a user's own file replaces a built-in one.")]
    title: Annotated[str, Field(min_length=1, max_length=32, description="What viewers read.")]
    gift_types: Annotated[
        tuple[str, ...], Field(strict=False, description="The gift types it is made for, in lower case.")
    ] = ()
    accent: Annotated[Colour, Field(description="The gift's colour, as #rrggbb.")]
    tiers: Annotated[
        tuple[Annotated[int, Field(ge=0, le=3)], ...],
        Field(strict=False, description="The value tiers for which it stands in when a gift type is unknown."),
    ] = ()
    scale: Annotated[LengthRange, Field(description="Factor on every length: min at amount 0, max at amount 1.")] = (
        LengthRange(min=1.0, max=1.0)
    )
    roam: Annotated[
        tuple[Annotated[float, Field(ge=0.0, le=0.5)], Annotated[float, Field(ge=0.0, le=0.5)]],
        Field(
            strict=False,
            description="How far bursts may stray, as fractions of the canvas, so that many do not pile up.",
        ),
    ] = (0.0, 0.0)
    seen_secs: Annotated[
        float | None,
        Field(
            gt=0.0,
            le=30.0,
            description="When all but a tenth of it has faded: a gift ends there. Without it, with the last particle.",
        ),
    ] = None
    motif: Annotated[Motif | None, Field(description="What no title may cover, if it has such a thing.")] = None
    shake: Annotated[Shake | None, Field(description="A blow that all particles feel.")] = None
    inputs: Annotated[
        dict[InputName, Fraction],
        Field(description="The inputs that it follows, each with the value that a preview begins with."),
    ] = {"amount": 0.5}  # noqa: RUF012 - pydantic copies it, and the model is frozen
    drives: Annotated[Drives, Field(description="What inputs do to all emitters.")] = ()
    emitters: Annotated[
        tuple[Emitter, ...],
        Field(min_length=1, max_length=16, strict=False, description="Drawn in this order, the first one lowest."),
    ]

    @model_validator(mode="after")
    def _fits_together(self) -> "Effect":
        by_name: dict[str, Emitter] = {}
        for number, emitter in enumerate(self.emitters):
            if emitter.name in by_name:
                raise MisfitError(phrase("a name of its own for each emitter"), "emitters", number, "name")
            by_name[emitter.name] = emitter
        for place, drives in self._driven():
            for number, drive in enumerate(drives):
                if drive.input not in self.inputs:
                    words = phrase("{input} among the 'inputs', for a drive follows it", input=repr(drive.input))
                    raise MisfitError(words, *place, "drives", number, "input")
        for number, emitter in enumerate(self.emitters):
            _check_parent(emitter, number, by_name)
        for number, emitter in enumerate(self.emitters):
            if self.most_of(emitter) > MOST_PARTICLES:
                words = phrase("at most {n} particles, for emitter {name}", n=MOST_PARTICLES, name=repr(emitter.name))
                raise MisfitError(words, "emitters", number, "spawner")
        return self

    def _driven(self) -> Iterator[tuple[tuple[str | int, ...], tuple[Drive, ...]]]:
        """All drives, with the place of what has them."""
        yield (), self.drives
        for number, emitter in enumerate(self.emitters):
            yield ("emitters", number), emitter.drives

    def parent_of(self, emitter: Emitter) -> Emitter | None:
        """The emitter whose particles are this one's parents."""
        if emitter.parent is None:
            return None
        return next(other for other in self.emitters if other.name == emitter.parent.emitter)

    def most_of(self, emitter: Emitter) -> int:
        """How many particles the emitter can have at once, at the most."""
        parent = self.parent_of(emitter)
        peak = 1.0
        for drive in (*self.drives, *emitter.drives):
            if drive.of == "count":
                peak *= max(key.value for key in drive.curve)
        own = round(emitter.spawner.most * max(peak, 1.0)) * emitter.spawner.cycles
        return own * (self.most_of(parent) if parent else 1)

    def end_secs(self, emitter: Emitter) -> float:
        """When the emitter's last particle is gone, in seconds after the effect began."""
        before, parent = 0.0, self.parent_of(emitter)
        while parent is not None:
            before += parent.spawner.last_secs + parent.init.lifetime_secs.max
            parent = self.parent_of(parent)
        return before + emitter.own_end_secs

    @property
    def images(self) -> tuple[tuple[str, str], ...]:
        """The files beside its own that it needs: where in the document they are named, and their names."""
        named = []
        for index, emitter in enumerate(self.emitters):
            if isinstance(emitter.shape, Silhouette):
                named.append((f"emitters[{index}].shape.image", emitter.shape.image))
            if emitter.render.picture is not None and emitter.render.picture.is_own:
                named.append((f"emitters[{index}].render.picture.image", emitter.render.picture.image))
        return tuple(named)

    @property
    def worn(self) -> frozenset[str]:
        """Which pictures of the sender its particles wear: "avatar", "name", both or none."""
        pictures = (emitter.render.picture for emitter in self.emitters)
        return frozenset(picture.image for picture in pictures if picture is not None and not picture.is_own)

    @property
    def writes(self) -> bool:
        """Whether any of its particles lie on a text."""
        return any(isinstance(emitter.shape, TextOutline) for emitter in self.emitters)

    @property
    def takes_senders_colour(self) -> bool:
        """Whether any of its particles is tinted with it."""
        return any(emitter.render.tint == "sender" for emitter in self.emitters)

    @property
    def fitted_secs(self) -> float:
        """How much of it a gift's time is to hold."""
        return self.natural_secs if self.seen_secs is None else min(self.seen_secs, self.natural_secs)

    @property
    def natural_secs(self) -> float:
        """How long it lasts when nobody hurries it."""
        return max(self.end_secs(emitter) for emitter in self.emitters)


def _check_parent(emitter: Emitter, number: int, by_name: dict[str, Emitter]) -> None:
    if emitter.parent is None:
        return
    parent, name = by_name.get(emitter.parent.emitter), repr(emitter.name)
    if parent is None or parent is emitter:
        words = phrase("another emitter's name as the parent of {name}: {names}", name=name, names=", ".join(by_name))
        raise MisfitError(words, "emitters", number, "parent", "emitter")
    elder = by_name.get(parent.parent.emitter) if parent.parent else None
    if elder is not None and (elder.parent is not None or elder is emitter):
        words = phrase("at most two emitters above {name}, each the parent of the next", name=name)
        raise MisfitError(words, "emitters", number, "parent", "emitter")
    if emitter.spawner.count is None or emitter.spawner.cycles > 1:
        words = phrase("'count' and one cycle for {name}, for its particles come with their parents", name=name)
        raise MisfitError(words, "emitters", number, "spawner")


def effect_schema() -> dict[str, object]:
    """The JSON Schema of an effect file, published as assets/effect.schema.json."""
    schema = Effect.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
